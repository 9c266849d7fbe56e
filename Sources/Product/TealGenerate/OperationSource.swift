import AWSWire

/// The Swift text of one operation, and the names of its shapes.
struct OperationSource {
    let operation: OperationModel
    let enumeration: String

    /// Where the model gives no input or output, a structure without members stands in, under the name AWS would use.
    var inputName: String { operation.input?.shape ?? operation.name + "Request" }
    var outputName: String { operation.output?.shape ?? operation.name + "Response" }

    var lines: [String] {
        var lines = [
            "    package enum \(operation.name): AWSOperation {",
            "        package typealias Input = \(SwiftName.type(inputName))",
            "        package typealias Output = \(SwiftName.type(outputName))",
            "        package static var service: AWSService { \(enumeration).service }",
            "        package static let descriptor = OperationDescriptor(",
        ]
        let arguments = arguments
        for (index, argument) in arguments.enumerated() {
            lines.append("            \(argument)\(index == arguments.count - 1 ? ")" : ",")")
        }
        return lines + ["    }"]
    }

    private var arguments: [String] {
        var arguments = ["name: \(SwiftName.literal(operation.name))"]
        if operation.method != "POST" { arguments.append("method: \(SwiftName.literal(operation.method))") }
        if operation.path != "/" { arguments.append("path: \(SwiftName.literal(operation.path))") }
        if operation.status != 200 { arguments.append("status: \(operation.status)") }
        if let wrapper = operation.output?.resultWrapper {
            arguments.append("resultWrapper: \(SwiftName.literal(wrapper))")
        }
        if let element = operation.input?.locationName {
            arguments.append("inputElement: \(SwiftName.literal(element))")
        }
        if let namespace = operation.input?.xmlNamespace {
            arguments.append("inputNamespace: \(SwiftName.literal(namespace))")
        }
        if !operation.errors.isEmpty {
            let names = operation.errors.map { "Errors.\(SwiftName.constant($0))" }
            arguments.append("errors: [\(names.joined(separator: ", "))]")
        }
        if let pagination = operation.pagination { arguments.append(source(pagination)) }
        return arguments
    }

    private func source(_ pagination: PaginationModel) -> String {
        let list = { (names: [String]) in "[\(names.map(SwiftName.literal).joined(separator: ", "))]" }
        var arguments = [
            "inputTokens: \(list(pagination.inputTokens))", "outputTokens: \(list(pagination.outputTokens))",
            "resultKeys: \(list(pagination.resultKeys))",
        ]
        if let limit = pagination.limitKey { arguments.append("limitKey: \(SwiftName.literal(limit))") }
        if let more = pagination.moreResults { arguments.append("moreResults: \(SwiftName.literal(more))") }
        return "pagination: Pagination(\(arguments.joined(separator: ", ")))"
    }
}

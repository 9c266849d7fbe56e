import AWSWire

/// All Swift files of one service's shapes.
struct ServiceSource {
    let name: String
    /// botocore's folder: `elbv2`.
    let folder: String
    let model: ServiceModel
    let operations: [OperationModel]
    let apiVersion: String
    /// Of botocore.
    let version: String

    /// File names and their texts.
    func files() throws -> [String: String] {
        let sources = operations.map { OperationSource(operation: $0, enumeration: name) }
        let given = operations.flatMap { [$0.input?.shape, $0.output?.shape].compactMap { $0 } }
        let shapes = try model.reachable(from: given)
        let left = sources.flatMap { source in
            (source.operation.input == nil ? [source.inputName] : [])
                + (source.operation.output == nil ? [source.outputName] : [])
        }
        if let taken = left.first(where: { model.shapes[$0] != nil }) {
            throw notAModel("\(taken) is both a shape and the name for an input or output that is left out")
        }
        var files = try structures(shapes.filter { $0.kind == .structure }, empty: left)
        files["\(name).swift"] = try file([service()])
        files["Operations.swift"] = file(
            ["extension \(name) {"] + spaced([list] + sources.map(\.lines)) + ["}"])
        let enumerations = shapes.filter { !$0.enumeration.isEmpty }
        if !enumerations.isEmpty {
            files["Enumerations.swift"] = file(
                ["extension \(name) {"] + spaced(enumerations.map(enumeration)) + ["}"], imports: [])
        }
        let errors = try errors()
        if !errors.isEmpty { files["Errors.swift"] = file(errors) }
        return files
    }

    private var list: [String] {
        ["    package static let operations: [any AWSOperation.Type] = ["]
            + operations.map { "        \($0.name).self," } + ["    ]"]
    }

    private func file(_ lines: [String], imports: [String] = ["package import AWSWire"]) -> String {
        let text = lines.joined(separator: "\n")
        let usesDate = text.contains("Date?") || text.contains("[Date]") || text.contains(": Date]")
        let head = [
            "// Made by teal-generate from botocore \(version), data/\(folder)/\(apiVersion). Do not edit; run `make generate`.",
            "// swift-format-ignore-file", "",
        ]
        let all = imports + (usesDate ? ["package import FoundationEssentials"] : [])
        return (head + all + (all.isEmpty ? [] : [""]) + [text, ""])
            .joined(separator: "\n")
    }

    private func spaced(_ blocks: [[String]]) -> [String] {
        Array(blocks.joined(separator: [""]))
    }

    /// One file for each initial, so that a shape more does not move the others to other files.
    private func structures(_ shapes: [ShapeModel], empty: [String]) throws -> [String: String] {
        let source = StructureSource(types: WireTypeSource(model: model))
        var blocks: [String: [(String, [String])]] = [:]
        for shape in shapes {
            blocks[String(SwiftName.type(shape.name).prefix(1)), default: []].append(
                (shape.name, try source.lines(shape)))
        }
        for name in empty {
            blocks[String(SwiftName.type(name).prefix(1)), default: []].append((name, source.empty(name)))
        }
        var files: [String: String] = [:]
        for (initial, blocks) in blocks {
            let sorted = blocks.sorted { $0.0 < $1.0 }.map(\.1)
            files["Shapes+\(initial).swift"] = file(["extension \(name) {"] + spaced(sorted) + ["}"])
        }
        return files
    }

    private func enumeration(_ shape: ShapeModel) -> [String] {
        let constants = shape.enumeration.map { (SwiftName.constant($0), SwiftName.literal($0)) }
        var lines = ["    package enum \(SwiftName.type(shape.name)) {"]
        var seen: Set<String> = []
        for (name, literal) in constants where seen.insert(name).inserted {
            lines.append("        package static let \(name) = \(literal)")
        }
        lines.append("        package static let values: [String] = [")
        lines += constants.map { "            \($0.1)," }
        return lines + ["        ]", "    }"]
    }

    private func errors() throws -> [String] {
        let names = Set(operations.flatMap(\.errors)).sorted()
        guard !names.isEmpty else { return [] }
        var lines = ["extension \(name) {", "    package enum Errors {"]
        for name in names {
            let json = try model.shape(name).json
            let isServers = json["fault"]?.boolean == true
            let code = json["error"]?["code"]?.string ?? name
            let status = json["error"]?["httpStatusCode"]?.integer ?? (isServers ? 500 : 400)
            let isSender = json["error"]?["senderFault"]?.boolean ?? !isServers
            lines.append(
                "        package static let \(SwiftName.constant(name)) = "
                    + "ErrorShape(\(SwiftName.literal(code)), status: \(status), isSender: \(isSender))")
        }
        return lines + ["    }", "}"]
    }

    private func service() throws -> String {
        func text(_ key: String) -> String? { model.metadata[key]?.string }
        guard let endpoint = text("endpointPrefix"), let version = text("apiVersion"), let proto = text("protocol"),
            let id = text("serviceId")
        else { throw notAModel("its metadata lack the endpoint, version, protocol or id") }
        guard let kind = WireProtocol(rawValue: proto) else { throw notAModel("it speaks \(proto)") }
        let spoken = model.metadata["protocols"]?.array?.compactMap { $0.string.flatMap(WireProtocol.init) } ?? []
        var arguments = [
            "id: \(SwiftName.literal(folder))",
            "endpointVariable: \(SwiftName.literal(id.uppercased().replacing(" ", with: "_").replacing("-", with: "_")))",
            "endpointPrefix: \(SwiftName.literal(endpoint))",
            "signingName: \(SwiftName.literal(text("signingName") ?? endpoint))",
            "apiVersion: \(SwiftName.literal(version))", "wireProtocol: .\(kind)",
        ]
        let others = spoken.filter { $0 != kind }
        if !others.isEmpty {
            arguments.append("otherProtocols: [\(others.map { ".\($0)" }.joined(separator: ", "))]")
        }
        for (label, key) in [
            ("targetPrefix", "targetPrefix"), ("jsonVersion", "jsonVersion"),
        ] {
            if let value = text(key) { arguments.append("\(label): \(SwiftName.literal(value))") }
        }
        // A rest-xml service says its namespace at the inputs only.
        if let namespace = text("xmlNamespace") ?? operations.lazy.compactMap(\.input?.xmlNamespace).first {
            arguments.append("xmlNamespace: \(SwiftName.literal(namespace))")
        }
        // STS has a global endpoint too, but answers in each region, and clients use that one by default.
        if text("globalEndpoint") != nil, folder != "sts" { arguments.append("isGlobal: true") }
        let list = arguments.map { "        \($0)" }.joined(separator: ",\n")
        return "package enum \(name) {\n    package static let service = AWSService(\n\(list))\n}"
    }
}

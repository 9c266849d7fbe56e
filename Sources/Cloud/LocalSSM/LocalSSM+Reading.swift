import AWSSSM
import AWSWire
import LocalCloud

extension LocalSSM {
    nonisolated func addReading(_ operations: inout ServiceOperations) {
        operations.on(SSM.GetParameter.self) { input, context in
            let selector = ParameterSelector(input.name ?? "")
            let record = try await self.parameter(input.name, context)
            guard let version = selector.version(of: record) else {
                throw ParameterError.noVersion(selector.name, selector.selector ?? "")
            }
            return .init(
                parameter: record.shape(
                    version, selector: selector.selector, decrypted: input.withDecryption ?? false))
        }
        operations.on(SSM.GetParameters.self) { input, context in
            var answer = SSM.GetParametersResult(parameters: [], invalidParameters: [])
            for name in input.names ?? [] {
                let selector = ParameterSelector(name)
                if let record = await self.find(selector.name, context), let version = selector.version(of: record) {
                    answer.parameters?.append(
                        record.shape(version, selector: selector.selector, decrypted: input.withDecryption ?? false))
                } else {
                    answer.invalidParameters?.append(name)
                }
            }
            return answer
        }
        operations.on(SSM.GetParameterHistory.self) { input, context in
            let record = try await self.parameter(input.name, context)
            let page = try Page(record.versions, token: input.nextToken, limit: input.maxResults ?? 50)
            return .init(
                parameters: page.items.map { record.history($0, decrypted: input.withDecryption ?? false) },
                nextToken: page.next)
        }
        operations.on(SSM.GetParametersByPath.self) { try await self.byPath($0, $1) }
        operations.on(SSM.DescribeParameters.self) { input, context in
            let wanted = try (input.parameterFilters ?? []).map { try ParameterFilter($0) }
            let old = (input.filters ?? []).map { ($0.key ?? "", $0.values ?? []) }
            let found = await self.all(context).filter { record in
                wanted.allSatisfy { $0.matches(record) }
                    && old.allSatisfy { key, values in
                        values.contains { ParameterFilter.text(key, of: record)?.hasPrefix($0) == true }
                    }
            }
            let page = try Page(found, token: input.nextToken, limit: input.maxResults ?? 50)
            return .init(parameters: page.items.map(\.metadata), nextToken: page.next)
        }
    }

    private func byPath(
        _ input: SSM.GetParametersByPathRequest, _ context: CallContext
    ) throws -> SSM.GetParametersByPathResult {
        let path = input.path ?? ""
        guard path.hasPrefix("/") else {
            throw ParameterError.validation(
                "The parameter path must be prefixed with \"/\" (the path root) and must not end with \"/\" unless it is the root."
            )
        }
        let prefix = path.hasSuffix("/") ? path : "\(path)/"
        let wanted = try (input.parameterFilters ?? []).map { try ParameterFilter($0) }
        let found = all(context).filter { record in
            let name = record.name.hasPrefix("/") ? record.name : "/\(record.name)"
            guard name.hasPrefix(prefix), wanted.allSatisfy({ $0.matches(record) }) else { return false }
            return input.recursive == true || !name.dropFirst(prefix.count).contains("/")
        }
        let page = try Page(found, token: input.nextToken, limit: input.maxResults ?? 10)
        return .init(
            parameters: page.items.map {
                $0.shape($0.latest, selector: nil, decrypted: input.withDecryption ?? false)
            }, nextToken: page.next)
    }
}

/// One of the filters of lists.
struct ParameterFilter {
    private let key: String
    private let option: String
    private let values: [String]

    /// Throws for a key or an option that there is not.
    init(_ filter: SSM.ParameterStringFilter) throws(AWSError) {
        key = filter.key ?? ""
        let isPath = key == "Path"
        option = filter.option ?? (isPath ? "OneLevel" : "Equals")
        values = filter.values ?? []
        guard ["Name", "Type", "KeyId", "Path", "Label", "Tier", "DataType"].contains(key) || key.hasPrefix("tag:")
        else {
            throw AWSError("InvalidFilterKey", "The specified key isn't valid.")
        }
        let options = isPath ? ["OneLevel", "Recursive"] : ["Equals", "BeginsWith", "Contains"]
        guard options.contains(option) else {
            throw AWSError(
                "InvalidFilterOption",
                "The specified filter option isn't valid. Valid options are Equals and BeginsWith. For Path filter, valid options are Recursive and OneLevel."
            )
        }
    }

    func matches(_ record: ParameterRecord) -> Bool {
        if key == "Label" { return record.versions.contains { !Set($0.labels).isDisjoint(with: values) } }
        if key.hasPrefix("tag:") {
            guard let tag = record.tags[String(key.dropFirst("tag:".count))] else { return false }
            return values.isEmpty || values.contains(tag)
        }
        return values.contains { value in
            switch option {
            case "OneLevel", "Recursive":
                let prefix = value.hasSuffix("/") ? value : "\(value)/"
                guard record.name.hasPrefix(prefix) else { return false }
                return option == "Recursive" || !record.name.dropFirst(prefix.count).contains("/")
            case "BeginsWith": return Self.text(key, of: record)?.hasPrefix(value) == true
            case "Contains": return Self.text(key, of: record)?.contains(value) == true
            default: return Self.text(key, of: record) == value
            }
        }
    }

    static func text(_ key: String, of record: ParameterRecord) -> String? {
        switch key {
        case "Name": record.name
        case "Type": record.latest.type
        case "KeyId": record.latest.key
        case "Tier": record.latest.tier
        case "DataType": record.latest.dataType
        default: nil
        }
    }
}

import AWSSSM
import AWSWire
import FoundationEssentials
import LocalCloud

extension LocalSSM {
    nonisolated func addWriting(_ operations: inout ServiceOperations) {
        operations.on(SSM.PutParameter.self) { try await self.put($0, $1) }
        operations.on(SSM.DeleteParameter.self) { input, context in
            try await self.remove(self.parameter(input.name, context))
            return .init()
        }
        operations.on(SSM.DeleteParameters.self) { input, context in
            var answer = SSM.DeleteParametersResult(deletedParameters: [], invalidParameters: [])
            for name in input.names ?? [] {
                if let found = await self.find(name, context) {
                    try await self.remove(found)
                    answer.deletedParameters?.append(name)
                } else {
                    answer.invalidParameters?.append(name)
                }
            }
            return answer
        }
    }

    private func put(_ input: SSM.PutParameterRequest, _ context: CallContext) throws -> SSM.PutParameterResult {
        let name = input.name ?? ""
        try Self.check(name)
        let existing = find(name, context)
        if existing != nil, !(input.overwrite ?? false) { throw ParameterError.exists }
        guard let type = input.type ?? existing?.latest.type else {
            throw ParameterError.validation("A parameter type is required when you create a parameter.")
        }
        if existing != nil, input.tags?.isEmpty == false {
            throw ParameterError.validation(
                "Invalid request: tags and overwrite can't be used together. To create a parameter with tags, please remove overwrite flag. To update tags for an existing parameter, please use AddTagsToResource or RemoveTagsFromResource."
            )
        }
        let tier = try Self.tier(input)
        try Self.check(input.value ?? "", input.allowedPattern)
        let version = ParameterRecord.Version(
            number: (existing?.latest.number ?? 0) + 1, value: input.value ?? "", type: type,
            key: type == "SecureString" ? input.keyId ?? "alias/aws/ssm" : nil, modified: context.now,
            user: context.principal, description: input.description ?? existing?.latest.description,
            pattern: input.allowedPattern, tier: tier, dataType: input.dataType ?? existing?.latest.dataType ?? "text")
        var parameter =
            existing ?? ParameterRecord(account: context.accountID, region: context.region, name: name, versions: [])
        for tag in input.tags ?? [] { parameter.tags[tag.key ?? ""] = tag.value ?? "" }
        parameter.versions.append(version)
        try Self.prune(&parameter)
        try save(parameter)
        return .init(version: version.number, tier: tier)
    }

    /// The oldest version goes once there are too many, unless it has a label.
    private static func prune(_ parameter: inout ParameterRecord) throws(AWSError) {
        guard parameter.versions.count > ParameterRecord.keptVersions else { return }
        guard parameter.versions[0].labels.isEmpty else {
            throw AWSError(
                "ParameterMaxVersionLimitExceeded",
                "You attempted to create a new version of \(parameter.name) by calling the PutParameter API with the overwrite flag. Version \(parameter.versions[0].number), the oldest version, can't be deleted because it has a label associated with it. Move the label to another version of the parameter, and try again."
            )
        }
        parameter.versions.removeFirst()
    }

    private static func check(_ name: String) throws(AWSError) {
        let isGood = name.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || "/_.-".contains($0)) }
        let lowered = name.drop { $0 == "/" }.lowercased()
        guard isGood, !name.isEmpty else {
            throw ParameterError.validation(
                "Invalid parameter name. Please use correct syntax for referencing a version/label  <name>:<version/label>"
            )
        }
        if lowered.hasPrefix("aws") || lowered.hasPrefix("ssm") {
            throw ParameterError.validation(
                "Parameter name: can't be prefixed with \"ssm\" (case-insensitive). If formed as a path, it can consist of sub-paths divided by slash symbol; each sub-path can be formed as a mix of letters, numbers and the following 3 symbols .-_"
            )
        }
        if name.contains("/"), !name.hasPrefix("/") {
            throw ParameterError.validation("Parameter name must be a fully qualified name.")
        }
        if name.count(where: { $0 == "/" }) > 15 {
            throw AWSError(
                "HierarchyLevelLimitExceededException",
                "Parameter name: \(name) hierarchy depth is greater than 15.")
        }
    }

    /// Standard holds 4 KiB, advanced 8 KiB.
    private static func tier(_ input: SSM.PutParameterRequest) throws(AWSError) -> String {
        let size = input.value?.utf8.count ?? 0
        guard size > 0 else { throw ParameterError.validation("Parameter value can't be empty.") }
        let needsMore = size > 4096
        switch input.tier {
        case "Advanced": break
        case "Intelligent-Tiering": if !needsMore { return "Standard" }
        default:
            guard !needsMore else {
                throw ParameterError.validation(
                    "Standard tier parameters support a maximum parameter value of 4096 characters. To create a larger parameter value, upgrade the parameter to use the advanced-parameter tier."
                )
            }
            return "Standard"
        }
        guard size <= 8192 else {
            throw ParameterError.validation(
                "Advanced tier parameters support a maximum parameter value of 8192 characters.")
        }
        return "Advanced"
    }

    private static func check(_ value: String, _ pattern: String?) throws(AWSError) {
        guard let pattern else { return }
        guard let expression = try? Regex(pattern) else {
            throw AWSError("InvalidAllowedPatternException", "The allowed pattern is not a valid regular expression.")
        }
        guard (try? expression.wholeMatch(in: value)) != nil else {
            throw AWSError(
                "ParameterPatternMismatchException",
                "Parameter value, cannot be validated against allowedPattern: \(pattern)")
        }
    }
}

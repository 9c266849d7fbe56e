import AWSSSM
import AWSWire
import LocalCloud

/// Labels on versions, tags on parameters.
extension LocalSSM {
    nonisolated func addLabelsAndTags(_ operations: inout ServiceOperations) {
        operations.on(SSM.LabelParameterVersion.self) { try await self.label($0, $1) }
        operations.on(SSM.UnlabelParameterVersion.self) { try await self.unlabel($0, $1) }
        operations.on(SSM.AddTagsToResource.self) { input, context in
            var record = try await self.tagged(input.resourceType, input.resourceId, context)
            for tag in input.tags ?? [] { record.tags[tag.key ?? ""] = tag.value ?? "" }
            guard record.tags.count <= 50 else {
                throw AWSError("TooManyTagsError", "The Targets parameter includes too many tags.")
            }
            try await self.save(record)
            return .init()
        }
        operations.on(SSM.RemoveTagsFromResource.self) { input, context in
            var record = try await self.tagged(input.resourceType, input.resourceId, context)
            for key in input.tagKeys ?? [] { record.tags[key] = nil }
            try await self.save(record)
            return .init()
        }
        operations.on(SSM.ListTagsForResource.self) { input, context in
            let record = try await self.tagged(input.resourceType, input.resourceId, context)
            return .init(tagList: record.tags.sorted { $0.key < $1.key }.map { .init(key: $0.key, value: $0.value) })
        }
    }

    private func tagged(_ type: String?, _ id: String?, _ context: CallContext) throws(AWSError) -> ParameterRecord {
        guard type == "Parameter", let record = find(id ?? "", context) else {
            throw AWSError(
                "InvalidResourceId",
                "The resource ID isn't valid. Verify that you entered the correct ID and try again.")
        }
        return record
    }

    /// A label that is none is told apart rather than refused, as AWS does.
    private func label(
        _ input: SSM.LabelParameterVersionRequest, _ context: CallContext
    ) throws -> SSM.LabelParameterVersionResult {
        var record = try parameter(input.name, context)
        let number = input.parameterVersion ?? record.latest.number
        guard let index = record.versions.firstIndex(where: { $0.number == number }) else {
            throw ParameterError.noVersion(record.name, ":\(number)")
        }
        let (good, bad) = (input.labels ?? []).reduce(into: ([String](), [String]())) { lists, label in
            if Self.isLabel(label) { lists.0.append(label) } else { lists.1.append(label) }
        }
        for other in record.versions.indices { record.versions[other].labels.removeAll { good.contains($0) } }
        record.versions[index].labels += good
        guard record.versions[index].labels.count <= 10 else {
            throw AWSError(
                "ParameterVersionLabelLimitExceeded",
                "A parameter version can have maximum 10 labels.Move one or more labels to another version and try again."
            )
        }
        try save(record)
        return .init(invalidLabels: bad, parameterVersion: number)
    }

    private func unlabel(
        _ input: SSM.UnlabelParameterVersionRequest, _ context: CallContext
    ) throws -> SSM.UnlabelParameterVersionResult {
        var record = try parameter(input.name, context)
        guard let index = record.versions.firstIndex(where: { $0.number == input.parameterVersion }) else {
            throw ParameterError.noVersion(record.name, ":\(input.parameterVersion ?? 0)")
        }
        let labels = record.versions[index].labels
        let removed = (input.labels ?? []).filter(labels.contains)
        record.versions[index].labels.removeAll { removed.contains($0) }
        try save(record)
        return .init(removedLabels: removed, invalidLabels: (input.labels ?? []).filter { !labels.contains($0) })
    }

    /// Letters, digits, dots, dashes, underscores; no digit first, and no `aws` or `ssm` in front.
    private static func isLabel(_ label: String) -> Bool {
        let lowered = label.lowercased()
        return !label.isEmpty && label.count <= 100 && label.first?.isNumber != true && !lowered.hasPrefix("aws")
            && !lowered.hasPrefix("ssm")
            && label.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || "._-".contains($0)) }
    }
}

import AWSSSM
import AWSWire
import CloudTemplate

/// `AWS::SSM::Parameter`: of type String or StringList, as CloudFormation makes no others.
struct Parameter: ResourceType {
    let name = "AWS::SSM::Parameter"
    let replacements: Set<String> = ["Name"]
    let nameProperty: String? = "Name"

    func create(_ call: ResourceCall) async throws -> String {
        var input = try input(call)
        input.tags = tags(call)
        _ = try await call.perform(SSM.PutParameter.self, input)
        return name(call)
    }

    private func input(_ call: ResourceCall) throws(AWSError) -> SSM.PutParameterRequest {
        var input = try call.read(SSM.PutParameterRequest.self, without: ["Name", "Tags"])
        guard ["String", "StringList"].contains(try call.required("Type")) else {
            throw PropertyReader(logicalID: call.logicalID).refusal(
                "#/Type: #: only 1 subschema matches out of 2: SecureString is not a valid enum value")
        }
        _ = try call.required("Value")
        input.name = name(call)
        return input
    }

    /// CloudFormation begins the names that it makes for parameters in its own way.
    private func name(_ call: ResourceCall) -> String {
        call.text("Name") ?? "CFN-\(call.logicalID)-\(call.token.uppercased().suffix(12))"
    }

    private func tags(_ call: ResourceCall) -> [SSM.Tag] {
        call.tags.sorted { $0.key < $1.key }.map { SSM.Tag(key: $0.key, value: $0.value) }
    }

    func find(_ call: ResourceCall) async throws -> String? {
        let name = name(call)
        do {
            _ = try await call.perform(SSM.GetParameter.self, .init(name: name))
        } catch let error as AWSError where error.isNotFound {
            return nil
        }
        let listing = SSM.ListTagsForResourceRequest(resourceType: "Parameter", resourceId: name)
        let found = try await call.perform(SSM.ListTagsForResource.self, listing).tagList ?? []
        let values = Dictionary(found.map { ($0.key ?? "", $0.value ?? "") }) { first, _ in first }
        return call.marks.allSatisfy { values[$0.key] == $0.value } ? name : nil
    }

    func update(_ call: ResourceCall, _ id: String, from old: TemplateMap) async throws {
        var input = try input(call)
        (input.name, input.overwrite) = (id, true)
        _ = try await call.perform(SSM.PutParameter.self, input)
        let removed = call.removedTags(since: old)
        if !removed.isEmpty {
            _ = try await call.perform(
                SSM.RemoveTagsFromResource.self,
                .init(resourceType: "Parameter", resourceId: id, tagKeys: removed))
        }
        _ = try await call.perform(
            SSM.AddTagsToResource.self, .init(resourceType: "Parameter", resourceId: id, tags: tags(call)))
    }

    func delete(_ call: ResourceCall, _ id: String) async throws {
        _ = try await call.perform(SSM.DeleteParameter.self, .init(name: id))
    }

    func attributes(_ call: ResourceCall, _ id: String) async throws -> ResourceAttributes {
        let parameter = try await call.perform(SSM.GetParameter.self, .init(name: id)).parameter
        var attributes: [String: TemplateValue] = [:]
        attributes["Type"] = parameter?.type.map { .string($0) }
        attributes["Value"] = parameter?.value.map { .string($0) }
        return ResourceAttributes(ref: id, attributes: attributes)
    }
}

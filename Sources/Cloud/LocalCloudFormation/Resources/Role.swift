import AWSIAM
import AWSWire
import CloudTemplate

/// `AWS::IAM::Role`, with its inline policies and the managed ones attached to it.
struct Role: ResourceType {
    let name = "AWS::IAM::Role"
    let replacements: Set<String> = ["Path", "RoleName"]
    let nameProperty: String? = "RoleName"

    private let others: Set<String> = [
        "ManagedPolicyArns", "PermissionsBoundary", "Policies", "RoleName", "Tags",
    ]

    func create(_ call: ResourceCall) async throws -> String {
        var input = try call.read(IAM.CreateRoleRequest.self, without: others)
        let name = call.name("RoleName", limit: 64)
        input.roleName = name
        input.permissionsBoundary = call.text("PermissionsBoundary")
        input.tags = tags(call)
        _ = try await call.perform(IAM.CreateRole.self, input)
        return name
    }

    func complete(_ call: ResourceCall, _ id: String) async throws {
        try await setPolicies(call, id, from: [:])
    }

    private func tags(_ call: ResourceCall) -> [IAM.Tag] {
        call.tags.sorted { $0.key < $1.key }.map { IAM.Tag(key: $0.key, value: $0.value) }
    }

    func find(_ call: ResourceCall) async throws -> String? {
        let name = call.name("RoleName", limit: 64)
        do {
            let role = try await call.perform(IAM.GetRole.self, IAM.GetRoleRequest(roleName: name)).role
            let values = Dictionary(role?.tags?.map { ($0.key ?? "", $0.value ?? "") } ?? []) { first, _ in first }
            return call.marks.allSatisfy { values[$0.key] == $0.value } ? name : nil
        } catch let error as AWSError where error.isNotFound {
            return nil
        }
    }

    func update(_ call: ResourceCall, _ id: String, from old: TemplateMap) async throws {
        let wanted = try call.read(IAM.CreateRoleRequest.self, without: others)
        if call.hasChanged("AssumeRolePolicyDocument", from: old) {
            let input = IAM.UpdateAssumeRolePolicyRequest(
                roleName: id, policyDocument: wanted.assumeRolePolicyDocument)
            _ = try await call.perform(IAM.UpdateAssumeRolePolicy.self, input)
        }
        let input = IAM.UpdateRoleRequest(
            roleName: id, description: wanted.description, maxSessionDuration: wanted.maxSessionDuration)
        _ = try await call.perform(IAM.UpdateRole.self, input)
        try await setPolicies(call, id, from: old)
        let removed = call.removedTags(since: old)
        if !removed.isEmpty {
            _ = try await call.perform(IAM.UntagRole.self, IAM.UntagRoleRequest(roleName: id, tagKeys: removed))
        }
        _ = try await call.perform(IAM.TagRole.self, IAM.TagRoleRequest(roleName: id, tags: tags(call)))
    }

    /// Takes away what the old properties had and the new ones have not, and puts everything else.
    private func setPolicies(_ call: ResourceCall, _ name: String, from old: TemplateMap) async throws {
        let inline = Self.inlinePolicies(call.properties)
        for gone in Self.inlinePolicies(old).keys where inline[gone] == nil {
            try await ignoringMissing {
                let input = IAM.DeleteRolePolicyRequest(roleName: name, policyName: gone)
                _ = try await call.perform(IAM.DeleteRolePolicy.self, input)
            }
        }
        for (policy, document) in inline.sorted(by: { $0.key < $1.key }) {
            let input = IAM.PutRolePolicyRequest(roleName: name, policyName: policy, policyDocument: document)
            _ = try await call.perform(IAM.PutRolePolicy.self, input)
        }
        let attached = call.texts("ManagedPolicyArns") ?? []
        let before = old["ManagedPolicyArns"]?.list?.compactMap(\.scalarText) ?? []
        for gone in before where !attached.contains(gone) { try await detach(gone, from: name, call) }
        for arn in attached {
            let input = IAM.AttachRolePolicyRequest(roleName: name, policyArn: arn)
            _ = try await call.perform(IAM.AttachRolePolicy.self, input)
        }
    }

    private static func inlinePolicies(_ properties: TemplateMap) -> [String: String] {
        let policies = properties["Policies"]?.list ?? []
        let pairs = policies.compactMap { policy -> (String, String)? in
            guard let name = policy["PolicyName"]?.scalarText, let document = policy["PolicyDocument"] else {
                return nil
            }
            return (name, document.scalarText ?? TemplateJSON.write(document))
        }
        return Dictionary(pairs) { _, last in last }
    }

    private func detach(_ arn: String, from name: String, _ call: ResourceCall) async throws {
        try await ignoringMissing {
            let input = IAM.DetachRolePolicyRequest(roleName: name, policyArn: arn)
            _ = try await call.perform(IAM.DetachRolePolicy.self, input)
        }
    }

    private func ignoringMissing(_ body: () async throws -> Void) async throws {
        do {
            try await body()
        } catch let error as AWSError where error.isNotFound {
            return
        }
    }

    /// A role goes only without its policies.
    func delete(_ call: ResourceCall, _ id: String) async throws {
        let attached = try await call.perform(
            IAM.ListAttachedRolePolicies.self, IAM.ListAttachedRolePoliciesRequest(roleName: id))
        for policy in attached.attachedPolicies ?? [] { try await detach(policy.policyArn ?? "", from: id, call) }
        let inline = try await call.perform(IAM.ListRolePolicies.self, IAM.ListRolePoliciesRequest(roleName: id))
        for policy in inline.policyNames ?? [] {
            try await ignoringMissing {
                let input = IAM.DeleteRolePolicyRequest(roleName: id, policyName: policy)
                _ = try await call.perform(IAM.DeleteRolePolicy.self, input)
            }
        }
        _ = try await call.perform(IAM.DeleteRole.self, IAM.DeleteRoleRequest(roleName: id))
    }

    func attributes(_ call: ResourceCall, _ id: String) async throws -> ResourceAttributes {
        let role = try await call.perform(IAM.GetRole.self, IAM.GetRoleRequest(roleName: id)).role
        var attributes: [String: TemplateValue] = [:]
        attributes["Arn"] = role?.arn.map { .string($0) }
        attributes["RoleId"] = role?.roleId.map { .string($0) }
        return ResourceAttributes(ref: id, attributes: attributes)
    }
}

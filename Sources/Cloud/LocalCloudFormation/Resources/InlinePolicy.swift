import AWSIAM
import AWSWire
import CloudTemplate

/// `AWS::IAM::Policy`, a policy inside each of several roles, and `AWS::IAM::RolePolicy`, one inside one role.
struct InlinePolicy: ResourceType {
    enum Kind {
        case ofRoles
        case ofRole
    }

    let kind: Kind
    let isTaggable = false
    let leavesMarks = false
    let nameProperty: String? = nil

    init(_ kind: Kind) { self.kind = kind }

    var name: String { kind == .ofRoles ? "AWS::IAM::Policy" : "AWS::IAM::RolePolicy" }
    var replacements: Set<String> { kind == .ofRoles ? [] : ["PolicyName", "RoleName"] }

    /// Policies are put one after the other in `complete`, which may come again.
    func create(_ call: ResourceCall) async throws -> String {
        try call.check(
            kind == .ofRoles
                ? ["PolicyDocument", "PolicyName", "Roles"]
                : [
                    "PolicyDocument", "PolicyName", "RoleName",
                ])
        _ = try (call.required("PolicyName"), document(call))
        guard !roles(call.properties).isEmpty else { throw call.missing(kind == .ofRoles ? "Roles" : "RoleName") }
        return kind == .ofRoles
            ? "\(call.stackName.prefix(5))-\(call.logicalID.prefix(5))-\(call.token.prefix(12))" : id(call)
    }

    private func id(_ call: ResourceCall) -> String {
        "\(call.text("PolicyName") ?? "")|\(call.text("RoleName") ?? "")"
    }

    private func document(_ call: ResourceCall) throws(AWSError) -> String {
        guard let document = call.properties["PolicyDocument"] else { throw call.missing("PolicyDocument") }
        return document.scalarText ?? TemplateJSON.write(document)
    }

    private func roles(_ properties: TemplateMap) -> [String] {
        switch kind {
        case .ofRoles: properties["Roles"]?.list?.compactMap(\.scalarText) ?? []
        case .ofRole: [properties["RoleName"]?.scalarText].compactMap(\.self)
        }
    }

    func complete(_ call: ResourceCall, _ id: String) async throws {
        for role in roles(call.properties) {
            let input = IAM.PutRolePolicyRequest(
                roleName: role, policyName: try call.required("PolicyName"), policyDocument: try document(call))
            _ = try await call.perform(IAM.PutRolePolicy.self, input)
        }
    }

    func update(_ call: ResourceCall, _ id: String, from old: TemplateMap) async throws {
        try await complete(call, id)
        let (kept, name) = (Set(roles(call.properties)), call.text("PolicyName"))
        let before = old["PolicyName"]?.scalarText
        for role in roles(old) where before != name || !kept.contains(role) { try await remove(before, role, call) }
    }

    private func remove(_ policy: String?, _ role: String, _ call: ResourceCall) async throws {
        do {
            let input = IAM.DeleteRolePolicyRequest(roleName: role, policyName: policy)
            _ = try await call.perform(IAM.DeleteRolePolicy.self, input)
        } catch let error as AWSError where error.isNotFound {
            return
        }
    }

    func delete(_ call: ResourceCall, _ id: String) async throws {
        for role in roles(call.properties) { try await remove(call.text("PolicyName"), role, call) }
    }

    func attributes(_ call: ResourceCall, _ id: String) async throws -> ResourceAttributes {
        ResourceAttributes(ref: id, attributes: kind == .ofRoles ? ["Id": .string(id)] : [:])
    }
}

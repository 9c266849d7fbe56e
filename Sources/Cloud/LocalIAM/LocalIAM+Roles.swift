import AWSIAM
import AWSWire
import LocalCloud
import StateStore
import TealCore

extension LocalIAM {
    nonisolated func addRoles(_ operations: inout ServiceOperations) {
        operations.on(IAM.CreateRole.self) { try await self.createRole($0, $1) }
        operations.on(IAM.GetRole.self) { IAM.GetRoleResponse(role: try await self.role($0.roleName, $1).shape) }
        operations.on(IAM.DeleteRole.self) { try await self.deleteRole($0, $1) }
        operations.on(IAM.ListRoles.self) { try await self.listRoles($0, $1) }
        operations.on(IAM.UpdateRole.self) { input, context in
            try await self.change(input.roleName, context) { role in
                role.description = input.description ?? role.description
                role.maximumSession = input.maxSessionDuration ?? role.maximumSession
            }
            return IAM.UpdateRoleResponse()
        }
        operations.on(IAM.UpdateAssumeRolePolicy.self) { input, context in
            try PolicyDocument.check(input.policyDocument ?? "", .trust)
            try await self.change(input.roleName, context) { $0.trust = input.policyDocument ?? "" }
            return .init()
        }
        operations.on(IAM.CreateServiceLinkedRole.self) { try await self.createServiceLinkedRole($0, $1) }
        operations.on(IAM.ListInstanceProfilesForRole.self) { input, context in
            // Instance profiles are EC2's; a role here can be in none.
            _ = try await self.role(input.roleName, context)
            return IAM.ListInstanceProfilesForRoleResponse(instanceProfiles: [], isTruncated: false)
        }
    }

    private func createRole(_ input: IAM.CreateRoleRequest, _ context: CallContext) throws -> IAM.CreateRoleResponse {
        let name = input.roleName ?? ""
        guard roles[RoleRecord.key(context.accountID, name)] == nil else {
            throw AWSError("EntityAlreadyExists", "Role with name \(name) already exists.", status: 409)
        }
        try PolicyDocument.check(input.assumeRolePolicyDocument ?? "", .trust)
        var role = RoleRecord(
            account: context.accountID, name: name, path: input.path ?? "/", id: newRoleID(), created: context.now,
            trust: input.assumeRolePolicyDocument ?? "", description: input.description,
            maximumSession: input.maxSessionDuration ?? 3600, boundary: input.permissionsBoundary)
        try role.add(input.tags ?? [])
        try save(role)
        return IAM.CreateRoleResponse(role: role.shape)
    }

    private func createServiceLinkedRole(
        _ input: IAM.CreateServiceLinkedRoleRequest, _ context: CallContext
    ) throws -> IAM.CreateServiceLinkedRoleResponse {
        let service = input.awsServiceName ?? ""
        let label = service.split(separator: ".").first.map(String.init) ?? service
        let known = [
            "ecs": "ECS", "elasticloadbalancing": "ElasticLoadBalancing",
            "ecs.application-autoscaling": "ApplicationAutoScaling_ECSService",
        ]
        let name =
            "AWSServiceRoleFor\(known[label] ?? label.capitalizedASCII)\(input.customSuffix.map { "_\($0)" } ?? "")"
        guard roles[RoleRecord.key(context.accountID, name)] == nil else {
            throw AWSError(
                "InvalidInput",
                "Service role name \(name) has been taken in this account, please try a different suffix.", status: 400)
        }
        let trust =
            #"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"Service":"\#(service)"},"Action":"sts:AssumeRole"}]}"#
        let role = RoleRecord(
            account: context.accountID, name: name, path: "/aws-service-role/\(service)/", id: newRoleID(),
            created: context.now, trust: trust, description: input.description, maximumSession: 3600, linkedTo: service)
        try save(role)
        return IAM.CreateServiceLinkedRoleResponse(role: role.shape)
    }

    /// `AROA` and 17 capitals and digits.
    private func newRoleID() -> String {
        "AROA" + identifiers.hex(17).uppercased()
    }

    private func deleteRole(_ input: IAM.DeleteRoleRequest, _ context: CallContext) throws -> IAM.DeleteRole.Output {
        let role = try role(input.roleName, context)
        guard role.linkedTo == nil else { throw Self.isProtected(role) }
        guard role.attached.isEmpty else {
            throw AWSError("DeleteConflict", "Cannot delete entity, must detach all policies first.", status: 409)
        }
        guard role.inline.isEmpty else {
            throw AWSError("DeleteConflict", "Cannot delete entity, must delete policies first.", status: 409)
        }
        try store.write { try $0.delete(role.key, from: RoleRecord.collection) }
        roles[role.key] = nil
        return .init()
    }

    private func listRoles(_ input: IAM.ListRolesRequest, _ context: CallContext) throws -> IAM.ListRolesResponse {
        let prefix = input.pathPrefix ?? "/"
        let all = roles.values.filter { $0.account == context.accountID && $0.path.hasPrefix(prefix) }
        let page = try Page(all.sorted { $0.name < $1.name }, marker: input.marker, limit: input.maxItems)
        return IAM.ListRolesResponse(
            roles: page.items.map(\.listedShape), isTruncated: page.nextToken != nil, marker: page.nextToken)
    }
}

extension String {
    /// The first letter as a capital: `batch` → `Batch`.
    fileprivate var capitalizedASCII: String {
        prefix(1).uppercased() + dropFirst()
    }
}

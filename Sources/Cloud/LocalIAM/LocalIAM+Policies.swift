import AWSIAM
import AWSWire
import LocalCloud

extension LocalIAM {
    nonisolated func addPolicies(_ operations: inout ServiceOperations) {
        operations.on(IAM.PutRolePolicy.self) { input, context in
            try PolicyDocument.check(input.policyDocument ?? "", .identity)
            try await self.change(input.roleName, context) { role in
                role.inline[input.policyName ?? ""] = input.policyDocument ?? ""
            }
            return .init()
        }
        operations.on(IAM.GetRolePolicy.self) { input, context in
            let role = try await self.role(input.roleName, context)
            guard let document = role.inline[input.policyName ?? ""] else { throw Self.missingPolicy(input.policyName) }
            return IAM.GetRolePolicyResponse(
                roleName: role.name, policyName: input.policyName, policyDocument: PolicyDocument.encoded(document))
        }
        operations.on(IAM.DeleteRolePolicy.self) { input, context in
            try await self.change(input.roleName, context) { role throws(AWSError) in
                let removed = role.inline.removeValue(forKey: input.policyName ?? "")
                guard removed != nil else { throw Self.missingPolicy(input.policyName) }
            }
            return .init()
        }
        operations.on(IAM.ListRolePolicies.self) { input, context in
            let role = try await self.role(input.roleName, context)
            let page = try Page(role.inline.keys.sorted(), marker: input.marker, limit: input.maxItems)
            return IAM.ListRolePoliciesResponse(
                policyNames: page.items, isTruncated: page.nextToken != nil, marker: page.nextToken)
        }
        addAttachments(&operations)
    }

    private nonisolated func addAttachments(_ operations: inout ServiceOperations) {
        operations.on(IAM.AttachRolePolicy.self) { input, context in
            let arn = input.policyArn ?? ""
            // Customer-managed policies are not made here, so only AWS's own can be attached.
            guard arn.hasPrefix("arn:aws:iam::aws:policy/") else {
                throw AWSError(
                    "NoSuchEntity", "Policy \(arn) does not exist or is not attachable.", status: 404)
            }
            try await self.change(input.roleName, context) { role throws(AWSError) in
                guard !role.attached.contains(arn) else { return }
                guard role.attached.count < RoleRecord.mostAttached else {
                    throw AWSError(
                        "LimitExceeded", "Cannot exceed quota for PoliciesPerRole: \(RoleRecord.mostAttached)",
                        status: 409)
                }
                role.attached.append(arn)
            }
            return .init()
        }
        operations.on(IAM.DetachRolePolicy.self) { input, context in
            try await self.change(input.roleName, context) { role throws(AWSError) in
                guard let index = role.attached.firstIndex(of: input.policyArn ?? "") else {
                    throw AWSError("NoSuchEntity", "Policy \(input.policyArn ?? "") was not found.", status: 404)
                }
                role.attached.remove(at: index)
            }
            return .init()
        }
        operations.on(IAM.ListAttachedRolePolicies.self) { input, context in
            let role = try await self.role(input.roleName, context)
            let page = try Page(role.attached, marker: input.marker, limit: input.maxItems)
            let shapes = page.items.map { arn in
                IAM.AttachedPolicy(policyName: arn.split(separator: "/").last.map(String.init), policyArn: arn)
            }
            return IAM.ListAttachedRolePoliciesResponse(
                attachedPolicies: shapes, isTruncated: page.nextToken != nil, marker: page.nextToken)
        }
    }

    private static func missingPolicy(_ name: String?) -> AWSError {
        AWSError("NoSuchEntity", "The role policy with name \(name ?? "") cannot be found.", status: 404)
    }

    nonisolated func addTags(_ operations: inout ServiceOperations) {
        operations.on(IAM.TagRole.self) { input, context in
            try await self.change(input.roleName, context) { role throws(AWSError) in try role.add(input.tags ?? []) }
            return .init()
        }
        operations.on(IAM.UntagRole.self) { input, context in
            try await self.change(input.roleName, context) { role in
                for key in input.tagKeys ?? [] { role.tags[key] = nil }
            }
            return .init()
        }
        operations.on(IAM.ListRoleTags.self) { input, context in
            let role = try await self.role(input.roleName, context)
            let page = try Page(role.tagShapes, marker: input.marker, limit: input.maxItems)
            return IAM.ListRoleTagsResponse(
                tags: page.items, isTruncated: page.nextToken != nil, marker: page.nextToken)
        }
    }
}

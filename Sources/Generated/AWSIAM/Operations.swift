// Made by teal-generate from botocore 1.43.11, data/iam/2010-05-08. Do not edit; run `make generate`.
// swift-format-ignore-file

package import AWSWire

extension IAM {
    package static let operations: [any AWSOperation.Type] = [
        CreateRole.self,
        GetRole.self,
        DeleteRole.self,
        ListRoles.self,
        UpdateAssumeRolePolicy.self,
        UpdateRole.self,
        TagRole.self,
        UntagRole.self,
        ListRoleTags.self,
        PutRolePolicy.self,
        GetRolePolicy.self,
        DeleteRolePolicy.self,
        ListRolePolicies.self,
        AttachRolePolicy.self,
        DetachRolePolicy.self,
        ListAttachedRolePolicies.self,
        CreateServiceLinkedRole.self,
        ListInstanceProfilesForRole.self,
    ]

    package enum CreateRole: AWSOperation {
        package typealias Input = CreateRoleRequest
        package typealias Output = CreateRoleResponse
        package static var service: AWSService { IAM.service }
        package static let descriptor = OperationDescriptor(
            name: "CreateRole",
            resultWrapper: "CreateRoleResult",
            errors: [Errors.limitExceededException, Errors.invalidInputException, Errors.entityAlreadyExistsException, Errors.malformedPolicyDocumentException, Errors.concurrentModificationException, Errors.serviceFailureException])
    }

    package enum GetRole: AWSOperation {
        package typealias Input = GetRoleRequest
        package typealias Output = GetRoleResponse
        package static var service: AWSService { IAM.service }
        package static let descriptor = OperationDescriptor(
            name: "GetRole",
            resultWrapper: "GetRoleResult",
            errors: [Errors.noSuchEntityException, Errors.serviceFailureException])
    }

    package enum DeleteRole: AWSOperation {
        package typealias Input = DeleteRoleRequest
        package typealias Output = DeleteRoleResponse
        package static var service: AWSService { IAM.service }
        package static let descriptor = OperationDescriptor(
            name: "DeleteRole",
            errors: [Errors.noSuchEntityException, Errors.deleteConflictException, Errors.limitExceededException, Errors.unmodifiableEntityException, Errors.concurrentModificationException, Errors.serviceFailureException])
    }

    package enum ListRoles: AWSOperation {
        package typealias Input = ListRolesRequest
        package typealias Output = ListRolesResponse
        package static var service: AWSService { IAM.service }
        package static let descriptor = OperationDescriptor(
            name: "ListRoles",
            resultWrapper: "ListRolesResult",
            errors: [Errors.serviceFailureException],
            pagination: Pagination(inputTokens: ["Marker"], outputTokens: ["Marker"], resultKeys: ["Roles"], limitKey: "MaxItems", moreResults: "IsTruncated"))
    }

    package enum UpdateAssumeRolePolicy: AWSOperation {
        package typealias Input = UpdateAssumeRolePolicyRequest
        package typealias Output = UpdateAssumeRolePolicyResponse
        package static var service: AWSService { IAM.service }
        package static let descriptor = OperationDescriptor(
            name: "UpdateAssumeRolePolicy",
            errors: [Errors.noSuchEntityException, Errors.malformedPolicyDocumentException, Errors.limitExceededException, Errors.unmodifiableEntityException, Errors.serviceFailureException])
    }

    package enum UpdateRole: AWSOperation {
        package typealias Input = UpdateRoleRequest
        package typealias Output = UpdateRoleResponse
        package static var service: AWSService { IAM.service }
        package static let descriptor = OperationDescriptor(
            name: "UpdateRole",
            resultWrapper: "UpdateRoleResult",
            errors: [Errors.unmodifiableEntityException, Errors.noSuchEntityException, Errors.serviceFailureException])
    }

    package enum TagRole: AWSOperation {
        package typealias Input = TagRoleRequest
        package typealias Output = TagRoleResponse
        package static var service: AWSService { IAM.service }
        package static let descriptor = OperationDescriptor(
            name: "TagRole",
            errors: [Errors.noSuchEntityException, Errors.limitExceededException, Errors.invalidInputException, Errors.concurrentModificationException, Errors.serviceFailureException])
    }

    package enum UntagRole: AWSOperation {
        package typealias Input = UntagRoleRequest
        package typealias Output = UntagRoleResponse
        package static var service: AWSService { IAM.service }
        package static let descriptor = OperationDescriptor(
            name: "UntagRole",
            errors: [Errors.noSuchEntityException, Errors.concurrentModificationException, Errors.serviceFailureException])
    }

    package enum ListRoleTags: AWSOperation {
        package typealias Input = ListRoleTagsRequest
        package typealias Output = ListRoleTagsResponse
        package static var service: AWSService { IAM.service }
        package static let descriptor = OperationDescriptor(
            name: "ListRoleTags",
            resultWrapper: "ListRoleTagsResult",
            errors: [Errors.noSuchEntityException, Errors.serviceFailureException],
            pagination: Pagination(inputTokens: ["Marker"], outputTokens: ["Marker"], resultKeys: ["Tags"], limitKey: "MaxItems", moreResults: "IsTruncated"))
    }

    package enum PutRolePolicy: AWSOperation {
        package typealias Input = PutRolePolicyRequest
        package typealias Output = PutRolePolicyResponse
        package static var service: AWSService { IAM.service }
        package static let descriptor = OperationDescriptor(
            name: "PutRolePolicy",
            errors: [Errors.limitExceededException, Errors.malformedPolicyDocumentException, Errors.noSuchEntityException, Errors.unmodifiableEntityException, Errors.serviceFailureException])
    }

    package enum GetRolePolicy: AWSOperation {
        package typealias Input = GetRolePolicyRequest
        package typealias Output = GetRolePolicyResponse
        package static var service: AWSService { IAM.service }
        package static let descriptor = OperationDescriptor(
            name: "GetRolePolicy",
            resultWrapper: "GetRolePolicyResult",
            errors: [Errors.noSuchEntityException, Errors.serviceFailureException])
    }

    package enum DeleteRolePolicy: AWSOperation {
        package typealias Input = DeleteRolePolicyRequest
        package typealias Output = DeleteRolePolicyResponse
        package static var service: AWSService { IAM.service }
        package static let descriptor = OperationDescriptor(
            name: "DeleteRolePolicy",
            errors: [Errors.noSuchEntityException, Errors.limitExceededException, Errors.unmodifiableEntityException, Errors.serviceFailureException])
    }

    package enum ListRolePolicies: AWSOperation {
        package typealias Input = ListRolePoliciesRequest
        package typealias Output = ListRolePoliciesResponse
        package static var service: AWSService { IAM.service }
        package static let descriptor = OperationDescriptor(
            name: "ListRolePolicies",
            resultWrapper: "ListRolePoliciesResult",
            errors: [Errors.noSuchEntityException, Errors.serviceFailureException],
            pagination: Pagination(inputTokens: ["Marker"], outputTokens: ["Marker"], resultKeys: ["PolicyNames"], limitKey: "MaxItems", moreResults: "IsTruncated"))
    }

    package enum AttachRolePolicy: AWSOperation {
        package typealias Input = AttachRolePolicyRequest
        package typealias Output = AttachRolePolicyResponse
        package static var service: AWSService { IAM.service }
        package static let descriptor = OperationDescriptor(
            name: "AttachRolePolicy",
            errors: [Errors.noSuchEntityException, Errors.limitExceededException, Errors.invalidInputException, Errors.unmodifiableEntityException, Errors.policyNotAttachableException, Errors.serviceFailureException])
    }

    package enum DetachRolePolicy: AWSOperation {
        package typealias Input = DetachRolePolicyRequest
        package typealias Output = DetachRolePolicyResponse
        package static var service: AWSService { IAM.service }
        package static let descriptor = OperationDescriptor(
            name: "DetachRolePolicy",
            errors: [Errors.noSuchEntityException, Errors.limitExceededException, Errors.invalidInputException, Errors.unmodifiableEntityException, Errors.serviceFailureException])
    }

    package enum ListAttachedRolePolicies: AWSOperation {
        package typealias Input = ListAttachedRolePoliciesRequest
        package typealias Output = ListAttachedRolePoliciesResponse
        package static var service: AWSService { IAM.service }
        package static let descriptor = OperationDescriptor(
            name: "ListAttachedRolePolicies",
            resultWrapper: "ListAttachedRolePoliciesResult",
            errors: [Errors.noSuchEntityException, Errors.invalidInputException, Errors.serviceFailureException],
            pagination: Pagination(inputTokens: ["Marker"], outputTokens: ["Marker"], resultKeys: ["AttachedPolicies"], limitKey: "MaxItems", moreResults: "IsTruncated"))
    }

    package enum CreateServiceLinkedRole: AWSOperation {
        package typealias Input = CreateServiceLinkedRoleRequest
        package typealias Output = CreateServiceLinkedRoleResponse
        package static var service: AWSService { IAM.service }
        package static let descriptor = OperationDescriptor(
            name: "CreateServiceLinkedRole",
            resultWrapper: "CreateServiceLinkedRoleResult",
            errors: [Errors.invalidInputException, Errors.limitExceededException, Errors.noSuchEntityException, Errors.serviceFailureException])
    }

    package enum ListInstanceProfilesForRole: AWSOperation {
        package typealias Input = ListInstanceProfilesForRoleRequest
        package typealias Output = ListInstanceProfilesForRoleResponse
        package static var service: AWSService { IAM.service }
        package static let descriptor = OperationDescriptor(
            name: "ListInstanceProfilesForRole",
            resultWrapper: "ListInstanceProfilesForRoleResult",
            errors: [Errors.noSuchEntityException, Errors.serviceFailureException],
            pagination: Pagination(inputTokens: ["Marker"], outputTokens: ["Marker"], resultKeys: ["InstanceProfiles"], limitKey: "MaxItems", moreResults: "IsTruncated"))
    }
}

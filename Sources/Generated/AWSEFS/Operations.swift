// Made by teal-generate from botocore 1.43.11, data/efs/2015-02-01. Do not edit; run `make generate`.
// swift-format-ignore-file

package import AWSWire

extension EFS {
    package static let operations: [any AWSOperation.Type] = [
        CreateFileSystem.self,
        DescribeFileSystems.self,
        UpdateFileSystem.self,
        DeleteFileSystem.self,
        CreateMountTarget.self,
        DescribeMountTargets.self,
        DeleteMountTarget.self,
        DescribeMountTargetSecurityGroups.self,
        ModifyMountTargetSecurityGroups.self,
        CreateAccessPoint.self,
        DescribeAccessPoints.self,
        DeleteAccessPoint.self,
        PutBackupPolicy.self,
        DescribeBackupPolicy.self,
        PutLifecycleConfiguration.self,
        DescribeLifecycleConfiguration.self,
        PutFileSystemPolicy.self,
        DescribeFileSystemPolicy.self,
        DeleteFileSystemPolicy.self,
        TagResource.self,
        UntagResource.self,
        ListTagsForResource.self,
    ]

    package enum CreateFileSystem: AWSOperation {
        package typealias Input = CreateFileSystemRequest
        package typealias Output = FileSystemDescription
        package static var service: AWSService { EFS.service }
        package static let descriptor = OperationDescriptor(
            name: "CreateFileSystem",
            path: "/2015-02-01/file-systems",
            status: 201,
            errors: [Errors.badRequest, Errors.internalServerError, Errors.fileSystemAlreadyExists, Errors.fileSystemLimitExceeded, Errors.insufficientThroughputCapacity, Errors.throughputLimitExceeded, Errors.unsupportedAvailabilityZone])
    }

    package enum DescribeFileSystems: AWSOperation {
        package typealias Input = DescribeFileSystemsRequest
        package typealias Output = DescribeFileSystemsResponse
        package static var service: AWSService { EFS.service }
        package static let descriptor = OperationDescriptor(
            name: "DescribeFileSystems",
            method: "GET",
            path: "/2015-02-01/file-systems",
            errors: [Errors.badRequest, Errors.internalServerError, Errors.fileSystemNotFound],
            pagination: Pagination(inputTokens: ["Marker"], outputTokens: ["NextMarker"], resultKeys: ["FileSystems"], limitKey: "MaxItems"))
    }

    package enum UpdateFileSystem: AWSOperation {
        package typealias Input = UpdateFileSystemRequest
        package typealias Output = FileSystemDescription
        package static var service: AWSService { EFS.service }
        package static let descriptor = OperationDescriptor(
            name: "UpdateFileSystem",
            method: "PUT",
            path: "/2015-02-01/file-systems/{FileSystemId}",
            status: 202,
            errors: [Errors.badRequest, Errors.fileSystemNotFound, Errors.incorrectFileSystemLifeCycleState, Errors.insufficientThroughputCapacity, Errors.internalServerError, Errors.throughputLimitExceeded, Errors.tooManyRequests])
    }

    package enum DeleteFileSystem: AWSOperation {
        package typealias Input = DeleteFileSystemRequest
        package typealias Output = DeleteFileSystemResponse
        package static var service: AWSService { EFS.service }
        package static let descriptor = OperationDescriptor(
            name: "DeleteFileSystem",
            method: "DELETE",
            path: "/2015-02-01/file-systems/{FileSystemId}",
            status: 204,
            errors: [Errors.badRequest, Errors.internalServerError, Errors.fileSystemNotFound, Errors.fileSystemInUse])
    }

    package enum CreateMountTarget: AWSOperation {
        package typealias Input = CreateMountTargetRequest
        package typealias Output = MountTargetDescription
        package static var service: AWSService { EFS.service }
        package static let descriptor = OperationDescriptor(
            name: "CreateMountTarget",
            path: "/2015-02-01/mount-targets",
            errors: [Errors.badRequest, Errors.internalServerError, Errors.fileSystemNotFound, Errors.incorrectFileSystemLifeCycleState, Errors.mountTargetConflict, Errors.subnetNotFound, Errors.noFreeAddressesInSubnet, Errors.ipAddressInUse, Errors.networkInterfaceLimitExceeded, Errors.securityGroupLimitExceeded, Errors.securityGroupNotFound, Errors.unsupportedAvailabilityZone, Errors.availabilityZonesMismatch])
    }

    package enum DescribeMountTargets: AWSOperation {
        package typealias Input = DescribeMountTargetsRequest
        package typealias Output = DescribeMountTargetsResponse
        package static var service: AWSService { EFS.service }
        package static let descriptor = OperationDescriptor(
            name: "DescribeMountTargets",
            method: "GET",
            path: "/2015-02-01/mount-targets",
            errors: [Errors.badRequest, Errors.internalServerError, Errors.fileSystemNotFound, Errors.mountTargetNotFound, Errors.accessPointNotFound],
            pagination: Pagination(inputTokens: ["Marker"], outputTokens: ["NextMarker"], resultKeys: ["MountTargets"], limitKey: "MaxItems"))
    }

    package enum DeleteMountTarget: AWSOperation {
        package typealias Input = DeleteMountTargetRequest
        package typealias Output = DeleteMountTargetResponse
        package static var service: AWSService { EFS.service }
        package static let descriptor = OperationDescriptor(
            name: "DeleteMountTarget",
            method: "DELETE",
            path: "/2015-02-01/mount-targets/{MountTargetId}",
            status: 204,
            errors: [Errors.badRequest, Errors.internalServerError, Errors.dependencyTimeout, Errors.mountTargetNotFound])
    }

    package enum DescribeMountTargetSecurityGroups: AWSOperation {
        package typealias Input = DescribeMountTargetSecurityGroupsRequest
        package typealias Output = DescribeMountTargetSecurityGroupsResponse
        package static var service: AWSService { EFS.service }
        package static let descriptor = OperationDescriptor(
            name: "DescribeMountTargetSecurityGroups",
            method: "GET",
            path: "/2015-02-01/mount-targets/{MountTargetId}/security-groups",
            errors: [Errors.badRequest, Errors.internalServerError, Errors.mountTargetNotFound, Errors.incorrectMountTargetState])
    }

    package enum ModifyMountTargetSecurityGroups: AWSOperation {
        package typealias Input = ModifyMountTargetSecurityGroupsRequest
        package typealias Output = ModifyMountTargetSecurityGroupsResponse
        package static var service: AWSService { EFS.service }
        package static let descriptor = OperationDescriptor(
            name: "ModifyMountTargetSecurityGroups",
            method: "PUT",
            path: "/2015-02-01/mount-targets/{MountTargetId}/security-groups",
            status: 204,
            errors: [Errors.badRequest, Errors.internalServerError, Errors.mountTargetNotFound, Errors.incorrectMountTargetState, Errors.securityGroupLimitExceeded, Errors.securityGroupNotFound])
    }

    package enum CreateAccessPoint: AWSOperation {
        package typealias Input = CreateAccessPointRequest
        package typealias Output = AccessPointDescription
        package static var service: AWSService { EFS.service }
        package static let descriptor = OperationDescriptor(
            name: "CreateAccessPoint",
            path: "/2015-02-01/access-points",
            errors: [Errors.badRequest, Errors.accessPointAlreadyExists, Errors.incorrectFileSystemLifeCycleState, Errors.internalServerError, Errors.fileSystemNotFound, Errors.accessPointLimitExceeded, Errors.throttlingException])
    }

    package enum DescribeAccessPoints: AWSOperation {
        package typealias Input = DescribeAccessPointsRequest
        package typealias Output = DescribeAccessPointsResponse
        package static var service: AWSService { EFS.service }
        package static let descriptor = OperationDescriptor(
            name: "DescribeAccessPoints",
            method: "GET",
            path: "/2015-02-01/access-points",
            errors: [Errors.badRequest, Errors.internalServerError, Errors.fileSystemNotFound, Errors.accessPointNotFound],
            pagination: Pagination(inputTokens: ["NextToken"], outputTokens: ["NextToken"], resultKeys: ["AccessPoints"], limitKey: "MaxResults"))
    }

    package enum DeleteAccessPoint: AWSOperation {
        package typealias Input = DeleteAccessPointRequest
        package typealias Output = DeleteAccessPointResponse
        package static var service: AWSService { EFS.service }
        package static let descriptor = OperationDescriptor(
            name: "DeleteAccessPoint",
            method: "DELETE",
            path: "/2015-02-01/access-points/{AccessPointId}",
            status: 204,
            errors: [Errors.badRequest, Errors.internalServerError, Errors.accessPointNotFound])
    }

    package enum PutBackupPolicy: AWSOperation {
        package typealias Input = PutBackupPolicyRequest
        package typealias Output = BackupPolicyDescription
        package static var service: AWSService { EFS.service }
        package static let descriptor = OperationDescriptor(
            name: "PutBackupPolicy",
            method: "PUT",
            path: "/2015-02-01/file-systems/{FileSystemId}/backup-policy",
            errors: [Errors.badRequest, Errors.fileSystemNotFound, Errors.incorrectFileSystemLifeCycleState, Errors.internalServerError, Errors.validationException])
    }

    package enum DescribeBackupPolicy: AWSOperation {
        package typealias Input = DescribeBackupPolicyRequest
        package typealias Output = BackupPolicyDescription
        package static var service: AWSService { EFS.service }
        package static let descriptor = OperationDescriptor(
            name: "DescribeBackupPolicy",
            method: "GET",
            path: "/2015-02-01/file-systems/{FileSystemId}/backup-policy",
            errors: [Errors.badRequest, Errors.fileSystemNotFound, Errors.internalServerError, Errors.policyNotFound, Errors.validationException])
    }

    package enum PutLifecycleConfiguration: AWSOperation {
        package typealias Input = PutLifecycleConfigurationRequest
        package typealias Output = LifecycleConfigurationDescription
        package static var service: AWSService { EFS.service }
        package static let descriptor = OperationDescriptor(
            name: "PutLifecycleConfiguration",
            method: "PUT",
            path: "/2015-02-01/file-systems/{FileSystemId}/lifecycle-configuration",
            errors: [Errors.badRequest, Errors.internalServerError, Errors.fileSystemNotFound, Errors.incorrectFileSystemLifeCycleState])
    }

    package enum DescribeLifecycleConfiguration: AWSOperation {
        package typealias Input = DescribeLifecycleConfigurationRequest
        package typealias Output = LifecycleConfigurationDescription
        package static var service: AWSService { EFS.service }
        package static let descriptor = OperationDescriptor(
            name: "DescribeLifecycleConfiguration",
            method: "GET",
            path: "/2015-02-01/file-systems/{FileSystemId}/lifecycle-configuration",
            errors: [Errors.internalServerError, Errors.badRequest, Errors.fileSystemNotFound])
    }

    package enum PutFileSystemPolicy: AWSOperation {
        package typealias Input = PutFileSystemPolicyRequest
        package typealias Output = FileSystemPolicyDescription
        package static var service: AWSService { EFS.service }
        package static let descriptor = OperationDescriptor(
            name: "PutFileSystemPolicy",
            method: "PUT",
            path: "/2015-02-01/file-systems/{FileSystemId}/policy",
            errors: [Errors.badRequest, Errors.internalServerError, Errors.fileSystemNotFound, Errors.invalidPolicyException, Errors.incorrectFileSystemLifeCycleState])
    }

    package enum DescribeFileSystemPolicy: AWSOperation {
        package typealias Input = DescribeFileSystemPolicyRequest
        package typealias Output = FileSystemPolicyDescription
        package static var service: AWSService { EFS.service }
        package static let descriptor = OperationDescriptor(
            name: "DescribeFileSystemPolicy",
            method: "GET",
            path: "/2015-02-01/file-systems/{FileSystemId}/policy",
            errors: [Errors.badRequest, Errors.internalServerError, Errors.fileSystemNotFound, Errors.policyNotFound])
    }

    package enum DeleteFileSystemPolicy: AWSOperation {
        package typealias Input = DeleteFileSystemPolicyRequest
        package typealias Output = DeleteFileSystemPolicyResponse
        package static var service: AWSService { EFS.service }
        package static let descriptor = OperationDescriptor(
            name: "DeleteFileSystemPolicy",
            method: "DELETE",
            path: "/2015-02-01/file-systems/{FileSystemId}/policy",
            errors: [Errors.badRequest, Errors.internalServerError, Errors.fileSystemNotFound, Errors.incorrectFileSystemLifeCycleState])
    }

    package enum TagResource: AWSOperation {
        package typealias Input = TagResourceRequest
        package typealias Output = TagResourceResponse
        package static var service: AWSService { EFS.service }
        package static let descriptor = OperationDescriptor(
            name: "TagResource",
            path: "/2015-02-01/resource-tags/{ResourceId}",
            errors: [Errors.badRequest, Errors.internalServerError, Errors.fileSystemNotFound, Errors.accessPointNotFound])
    }

    package enum UntagResource: AWSOperation {
        package typealias Input = UntagResourceRequest
        package typealias Output = UntagResourceResponse
        package static var service: AWSService { EFS.service }
        package static let descriptor = OperationDescriptor(
            name: "UntagResource",
            method: "DELETE",
            path: "/2015-02-01/resource-tags/{ResourceId}",
            errors: [Errors.badRequest, Errors.internalServerError, Errors.fileSystemNotFound, Errors.accessPointNotFound])
    }

    package enum ListTagsForResource: AWSOperation {
        package typealias Input = ListTagsForResourceRequest
        package typealias Output = ListTagsForResourceResponse
        package static var service: AWSService { EFS.service }
        package static let descriptor = OperationDescriptor(
            name: "ListTagsForResource",
            method: "GET",
            path: "/2015-02-01/resource-tags/{ResourceId}",
            errors: [Errors.badRequest, Errors.internalServerError, Errors.fileSystemNotFound, Errors.accessPointNotFound])
    }
}

// Made by teal-generate from botocore 1.43.11, data/ecs/2014-11-13. Do not edit; run `make generate`.
// swift-format-ignore-file

package import AWSWire

extension ECS {
    package struct EBSTagSpecification: AWSStructure {
        package var resourceType: String?
        package var tags: [Tag]?
        package var propagateTags: String?

        package init() {}

        package init(resourceType: String? = nil, tags: [Tag]? = nil, propagateTags: String? = nil) {
            self.resourceType = resourceType
            self.tags = tags
            self.propagateTags = propagateTags
        }

        package static let schema = Schema<Self>("EBSTagSpecification", [
            Member("resourceType", \.resourceType, .string(StringConstraint(values: EBSResourceType.values)), required: true),
            Member("tags", \.tags, .list(Tag.wireType, ListTraits(minimum: 0, maximum: 50))),
            Member("propagateTags", \.propagateTags, .string(StringConstraint(values: PropagateTags.values))),
        ])
    }

    package struct ECSManagedResources: AWSStructure {
        package var ingressPaths: [ManagedIngressPath]?
        package var autoScaling: ManagedAutoScaling?
        package var metricAlarms: [ManagedMetricAlarm]?
        package var serviceSecurityGroups: [ManagedSecurityGroup]?
        package var logGroups: [ManagedLogGroup]?

        package init() {}

        package init(
            ingressPaths: [ManagedIngressPath]? = nil,
            autoScaling: ManagedAutoScaling? = nil,
            metricAlarms: [ManagedMetricAlarm]? = nil,
            serviceSecurityGroups: [ManagedSecurityGroup]? = nil,
            logGroups: [ManagedLogGroup]? = nil
        ) {
            self.ingressPaths = ingressPaths
            self.autoScaling = autoScaling
            self.metricAlarms = metricAlarms
            self.serviceSecurityGroups = serviceSecurityGroups
            self.logGroups = logGroups
        }

        package static let schema = Schema<Self>("ECSManagedResources", [
            Member("ingressPaths", \.ingressPaths),
            Member("autoScaling", \.autoScaling),
            Member("metricAlarms", \.metricAlarms),
            Member("serviceSecurityGroups", \.serviceSecurityGroups),
            Member("logGroups", \.logGroups),
        ])
    }

    package struct EFSAuthorizationConfig: AWSStructure {
        package var accessPointId: String?
        package var iam: String?

        package init() {}

        package init(accessPointId: String? = nil, iam: String? = nil) {
            self.accessPointId = accessPointId
            self.iam = iam
        }

        package static let schema = Schema<Self>("EFSAuthorizationConfig", [
            Member("accessPointId", \.accessPointId),
            Member("iam", \.iam, .string(StringConstraint(values: EFSAuthorizationConfigIAM.values))),
        ])
    }

    package struct EFSVolumeConfiguration: AWSStructure {
        package var fileSystemId: String?
        package var rootDirectory: String?
        package var transitEncryption: String?
        package var transitEncryptionPort: Int?
        package var authorizationConfig: EFSAuthorizationConfig?

        package init() {}

        package init(
            fileSystemId: String? = nil,
            rootDirectory: String? = nil,
            transitEncryption: String? = nil,
            transitEncryptionPort: Int? = nil,
            authorizationConfig: EFSAuthorizationConfig? = nil
        ) {
            self.fileSystemId = fileSystemId
            self.rootDirectory = rootDirectory
            self.transitEncryption = transitEncryption
            self.transitEncryptionPort = transitEncryptionPort
            self.authorizationConfig = authorizationConfig
        }

        package static let schema = Schema<Self>("EFSVolumeConfiguration", [
            Member("fileSystemId", \.fileSystemId, required: true),
            Member("rootDirectory", \.rootDirectory),
            Member("transitEncryption", \.transitEncryption, .string(StringConstraint(values: EFSTransitEncryption.values))),
            Member("transitEncryptionPort", \.transitEncryptionPort),
            Member("authorizationConfig", \.authorizationConfig),
        ])
    }

    package struct EnvironmentFile: AWSStructure {
        package var value: String?
        package var type: String?

        package init() {}

        package init(value: String? = nil, type: String? = nil) {
            self.value = value
            self.type = type
        }

        package static let schema = Schema<Self>("EnvironmentFile", [
            Member("value", \.value, required: true),
            Member("type", \.type, .string(StringConstraint(values: EnvironmentFileType.values)), required: true),
        ])
    }

    package struct EphemeralStorage: AWSStructure {
        package var sizeInGiB: Int?

        package init() {}

        package init(sizeInGiB: Int? = nil) {
            self.sizeInGiB = sizeInGiB
        }

        package static let schema = Schema<Self>("EphemeralStorage", [
            Member("sizeInGiB", \.sizeInGiB, required: true),
        ])
    }

    package struct ExecuteCommandConfiguration: AWSStructure {
        package var kmsKeyId: String?
        package var logging: String?
        package var logConfiguration: ExecuteCommandLogConfiguration?

        package init() {}

        package init(
            kmsKeyId: String? = nil,
            logging: String? = nil,
            logConfiguration: ExecuteCommandLogConfiguration? = nil
        ) {
            self.kmsKeyId = kmsKeyId
            self.logging = logging
            self.logConfiguration = logConfiguration
        }

        package static let schema = Schema<Self>("ExecuteCommandConfiguration", [
            Member("kmsKeyId", \.kmsKeyId),
            Member("logging", \.logging, .string(StringConstraint(values: ExecuteCommandLogging.values))),
            Member("logConfiguration", \.logConfiguration),
        ])
    }

    package struct ExecuteCommandLogConfiguration: AWSStructure {
        package var cloudWatchLogGroupName: String?
        package var cloudWatchEncryptionEnabled: Bool?
        package var s3BucketName: String?
        package var s3EncryptionEnabled: Bool?
        package var s3KeyPrefix: String?

        package init() {}

        package init(
            cloudWatchLogGroupName: String? = nil,
            cloudWatchEncryptionEnabled: Bool? = nil,
            s3BucketName: String? = nil,
            s3EncryptionEnabled: Bool? = nil,
            s3KeyPrefix: String? = nil
        ) {
            self.cloudWatchLogGroupName = cloudWatchLogGroupName
            self.cloudWatchEncryptionEnabled = cloudWatchEncryptionEnabled
            self.s3BucketName = s3BucketName
            self.s3EncryptionEnabled = s3EncryptionEnabled
            self.s3KeyPrefix = s3KeyPrefix
        }

        package static let schema = Schema<Self>("ExecuteCommandLogConfiguration", [
            Member("cloudWatchLogGroupName", \.cloudWatchLogGroupName),
            Member("cloudWatchEncryptionEnabled", \.cloudWatchEncryptionEnabled),
            Member("s3BucketName", \.s3BucketName),
            Member("s3EncryptionEnabled", \.s3EncryptionEnabled),
            Member("s3KeyPrefix", \.s3KeyPrefix),
        ])
    }

    package struct ExecuteCommandRequest: AWSStructure {
        package var cluster: String?
        package var container: String?
        package var command: String?
        package var interactive: Bool?
        package var task: String?

        package init() {}

        package init(
            cluster: String? = nil,
            container: String? = nil,
            command: String? = nil,
            interactive: Bool? = nil,
            task: String? = nil
        ) {
            self.cluster = cluster
            self.container = container
            self.command = command
            self.interactive = interactive
            self.task = task
        }

        package static let schema = Schema<Self>("ExecuteCommandRequest", [
            Member("cluster", \.cluster),
            Member("container", \.container),
            Member("command", \.command, required: true),
            Member("interactive", \.interactive, required: true),
            Member("task", \.task, required: true),
        ])
    }

    package struct ExecuteCommandResponse: AWSStructure {
        package var clusterArn: String?
        package var containerArn: String?
        package var containerName: String?
        package var interactive: Bool?
        package var session: Session?
        package var taskArn: String?

        package init() {}

        package init(
            clusterArn: String? = nil,
            containerArn: String? = nil,
            containerName: String? = nil,
            interactive: Bool? = nil,
            session: Session? = nil,
            taskArn: String? = nil
        ) {
            self.clusterArn = clusterArn
            self.containerArn = containerArn
            self.containerName = containerName
            self.interactive = interactive
            self.session = session
            self.taskArn = taskArn
        }

        package static let schema = Schema<Self>("ExecuteCommandResponse", [
            Member("clusterArn", \.clusterArn),
            Member("containerArn", \.containerArn),
            Member("containerName", \.containerName),
            Member("interactive", \.interactive),
            Member("session", \.session),
            Member("taskArn", \.taskArn),
        ])
    }
}

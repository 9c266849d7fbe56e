// Made by teal-generate from botocore 1.43.11, data/efs/2015-02-01. Do not edit; run `make generate`.
// swift-format-ignore-file

package import AWSWire

extension EFS {
    package struct AccessPointDescription: AWSStructure {
        package var clientToken: String?
        package var name: String?
        package var tags: [Tag]?
        package var accessPointId: String?
        package var accessPointArn: String?
        package var fileSystemId: String?
        package var posixUser: PosixUser?
        package var rootDirectory: RootDirectory?
        package var ownerId: String?
        package var lifeCycleState: String?

        package init() {}

        package init(
            clientToken: String? = nil,
            name: String? = nil,
            tags: [Tag]? = nil,
            accessPointId: String? = nil,
            accessPointArn: String? = nil,
            fileSystemId: String? = nil,
            posixUser: PosixUser? = nil,
            rootDirectory: RootDirectory? = nil,
            ownerId: String? = nil,
            lifeCycleState: String? = nil
        ) {
            self.clientToken = clientToken
            self.name = name
            self.tags = tags
            self.accessPointId = accessPointId
            self.accessPointArn = accessPointArn
            self.fileSystemId = fileSystemId
            self.posixUser = posixUser
            self.rootDirectory = rootDirectory
            self.ownerId = ownerId
            self.lifeCycleState = lifeCycleState
        }

        package static let schema = Schema<Self>("AccessPointDescription", [
            Member("ClientToken", \.clientToken, .string(StringConstraint(minimumLength: 1, maximumLength: 64, pattern: ".+"))),
            Member("Name", \.name),
            Member("Tags", \.tags),
            Member("AccessPointId", \.accessPointId, .string(StringConstraint(maximumLength: 128, pattern: "^(arn:aws[-a-z]*:elasticfilesystem:[0-9a-z-:]+:access-point/fsap-[0-9a-f]{8,40}|fsap-[0-9a-f]{8,40})$"))),
            Member("AccessPointArn", \.accessPointArn, .string(StringConstraint(maximumLength: 128, pattern: "^arn:aws[-a-z]*:elasticfilesystem:[0-9a-z-:]+:access-point/fsap-[0-9a-f]{8,40}$"))),
            Member("FileSystemId", \.fileSystemId, .string(StringConstraint(maximumLength: 128, pattern: "^(arn:aws[-a-z]*:elasticfilesystem:[0-9a-z-:]+:file-system/fs-[0-9a-f]{8,40}|fs-[0-9a-f]{8,40})$"))),
            Member("PosixUser", \.posixUser),
            Member("RootDirectory", \.rootDirectory),
            Member("OwnerId", \.ownerId, .string(StringConstraint(maximumLength: 14, pattern: #"^(\d{12})|(\d{4}-\d{4}-\d{4})$"#))),
            Member("LifeCycleState", \.lifeCycleState, .string(StringConstraint(values: LifeCycleState.values))),
        ])
    }
}

// Made by teal-generate from botocore 1.43.11, data/efs/2015-02-01. Do not edit; run `make generate`.
// swift-format-ignore-file

package import AWSWire

extension EFS {
    package struct RootDirectory: AWSStructure {
        package var path: String?
        package var creationInfo: CreationInfo?

        package init() {}

        package init(path: String? = nil, creationInfo: CreationInfo? = nil) {
            self.path = path
            self.creationInfo = creationInfo
        }

        package static let schema = Schema<Self>("RootDirectory", [
            Member("Path", \.path, .string(StringConstraint(minimumLength: 1, maximumLength: 100, pattern: #"^(\/|(\/(?!\.)+[^$#<>;`|&?{}^*/\n]+){1,4})$"#))),
            Member("CreationInfo", \.creationInfo),
        ])
    }
}

// Made by teal-generate from botocore 1.43.11, data/iam/2010-05-08. Do not edit; run `make generate`.
// swift-format-ignore-file

extension IAM {
    package enum PermissionsBoundaryAttachmentType {
        package static let permissionsBoundaryPolicy = "PermissionsBoundaryPolicy"
        package static let values: [String] = [
            "PermissionsBoundaryPolicy",
        ]
    }
}

import AWSEFS
import AWSWire

/// EFS's refusals, in its words; each carries its code as `ErrorCode` too.
///
/// Source: <https://docs.aws.amazon.com/efs/latest/ug/api-reference.html>
enum FileSystemError {
    static func error(_ shape: ErrorShape, _ message: String, _ fields: [String: String] = [:]) -> AWSError {
        AWSError(
            shape.code, message, status: shape.status, isSender: shape.status < 500,
            fields: fields.merging(["ErrorCode": shape.code]) { first, _ in first })
    }

    static func noFileSystem(_ id: String) -> AWSError {
        error(EFS.Errors.fileSystemNotFound, "File system '\(id)' does not exist.")
    }

    static func noMountTarget(_ id: String) -> AWSError {
        error(EFS.Errors.mountTargetNotFound, "Mount target '\(id)' does not exist.")
    }

    static func noAccessPoint(_ id: String) -> AWSError {
        error(EFS.Errors.accessPointNotFound, "Access Point \(id) does not exist.")
    }

    static func bad(_ message: String) -> AWSError { error(EFS.Errors.badRequest, message) }
}

import AWSECR
import AWSWire

/// ECR's own sentences, where both the API and the registry say them.
enum ECRSentences {
    static func noRepository(_ name: String, _ account: String) -> String {
        "The repository with name '\(name)' does not exist in the registry with id '\(account)'"
    }

    static func immutable(_ tag: String, _ repository: String) -> String {
        "The image tag '\(tag)' already exists in the '\(repository)' repository and cannot be overwritten because the "
            + "tag is immutable."
    }
}

extension AWSError {
    init(_ shape: ErrorShape, _ message: String, fields: [String: String] = [:]) {
        self.init(shape.code, message, status: shape.status, isSender: shape.isSender, fields: fields)
    }

    static func repositoryNotFound(_ name: String, _ account: String) -> AWSError {
        AWSError(ECR.Errors.repositoryNotFoundException, ECRSentences.noRepository(name, account))
    }

    static func invalidParameter(_ message: String) -> AWSError {
        AWSError(ECR.Errors.invalidParameterException, message)
    }

    /// `Invalid parameter at 'NAME' failed to satisfy constraint: 'CONSTRAINT'`
    static func invalidParameter(at name: String, _ constraint: String) -> AWSError {
        invalidParameter("Invalid parameter at '\(name)' failed to satisfy constraint: '\(constraint)'")
    }
}

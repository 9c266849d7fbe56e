import AWSELBv2
import AWSWire

extension AWSError {
    static func validation(_ message: String) -> AWSError { AWSError("ValidationError", message) }

    static func invalidConfiguration(_ message: String) -> AWSError {
        AWSError(ELBv2.Errors.invalidConfigurationRequestException, message)
    }

    /// What AWS has and the local balancer has not: said, never pretended.
    static func unsupported(_ what: String) -> AWSError {
        AWSError(ELBv2.Errors.unsupportedProtocolException, "The local region does not support \(what) yet.")
    }
}

/// The checks that names of load balancers and target groups share.
///
/// <https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_CreateLoadBalancer.html>
func checkName(_ name: String, of kind: String) throws(AWSError) {
    guard name.count <= 32 else {
        throw .validation("\(kind) name '\(name)' cannot be longer than '32' characters")
    }
    guard !name.isEmpty,
        name.utf8.allSatisfy({ $0 == UInt8(ascii: "-") || Character(Unicode.Scalar($0)).isLetterOrDigit })
    else {
        throw .validation(
            "\(kind) name '\(name)' can only contain characters that are alphanumeric characters or hyphens(-)")
    }
    guard !name.hasPrefix("-"), !name.hasSuffix("-") else {
        throw .validation("\(kind) name '\(name)' cannot begin or end with '-'")
    }
}

extension Character {
    fileprivate var isLetterOrDigit: Bool { isASCII && (isLetter || isNumber) }
}

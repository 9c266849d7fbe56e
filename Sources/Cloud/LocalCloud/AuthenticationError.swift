import AWSSigning
import AWSWire
import FoundationEssentials

/// What AWS answers to a caller it does not know. The json services, the query services and EC2 each word it their way.
///
/// <https://docs.aws.amazon.com/IAM/latest/APIReference/CommonErrors.html>,
/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/errors-overview.html>
enum AuthenticationError {
    static func missing(_ service: AWSService?) -> AWSError {
        switch service?.wireProtocol {
        case .json, .restJSON, .cbor: AWSError("MissingAuthenticationTokenException", "Missing Authentication Token")
        case .ec2: AWSError("MissingParameter", "The request must contain the parameter AWSAccessKeyId")
        default: AWSError("MissingAuthenticationToken", "Request is missing Authentication Token", status: 403)
        }
    }

    static func unknownKey(_ service: AWSService) -> AWSError {
        let sentence = "The security token included in the request is invalid."
        return switch service.wireProtocol {
        case .json, .restJSON, .cbor: AWSError("UnrecognizedClientException", sentence)
        case .ec2: ec2Failure
        default: AWSError("InvalidClientTokenId", sentence, status: 403)
        }
    }

    static func expiredToken(_ service: AWSService) -> AWSError {
        let sentence = "The security token included in the request is expired"
        return switch service.wireProtocol {
        case .json, .restJSON, .cbor: AWSError("ExpiredTokenException", sentence)
        case .ec2: AWSError("RequestExpired", "Request has expired.")
        default: AWSError("ExpiredToken", sentence, status: 403)
        }
    }

    static func refused(_ refusal: SignatureV4.Refusal, now: Date, _ service: AWSService) -> AWSError {
        switch refusal {
        case .token: unknownKey(service)
        case .mismatch:
            doesNotMatch(
                "The request signature we calculated does not match the signature you provided. Check your AWS Secret "
                    + "Access Key and signing method. Consult the service documentation for details.", service)
        case .expired(let signed, let oldest):
            outOfTime("Signature expired: \(signed) is now earlier than \(oldest)", service)
        case .notYetCurrent(let signed, let newest):
            outOfTime("Signature not yet current: \(signed) is still later than \(newest)", service)
        }
    }

    private static func outOfTime(_ sentence: String, _ service: AWSService) -> AWSError {
        service.wireProtocol == .ec2
            ? AWSError("RequestExpired", "Request has expired.") : doesNotMatch(sentence, service)
    }

    private static func doesNotMatch(_ sentence: String, _ service: AWSService) -> AWSError {
        switch service.wireProtocol {
        case .json, .restJSON, .cbor: AWSError("InvalidSignatureException", sentence)
        case .ec2: ec2Failure
        default: AWSError("SignatureDoesNotMatch", sentence, status: 403)
        }
    }

    private static var ec2Failure: AWSError {
        AWSError("AuthFailure", "AWS was not able to validate the provided access credentials", status: 401)
    }

    /// A signature that cannot be read.
    static func incomplete(_ defect: SignatureClaim.Defect, _ service: AWSService?) -> AWSError {
        let sentence = sentence(defect)
        return switch service?.wireProtocol {
        case .json, .restJSON, .cbor: AWSError("IncompleteSignatureException", sentence)
        default: AWSError("IncompleteSignature", sentence, status: 403)
        }
    }

    private static func sentence(_ defect: SignatureClaim.Defect) -> String {
        switch defect {
        case .algorithm(let name): "Unsupported AWS 'algorithm': '\(name)'."
        case .missing(let names, let inQuery):
            names.map { name in
                inQuery
                    ? "AWS query-string parameters must include 'X-Amz-\(name)'."
                    : "Authorization header requires '\(name)' parameter."
            }.joined(separator: " ")
        case .credential(let text):
            "Credential must have exactly 5 slash-delimited elements, e.g. keyid/date/region/service/term, got '\(text)'"
        case .date(nil): "Authorization header requires existence of either a 'X-Amz-Date' or a 'Date' header."
        case .date(let text?):
            "Date must be in ISO-8601 'basic format'. Got '\(text)'. See http://en.wikipedia.org/wiki/ISO_8601"
        case .dayMismatch(let credential, let date):
            "Date in Credential scope does not match YYYYMMDD from ISO-8601 version of date from HTTP: "
                + "'\(credential)' != '\(date)', from '\(date)'."
        case .lifetime(let text):
            "X-Amz-Expires must be a number of seconds from 1 to 604800, got '\(text)'."
        }
    }
}

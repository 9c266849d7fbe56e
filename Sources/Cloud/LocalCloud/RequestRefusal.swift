import AWSWire

/// How a request that cannot be read, or breaks its model, is refused: in each protocol's own words.
enum RequestRefusal {
    /// What is not JSON, XML or a form, or has a member of another type.
    static func malformed(_ error: WireError) -> AWSError {
        let place = error.path.joined(separator: ".")
        switch error.reason {
        case .malformed(let sentence):
            return AWSError("SerializationException", sentence, status: 400)
        case .mistyped(let expected):
            return AWSError(
                "SerializationException", "The member \(place.isEmpty ? "of the request" : place) must be a \(expected)",
                status: 400)
        case .missing:
            return AWSError("MissingParameter", "The request must contain the parameter \(place)", status: 400)
        case .constraint(let sentence):
            return AWSError("ValidationException", sentence, status: 400)
        }
    }

    static func violations(_ violations: [WireError], _ service: AWSService) -> AWSError {
        switch service.wireProtocol {
        case .ec2: ec2(violations[0])
        case .query: AWSError("ValidationError", sentence(violations), status: 400)
        case .json, .restXML: AWSError(jsonCode(service), sentence(violations), status: 400)
        }
    }

    /// ECS, ECR and Logs call a bad parameter by this name; the younger json services say `ValidationException`.
    private static func jsonCode(_ service: AWSService) -> String {
        ["ecs", "ecr", "logs"].contains(service.id) ? "InvalidParameterException" : "ValidationException"
    }

    private static func ec2(_ violation: WireError) -> AWSError {
        let place = violation.path.joined(separator: ".")
        guard case .constraint(let sentence) = violation.reason else {
            return AWSError("MissingParameter", "The request must contain the parameter \(place)", status: 400)
        }
        return AWSError("InvalidParameterValue", "Value for parameter \(place) is invalid. \(sentence)", status: 400)
    }

    /// `2 validation errors detected: Value null at 'cluster' failed to satisfy constraint: Member must not be null; …`
    private static func sentence(_ violations: [WireError]) -> String {
        let parts = violations.map { violation in
            switch violation.reason {
            case .constraint(let sentence): sentence
            default:
                "Value null at '\(violation.path.joined(separator: "."))' failed to satisfy constraint: "
                    + "Member must not be null"
            }
        }
        let noun = violations.count == 1 ? "validation error" : "validation errors"
        return "\(violations.count) \(noun) detected: \(parts.joined(separator: "; "))"
    }
}

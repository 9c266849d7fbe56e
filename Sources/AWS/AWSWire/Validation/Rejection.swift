/// What a service answers to a request that it cannot read or that breaks its model.
package enum Rejection {
    /// The error for the first defect that no reading gets past, else for all broken constraints together.
    /// `errors` must not be empty.
    package static func of(
        _ errors: [WireError], operation: OperationDescriptor, service: AWSService
    ) -> AWSError {
        for error in errors {
            switch error.reason {
            case .malformed(let what): return unreadable(what, service)
            case .mistyped: return mistyped(error, service)
            case .missing, .constraint: continue
            }
        }
        return service.wireProtocol == .ec2 ? ec2(errors) : validation(errors, operation, service)
    }

    private static func unreadable(_ what: String, _ service: AWSService) -> AWSError {
        switch service.wireProtocol {
        case .json, .restJSON, .cbor: AWSError("SerializationException", what)
        case .query: AWSError("MalformedInput", what)
        case .ec2: AWSError("InvalidRequest", "The request received was invalid. \(what)")
        case .restXML: AWSError("MalformedXML", what)
        }
    }

    private static func mistyped(_ error: WireError, _ service: AWSService) -> AWSError {
        switch service.wireProtocol {
        case .json, .restJSON, .cbor: AWSError("SerializationException", error.sentence)
        case .query: AWSError("MalformedInput", error.sentence)
        case .ec2: AWSError("InvalidParameterValue", "Invalid value for parameter \(place(error)). \(error.sentence)")
        case .restXML: AWSError("MalformedXML", error.sentence)
        }
    }

    /// `2 validation errors detected: Value … ; Value …`, under the code that the service uses for it.
    private static func validation(
        _ errors: [WireError], _ operation: OperationDescriptor, _ service: AWSService
    ) -> AWSError {
        let noun = errors.count == 1 ? "error" : "errors"
        let sentences = errors.map(\.sentence).joined(separator: "; ")
        return AWSError(code(operation, service), "\(errors.count) validation \(noun) detected: \(sentences)")
    }

    private static func code(_ operation: OperationDescriptor, _ service: AWSService) -> String {
        switch service.wireProtocol {
        case .json, .restJSON, .cbor:
            let own = "InvalidParameterException"
            return operation.errors.contains { $0.code == own } ? own : "ValidationException"
        case .query, .ec2: return "ValidationError"
        case .restXML: return "InvalidInput"
        }
    }

    /// EC2 does not use AWS's framework and says one thing at a time.
    private static func ec2(_ errors: [WireError]) -> AWSError {
        guard let first = errors.first(where: { $0.reason == .missing }) ?? errors.first else {
            return AWSError("InvalidParameterValue", "Invalid parameter.")
        }
        if first.reason == .missing {
            return AWSError("MissingParameter", "The request must contain the parameter \(place(first))")
        }
        return AWSError("InvalidParameterValue", "Value for parameter \(place(first)) is invalid. \(first.sentence)")
    }

    /// `IpPermissions.1.FromPort`: the model's names, counted from one.
    private static func place(_ error: WireError) -> String {
        error.path.map { name in Int(name).map { "\($0 + 1)" } ?? name }.joined(separator: ".")
    }
}

extension WireError {
    /// What is wrong, in AWS's words.
    package var sentence: String {
        switch reason {
        case .mistyped(let expected):
            return wording ?? "The value at '\(place)' can not be converted to \(expected)"
        case .missing: return "Value null at '\(place)' failed to satisfy constraint: Member must not be null"
        case .constraint(let sentence): return sentence
        case .malformed(let what): return what
        }
    }

    /// `tags.1.member.key` for `["Tags", "0", "Key"]`.
    private var place: String {
        path.map { name in Int(name).map { "\($0 + 1).member" } ?? name.prefix(1).lowercased() + name.dropFirst() }
            .joined(separator: ".")
    }
}

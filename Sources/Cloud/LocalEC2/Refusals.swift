import AWSWire

/// The errors of EC2, worded as AWS words them.
/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/errors-overview.html>
extension AWSError {
    static let dryRun = AWSError(
        "DryRunOperation", "Request would have succeeded, but DryRun flag is set.", status: 412)

    static func missing(_ parameter: String) -> AWSError {
        AWSError("MissingParameter", "The request must contain the parameter \(parameter)")
    }

    static func notFound(_ kind: ResourceKind, _ id: String) -> AWSError {
        let name = kind.prefix == "sg" ? "The security group" : "The \(kind.word) ID"
        return AWSError("\(kind.error).NotFound", "\(name) '\(id)' does not exist")
    }

    static func malformed(_ kind: ResourceKind, _ id: String) -> AWSError {
        let code = kind.prefix == "sg" ? "InvalidGroupId.Malformed" : "\(kind.error).Malformed"
        return AWSError(code, "Invalid id: \"\(id)\" (expecting \"\(kind.prefix)-...\")")
    }

    static func hasDependencies(_ record: some NetworkRecord) -> AWSError {
        let kind = type(of: record).kind
        return AWSError(
            "DependencyViolation", "The \(kind.word) '\(record.id)' has dependencies and cannot be deleted.")
    }

    static func invalidValue(_ value: String, _ parameter: String, _ why: String) -> AWSError {
        AWSError("InvalidParameterValue", "Value (\(value)) for parameter \(parameter) is invalid. \(why)")
    }

    static func invalid(_ message: String) -> AWSError { AWSError("InvalidParameterValue", message) }

    static func unsupported(_ what: String) -> AWSError {
        AWSError("UnsupportedOperation", "\(what) is not supported by the local region.")
    }
}

/// The value of a parameter without which a request makes no sense.
func required<Value>(_ value: Value?, _ parameter: String) throws(AWSError) -> Value {
    guard let value else { throw .missing(parameter) }
    return value
}

extension Table {
    /// The resource that a request names. Throws AWS's error for an id of another kind, and for one that is unknown.
    func find(_ id: String?, _ parameter: String) throws(AWSError) -> Record {
        let id = try required(id, parameter)
        guard let record = self[id] else {
            guard id.hasPrefix("\(Record.kind.prefix)-") else { throw .malformed(Record.kind, id) }
            throw .notFound(Record.kind, id)
        }
        return record
    }
}

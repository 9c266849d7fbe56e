import AWSWire
import CloudTemplate
import LocalCloud

/// What a resource type gets to work with: the resource that is wanted, its stack, and the other services.
struct ResourceCall: Sendable {
    let cloud: any CloudPort
    /// The stack's account and region, with CloudFormation as the caller.
    let context: CallContext
    let stackName: String
    let stackID: String
    let logicalID: String
    let type: String
    /// Of this attempt; see `ResourceRecord.token`.
    let token: String
    /// With the values of dynamic references in their places.
    var properties: TemplateMap
    let stackTags: [String: String]
    /// Physical ids that the logical id had before: not what `find` looks for.
    var earlierIDs: Set<String> = []

    func perform<Operation: AWSOperation>(
        _ operation: Operation.Type, _ input: Operation.Input
    ) async throws -> Operation.Output {
        try await cloud.call(operation, input, context)
    }

    /// A property as text; nil where it is absent.
    func text(_ property: String) -> String? { properties[property]?.scalarText }

    func required(_ property: String) throws(AWSError) -> String {
        guard let text = text(property) else { throw missing(property) }
        return text
    }

    func texts(_ property: String) -> [String]? {
        properties[property].map { $0.list?.compactMap(\.scalarText) ?? [$0.scalarText].compactMap(\.self) }
    }

    func bool(_ property: String) -> Bool? { text(property).map { $0.lowercased() == "true" } }

    /// The properties as a shape of the service's API; see `PropertyReader`.
    func read<Shape: AWSStructure>(
        _ shape: Shape.Type, without others: Set<String> = []
    ) throws(AWSError) -> Shape {
        try PropertyReader(logicalID: logicalID).read(shape, from: properties, without: others)
    }

    func missing(_ property: String) -> AWSError {
        PropertyReader(logicalID: logicalID).refusal("#: required key [\(property)] not found")
    }

    /// Refuses properties that the type does not have.
    func check(_ known: Set<String>) throws(AWSError) {
        guard let strange = properties.keys.first(where: { !known.contains($0) }) else { return }
        throw PropertyReader(logicalID: logicalID).refusal("#: extraneous key [\(strange)] is not permitted")
    }

    // MARK: - Names and tags

    /// The name that the user gives by a property, or one made of the stack's name, the logical id and twelve
    /// characters that are the same for every attempt with this token.
    func name(_ property: String, limit: Int = 128, lowercase: Bool = false) -> String {
        if let name = text(property) { return name }
        let suffix = token.uppercased().suffix(12)
        var start = "\(stackName)-\(logicalID)"
        if start.count > limit - 13 {
            // Half of each, as CloudFormation shortens names for load balancers.
            let half = (limit - 14) / 2
            start = "\(stackName.prefix(half))-\(logicalID.prefix(half))"
        }
        let name = "\(start)-\(suffix)"
        return lowercase ? name.lowercased() : name
    }

    /// The tags of the property, of the stack, and those by which CloudFormation marks what it makes.
    var tags: [String: String] {
        stackTags.merging(Self.tags(in: properties)) { _, own in own }.merging(marks) { _, mark in mark }
    }

    /// <https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-resource-tags.html>
    var marks: [String: String] {
        [
            "aws:cloudformation:stack-name": stackName, "aws:cloudformation:stack-id": stackID,
            "aws:cloudformation:logical-id": logicalID,
        ]
    }

    /// A list of `Key` and `Value`, or a map.
    static func tags(in properties: TemplateMap) -> [String: String] {
        switch properties["Tags"] {
        case .list(let list)?:
            let pairs = list.compactMap { tag in
                tag["Key"]?.scalarText.map { ($0, tag["Value"]?.scalarText ?? "") }
            }
            return Dictionary(pairs) { _, last in last }
        case .map(let map)?:
            return Dictionary(map.entries.map { ($0.key, $0.value.scalarText ?? "") }) { _, last in last }
        default: return [:]
        }
    }

    /// The tag keys that the old properties have and the new ones have not.
    func removedTags(since old: TemplateMap) -> [String] {
        Self.tags(in: old).keys.filter { tags[$0] == nil }.sorted()
    }

    /// Whether a property differs from what it was.
    func hasChanged(_ property: String, from old: TemplateMap) -> Bool {
        switch (old[property], properties[property]) {
        case (nil, nil): false
        case (let before?, let after?): !before.isSame(as: after)
        default: true
        }
    }
}

extension AWSError {
    /// Whether the thing that a call was about is not there.
    var isNotFound: Bool {
        code.contains("NotFound") || code == "NoSuchEntity" || code == "ClusterNotFoundException"
            || code == "ServiceNotActiveException" || code.hasSuffix(".NotAttached")
    }

    /// Whether something else still holds on to it, so that trying again makes sense.
    var isInUse: Bool {
        ["DependencyViolation", "ResourceInUse", "DeleteConflict", "OperationAborted"].contains(code)
            || code.hasPrefix("ClusterContains") || code == "InvalidParameterValue.InUse"
    }

    /// As CloudFormation tells what a resource's service said.
    func sentence(ofType type: String, requestID: String) -> String {
        let service = type.split(separator: ":", omittingEmptySubsequences: true).dropFirst().first ?? "Service"
        return """
            Resource handler returned message: "\(message) (Service: \(service), Status Code: \(status), Request ID: \
            \(requestID))" (RequestToken: \(requestID), HandlerErrorCode: \(handlerCode))
            """
    }

    /// <https://docs.aws.amazon.com/cloudformation-cli/latest/userguide/resource-type-test-contract-errors.html>
    private var handlerCode: String {
        if isNotFound { return "NotFound" }
        if code.contains("AlreadyExists") || code.contains("Duplicate") || code.contains("InUse") {
            return "AlreadyExists"
        }
        if code.contains("AccessDenied") { return "AccessDenied" }
        if code.contains("Limit") || code.hasPrefix("TooMany") { return "ServiceLimitExceeded" }
        return status >= 500 ? "ServiceInternalError" : "InvalidRequest"
    }
}

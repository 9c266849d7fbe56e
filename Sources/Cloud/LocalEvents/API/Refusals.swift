import AWSEvents
import AWSWire
import LocalCloud

/// EventBridge's errors, in its sentences where they are known.
extension AWSError {
    static func invalid(_ message: String) -> AWSError { AWSError("ValidationException", message) }

    /// What AWS would do and this region does not.
    static func notHere(_ what: String) -> AWSError { .invalid("\(what) is not supported by the local region.") }

    static func noRule(_ name: String) -> AWSError {
        AWSError(
            Events.Errors.resourceNotFoundException, "Rule \(name) does not exist on EventBus \(RuleRecord.bus).")
    }

    static func noBus(_ name: String) -> AWSError {
        AWSError(Events.Errors.resourceNotFoundException, "Event bus \(name) does not exist.")
    }

    static func badPattern(_ reason: String) -> AWSError {
        AWSError(Events.Errors.invalidEventPatternException, "Event pattern is not valid. Reason: \(reason)")
    }

    static let limitExceeded = AWSError(
        Events.Errors.limitExceededException, "The requested resource exceeds the maximum number allowed.")

    static let badToken = AWSError.invalid("Parameter NextToken is not valid.")
}

extension LocalEvents {
    /// By name or ARN; `default` where none is given. Throws `ResourceNotFoundException` for any other.
    func checkBus(_ reference: String?, _ context: CallContext) throws(AWSError) {
        let reference = reference ?? RuleRecord.bus
        guard reference == RuleRecord.bus || reference == busARN(context) else {
            throw .noBus(reference.split(separator: "/").last.map(String.init) ?? reference)
        }
    }

    func busARN(_ context: CallContext) -> String {
        "arn:aws:events:\(context.region):\(context.accountID):event-bus/\(RuleRecord.bus)"
    }

    /// Throws `ResourceNotFoundException` where bus or rule are not there.
    func rule(_ name: String?, on bus: String?, _ context: CallContext) throws(AWSError) -> RuleRecord {
        try checkBus(bus, context)
        guard let rule = rules[key(name, context)] else { throw .noRule(name ?? "") }
        return rule.record
    }

    func key(_ name: String?, _ context: CallContext) -> RuleKey {
        RuleKey(account: context.accountID, region: context.region, name: name ?? "")
    }

    /// The caller's rules, in the order of their names.
    func rules(_ context: CallContext) -> [RuleRecord] {
        rules.values.map(\.record).filter { $0.key.account == context.accountID && $0.key.region == context.region }
            .sorted { $0.key < $1.key }
    }

    func page<Item>(_ items: [Item], _ limit: Int?, _ token: String?) throws(AWSError) -> Page<Item> {
        try Page(items, size: limit ?? 100, token: token, refusal: .badToken)
    }
}

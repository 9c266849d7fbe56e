import AWSEvents
import AWSWire
import LocalCloud
import TealCore

extension LocalEvents {
    /// Targets that a rule may have.
    /// <https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-quota.html>
    static let mostTargets = 5

    /// A target whose id is known is replaced.
    /// <https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_PutTargets.html>
    func putTargets(_ input: Events.PutTargetsRequest, _ context: CallContext) throws -> Events.PutTargetsResponse {
        var rule = try rule(input.rule, on: input.eventBusName, context)
        for target in input.targets ?? [] {
            try TargetRules(target: target).check()
            let record = TargetRecord(shape: target)
            if let index = rule.targets.firstIndex(where: { $0.id == record.id }) {
                rule.targets[index] = record
            } else {
                rule.targets.append(record)
            }
        }
        guard rule.targets.count <= Self.mostTargets else { throw AWSError.limitExceeded }
        try save(rule)
        return Events.PutTargetsResponse(failedEntryCount: 0, failedEntries: [])
    }

    func removeTargets(
        _ input: Events.RemoveTargetsRequest, _ context: CallContext
    ) throws -> Events.RemoveTargetsResponse {
        var rule = try rule(input.rule, on: input.eventBusName, context)
        let ids = Set(input.ids ?? [])
        rule.targets.removeAll { ids.contains($0.id) }
        try save(rule)
        return Events.RemoveTargetsResponse(failedEntryCount: 0, failedEntries: [])
    }

    func listTargetsByRule(
        _ input: Events.ListTargetsByRuleRequest, _ context: CallContext
    ) throws -> Events.ListTargetsByRuleResponse {
        let rule = try rule(input.rule, on: input.eventBusName, context)
        let page = try page(rule.targets.map(\.shape), input.limit, input.nextToken)
        return Events.ListTargetsByRuleResponse(targets: page.items, nextToken: page.nextToken)
    }

    func listRuleNamesByTarget(
        _ input: Events.ListRuleNamesByTargetRequest, _ context: CallContext
    ) throws -> Events.ListRuleNamesByTargetResponse {
        try checkBus(input.eventBusName, context)
        let found = rules(context).filter { $0.targets.contains { $0.arn == input.targetArn } }
        let page = try page(found.map(\.key.name), input.limit, input.nextToken)
        return Events.ListRuleNamesByTargetResponse(ruleNames: page.items, nextToken: page.nextToken)
    }
}

/// What a target may be: an ECS cluster or a log group. All else is refused rather than never called.
struct TargetRules {
    let target: Events.Target

    func check() throws(AWSError) {
        let text = target.arn ?? ""
        guard let arn = ARN(text) else {
            throw .invalid("Parameter \(text) is not valid. Reason: Provided Arn is not in correct format.")
        }
        switch TargetKind(arn) {
        case .cluster: try checkCluster(text)
        case .logGroup:
            if let template = target.inputTransformer?.inputTemplate, !template.contains("message") {
                throw .invalid("The input template of a log group must have a timestamp and a message.")
            }
        case nil: throw .notHere("A target of \(arn.service), such as \(text),")
        }
        if target.deadLetterConfig?.arn != nil { throw .notHere("A dead-letter queue") }
        try checkInput()
    }

    private func checkCluster(_ arn: String) throws(AWSError) {
        guard target.roleArn != nil else { throw .invalid("RoleArn is required for target \(arn).") }
        guard target.ecsParameters != nil else {
            throw .invalid("Parameter(s) EcsParameters must be specified for target: \(target.id ?? "").")
        }
    }

    /// "Input, InputPath, and InputTransformer are mutually exclusive and optional parameters of a target."
    /// <https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_PutTargets.html>
    private func checkInput() throws(AWSError) {
        let given = [target.input != nil, target.inputPath != nil, target.inputTransformer != nil].count { $0 }
        guard given <= 1 else {
            throw .invalid("Only one of Input, InputPath, or InputTransformer must be provided for target \(name).")
        }
        if let input = target.input, (try? JSONParser.parse(Array(input.utf8))) == nil {
            throw .invalid("JSON text of Input is not valid for target \(name).")
        }
        let paths = (target.inputTransformer?.inputPathsMap ?? [:]).values + [target.inputPath].compactMap(\.self)
        for path in paths.sorted() where JSONPath(path) == nil {
            throw .invalid("Invalid InputPath for target \(name): \(path)")
        }
    }

    private var name: String { target.id ?? "" }
}

enum TargetKind {
    case cluster
    case logGroup

    init?(_ arn: ARN) {
        switch arn.service {
        case "ecs" where arn.resource.hasPrefix("cluster/"): self = .cluster
        case "logs" where arn.resource.hasPrefix("log-group:"): self = .logGroup
        default: return nil
        }
    }
}

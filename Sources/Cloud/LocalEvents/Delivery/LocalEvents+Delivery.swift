import AWSECS
import AWSEvents
import AWSLogs
import AWSWire
import FoundationEssentials
import LocalCloud
import Logging
import TealCore

extension LocalEvents {
    /// Tries whatever is due, the oldest first.
    func deliver() async {
        let now = clock.now
        let due = deliveries.values.filter { $0.nextAttempt <= now }
        for delivery in due.sorted(by: { ($0.createdAt, $0.id) < ($1.createdAt, $1.id) }) { await attempt(delivery) }
    }

    private func attempt(_ delivery: Delivery) async {
        var next: Delivery?
        // A target that was taken away, or a rule, has its events with it.
        let rule = rules[delivery.rule]?.record
        if let rule, let target = rule.targets.first(where: { $0.id == delivery.targetID })?.shape {
            do {
                try await send(delivery, by: rule, to: target)
            } catch {
                next = afterFailure(of: delivery, target, error)
            }
        }
        do {
            try settle(delivery, next: next)
        } catch {
            logger.error("a delivery could not be written down", metadata: ["error": "\(error)"])
        }
    }

    /// Only what may pass is tried again.
    private func afterFailure(of delivery: Delivery, _ target: Events.Target, _ error: any Error) -> Delivery? {
        let jitter = Double(Int(ids.hex(4), radix: 16) ?? 0) / 65_535
        let next =
            Self.mayPass(error)
            ? delivery.afterFailure(
                now: clock.now, maximumRetries: target.retryPolicy?.maximumRetryAttempts ?? 185,
                maximumAge: target.retryPolicy?.maximumEventAgeInSeconds ?? 86_400, jitter: jitter)
            : nil
        logger.warning(
            next == nil ? "an event did not reach its target" : "an event did not reach its target, and is tried again",
            metadata: ["rule": "\(delivery.rule.name)", "target": "\(target.arn ?? "")", "error": "\(error)"])
        return next
    }

    private static func mayPass(_ error: any Error) -> Bool {
        guard let error = error as? AWSError else { return true }
        return error.status >= 500 || error.code.contains("Throttl")
    }

    private func send(_ delivery: Delivery, by rule: RuleRecord, to target: Events.Target) async throws {
        let input = TargetInput(event: delivery.event, rule: rule).value(for: target)
        let context = CallContext(
            accountID: rule.key.account, region: rule.key.region, principal: "events.amazonaws.com",
            requestID: ids.uuid(), now: clock.now)
        switch ARN(target.arn ?? "").flatMap(TargetKind.init) {
        case .cluster?: try await runTask(delivery, by: rule, target, input, context)
        case .logGroup?: try await log(delivery, target, input, context)
        case nil: throw AWSError.notHere("The target \(target.arn ?? "")")
        }
    }

    // MARK: - ECS

    /// The input is the overrides of `RunTask`.
    /// <https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_EcsParameters.html>
    private func runTask(
        _ delivery: Delivery, by rule: RuleRecord, _ target: Events.Target, _ input: JSONValue, _ context: CallContext
    ) async throws {
        guard let parameters = target.ecsParameters else { return }
        var request = ECS.RunTaskRequest(parameters)
        request.cluster = target.arn
        request.overrides = try ECS.TaskOverride(json: input)
        request.startedBy = "events-rule/\(rule.key.name)"
        request.clientToken = delivery.id
        let answer = try await cloud.call(ECS.RunTask.self, request, context)
        guard let failure = answer.failures?.first else { return }
        throw AWSError("Failure", "\(failure.reason ?? ""): \(failure.detail ?? failure.arn ?? "")")
    }

    // MARK: - Logs

    /// A stream of the group's own for each rule and target; its events are the event's JSON, or the template's message.
    /// <https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-use-cloudwatch-logs.html>
    private func log(
        _ delivery: Delivery, _ target: Events.Target, _ input: JSONValue, _ context: CallContext
    ) async throws {
        let arn = ARN(target.arn ?? "")
        var group = arn.map { String($0.resource.dropFirst("log-group:".count)) } ?? ""
        if group.hasSuffix(":*") { group = String(group.dropLast(2)) }
        let stream = "\(delivery.rule.name)-\(delivery.targetID)"
        var line = Logs.InputLogEvent(
            timestamp: Int(clock.now.timeIntervalSince1970 * 1000), message: input.string ?? input.text)
        if target.inputTransformer != nil, let message = input["message"] {
            line.message = message.string ?? message.text
            line.timestamp = input["timestamp"]?.integer ?? line.timestamp
        }
        let request = Logs.PutLogEventsRequest(logGroupName: group, logStreamName: stream, logEvents: [line])
        do {
            _ = try await cloud.call(Logs.PutLogEvents.self, request, context)
        } catch let error as AWSError where error.message.contains("log stream") {
            let new = Logs.CreateLogStreamRequest(logGroupName: group, logStreamName: stream)
            _ = try await cloud.call(Logs.CreateLogStream.self, new, context)
            _ = try await cloud.call(Logs.PutLogEvents.self, request, context)
        }
    }
}

extension ECS.RunTaskRequest {
    fileprivate init(_ parameters: Events.EcsParameters) {
        self.init(
            capacityProviderStrategy: parameters.capacityProviderStrategy?.map {
                .init(capacityProvider: $0.capacityProvider, weight: $0.weight, base: $0.base)
            }, count: parameters.taskCount ?? 1, enableECSManagedTags: parameters.enableECSManagedTags,
            enableExecuteCommand: parameters.enableExecuteCommand, group: parameters.group,
            launchType: parameters.launchType,
            networkConfiguration: parameters.networkConfiguration?.awsvpcConfiguration.map {
                .init(
                    awsvpcConfiguration: .init(
                        subnets: $0.subnets, securityGroups: $0.securityGroups, assignPublicIp: $0.assignPublicIp))
            }, platformVersion: parameters.platformVersion, propagateTags: parameters.propagateTags,
            referenceId: parameters.referenceId, tags: parameters.tags?.map { .init(key: $0.key, value: $0.value) },
            taskDefinition: parameters.taskDefinitionArn)
    }
}

extension ECS.TaskOverride {
    /// What is not of an override, such as the fields of an event, is passed over.
    fileprivate init(json: JSONValue) throws {
        guard json.object != nil else { throw AWSError.invalid("The target's input is not an object.") }
        do {
            let value = try ECS.service.wireProtocol.codec.decodeRequest(
                WireRequest(method: "POST", path: "/", body: JSONWriter.bytes(json)), inputType: Self.self,
                operation: ECS.RunTask.descriptor, service: ECS.service)
            try self.init(wireValue: value)
        } catch {
            throw AWSError.invalid("The target's input is not a task's overrides: \(error.sentence)")
        }
    }
}

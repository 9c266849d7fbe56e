import AWSECS
import AWSEvents
import AWSLogs
import AWSWire
import FoundationEssentials
import LocalCloud
import StateStore
import Synchronization
import TealCore

@testable import LocalEvents

/// EventBridge between a scripted ECS and scripted log groups, on a clock that is moved by hand.
final class EventsFixture: Sendable {
    struct State {
        var runs: [ECS.RunTaskRequest] = []
        /// Answers of `RunTask` before it works.
        var refusals: [AWSError] = []
        var lines: [String: [String]] = [:]
        var streams: Set<String> = []
    }

    static let cluster = "arn:aws:ecs:us-east-1:123456789012:cluster/main"
    static let group = "arn:aws:logs:us-east-1:123456789012:log-group:/aws/events/all"

    let state = Mutex(State())
    let clock = ManualWallClock(now: Date(timeIntervalSince1970: 1_790_000_000))
    let store: StateStore
    private let cloud = Cloud()
    private let current: Mutex<LocalEvents>

    init() throws {
        store = try StateStore()
        current = Mutex(try LocalEvents(store: store, cloud: cloud, clock: clock))
        cloud.add(events.operations)
        cloud.add(ecs)
        cloud.add(logs)
    }

    var events: LocalEvents { current.withLock { $0 } }

    /// Another process on the same state.
    func restart() throws {
        let next = try LocalEvents(store: store, cloud: cloud, clock: clock)
        current.withLock { $0 = next }
        cloud.add(next.operations)
    }

    private var ecs: ServiceOperations {
        var ecs = ServiceOperations(ECS.service)
        ecs.on(ECS.RunTask.self) { input, _ in
            try self.state.withLock { state in
                state.runs.append(input)
                if !state.refusals.isEmpty { throw state.refusals.removeFirst() }
            }
            return ECS.RunTaskResponse(tasks: [], failures: [])
        }
        return ecs
    }

    private var logs: ServiceOperations {
        var logs = ServiceOperations(Logs.service)
        logs.on(Logs.CreateLogStream.self) { input, _ in
            _ = self.state.withLock { $0.streams.insert(input.logStreamName ?? "") }
            return Logs.CreateLogStreamResponse()
        }
        logs.on(Logs.PutLogEvents.self) { input, _ in
            try self.state.withLock { state in
                guard state.streams.contains(input.logStreamName ?? "") else {
                    throw AWSError("ResourceNotFoundException", "The specified log stream does not exist.")
                }
                state.lines[input.logGroupName ?? "", default: []] += input.logEvents?.compactMap(\.message) ?? []
            }
            return Logs.PutLogEventsResponse()
        }
        return logs
    }

    var runs: [ECS.RunTaskRequest] { state.withLock(\.runs) }

    func lines(_ group: String = "/aws/events/all") -> [String] { state.withLock { $0.lines[group] ?? [] } }

    func context(_ principal: String = "arn:aws:iam::123456789012:root") -> CallContext {
        CallContext(
            accountID: "123456789012", region: "us-east-1", principal: principal, requestID: "r", now: clock.now)
    }

    func call<Operation: AWSOperation>(
        _ operation: Operation.Type, _ input: Operation.Input
    ) async throws -> Operation.Output {
        try await cloud.call(operation, input, context())
    }

    func refusal<Operation: AWSOperation>(_ operation: Operation.Type, _ input: Operation.Input) async -> String? {
        do {
            _ = try await call(operation, input)
            return nil
        } catch let error as AWSError {
            return "\(error.code): \(error.message)"
        } catch {
            return "\(error)"
        }
    }

    @discardableResult
    func rule(
        _ name: String = "nightly", schedule: String? = nil, pattern: String? = nil, state: String? = nil,
        targets: [Events.Target] = []
    ) async throws -> String {
        let input = Events.PutRuleRequest(
            name: name, scheduleExpression: schedule, eventPattern: pattern, state: state)
        let arn = try await call(Events.PutRule.self, input).ruleArn ?? ""
        if !targets.isEmpty {
            _ = try await call(Events.PutTargets.self, Events.PutTargetsRequest(rule: name, targets: targets))
        }
        return arn
    }

    static func task(_ id: String = "task", input: String? = nil) -> Events.Target {
        let network = Events.NetworkConfiguration(
            awsvpcConfiguration: .init(subnets: ["subnet-1"], securityGroups: ["sg-1"], assignPublicIp: "ENABLED"))
        return Events.Target(
            id: id, arn: cluster, roleArn: "arn:aws:iam::123456789012:role/events", input: input,
            ecsParameters: .init(
                taskDefinitionArn: "arn:aws:ecs:us-east-1:123456789012:task-definition/job", taskCount: 2,
                launchType: "FARGATE", networkConfiguration: network, propagateTags: "TASK_DEFINITION",
                tags: [.init(key: "team", value: "web")]))
    }

    static func log(_ id: String = "log", _ change: (inout Events.Target) -> Void = { _ in }) -> Events.Target {
        var target = Events.Target(id: id, arn: group)
        change(&target)
        return target
    }

    /// What a second of the region's life does.
    func pass(_ seconds: Int) async {
        clock.advance(by: .seconds(seconds))
        await events.look()
        await events.deliver()
    }

    /// An event on the bus, delivered.
    func put(source: String = "shop", detail: String = #"{"state":"paid"}"#) async throws {
        let entry = Events.PutEventsRequestEntry(source: source, detailType: "Order", detail: detail)
        _ = try await call(Events.PutEvents.self, Events.PutEventsRequest(entries: [entry]))
        await events.deliver()
    }
}

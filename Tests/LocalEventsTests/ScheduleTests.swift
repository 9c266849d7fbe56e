import AWSECS
import AWSEvents
import AWSWire
import FoundationEssentials
import LocalCloud
import Synchronization
import TealCore
import Testing

@testable import LocalEvents

@Suite struct ScheduleTests {
    @Test("A rate runs the task for the first time a period after the rule was made, and once a period from there")
    func rate() async throws {
        let place = try EventsFixture()
        try await place.rule(schedule: "rate(5 minutes)", targets: [EventsFixture.task()])
        await place.pass(299)
        #expect(place.runs.isEmpty)
        await place.pass(1)
        #expect(place.runs.count == 1)
        await place.pass(1)
        #expect(place.runs.count == 1)
        await place.pass(299)
        #expect(place.runs.count == 2)
    }

    @Test("A task is run with the target's parameters, its input as the overrides")
    func runTask() async throws {
        let place = try EventsFixture()
        let input = #"{"containerOverrides":[{"name":"job","command":["sweep","--all"]}]}"#
        try await place.rule(schedule: "rate(1 minute)", targets: [EventsFixture.task(input: input)])
        await place.pass(60)
        let run = try #require(place.runs.first)
        #expect(run.cluster == EventsFixture.cluster && run.count == 2 && run.launchType == "FARGATE")
        #expect(run.taskDefinition == "arn:aws:ecs:us-east-1:123456789012:task-definition/job")
        #expect(run.startedBy == "events-rule/nightly")
        #expect(run.networkConfiguration?.awsvpcConfiguration?.subnets == ["subnet-1"])
        #expect(run.networkConfiguration?.awsvpcConfiguration?.assignPublicIp == "ENABLED")
        #expect(run.overrides?.containerOverrides?.first?.command == ["sweep", "--all"])
        #expect(run.propagateTags == "TASK_DEFINITION" && run.tags == [ECS.Tag(key: "team", value: "web")])
        #expect(run.clientToken?.count == 36)
    }

    @Test("A cron expression is read in UTC")
    func cron() async throws {
        let place = try EventsFixture()
        // 2026-09-21T14:13:20Z
        try await place.rule(schedule: "cron(15 14 ? * MON *)", targets: [EventsFixture.task()])
        await place.pass(99)
        #expect(place.runs.isEmpty)
        await place.pass(1)
        #expect(place.runs.count == 1)
    }

    @Test("What fell due while the region was down is not caught up; the schedule goes on where it would be")
    func notCaughtUp() async throws {
        let place = try EventsFixture()
        try await place.rule(schedule: "rate(5 minutes)", targets: [EventsFixture.task()])
        place.clock.advance(by: .seconds(950))
        try place.restart()
        await place.pass(1)
        #expect(place.runs.isEmpty)
        await place.pass(249)
        #expect(place.runs.count == 1)
    }

    @Test("What fell due while the machine slept is not caught up either")
    func slept() async throws {
        let place = try EventsFixture()
        try await place.rule(schedule: "rate(5 minutes)", targets: [EventsFixture.task()])
        await place.pass(3650)
        #expect(place.runs.isEmpty)
        await place.pass(250)
        #expect(place.runs.count == 1)
    }

    @Test("A disabled rule does nothing, and counts from when it is enabled again")
    func disabled() async throws {
        let place = try EventsFixture()
        try await place.rule(schedule: "rate(1 minute)", targets: [EventsFixture.task()])
        _ = try await place.call(Events.DisableRule.self, Events.DisableRuleRequest(name: "nightly"))
        await place.pass(600)
        #expect(place.runs.isEmpty)
        place.clock.advance(by: .seconds(30))
        _ = try await place.call(Events.EnableRule.self, Events.EnableRuleRequest(name: "nightly"))
        await place.pass(59)
        #expect(place.runs.isEmpty)
        await place.pass(1)
        #expect(place.runs.count == 1)
    }

    @Test("A task that ECS cannot start now is tried again with the same token, later and later")
    func retries() async throws {
        let place = try EventsFixture()
        let busy = AWSError("ServerException", "Later.", status: 500, isSender: false)
        place.state.withLock { $0.refusals = [busy, busy] }
        try await place.rule(schedule: "rate(1 hour)", targets: [EventsFixture.task()])
        await place.pass(3600)
        #expect(place.runs.count == 1)
        try place.restart()
        await place.pass(1)
        await place.pass(2)
        #expect(place.runs.count == 3)
        #expect(Set(place.runs.map(\.clientToken)).count == 1)
        await place.pass(600)
        #expect(place.runs.count == 3)
        #expect(await place.events.deliveries.isEmpty)
    }

    @Test("What cannot succeed is not tried again")
    func givenUp() async throws {
        let place = try EventsFixture()
        place.state.withLock { $0.refusals = [AWSError("ClusterNotFoundException", "Cluster not found.")] }
        try await place.rule(schedule: "rate(1 hour)", targets: [EventsFixture.task()])
        await place.pass(3600)
        await place.pass(600)
        #expect(place.runs.count == 1)
        #expect(await place.events.deliveries.isEmpty)
    }

    @Test("A delivery is given up after its retries, or when it is too old")
    func limits() {
        let event = BusEvent(
            id: "e", detailType: "t", source: "s", account: "1", time: .distantPast, region: "r", resources: [],
            detail: "{}")
        let start = Date(timeIntervalSince1970: 0)
        var delivery = Delivery(
            id: "d", rule: RuleKey(account: "1", region: "r", name: "n"), targetID: "t", event: event,
            createdAt: start, nextAttempt: start)
        var pauses: [Double] = []
        while let next = delivery.afterFailure(
            now: delivery.nextAttempt, maximumRetries: 185, maximumAge: 86_400, jitter: 1)
        {
            pauses.append(next.nextAttempt.timeIntervalSince(delivery.nextAttempt))
            delivery = next
        }
        #expect(pauses.prefix(4) == [1, 2, 4, 8] && pauses.max() == 600)
        #expect(delivery.nextAttempt <= start + 86_400 && delivery.retries > 140)
        #expect(delivery.afterFailure(now: start, maximumRetries: 3, maximumAge: 86_400, jitter: 1) == nil)
    }
}

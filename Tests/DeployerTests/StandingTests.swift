import ComposeFile
import Deployer
import TealCore
import Testing

@Suite struct StandingTests {
    struct Case: Sendable, CustomTestStringConvertible {
        var testDescription: String
        var snapshot: ServiceSnapshot
        var standing: ReleaseStanding
        var strategy = ReleasePolicy.Strategy.blueGreen
    }

    static let blueGreen = [
        Case(
            testDescription: "no deployment is known yet",
            snapshot: Sample.snapshot(Sample.oldTasks, Sample.oldTargets), standing: .underway),
        Case(
            testDescription: "the new tasks alone are reached and ECS is content",
            snapshot: Sample.snapshot(Sample.newTasks, Sample.newTargets, deployment: Sample.native("SUCCESSFUL")),
            standing: .servingAlone),
        Case(
            testDescription: "ECS is content but an old task still runs",
            snapshot: Sample.snapshot(
                Sample.newTasks + [Sample.task("1", Sample.old)], Sample.newTargets,
                deployment: Sample.native("SUCCESSFUL")),
            standing: .underway),
        Case(
            testDescription: "ECS is content but the load balancer still reaches an old address",
            snapshot: Sample.snapshot(
                Sample.newTasks, Sample.newTargets + [Sample.target("1")], deployment: Sample.native("SUCCESSFUL")),
            standing: .underway),
        Case(
            testDescription: "ECS is content but one target is not healthy",
            snapshot: Sample.snapshot(
                Sample.newTasks, [Sample.target("11"), Sample.target("12", "unhealthy")],
                deployment: Sample.native("SUCCESSFUL")),
            standing: .underway),
        Case(
            testDescription: "ECS is content but a task is missing",
            snapshot: Sample.snapshot(
                [Sample.newTasks[0]], Sample.newTargets, deployment: Sample.native("SUCCESSFUL")),
            standing: .underway),
        Case(
            testDescription: "all is reached but ECS is not done",
            snapshot: Sample.snapshot(
                Sample.newTasks, Sample.newTargets, deployment: Sample.native("IN_PROGRESS", stage: "BAKE_TIME")),
            standing: .underway),
        Case(
            testDescription: "ECS goes back",
            snapshot: Sample.snapshot(
                Sample.oldTasks, Sample.oldTargets, deployment: Sample.native("ROLLBACK_IN_PROGRESS", "breaker")),
            standing: .rollingBack(reason: "breaker")),
        Case(
            testDescription: "ECS has gone back",
            snapshot: Sample.snapshot(
                Sample.oldTasks, Sample.oldTargets, deployment: Sample.native("ROLLBACK_SUCCESSFUL", "breaker"),
                revision: Sample.old),
            standing: .rolledBack(reason: "breaker")),
        Case(
            testDescription: "ECS could not go back",
            snapshot: Sample.snapshot([], [], deployment: Sample.native("ROLLBACK_FAILED", "no")),
            standing: .failed(reason: "no")),
        Case(
            testDescription: "somebody stopped it",
            snapshot: Sample.snapshot(
                Sample.oldTasks, Sample.oldTargets, deployment: Sample.native("STOPPED", "by hand")),
            standing: .stopped(reason: "by hand")),
        Case(
            testDescription: "a later release took over",
            snapshot: Sample.snapshot(
                [], [], deployment: Sample.native("IN_PROGRESS"), revision: RevisionName(family: "shop-web", number: 9)),
            standing: .superseded(by: RevisionName(family: "shop-web", number: 9))),
        Case(
            testDescription: "ECS went back further than one revision",
            snapshot: Sample.snapshot(
                [], [], deployment: Sample.native("ROLLBACK_SUCCESSFUL"),
                revision: RevisionName(family: "shop-web", number: 5)),
            standing: .rolledBack(reason: "")),
    ]

    static let rolling = [
        Case(
            testDescription: "old and new run side by side",
            snapshot: Sample.snapshot(
                Sample.oldTasks + Sample.newTasks, Sample.oldTargets + Sample.newTargets,
                rollouts: [
                    Rollout(revision: Sample.new, status: "PRIMARY", state: "IN_PROGRESS"),
                    Rollout(revision: Sample.old, status: "ACTIVE", state: "COMPLETED"),
                ]),
            standing: .underway, strategy: .rolling),
        Case(
            testDescription: "the new deployment is alone and complete",
            snapshot: Sample.snapshot(
                Sample.newTasks, Sample.newTargets,
                rollouts: [Rollout(revision: Sample.new, status: "PRIMARY", state: "COMPLETED")]),
            standing: .servingAlone, strategy: .rolling),
        Case(
            testDescription: "the breaker tripped and the old deployment is primary again",
            snapshot: Sample.snapshot(
                Sample.oldTasks, Sample.oldTargets,
                rollouts: [
                    Rollout(revision: Sample.old, status: "PRIMARY", state: "COMPLETED"),
                    Rollout(revision: Sample.new, status: "INACTIVE", state: "FAILED", reason: "breaker"),
                ], revision: Sample.old),
            standing: .rolledBack(reason: "breaker"), strategy: .rolling),
        Case(
            testDescription: "the old deployment is primary again but not complete",
            snapshot: Sample.snapshot(
                Sample.oldTasks, Sample.oldTargets,
                rollouts: [
                    Rollout(revision: Sample.old, status: "PRIMARY", state: "IN_PROGRESS"),
                    Rollout(revision: Sample.new, status: "ACTIVE", state: "FAILED", reason: "breaker"),
                ], revision: Sample.old),
            standing: .rollingBack(reason: "breaker"), strategy: .rolling),
        Case(
            testDescription: "it failed and nothing goes back",
            snapshot: Sample.snapshot(
                Sample.oldTasks, Sample.oldTargets,
                rollouts: [Rollout(revision: Sample.new, status: "PRIMARY", state: "FAILED", reason: "breaker")]),
            standing: .failed(reason: "breaker"), strategy: .rolling),
    ]

    @Test("A release stands where tasks, targets and ECS together say it does", arguments: blueGreen + rolling)
    func standing(example: Case) {
        #expect(Sample.goal(example.strategy).standing(in: example.snapshot) == example.standing)
    }

    @Test("A service without a load balancer serves once its tasks run")
    func withoutTargets() {
        let snapshot = Sample.snapshot(Sample.newTasks, [], deployment: Sample.native("SUCCESSFUL"))
        #expect(Sample.goal(hasTargets: false).standing(in: snapshot) == .servingAlone)
        #expect(Sample.goal().standing(in: snapshot) == .underway)
    }

    @Test(
        "Each outcome ends the process with the status that was promised",
        arguments: [
            (ReleaseOutcome.released, 0), (.rolledBack(reason: ""), 3), (.failed(reason: ""), 1), (.timedOut, 124),
            (.unverified(reason: ""), 4), (.stopped(reason: ""), 3), (.superseded(by: Sample.new), 1),
        ] as [(ReleaseOutcome, Int32)])
    func statuses(outcome: ReleaseOutcome, status: Int32) {
        #expect(outcome.exit.rawValue == status)
    }
}

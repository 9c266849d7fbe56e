import Deployer
import FoundationEssentials
import Testing

@Suite struct ReleaseWatchTests {
    @Test("A good release runs through its phases, and is done only when the app has answered")
    func good() {
        var watch = ReleaseWatch(goal: Sample.goal())
        let starting = Sample.oldTasks + [Sample.task("11", Sample.new, "PENDING")]
        #expect(watch.observe(Sample.snapshot(after: 1, starting, Sample.oldTargets)) == .wait)
        let both = Sample.oldTasks + Sample.newTasks
        let initial = Sample.oldTargets + [Sample.target("11", "initial"), Sample.target("12", "initial")]
        #expect(
            watch.observe(
                Sample.snapshot(after: 4, both, initial, deployment: Sample.native("IN_PROGRESS", stage: "SCALE_UP")))
                == .wait)
        let all = Sample.oldTargets + Sample.newTargets
        #expect(
            watch.observe(
                Sample.snapshot(
                    after: 9, both, all,
                    deployment: Sample.native("IN_PROGRESS", stage: "PRODUCTION_TRAFFIC_SHIFT", weight: 0)))
                == .wait)
        #expect(
            watch.observe(
                Sample.snapshot(
                    after: 10, both, all, deployment: Sample.native("IN_PROGRESS", stage: "BAKE_TIME", weight: 100)))
                == .wait)
        let done = Sample.snapshot(
            after: 20, Sample.newTasks, Sample.newTargets, deployment: Sample.native("SUCCESSFUL"))
        #expect(watch.observe(done) == .verify)
        #expect(watch.verified(nil, at: Sample.start + 21) == .finished(.released))
        let phases = watch.marks.phases(from: Sample.start)
        #expect(phases.map(\.name) == ["start", "health", "shift", "drain", "verify"])
        #expect(phases.map(\.seconds) == [4, 5, 1, 10, 1])
        #expect(watch.timeline.map { [$0.old, $0.new] } == [[2, 0], [2, 2], [0, 2]])
    }

    @Test("A bad answer of the app is asked again, and the third is the verdict")
    func unverified() {
        var watch = ReleaseWatch(goal: Sample.goal())
        let done = Sample.snapshot(Sample.newTasks, Sample.newTargets, deployment: Sample.native("SUCCESSFUL"))
        for _ in 0..<2 {
            #expect(watch.observe(done) == .verify)
            #expect(watch.verified("answered with 500", at: done.at) == .wait)
        }
        #expect(watch.observe(done) == .verify)
        #expect(watch.verified("answered with 500", at: done.at) == .finished(.unverified(reason: "answered with 500")))
    }

    @Test("A release that is rolled back is over when the old revision serves, and its casualties are remembered")
    func rolledBack() {
        var watch = ReleaseWatch(goal: Sample.goal())
        let sick = Sample.target("11", "unhealthy", reason: "Target.ResponseCodeMismatch", "codes: [503]")
        let dead = Sample.task("12", Sample.new, "STOPPED", stopped: "Essential container in task exited")
        let trying = Sample.snapshot(
            after: 5, Sample.oldTasks + [Sample.newTasks[0], dead], Sample.oldTargets + [sick],
            deployment: Sample.native("IN_PROGRESS"))
        #expect(watch.observe(trying) == .wait)
        let back = Sample.snapshot(
            after: 8, Sample.oldTasks, Sample.oldTargets, deployment: Sample.native("ROLLBACK_IN_PROGRESS"))
        #expect(watch.observe(back) == .wait)
        let over = Sample.snapshot(
            after: 12, Sample.oldTasks, Sample.oldTargets, deployment: Sample.native("ROLLBACK_SUCCESSFUL", "breaker"),
            revision: Sample.old)
        #expect(watch.observe(over) == .finished(.rolledBack(reason: "breaker")))
        #expect(watch.casualties.stopped.map(\.id) == ["12"])
        #expect(watch.casualties.refused["11"]?.description == "codes: [503]")
        #expect(watch.marks.phases(from: Sample.start).map(\.name) == ["start", "failing", "rollback"])
    }

    @Test("Time runs out only while nothing is decided")
    func timeOut() {
        var watch = ReleaseWatch(goal: Sample.goal())
        let late = Sample.snapshot(after: 600, Sample.oldTasks, Sample.oldTargets)
        #expect(watch.observe(late) == .finished(.timedOut))
        var done = ReleaseWatch(goal: Sample.goal())
        let lateButGood = Sample.snapshot(
            after: 601, Sample.newTasks, Sample.newTargets, deployment: Sample.native("SUCCESSFUL"))
        #expect(done.observe(lateButGood) == .verify)
    }
}

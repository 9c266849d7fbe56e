import ComposeFile
import Foundation
import TealCore
import TerminalUI
import Testing

@testable import Deployer
@testable import TealCommands

@Suite struct OutputTests {
    private let start = Date(timeIntervalSince1970: 1_790_000_000)
    private let old = RevisionName(family: "shop-web", number: 7)
    private let new = RevisionName(family: "shop-web", number: 8)

    private func view(after seconds: Double, _ tasks: [TaskState], stage: String) -> ReleaseView {
        let goal = ReleaseGoal(
            service: "web", revision: new, previous: old, strategy: .blueGreen, hasTargets: true, startedAt: start,
            deadline: start + 600)
        let snapshot = ServiceSnapshot(
            at: start + seconds, desired: 2, revision: new,
            deployment: NativeDeployment(arn: "d", status: "IN_PROGRESS", stage: stage), tasks: tasks,
            targets: [TargetState(group: "g", address: "10.0.0.2", port: 80, state: "healthy")])
        var watch = ReleaseWatch(goal: goal)
        _ = watch.observe(snapshot)
        return ReleaseView(goal: goal, snapshot: snapshot, marks: watch.marks, timeline: watch.timeline)
    }

    private func task(_ id: String, _ revision: RevisionName, _ status: String, _ address: String = "") -> TaskState {
        TaskState(
            id: id, revision: revision, zone: "us-east-1a", address: address, status: status, startedAt: start,
            stoppedReason: status == "STOPPED" ? "Scaling activity" : "")
    }

    @Test("A release is a line of summary and a table of tasks")
    func frame() {
        let tasks = [task("3f2a0000aa", old, "RUNNING", "10.0.0.1"), task("91bc0000bb", new, "RUNNING", "10.0.0.2")]
        #expect(
            ReleaseFrame.lines(view(after: 12, tasks, stage: "SCALE_UP"), coloured: false) == [
                "web revision 8 · scale up · 1 old, 1 new · 12 s",
                "TASK      REVISION  ZONE        STATUS   TARGET    AGE",
                "3f2a0000         7  us-east-1a  running           12 s",
                "91bc0000         8  us-east-1a  running  healthy  12 s",
            ])
    }

    @Test("Without a terminal each change of a task is told once")
    func changes() {
        var changes = ReleaseChanges()
        let first = changes.lines(view(after: 1, [task("91bc0000bb", new, "PENDING")], stage: "SCALE_UP"))
        #expect(first == ["1.0 s  web: scale up", "1.0 s  task 91bc0000, revision 8, us-east-1a: pending"])
        #expect(changes.lines(view(after: 2, [task("91bc0000bb", new, "PENDING")], stage: "SCALE_UP")).isEmpty)
        let stopped = changes.lines(view(after: 12, [task("91bc0000bb", new, "STOPPED")], stage: "SCALE_UP"))
        #expect(stopped == ["12 s  task 91bc0000, revision 8, us-east-1a: stopped (Scaling activity)"])
    }

    @Test("The timeline of a release is its numbers of tasks")
    func timeline() {
        let counts = [(0.0, 2, 0), (4, 2, 1), (5, 2, 2), (9, 2, 2), (20, 0, 2)]
        let report = ReleaseReport(
            goal: view(after: 0, [], stage: "").goal, outcome: .released, endedAt: start + 21,
            phases: [.init(name: "start", seconds: 4), .init(name: "health", seconds: 5.25)],
            timeline: counts.map { ReleaseWatch.Count(seconds: $0.0, old: $0.1, new: $0.2) }, casualties: Casualties(),
            last: view(after: 0, [], stage: "").snapshot)
        #expect(ReleaseText.timeline(report) == "2 → 3 (4.0 s) → 4 (5.0 s) → 2 (20 s)")
        #expect(ReleaseText.phases(report) == "start 4.0 s, health 5.3 s")
    }

    @Test("For scripts, events are lines of JSON after one that names their form, and the target is told once")
    func events() throws {
        let output = CapturedText()
        let messages = CapturedText()
        let terminal = Terminal(settings: TerminalSettings(loudness: .quiet), output: output, messages: messages)
        let listener = TerminalListener(terminal: terminal, json: true, clock: ManualWallClock(now: start))
        let target = DeployTarget(isLocal: true, account: "1", region: "us-east-1", endpoint: "http://localhost:4566")
        listener.report(.target(target))
        listener.report(.target(target))
        listener.report(.step("Releasing web"))
        #expect(
            output.text == """
                {"format":1,"type":"version"}
                {"at":"2026-09-21T14:13:20Z","event":"target","message":"Target: LOCAL us-east-1 at http://localhost:4566","type":"event"}
                {"at":"2026-09-21T14:13:20Z","event":"step","message":"Releasing web","type":"event"}

                """)
        #expect(messages.text.isEmpty)
    }

    @Test("A problem is JSON for scripts, with everything a person is told")
    func problem() {
        let problem = Problem(what: "a.", why: "b", mend: "c", now: "d.", code: "TEAL-X-001", exit: .rolledBack)
        #expect(
            JSONText.line(ProblemDocument(problem)) == """
                {"error":{"code":"TEAL-X-001","exit":3,"mend":"c","now":"d.","what":"a.","why":"b"},"type":"error"}

                """)
    }

    @Test("A resource is told when it is done, with the time it took")
    func stack() {
        var progress = StackProgress(stack: "shop")
        _ = progress.take([
            StackEventLine(id: "1", at: start, logicalID: "Vpc", type: "AWS::EC2::VPC", status: "CREATE_IN_PROGRESS"),
            StackEventLine(id: "2", at: start + 3, logicalID: "Vpc", type: "AWS::EC2::VPC", status: "CREATE_COMPLETE"),
        ])
        var view = StackView()
        #expect(view.changes(progress) == ["Vpc  create complete  3.0 s"])
        #expect(view.changes(progress).isEmpty)
        #expect(
            StackView.frame(progress, now: start, coloured: false) == [
                "RESOURCE  TYPE     STATUS            TIME", "Vpc       EC2 VPC  create complete  3.0 s",
            ])
    }
}

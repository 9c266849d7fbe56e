import ContainerRuntime
import Testing

@Suite struct ContainerLifecycleTests {
    private func evidence(
        exit: ContainerExit? = nil, process: Bool = false, supervisor: Bool = false, started: Bool = false
    ) -> ContainerEvidence {
        ContainerEvidence(exit: exit, isProcessAlive: process, isSupervisorAlive: supervisor, hasStarted: started)
    }

    /// A mutating call does not go into an expectation.
    private func find(_ evidence: ContainerEvidence, _ life: inout ContainerLifecycle) -> ContainerLifecycle.Finding {
        life.find(evidence)
    }

    private var running: ContainerLifecycle {
        var life = ContainerLifecycle()
        life.made()
        life.started()
        return life
    }

    @Test("A container that is being made is nobody's yet, and is discarded when found so")
    func halfMade() {
        var life = ContainerLifecycle()
        #expect(life.phase == nil)
        #expect(find(evidence(process: true, supervisor: true), &life) == .discard)
        #expect(throws: RuntimeError.self) { try life.mustStart("a") }
    }

    @Test("Starting is asked for once, and refused after the end")
    func starting() throws {
        var life = ContainerLifecycle()
        life.made()
        #expect(try life.mustStart("a"))
        life.started()
        #expect(try !life.mustStart("a"))
        _ = life.ended(ContainerExit(code: 3))
        #expect(throws: RuntimeError.self) { try life.mustStart("a") }
    }

    @Test("Only the first end counts")
    func oneEnd() {
        var life = running
        let news = [life.ended(ContainerExit(code: 3)), life.ended(ContainerExit(code: 4))]
        #expect(news == [true, false])
        life.started()
        #expect(life.phase == .exited(ContainerExit(code: 3)))
    }

    @Test("A container whose exit code was written while nobody watched has ended with it")
    func adoptExit() {
        var life = running
        let exit = ContainerExit(code: 137, outOfMemory: true)
        #expect(find(evidence(exit: exit), &life) == .ended(exit))
        #expect(find(evidence(exit: exit), &life) == .nothing)
    }

    @Test("A dead process with a living supervisor is waited for; with a dead one its end is unknown")
    func unseenEnd() {
        var life = running
        #expect(find(evidence(supervisor: true), &life) == .nothing)
        #expect(life.phase == .running)
        #expect(find(evidence(), &life) == .ended(ContainerLifecycle.unseenExit))
        #expect(life.phase == .exited(ContainerExit(code: 255)))
    }

    @Test("A start that was not written down is seen by its process")
    func unrecordedStart() {
        var life = ContainerLifecycle()
        life.made()
        #expect(find(evidence(process: true, supervisor: true, started: false), &life) == .nothing)
        #expect(life.phase == .created)
        #expect(find(evidence(process: true, supervisor: true, started: true), &life) == .nothing)
        #expect(life.phase == .running)
    }
}

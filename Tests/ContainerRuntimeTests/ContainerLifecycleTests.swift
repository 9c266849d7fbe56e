import ContainerRuntime
import Testing

@Suite struct ContainerLifecycleTests {
    private func evidence(
        exit: ContainerExit? = nil, process: Bool = false, supervisor: Bool = false, started: Bool = false
    ) -> ContainerEvidence {
        ContainerEvidence(exit: exit, isProcessAlive: process, isSupervisorAlive: supervisor, hasStarted: started)
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
        #expect(life.find(evidence(process: true, supervisor: true)) == .discard)
        #expect(throws: RuntimeError.self) { try life.mustStart("a") }
    }

    @Test("Starting is asked for once, and refused after the end")
    func starting() throws {
        var life = ContainerLifecycle()
        life.made()
        #expect(try life.mustStart("a"))
        life.started()
        #expect(try !life.mustStart("a"))
        #expect(life.ended(ContainerExit(code: 3)))
        #expect(throws: RuntimeError.self) { try life.mustStart("a") }
    }

    @Test("Only the first end counts")
    func oneEnd() {
        var life = running
        #expect(life.ended(ContainerExit(code: 3)))
        #expect(!life.ended(ContainerExit(code: 4)))
        life.started()
        #expect(life.phase == .exited(ContainerExit(code: 3)))
    }

    @Test("A container whose exit code was written while nobody watched has ended with it")
    func adoptExit() {
        var life = running
        let exit = ContainerExit(code: 137, outOfMemory: true)
        #expect(life.find(evidence(exit: exit)) == .ended(exit))
        #expect(life.find(evidence(exit: exit)) == .nothing)
    }

    @Test("A dead process with a living supervisor is waited for; with a dead one its end is unknown")
    func unseenEnd() {
        var life = running
        #expect(life.find(evidence(supervisor: true)) == .nothing)
        #expect(life.phase == .running)
        #expect(life.find(evidence()) == .ended(ContainerLifecycle.unseenExit))
        #expect(life.phase == .exited(ContainerExit(code: 255)))
    }

    @Test("A start that was not written down is seen by its process")
    func unrecordedStart() {
        var life = ContainerLifecycle()
        life.made()
        #expect(life.find(evidence(process: true, supervisor: true, started: false)) == .nothing)
        #expect(life.phase == .created)
        #expect(life.find(evidence(process: true, supervisor: true, started: true)) == .nothing)
        #expect(life.phase == .running)
    }
}

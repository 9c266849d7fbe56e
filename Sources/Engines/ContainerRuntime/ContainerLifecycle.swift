/// The life of one container as decisions without I/O: being made, created, running, ended.
///
/// A runtime tells it what was asked and what was seen, and does what it answers; it is recorded before and after every
/// step that leaves something behind, so that a runtime that died in between knows what to undo.
package struct ContainerLifecycle: Codable, Equatable, Sendable {
    package enum Stage: Codable, Equatable, Sendable {
        /// Mounts, files and processes may be half there.
        case making
        case created
        case running
        case exited(ContainerExit)
    }

    package private(set) var stage: Stage

    package init() {
        stage = .making
    }

    /// Nil while it is being made: such a container is not there yet for anybody else.
    package var phase: ContainerPhase? {
        switch stage {
        case .making: nil
        case .created: .created
        case .running: .running
        case .exited(let exit): .exited(exit)
        }
    }

    package mutating func made() {
        if stage == .making { stage = .created }
    }

    /// Whether a process must be started; false where it was already.
    package func mustStart(_ id: String) throws(RuntimeError) -> Bool {
        switch stage {
        case .making: throw RuntimeError(.failed, "The container \(id) is not whole: it was being made.")
        case .created: return true
        case .running: return false
        case .exited(let exit):
            throw RuntimeError(.failed, "The container \(id) has ended with code \(exit.code); make a new one.")
        }
    }

    package mutating func started() {
        if stage == .created { stage = .running }
    }

    /// Whether this is news; the first end counts.
    package mutating func ended(_ exit: ContainerExit) -> Bool {
        if case .exited = stage { return false }
        stage = .exited(exit)
        return true
    }
}

/// What can be seen of a container from outside, by a runtime that did not watch it all the time.
package struct ContainerEvidence: Equatable, Sendable {
    /// What the supervisor left behind when the first process ended.
    package var exit: ContainerExit?
    package var isProcessAlive: Bool
    package var isSupervisorAlive: Bool
    /// The first process runs the container's own command, and no longer waits to be told to.
    package var hasStarted: Bool

    package init(exit: ContainerExit?, isProcessAlive: Bool, isSupervisorAlive: Bool, hasStarted: Bool) {
        self.exit = exit
        self.isProcessAlive = isProcessAlive
        self.isSupervisorAlive = isSupervisorAlive
        self.hasStarted = hasStarted
    }
}

extension ContainerLifecycle {
    package enum Finding: Equatable, Sendable {
        case nothing
        /// Half made: take away what is there, as if it had never been asked for.
        case discard
        case ended(ContainerExit)
    }

    /// The code of a container whose end nobody saw: its supervisor died with it, or the machine did.
    package static let unseenExit = ContainerExit(code: 255)

    /// Brings the stage up to date with what is seen, and says what has to be done about it.
    package mutating func find(_ evidence: ContainerEvidence) -> Finding {
        switch stage {
        case .making: return .discard
        case .exited: return .nothing
        case .created, .running: break
        }
        if let exit = evidence.exit {
            _ = ended(exit)
            return .ended(exit)
        }
        if evidence.isProcessAlive {
            if evidence.hasStarted { started() }
            return .nothing
        }
        // A living supervisor is about to write how it ended.
        if evidence.isSupervisorAlive { return .nothing }
        _ = ended(Self.unseenExit)
        return .ended(Self.unseenExit)
    }
}

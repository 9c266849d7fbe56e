extension FakeRuntime: FaultInjecting {
    package func inflict(_ fault: SandboxFault, on sandbox: String) throws(RuntimeError) {
        guard sandboxSpec(sandbox) != nil else { throw .noSuch("sandbox", sandbox) }
        lift(fault, from: sandbox)
        faults[sandbox, default: []].insert(fault)
    }

    package func lift(_ fault: SandboxFault, from sandbox: String) {
        faults[sandbox] = faults[sandbox]?.filter { !$0.isLike(fault) }
    }

    package func exhaustMemory(of container: String) throws(RuntimeError) {
        guard let made = made[container] else { throw .noSuch("container", container) }
        guard made.lifecycle.phase == .running else {
            throw RuntimeError(.failed, "The container \(container) does not run.")
        }
        end(container, ContainerExit(code: 137, outOfMemory: true))
    }

    /// What the sandbox suffers from now.
    package func suffering(of sandbox: String) -> Set<SandboxFault> { faults[sandbox] ?? [] }
}

extension SandboxFault {
    /// Whether lifting one lifts the other.
    package func isLike(_ other: SandboxFault) -> Bool {
        switch (self, other) {
        case (.frozen, .frozen), (.slow, .slow), (.diskFull, .diskFull), (.cutOff, .cutOff): true
        default: false
        }
    }
}

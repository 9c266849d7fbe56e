import ContainerRuntime

/// How long each step of a container's start took, by a clock that runs evenly.
package struct StartPhases: Equatable, Sendable {
    /// The sandbox: its network, its control group and its storage, made at once.
    package var sandbox: Duration = .zero
    /// The overlay mount and the specification.
    package var rootFileSystem: Duration = .zero
    /// `runc create` under conmon: namespaces, control group, mounts, the process that waits.
    package var process: Duration = .zero
    /// `runc start`: until the container's own command runs.
    package var start: Duration = .zero

    package init() {}

    package var total: Duration { sandbox + rootFileSystem + process + start }
}

extension RuncRuntime {
    /// Nil for a container that this process did not make. `start` is zero until it has started.
    package func startPhases(of id: String) -> StartPhases? {
        guard var phases = phases[id], let record = containerRecords[id] else { return nil }
        phases.sandbox = sandboxPhases[record.spec.sandbox] ?? .zero
        return phases
    }
}

/// How one container of a `FakeRuntime` behaves.
package struct FakeBehaviour: Sendable {
    /// What a command run inside the container answers.
    package enum Check: Equatable, Sendable {
        case exits(Int32)
        /// Never ends; the caller's timeout does.
        case hangs
    }

    /// How long `create` takes: the mounts and the namespaces of a real one.
    package var createDelay: Duration
    package var startDelay: Duration
    /// `start` throws this as `cannotStart`.
    package var startError: String?
    /// The container ends by itself this long after its start.
    package var endsAfter: Duration?
    /// How it ends then.
    package var exit: ContainerExit
    /// Only `kill` ends it.
    package var ignoresTerminate: Bool
    /// How long it works on after a signal that ends it, other than `kill`.
    package var stopDelay: Duration
    /// Its code after a signal it heeds.
    package var terminateCode: Int32
    /// The answers of `execute`, in order; the last one stays.
    package var checks: [Check]
    /// What it writes when it starts, line by line.
    package var output: [String]

    package init(
        createDelay: Duration = .zero, startDelay: Duration = .zero, startError: String? = nil,
        endsAfter: Duration? = nil, exit: ContainerExit = ContainerExit(code: 0), ignoresTerminate: Bool = false,
        stopDelay: Duration = .zero, terminateCode: Int32 = 143, checks: [Check] = [.exits(0)], output: [String] = []
    ) {
        self.createDelay = createDelay
        self.startDelay = startDelay
        self.startError = startError
        self.endsAfter = endsAfter
        self.exit = exit
        self.ignoresTerminate = ignoresTerminate
        self.stopDelay = stopDelay
        self.terminateCode = terminateCode
        self.checks = checks
        self.output = output
    }
}

extension FakeBehaviour {
    /// Ends by itself with an error.
    package static func crashes(after delay: Duration, code: Int32 = 1) -> FakeBehaviour {
        FakeBehaviour(endsAfter: delay, exit: ContainerExit(code: code))
    }

    /// The kernel ends it for its memory.
    package static func runsOutOfMemory(after delay: Duration) -> FakeBehaviour {
        FakeBehaviour(endsAfter: delay, exit: ContainerExit(code: 137, outOfMemory: true))
    }

    /// Runs, and fails every health check.
    package static var unhealthy: FakeBehaviour { FakeBehaviour(checks: [.exits(1)]) }
}

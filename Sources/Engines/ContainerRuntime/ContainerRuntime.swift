/// What runs containers: runc with namespaces and cgroups, an engine with the Docker API, or a fake for tests.
///
/// A *sandbox* is a network namespace with one address; the containers of one task share it (awsvpc mode). Every call
/// may be repeated: making what exists and removing what is gone succeed, so that a caller that died can start over.
/// What was made outlives the calling process; `containers()` finds it again.
package protocol ContainerRuntime: Sendable {
    /// `runc 1.1.5, cgroup v1`: for a person.
    var description: String { get async }

    /// Makes the network namespace and gives it its address.
    func createSandbox(_ sandbox: SandboxSpec) async throws(RuntimeError)
    /// Lets through what the firewall names and nothing else, from now on, in one step; what is connected already stays
    /// so. A sandbox that was never given one is open to its neighbours and to the host.
    func setFirewall(_ firewall: Firewall, of sandbox: String) async throws(RuntimeError)
    /// Takes the namespace away; its containers must be gone.
    func removeSandbox(_ id: String) async throws(RuntimeError)

    /// Mounts the file system and makes the container, without starting its process.
    func create(_ container: ContainerSpec) async throws(RuntimeError)
    func start(_ id: String) async throws(RuntimeError)
    /// Sends a signal to the container's first process; one that has ended is no error.
    func signal(_ id: String, _ signal: ContainerSignal) async throws(RuntimeError)
    /// Kills what still runs, unmounts and forgets.
    func remove(_ id: String) async throws(RuntimeError)

    /// Runs a command inside a running container (a health check) and waits for it.
    /// Nil where it did not end within the timeout; it is killed then.
    func execute(_ id: String, command: [String], timeout: Duration) async throws(RuntimeError) -> Int32?

    /// Runs a command inside a running container, as root, on a terminal of its own. Throws `unavailable` where the runtime
    /// has none to give.
    func openTerminal(_ id: String, _ terminal: TerminalSpec) async throws(RuntimeError) -> any ContainerTerminal

    /// Everything this runtime has made and not removed, with its state now.
    func containers() async throws(RuntimeError) -> [ContainerStatus]
    func sandboxes() async throws(RuntimeError) -> [String]
    func usage(_ id: String) async throws(RuntimeError) -> ResourceUsage

    /// Exits as they happen, from now on. Whoever listens late reads `containers()` first.
    func events() -> AsyncStream<ContainerEvent>
    /// Lines of output that the container wrote after `position` (bytes into its log), and the new position.
    /// At most `limit` lines; the same position again gives the same lines.
    func output(_ id: String, from position: Int, limit: Int) async throws(RuntimeError) -> OutputPage
}

package enum ContainerSignal: String, Codable, Sendable {
    case terminate = "TERM"
    case kill = "KILL"
    case interrupt = "INT"
    case quit = "QUIT"
    case hangUp = "HUP"
    case user1 = "USR1"
    case user2 = "USR2"
    case windowChange = "WINCH"
}

package struct ContainerStatus: Equatable, Sendable {
    package var id: String
    package var sandbox: String
    package var labels: [String: String]
    package var phase: ContainerPhase

    package init(id: String, sandbox: String, labels: [String: String], phase: ContainerPhase) {
        self.id = id
        self.sandbox = sandbox
        self.labels = labels
        self.phase = phase
    }
}

package enum ContainerPhase: Codable, Equatable, Sendable {
    case created
    case running
    case exited(ContainerExit)
}

package struct ContainerExit: Codable, Equatable, Sendable {
    /// 0-255; 128 + signal number for a process that a signal ended (137 for SIGKILL).
    package var code: Int32
    /// The kernel ended it for exceeding its memory limit.
    package var outOfMemory: Bool

    package init(code: Int32, outOfMemory: Bool = false) {
        self.code = code
        self.outOfMemory = outOfMemory
    }
}

package enum ContainerEvent: Equatable, Sendable {
    case exited(id: String, ContainerExit)
}

package struct OutputPage: Equatable, Sendable {
    package var lines: [OutputLine]
    package var position: Int
    /// How far the log goes on behind `position`, in its own units: what whoever reads has still to read.
    package var remaining: Int

    package init(lines: [OutputLine], position: Int, remaining: Int = 0) {
        self.lines = lines
        self.position = position
        self.remaining = remaining
    }
}

package struct OutputLine: Equatable, Sendable {
    /// Milliseconds since 1970.
    package var timestamp: Int
    package var isError: Bool
    package var text: String

    package init(timestamp: Int, isError: Bool, text: String) {
        self.timestamp = timestamp
        self.isError = isError
        self.text = text
    }
}

package struct ResourceUsage: Equatable, Sendable {
    /// Nanoseconds of processor time since the start.
    package var cpu: Int
    /// Bytes.
    package var memory: Int
    package var processes: Int

    package init(cpu: Int, memory: Int, processes: Int) {
        self.cpu = cpu
        self.memory = memory
        self.processes = processes
    }
}

/// Why the runtime could not.
package struct RuntimeError: Error, Equatable, Sendable {
    package enum Code: String, Sendable {
        /// runc, conmon, root or a kernel feature is missing; `mend` names the remedy.
        case unavailable
        case notFound
        /// The command is not in the image, is not executable, or is for another processor.
        case cannotStart
        case failed
    }

    package var code: Code
    package var message: String
    package var mend: String

    package init(_ code: Code, _ message: String, mend: String = "") {
        self.code = code
        self.message = message
        self.mend = mend
    }
}

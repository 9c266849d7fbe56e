import HTTPService
import Logging
import TealCore

#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// The address at which ECS's tasks ask who they are: 169.254.170.2, on this machine's loopback, which every task's
/// default route leads to and nothing outside the machine does.
struct MetadataAddress: Sendable {
    static let address = "169.254.170.2"
    static let endpoint = "http://\(address)"

    let handler: any HTTPHandler
    let logger: Logger

    /// Serves until cancelled. A machine that does not allow the address does without: tasks run, and do not know
    /// their zone.
    func run() async throws {
        do {
            try Self.change("add")
            let server = try await HTTPServer(
                .init(host: Self.address, port: 80, maximumBodySize: 1 << 16), handler: handler)
            // Only by the region that serves there: another's tasks may need it.
            defer { try? Self.change("del") }
            try await server.run()
        } catch let problem as Problem {
            logger.warning("tasks cannot ask for their metadata", metadata: ["why": "\(problem.why)"])
        }
    }

    /// Adding what is there and deleting what is gone are no errors.
    static func change(_ verb: String, _ address: String = address) throws(Problem) {
        let line = ["ip", "addr", verb, "\(address)/32", "dev", "lo"]
        let words: [UnsafeMutablePointer<CChar>?] = line.map { strdup($0) } + [nil]
        defer { for word in words { free(word) } }
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
        var process: pid_t = 0
        let failure = posix_spawnp(&process, "ip", &actions, nil, words, environ)
        guard failure == 0 else {
            throw Problem(
                what: "The tasks' metadata address was not set.", why: "ip could not be run",
                mend: "apt-get install iproute2", code: "TEAL-REGION-010")
        }
        var status: Int32 = 0
        waitpid(process, &status, 0)
    }
}

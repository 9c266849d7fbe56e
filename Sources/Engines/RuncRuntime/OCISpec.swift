/// The part of the OCI runtime specification's `config.json` that a task needs.
///
/// <https://github.com/opencontainers/runtime-spec/blob/v1.0.2/config.md>
struct OCISpec: Encodable, Sendable {
    struct Root: Encodable, Sendable {
        var path: String
        var readonly: Bool
    }

    struct User: Encodable, Sendable {
        var uid: Int
        var gid: Int
        var additionalGids: [Int]
    }

    struct Capabilities: Encodable, Sendable {
        var bounding: [String]
        var effective: [String]
        var permitted: [String]
        var inheritable: [String] = []
        var ambient: [String] = []
    }

    struct Limit: Encodable, Sendable {
        var type: String
        var soft: UInt64
        var hard: UInt64
    }

    struct Process: Encodable, Sendable {
        var terminal = false
        var user: User
        var args: [String]
        var env: [String]
        var cwd: String
        var capabilities: Capabilities
        var rlimits: [Limit]
        var noNewPrivileges = true
        var oomScoreAdj: Int
    }

    struct Mount: Encodable, Sendable {
        var destination: String
        var type: String
        var source: String
        var options: [String]
    }

    struct Namespace: Encodable, Sendable {
        var type: String
        var path: String?
    }

    struct Device: Encodable, Sendable {
        var allow: Bool
        var access: String
    }

    struct Memory: Encodable, Sendable {
        var limit: Int?
        var reservation: Int?
        var swap: Int?
    }

    struct Processor: Encodable, Sendable {
        var shares: Int?
        /// Microseconds in each period.
        var quota: Int?
        var period: Int?
    }

    struct Processes: Encodable, Sendable {
        var limit: Int
    }

    struct Resources: Encodable, Sendable {
        var devices = [Device(allow: false, access: "rwm")]
        var memory: Memory?
        var cpu: Processor?
        var pids: Processes
    }

    struct Linux: Encodable, Sendable {
        var namespaces: [Namespace]
        var cgroupsPath: String
        var resources: Resources
        var sysctl: [String: String]
        var seccomp: SeccompProfile
        var maskedPaths: [String]
        var readonlyPaths: [String]
    }

    var ociVersion = "1.0.2"
    var hostname: String
    var root: Root
    var process: Process
    var mounts: [Mount]
    var linux: Linux
}

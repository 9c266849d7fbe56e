/// `POST /containers/create`.
struct EngineContainer: Encodable, Sendable {
    struct Health: Encodable, Sendable {
        var test: [String]
    }

    var image: String
    var cmd: [String]
    var env: [String] = []
    var workingDir: String?
    var user: String?
    var hostname: String?
    var labels: [String: String]
    /// A check of the image's own would be one that nobody asked for.
    var healthcheck = Health(test: ["NONE"])
    var hostConfig: EngineHost
    var networkingConfig: EngineNetworking?
}

struct EngineHost: Encodable, Sendable {
    struct Log: Encodable, Sendable {
        var type: String
        var config: [String: String]
    }

    struct Limit: Encodable, Equatable, Sendable {
        var name: String
        var soft: Int
        var hard: Int
    }

    struct Mount: Encodable, Equatable, Sendable {
        var type = "bind"
        var source: String
        var target: String
        var readOnly: Bool
    }

    var networkMode: String
    var memory: Int?
    /// Memory and swap together: the same as `memory`, so that nothing is swapped.
    var memorySwap: Int?
    var memoryReservation: Int?
    var nanoCpus: Int?
    var cpuShares: Int?
    var pidsLimit: Int?
    var readonlyRootfs: Bool?
    var mounts: [Mount]?
    /// Options by target.
    var tmpfs: [String: String]?
    var ulimits: [Limit]?
    var capAdd: [String]?
    var capDrop: [String]?
    var securityOpt = ["no-new-privileges"]
    var sysctls: [String: String]?
    var hasInit: Bool?
    var extraHosts: [String]?
    var logConfig: Log?
}

struct EngineNetworking: Encodable, Sendable {
    struct Endpoint: Encodable, Sendable {
        var iPAMConfig: Address
    }

    struct Address: Encodable, Sendable {
        var iPv4Address: String
    }

    var endpointsConfig: [String: Endpoint]
}

/// `POST /networks/create`.
struct EngineNetwork: Encodable, Sendable {
    struct Pools: Encodable, Sendable {
        var config: [Pool]
    }

    struct Pool: Encodable, Sendable {
        var subnet: String
        var gateway: String
    }

    var name: String
    var driver = "bridge"
    var checkDuplicate = true
    var iPAM: Pools
    var labels: [String: String]
}

/// `GET /containers/{id}/json`.
struct EngineInspection: Decodable, Sendable {
    struct State: Decodable, Sendable {
        var status: String
        var exitCode: Int
        var oOMKilled: Bool?
        var pid: Int?
    }

    struct Settings: Decodable, Sendable {
        var labels: [String: String]?
    }

    var id: String
    var state: State
    var config: Settings
}

/// One of `GET /containers/json`.
struct EngineListing: Decodable, Sendable {
    var id: String
    var labels: [String: String]?
    var state: String
}

struct EngineName: Decodable, Sendable {
    var name: String
}

struct EngineImage: Decodable, Sendable {
    var id: String
    var repoTags: [String]?
}

/// `GET /version`.
struct EngineVersion: Decodable, Sendable {
    struct Component: Decodable, Sendable {
        var name: String
    }

    var version: String
    var apiVersion: String?
    var components: [Component]?

    var isPodman: Bool { components?.contains { $0.name.contains("Podman") } == true }
}

/// `POST /containers/{id}/exec`, and `GET /exec/{id}/json`.
struct EngineCommand: Encodable, Sendable {
    var cmd: [String]
    var attachStdout = true
    var attachStderr = true
}

struct EngineCommandStart: Encodable, Sendable {
    var detach = false
    var tty = false
}

struct EngineIdentity: Decodable, Sendable {
    var id: String
}

struct EngineCommandState: Decodable, Sendable {
    var running: Bool
    var exitCode: Int?
    var pid: Int?
}

/// `GET /containers/{id}/stats`.
struct EngineStatistics: Decodable, Sendable {
    struct Processor: Decodable, Sendable {
        struct Usage: Decodable, Sendable {
            /// Nanoseconds.
            var total: Int

            private enum CodingKeys: String, CodingKey {
                case total = "total_usage"
            }
        }

        var usage: Usage

        private enum CodingKeys: String, CodingKey {
            case usage = "cpu_usage"
        }
    }

    struct Memory: Decodable, Sendable {
        var usage: Int?
        var stats: [String: Int]?
    }

    struct Processes: Decodable, Sendable {
        var current: Int?
    }

    struct Interface: Decodable, Sendable {
        var receivedBytes: Int?
        var receivedPackets: Int?
        var receivedErrors: Int?
        var receivedDropped: Int?
        var sentBytes: Int?
        var sentPackets: Int?
        var sentErrors: Int?
        var sentDropped: Int?

        private enum CodingKeys: String, CodingKey {
            case receivedBytes = "rx_bytes"
            case receivedPackets = "rx_packets"
            case receivedErrors = "rx_errors"
            case receivedDropped = "rx_dropped"
            case sentBytes = "tx_bytes"
            case sentPackets = "tx_packets"
            case sentErrors = "tx_errors"
            case sentDropped = "tx_dropped"
        }
    }

    var processor: Processor
    var memory: Memory?
    var processes: Processes?
    /// By the interface's name; absent for a container in another's network.
    var networks: [String: Interface]?

    private enum CodingKeys: String, CodingKey {
        case processor = "cpu_stats"
        case memory = "memory_stats"
        case processes = "pids_stats"
        case networks
    }
}

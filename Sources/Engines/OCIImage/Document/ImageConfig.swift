/// How an image is to be run, and what its layers hold.
///
/// <https://github.com/opencontainers/image-spec/blob/v1.1.1/config.md>
package struct ImageConfig: Codable, Equatable, Sendable {
    /// RFC 3339.
    package var created: String?
    package var author: String?
    package var architecture: String
    package var os: String
    package var variant: String?
    package var config: Execution?
    package var rootfs: RootFileSystem
    package var history: [History]?

    package init(
        created: String? = nil, architecture: String, os: String = "linux", config: Execution? = nil,
        rootfs: RootFileSystem, history: [History]? = nil
    ) {
        self.created = created
        self.architecture = architecture
        self.os = os
        self.config = config
        self.rootfs = rootfs
        self.history = history
    }
}

extension ImageConfig {
    /// What runs when nothing else is asked for.
    package struct Execution: Codable, Equatable, Sendable {
        package var user: String?
        package var exposedPorts: [String: Nothing]?
        package var environment: [String]?
        package var entryPoint: [String]?
        package var command: [String]?
        package var volumes: [String: Nothing]?
        package var workingDirectory: String?
        package var labels: [String: String]?
        package var stopSignal: String?

        /// `ports` are written `8080/tcp`.
        package init(
            user: String? = nil, ports: [String] = [], environment: [String]? = nil, entryPoint: [String]? = nil,
            command: [String]? = nil, workingDirectory: String? = nil, labels: [String: String]? = nil,
            stopSignal: String? = nil
        ) {
            self.user = user
            exposedPorts =
                ports.isEmpty ? nil : Dictionary(ports.map { ($0, Nothing()) }, uniquingKeysWith: { first, _ in first })
            self.environment = environment
            self.entryPoint = entryPoint
            self.command = command
            self.workingDirectory = workingDirectory
            self.labels = labels
            self.stopSignal = stopSignal
        }

        private enum CodingKeys: String, CodingKey {
            case user = "User"
            case exposedPorts = "ExposedPorts"
            case environment = "Env"
            case entryPoint = "Entrypoint"
            case command = "Cmd"
            case volumes = "Volumes"
            case workingDirectory = "WorkingDir"
            case labels = "Labels"
            case stopSignal = "StopSignal"
        }
    }

    /// The value in Go's sets: `{}`.
    package struct Nothing: Codable, Equatable, Sendable {
        package init() {}
    }

    package struct RootFileSystem: Codable, Equatable, Sendable {
        /// Always `layers`.
        package var type: String
        /// Digests of the layers' archives before compression, the lowest first.
        package var diffIDs: [ContentDigest]

        package init(diffIDs: [ContentDigest]) {
            type = "layers"
            self.diffIDs = diffIDs
        }

        private enum CodingKeys: String, CodingKey {
            case type
            case diffIDs = "diff_ids"
        }
    }

    package struct History: Codable, Equatable, Sendable {
        package var created: String?
        package var createdBy: String?
        package var emptyLayer: Bool?

        package init(created: String? = nil, createdBy: String? = nil, emptyLayer: Bool? = nil) {
            self.created = created
            self.createdBy = createdBy
            self.emptyLayer = emptyLayer
        }

        private enum CodingKeys: String, CodingKey {
            case created
            case createdBy = "created_by"
            case emptyLayer = "empty_layer"
        }
    }
}

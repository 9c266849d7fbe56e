/// One service of the manifest, which becomes one ECS service.
package struct ComposeService: Equatable, Sendable {
    /// The key in the manifest.
    package var name: String
    /// What the ECS service is called; the key, unless the manifest says otherwise.
    package var serviceName: String
    package var place: SourcePlace
    package var source: ImageSource
    /// In the order of the file, later ones winning.
    package var ports: [PortMapping]
    package var environment: [EnvironmentVariable]
    package var command: [String]?
    package var entrypoint: [String]?
    package var workingDirectory: String?
    package var user: String?
    package var isReadOnly: Bool
    /// Whether a small init process reaps what the container's first process leaves.
    package var usesInit: Bool
    package var architecture: Architecture
    package var tmpfs: [TemporaryMount]
    /// `nofile`, the one limit that Fargate lets a container change.
    package var openFiles: OpenFileLimit?
    package var droppedCapabilities: [String]
    package var labels: [EnvironmentVariable]
    package var containerHealth: ContainerHealth?
    package var replicas: Int
    package var size: FargateSize
    /// Whether the manifest asks for this size, or it is the smallest for want of a word.
    package var isSized = false
    /// Seconds between SIGTERM and SIGKILL.
    package var stopGrace: Int
    package var release: ReleasePolicy
    package var balancerHealth: BalancerHealth
    /// Days; nil keeps them for ever.
    package var logRetention: Int?
    /// Which requests on its published port are its own.
    package var route: Route?
    package var secrets: [SecretReference] = []
    package var mounts: [VolumeMount] = []
    /// The service in whose tasks this one runs, where it is a sidecar.
    package var partOf: String?
    /// Containers of the same task that this one waits for; none where it is alone in its task.
    package var waitsFor: [ContainerDependency] = []
    /// Sidecars: they run in the tasks of this service.
    package var companions: [ComposeService] = []
    /// Services that are made before this one.
    package var after: [String] = []

    /// This service's container and its sidecars', as one task has them.
    package var containers: [ComposeService] { [self] + companions }

    /// The port that the world sees through the load balancer; nil where the service is not behind one.
    package var publicPort: PortMapping? { ports.first { $0.published != nil } }
}

/// Where the image of a service comes from.
package enum ImageSource: Equatable, Sendable {
    /// Made by somebody else, used as it is.
    case external(reference: String)
    /// Built from a Dockerfile and pushed to a repository of the project.
    case dockerfile(DockerBuild, repository: String)
    /// A folder of built files, packed with Teal's own web server.
    case webFolder(path: String, repository: String)

    /// The repository in ECR; nil where the image is somebody else's.
    package var repository: String? {
        switch self {
        case .external: nil
        case .dockerfile(_, let repository), .webFolder(_, let repository): repository
        }
    }
}

package struct DockerBuild: Equatable, Sendable {
    /// Absolute.
    package var context: String
    /// Relative to the context.
    package var dockerfile: String
    /// Inline, instead of a file.
    package var inline: String?
    package var arguments: [EnvironmentVariable]
    package var target: String?

    package init(
        context: String, dockerfile: String = "Dockerfile", inline: String? = nil,
        arguments: [EnvironmentVariable] = [], target: String? = nil
    ) {
        self.context = context
        self.dockerfile = dockerfile
        self.inline = inline
        self.arguments = arguments
        self.target = target
    }
}

/// What a container of a task waits for before it starts.
package struct ContainerDependency: Equatable, Sendable {
    /// In ECS's words.
    package enum Condition: String, Sendable {
        case started = "START"
        case healthy = "HEALTHY"
        case succeeded = "SUCCESS"
    }

    package var container: String
    package var condition: Condition
}

package struct EnvironmentVariable: Equatable, Sendable {
    package var name: String
    package var value: String

    package init(_ name: String, _ value: String) {
        self.name = name
        self.value = value
    }
}

package struct PortMapping: Equatable, Sendable {
    /// The port of the load balancer's listener; nil where the port is only open between services.
    package var published: Int?
    /// The port in the container.
    package var target: Int
    package var place: SourcePlace

    package init(published: Int?, target: Int, place: SourcePlace) {
        self.published = published
        self.target = target
        self.place = place
    }
}

package enum Architecture: String, Sendable {
    case x86 = "X86_64"
    case arm = "ARM64"
}

package struct TemporaryMount: Equatable, Sendable {
    package var path: String
    package var mebibytes: Int
}

package struct OpenFileLimit: Equatable, Sendable {
    package var soft: Int
    package var hard: Int
}

/// The container's own check, which ECS runs inside it. Seconds.
package struct ContainerHealth: Equatable, Sendable {
    /// Begins with `CMD` or `CMD-SHELL`.
    package var command: [String]
    package var interval: Int
    package var timeout: Int
    package var retries: Int
    package var startPeriod: Int
}

/// The load balancer's check of each target. Seconds.
package struct BalancerHealth: Equatable, Sendable {
    package var path: String
    package var interval: Int
    package var timeout: Int
    package var healthyThreshold: Int
    package var unhealthyThreshold: Int
    /// For how long after its start a task is not stopped for failing checks.
    package var grace: Int

    package static let standard = BalancerHealth(
        path: "/", interval: 5, timeout: 4, healthyThreshold: 2, unhealthyThreshold: 2, grace: 30)
}

/// How a new version takes the old one's place.
package struct ReleasePolicy: Equatable, Sendable {
    package enum Strategy: String, Sendable {
        /// A second set of tasks behind a second target group; the traffic moves at once and can move back.
        case blueGreen = "BLUE_GREEN"
        /// One set of tasks, replaced a few at a time.
        case rolling = "ROLLING"
    }

    package var strategy: Strategy
    /// Minutes for which the old version stays beside the new one after the traffic moved.
    package var bakeMinutes: Int
    /// Seconds that a target which leaves is given to finish its requests.
    package var drainSeconds: Int
    /// Percent of the replicas; rolling only.
    package var minimumHealthyPercent: Int
    package var maximumPercent: Int
    package var circuitBreaker: Bool
    package var rollsBack: Bool
}

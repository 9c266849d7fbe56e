import AWSECS
import ContainerRuntime
import FoundationEssentials
import LocalCloud
import StateStore
import TealCore

/// A cluster; `shape` has what the API returns, its counts aside.
struct ClusterRecord: Codable, Equatable, Sendable {
    var arn: String
    var name: String
    var isActive = true
    @StoredIfPresent var shape: ECS.Cluster?
    var tags: [String: String] = [:]
}

/// One revision of a task definition.
struct DefinitionRecord: Codable, Equatable, Sendable {
    enum Status: String, Codable, Sendable {
        case active = "ACTIVE"
        case inactive = "INACTIVE"
        case deleting = "DELETE_IN_PROGRESS"
    }

    var arn: String
    var family: String
    var revision: Int
    var status = Status.active
    @StoredIfPresent var shape: ECS.TaskDefinition?
    var tags: [String: String] = [:]

    var definition: ECS.TaskDefinition {
        var definition = shape ?? ECS.TaskDefinition()
        definition.status = status.rawValue
        return definition
    }
}

/// A service; `shape` has what was asked for, the controller what becomes of it.
struct ServiceRecord: Codable, Equatable, Sendable {
    enum Status: String, Codable, Sendable {
        case active = "ACTIVE"
        case draining = "DRAINING"
        case inactive = "INACTIVE"
    }

    struct Event: Codable, Equatable, Sendable {
        var id: String
        var createdAt: Date
        var message: String
    }

    var arn: String
    var name: String
    var clusterARN: String
    var status = Status.active
    @StoredIfPresent var shape: ECS.Service?
    var tags: [String: String] = [:]
    /// The newest first.
    var events: [Event] = []
    var controller: DeploymentController
    /// Of its task sets, by their ids, what the controller has no use for; nil where there never was one.
    var taskSetTraits: [String: TaskSetTraits]?
    /// False for the EC2 launch type: there are no instances here, and AWS places nothing without them either.
    var isPlaceable = true
    var deletedAt: Date?

    var service: ECS.Service { shape ?? ECS.Service() }

    mutating func announce(_ message: String, now: Date, ids: IDSource) {
        events.insert(Event(id: ids.uuid(), createdAt: now, message: message), at: 0)
        events.removeLast(max(0, events.count - 100))
    }
}

/// What the caller calls a task set.
struct TaskSetTraits: Codable, Equatable, Sendable {
    var externalID: String?
    var tags: [String: String] = [:]
}

/// What a service's tasks are made from; never changed once it is made, but for the digests, which the first pull
/// fixes.
struct RevisionRecord: Codable, Equatable, Sendable {
    var arn: String
    var serviceARN: String
    var definitionARN: String
    @StoredIfPresent var shape: ECS.ServiceRevision?
    var targets: [TargetUse]
    /// The zone of each of its subnets.
    var zones: [String: String]
    /// Container to `sha256:…`.
    var digests: [String: String] = [:]
}

/// A target group that a container's port is registered in.
struct TargetUse: Codable, Equatable, Sendable {
    var groupARN: String
    var container: String
    var port: Int
}

/// A task, of a service or run by itself, until an hour after it stopped.
struct TaskRecord: Codable, Equatable, Sendable {
    var id: String
    var arn: String
    var clusterARN: String
    var definitionARN: String
    /// Account and region, from the cluster's ARN.
    var account: String
    var region: String
    var serviceARN: String?
    var revision: String?
    /// `service:name` or `family:name`.
    var group: String
    var startedBy: String?
    var zone: String
    var subnet: String
    var securityGroups: [String]
    var cpu: String
    var memory: String
    var enableExecuteCommand = false
    @StoredIfPresent var overrides: ECS.TaskOverride?
    var tags: [String: String] = [:]
    /// Of the network interface's attachment; also what makes its creation repeatable.
    var attachmentID: String
    var interface: TaskInterface?
    var containers: [String: ContainerRecord] = [:]
    var targets: [TargetUse] = []
    var targetStates: [String: TargetState] = [:]
    /// The Cloud Map services that it is an instance of; nil for none.
    var registries: [RegistryUse]?
    /// Of its health, what Cloud Map was told last.
    var isKnownHealthy: Bool?
    /// `FARGATE` or `FARGATE_SPOT`, where a strategy chose it.
    var capacityProvider: String?
    /// Scale-in protection; nil where there is none.
    var protectedUntil: Date?
    var machine: TaskMachine
    /// How often it has changed, as the API counts.
    var version = 1

    var clusterName: String { ARN(clusterARN)?.lastComponent ?? clusterARN }

    func isProtected(now: Date) -> Bool { protectedUntil.map { now < $0 } ?? false }

    func view(now: Date) -> TaskView {
        TaskView(
            id: id, revision: revision ?? "", zone: zone, status: machine.status, isStopping: machine.isStopping,
            createdAt: machine.createdAt, startedAt: machine.startedAt, health: machine.health, targets: targetStates,
            failure: machine.stop?.failure,
            isProtected: isProtected(now: now))
    }
}

struct TaskInterface: Codable, Equatable, Sendable {
    var id: String
    var address: String
    var prefixLength: Int
    var macAddress: String
    var privateDNSName: String
}

struct ContainerRecord: Codable, Equatable, Sendable {
    var arn: String
    /// The container's id in the runtime.
    var runtimeID: String
    var image: PulledImage?
}

/// How far a container's output has been sent to its log stream.
struct LogPosition: Codable, Equatable, Sendable {
    var bytes: Int
}

/// The answer that a client token stands for.
struct TokenRecord: Codable, Equatable, Sendable {
    var arns: [String]
    var createdAt: Date
    /// What tells the request from others; nil where any with the token is the same.
    var request: String?
}

struct SettingRecord: Codable, Equatable, Sendable {
    var account: String
    var region: String
    var name: String
    var value: String
}

enum Collections {
    static let clusters = StateStore.Collection<ClusterRecord>("ecs.clusters")
    static let definitions = StateStore.Collection<DefinitionRecord>("ecs.definitions")
    static let services = StateStore.Collection<ServiceRecord>("ecs.services")
    static let revisions = StateStore.Collection<RevisionRecord>("ecs.revisions")
    static let tasks = StateStore.Collection<TaskRecord>("ecs.tasks")
    static let logPositions = StateStore.Collection<LogPosition>("ecs.logPositions")
    static let tokens = StateStore.Collection<TokenRecord>("ecs.tokens")
    static let settings = StateStore.Collection<SettingRecord>("ecs.settings")
}

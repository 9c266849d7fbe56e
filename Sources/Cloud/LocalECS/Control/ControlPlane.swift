import AWSECS
import AWSWire
import ContainerRuntime
import FoundationEssentials
import LocalCloud
import Logging
import StateStore
import TealCore

/// Everything ECS knows, in memory and in the store, and the one place where it changes.
///
/// Requests and reports change records here; what follows from them is decided by the pure machines and put into `work`
/// once it is written down, so that nothing is done that a restarted process would not know of.
actor ControlPlane {
    /// Something to carry out; every item may be carried out twice.
    enum Work: Hashable, Sendable {
        case task(id: String, TaskMachine.Action)
        case shift(service: String, DeploymentController.Listener, to: String, percent: Double)

        /// Of a shift.
        var service: String? {
            if case .shift(let service, _, _, _) = self { service } else { nil }
        }
    }

    let cloud: any CloudPort
    let clock: any WallClock
    let ids: IDSource
    let configuration: LocalECS.Configuration
    let logger: Logger
    private let store: StateStore
    private let signals: Signals

    var clusters: Table<ClusterRecord>
    var definitions: Table<DefinitionRecord>
    var services: Table<ServiceRecord>
    var revisions: Table<RevisionRecord>
    var tasks: Table<TaskRecord>
    var logPositions: Table<LogPosition>
    var tokens: Table<TokenRecord>
    var settings: Table<SettingRecord>

    var outbox: [Work] = []
    /// Shifts that are being carried out; not kept over a restart.
    var shifting: Set<Work> = []
    private var changedClusters: Set<String> = []
    var ledger: EventLedger

    /// What to carry out, in order; for one listener.
    nonisolated let work: AsyncStream<Work>
    private let workInput: AsyncStream<Work>.Continuation
    /// Rings when a reconciliation is due; for one listener.
    nonisolated let bell: AsyncStream<Void>
    private let bellInput: AsyncStream<Void>.Continuation
    /// What EventBridge is to be told, in order; for one listener.
    nonisolated let events: AsyncStream<ECSEvent>
    private let eventInput: AsyncStream<ECSEvent>.Continuation

    init(
        store: StateStore, cloud: any CloudPort, signals: Signals, clock: any WallClock, ids: IDSource,
        configuration: LocalECS.Configuration, logger: Logger
    ) throws {
        self.store = store
        self.cloud = cloud
        self.signals = signals
        self.clock = clock
        self.ids = ids
        self.configuration = configuration
        self.logger = logger
        clusters = try Table(Collections.clusters, in: store)
        definitions = try Table(Collections.definitions, in: store)
        services = try Table(Collections.services, in: store)
        revisions = try Table(Collections.revisions, in: store)
        tasks = try Table(Collections.tasks, in: store)
        logPositions = try Table(Collections.logPositions, in: store)
        tokens = try Table(Collections.tokens, in: store)
        settings = try Table(Collections.settings, in: store)
        (work, workInput) = AsyncStream.makeStream(of: Work.self)
        ledger = EventLedger(tasks: tasks.records, services: services.records)
        (bell, bellInput) = AsyncStream.makeStream(of: Void.self, bufferingPolicy: .bufferingNewest(1))
        (events, eventInput) = AsyncStream.makeStream(of: ECSEvent.self, bufferingPolicy: .bufferingNewest(10_000))
    }

    nonisolated func ring() {
        bellInput.yield()
    }

    /// Writes what has changed, then lets the work begin that follows from it.
    func flush() throws {
        let isChanged =
            clusters.hasChanges || definitions.hasChanges || services.hasChanges || revisions.hasChanges
            || tasks.hasChanges || logPositions.hasChanges || tokens.hasChanges || settings.hasChanges
        if isChanged {
            try store.write(writeAll)
            for event in noteEvents() { eventInput.yield(event) }
            noteWritten()
        }
        for item in outbox { workInput.yield(item) }
        outbox.removeAll()
        for cluster in changedClusters { signals.send(.ecs(clusterARN: cluster)) }
        changedClusters.removeAll()
    }

    /// Durable before the answer leaves; the reconciliation it asks for comes after.
    func commit() throws {
        try flush()
        ring()
    }

    func noteChange(in cluster: String) {
        changedClusters.insert(cluster)
    }

    private func writeAll(_ transaction: StateTransaction) throws {
        try clusters.write(transaction)
        try definitions.write(transaction)
        try services.write(transaction)
        try revisions.write(transaction)
        try tasks.write(transaction)
        try logPositions.write(transaction)
        try tokens.write(transaction)
        try settings.write(transaction)
    }

    private func noteWritten() {
        clusters.noteWritten()
        definitions.noteWritten()
        services.noteWritten()
        revisions.noteWritten()
        tasks.noteWritten()
        logPositions.noteWritten()
        tokens.noteWritten()
        settings.noteWritten()
    }

    /// ECS's own identity, in the account and region of a resource.
    func serviceContext(_ arn: String) -> CallContext {
        let parts = ARN(arn)
        return CallContext(
            accountID: parts?.account ?? "", region: parts?.region ?? "", principal: "ecs.amazonaws.com",
            requestID: ids.uuid(), now: clock.now)
    }
}

import AWSApplicationAutoScaling
import AWSWire
import Autoscaling
import FoundationEssentials
package import LocalCloud
package import Logging
package import StateStore
package import TealCore

/// Application Auto Scaling for ECS services: targets, policies, schedules, and what carries them out.
///
/// What decides is `Autoscaler`; this actor shows it alarms and services, by CloudWatch's and ECS's own operations, and
/// does what it says. <https://docs.aws.amazon.com/autoscaling/application/APIReference/Welcome.html>
package actor LocalApplicationAutoScaling: LocalService {
    package struct Configuration: Sendable {
        /// Seconds from one value of a measured metric to the next: 60 on AWS. The alarms of target tracking have it for
        /// their period, and an alarm that stays raised calls its policy as often.
        package var metricPeriod: Int

        package init(metricPeriod: Int = 60) {
            self.metricPeriod = metricPeriod
        }
    }

    let store: StateStore
    let cloud: any CloudPort
    let clock: any WallClock
    let ids: IDSource
    let configuration: Configuration
    private let signals: Signals
    let logger: Logger
    private(set) var targets: [ScalableTargetKey: ScalableTargetRecord] = [:]

    /// Throws where the stored state cannot be read.
    package init(
        store: StateStore, cloud: any CloudPort, signals: Signals, clock: any WallClock = SystemWallClock(),
        ids: IDSource = IDSource(), configuration: Configuration = Configuration(),
        logger: Logger = Logger(label: "teal.application-autoscaling")
    ) throws {
        self.store = store
        self.cloud = cloud
        self.signals = signals
        self.clock = clock
        self.ids = ids
        self.configuration = configuration
        self.logger = logger
        for (_, record) in try store.all(ScalableTargetRecord.collection) { targets[record.key] = record }
    }

    /// Looks once a second until cancelled.
    package func run() async throws {
        while !Task.isCancelled {
            await look()
            try await clock.sleep(for: .seconds(1))
        }
    }

    // MARK: - State

    func target(_ key: ScalableTargetKey) throws(AWSError) -> ScalableTargetRecord {
        guard let record = targets[key] else { throw .notRegistered(key) }
        return record
    }

    /// Written before it counts.
    func save(_ record: ScalableTargetRecord) throws {
        guard targets[record.key] != record else { return }
        try store.write { try $0.put(record, record.key.description, in: ScalableTargetRecord.collection) }
        targets[record.key] = record
    }

    func forget(_ key: ScalableTargetKey) throws {
        try store.write { try $0.delete(key.description, from: ScalableTargetRecord.collection) }
        targets[key] = nil
    }

    /// Its own identity, in the account and region of a target.
    nonisolated func serviceContext(_ key: ScalableTargetKey) -> CallContext {
        CallContext(
            accountID: key.account, region: key.region, principal: "application-autoscaling.amazonaws.com",
            requestID: ids.uuid(), now: clock.now)
    }

    /// Throws unless it is an ECS service's desired count, the one dimension that is served.
    nonisolated func key(
        _ namespace: String?, _ resource: String?, _ dimension: String?, _ context: CallContext
    ) throws(AWSError) -> ScalableTargetKey {
        let key = ScalableTargetKey(
            account: context.accountID, region: context.region, namespace: namespace ?? "", resource: resource ?? "",
            dimension: dimension ?? "")
        guard key.namespace == ApplicationAutoScaling.ServiceNamespace.ecs else {
            throw .notHere("The service namespace \(key.namespace)")
        }
        guard key.service != nil, key.dimension == ApplicationAutoScaling.ScalableDimension.ecsServiceDesiredCount
        else { throw .invalid("Unsupported service namespace, resource type or scalable dimension") }
        return key
    }
}

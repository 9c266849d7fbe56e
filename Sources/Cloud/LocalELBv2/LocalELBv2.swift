import AWSELBv2
import AWSWire
import LoadBalancer
package import LocalCloud
package import Logging
package import StateStore
package import TealCore

/// The Elastic Load Balancing service of the local region: its API, and what keeps the balancer in step with it.
///
/// Every change is written, compiled to one whole `BalancerConfiguration` with the next version, and applied before the
/// answer leaves. Where the balancer cannot be reached the change counts nevertheless and is applied when it returns.
package actor LocalELBv2: LocalService {
    private let store: StateStore
    private let network: Network
    /// Where new load balancers listen; those that are there stay where they are.
    nonisolated let addressRange: LoadBalancerAddresses
    /// Whether tasks have a network, in which load balancers are to be reached at their addresses in the VPC.
    private let isReachedByTasks: Bool
    let balancer: any BalancerPort
    let cloud: any CloudPort
    /// Seconds from one value of a measured metric to the next.
    let metricPeriod: Int
    private let signals: Signals
    let clock: any WallClock
    private let ids: IDSource
    let logger: Logger
    private var estate: Estate
    private var watch = BalancerWatch()
    private var isChanging = false
    private var waiting: [CheckedContinuation<Void, Never>] = []

    /// Throws where the stored state cannot be read.
    package init(
        store: StateStore, cloud: any CloudPort, balancer: any BalancerPort, signals: Signals,
        addresses: LoadBalancerAddresses = LoadBalancerAddresses(), isReachedByTasks: Bool = true,
        clock: any WallClock = SystemWallClock(),
        ids: IDSource = IDSource(), metricPeriod: Int = 60,
        logger: Logger = Logger(label: "teal.elbv2")
    ) throws {
        self.store = store
        self.network = Network(cloud: cloud)
        self.cloud = cloud
        self.metricPeriod = metricPeriod
        self.balancer = balancer
        addressRange = addresses
        self.isReachedByTasks = isReachedByTasks
        self.signals = signals
        self.clock = clock
        self.ids = ids
        self.logger = logger
        estate = try Estate(from: store)
    }

    /// Forgets what it knows and reads the store again, which somebody has emptied; the balancer follows at the next
    /// look.
    package func reload() throws {
        let version = estate.version
        estate = try Estate(from: store)
        estate.version = max(estate.version, version) + 1
    }

    /// Where the load balancer that a host name means listens (the name's port and case aside): its loopback address and
    /// the lowest port of its listeners. Nil where none has this name, or it has no listener yet.
    package func destination(ofHost host: String) -> (host: String, port: Int)? {
        let name = host.split(separator: ":").first.map { $0.lowercased() } ?? ""
        let found = estate.loadBalancers.values.first { $0.description.dnsName?.lowercased() == name }
        guard let found, let arn = found.description.loadBalancerArn,
            let port = estate.listeners(of: arn).compactMap(\.description.port).min()
        else { return nil }
        return (found.address, port)
    }

    /// Where the load balancer of this DNS name answers: on this machine, else in its VPC; none where there is none.
    package func addresses(ofName name: String, onThisMachine: Bool) -> [UInt32] {
        let wanted = name.lowercased()
        guard let found = estate.loadBalancers.values.first(where: { $0.description.dnsName?.lowercased() == wanted })
        else { return [] }
        let own = found.interfaces?.map(\.address) ?? []
        return (onThisMachine ? [found.address] : own).compactMap { IPv4Prefix.address($0) }
    }

    /// Follows the balancer, and measures what goes through it, until cancelled.
    package func run() async throws {
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { try await self.follow() }
            group.addTask { try await self.measure() }
            try await group.waitForAll()
        }
    }

    private func follow() async throws {
        var isSettled = false
        while !Task.isCancelled {
            if !isSettled { isSettled = await settleMissingInterfaces() }
            await look()
            try await clock.sleep(for: estate.loadBalancers.isEmpty ? .seconds(1) : .milliseconds(200))
        }
    }

    /// One look at the balancer, and what follows from it.
    package func look() async {
        let observation: BalancerObservation
        do {
            observation = try await balancer.observe()
        } catch {
            return logger.debug("the balancer did not answer", metadata: ["error": "\(error)"])
        }
        for action in watch.see(observation, version: estate.version) { await carryOut(action) }
    }

    private func carryOut(_ action: BalancerWatch.Action) async {
        switch action {
        case .apply: await inTurn { await applyIfReachable() }
        case .overtake(let version):
            await inTurn {
                estate.version = version
                await applyIfReachable()
            }
        case .tell(let arn): signals.send(.targetHealth(targetGroupARN: arn))
        case .forget(let drained):
            do {
                let changed = try await change { estate in estate.forget(drained) }
                for arn in changed { signals.send(.targetHealth(targetGroupARN: arn)) }
            } catch {
                logger.error("drained targets could not be forgotten", metadata: ["error": "\(error)"])
            }
        }
    }

    private func applyIfReachable() async {
        do {
            try await balancer.apply(BalancerConfiguration(estate, isReachedByTasks: isReachedByTasks))
        } catch {
            logger.warning("the balancer did not take its configuration", metadata: ["error": "\(error)"])
        }
    }

    // MARK: - For the operations

    /// Changes a copy of the state; once it is written it counts, and the balancer gets it.
    ///
    /// What the balancer cannot do, such as listen on a port that another program has, is taken back and refused.
    @discardableResult
    func change<Output: Sendable>(_ body: @Sendable (inout Estate) throws -> Output) async throws -> Output {
        try await inTurn {
            let old = estate
            var draft = estate
            let output = try body(&draft)
            guard draft != estate else { return output }
            try keep(draft)
            do throws(ConfigurationRefused) {
                try await apply()
            } catch {
                try keep(old)
                await applyIfReachable()
                throw AWSError.invalidConfiguration(
                    "The local load balancer refused: \(error.reasons.joined(separator: "; "))")
            }
            return output
        }
    }

    /// Writes the state under the next version.
    private func keep(_ new: Estate) throws {
        var new = new
        new.version = estate.version + 1
        try new.write(over: estate, to: store)
        estate = new
    }

    /// Throws only what another try cannot mend. A balancer that has seen a later version is overtaken; one that cannot
    /// be reached gets the configuration when it returns.
    private func apply() async throws(ConfigurationRefused) {
        do {
            try await balancer.apply(BalancerConfiguration(estate, isReachedByTasks: isReachedByTasks))
        } catch let refusal as ConfigurationRefused {
            guard let seen = try? await balancer.observe().version, seen > estate.version else { throw refusal }
            estate.version = seen + 1
            await applyIfReachable()
        } catch {
            logger.warning("the balancer did not take its configuration", metadata: ["error": "\(error)"])
        }
    }

    /// One change after the other, so that the balancer gets them in their order and a refused one can be taken back.
    private func inTurn<Output: Sendable>(_ body: () async throws -> Output) async rethrows -> Output {
        if isChanging {
            await withCheckedContinuation { waiting.append($0) }
        } else {
            isChanging = true
        }
        defer {
            if waiting.isEmpty { isChanging = false } else { waiting.removeFirst().resume() }
        }
        return try await body()
    }

    func read<Output: Sendable>(_ body: @Sendable (Estate) throws -> Output) rethrows -> Output {
        try body(estate)
    }

    /// What the balancer says this moment, or said last.
    func observations() async -> TargetObservations {
        guard let observation = try? await balancer.observe() else { return watch.observed }
        return observation.targets
    }

    nonisolated var parts: (network: Network, ids: IDSource, signals: Signals) { (network, ids, signals) }
}

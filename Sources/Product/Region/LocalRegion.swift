import ContainerRuntime
import DockerRuntime
import FoundationEssentials
import HTTPService
import LoadBalancer
import LocalCloud
import LocalCloudFormation
import LocalEC2
import LocalECR
import LocalECS
import LocalEFS
import LocalELBv2
import LocalEvents
import LocalIAM
import LocalLogs
import LocalSSM
import LocalSTS
import LocalSecretsManager
import LocalServiceDiscovery
import Logging
import RuncRuntime
import ServiceLifecycle
import StateStore
import TealCore
import UnixSignals

#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// The local region, put together: the one place that knows every service.
package struct LocalRegion: Sendable {
    let configuration: RegionConfiguration
    private let paths: RegionPaths
    private let logger: Logger
    let clock = SystemWallClock()

    package init(configuration: RegionConfiguration, paths: RegionPaths) {
        self.configuration = configuration
        self.paths = paths
        logger = Logger(label: "teal.region")
    }

    /// Runs until SIGTERM or SIGINT. The balancer and the containers go on without it: see `RegionDaemon.stop`.
    ///
    /// Throws a `Problem` where it cannot, and leaves it in `RegionPaths.problem` for whoever waits for the region.
    package func run() async throws {
        do {
            try await runParts()
        } catch let problem as Problem {
            try? JSONEncoder().encode(problem).write(to: URL(fileURLWithPath: paths.problem), options: .atomic)
            throw problem
        }
    }

    private func runParts() async throws {
        try configuration.validate()
        try paths.make()
        let locks = try takeLocks()
        defer { withExtendedLifetime(locks) {} }
        let store = try await openStore()
        let runtime = try await openRuntime()
        let parts = try await readable { try await assemble(store, runtime) }
        let server = try await listen(parts)
        let gateway = RegionService("gateway") {
            try await server.run()
        } onShutdown: {
            server.drain()
        }
        let group = ServiceGroupConfiguration(
            services: (parts.services + [gateway]).map { .init(service: $0) },
            gracefulShutdownSignals: [.sigterm, .sigint], logger: logger)
        logger.info("the region answers", metadata: ["endpoint": "\(configuration.endpoint)"])
        try await ServiceGroup(configuration: group).run()
    }

    /// The folder, and the bridge where there is one, are this process's for as long as it lives.
    private func takeLocks() throws(Problem) -> [LockFile.Held] {
        let file = LockFile(paths.processID)
        guard let held = try file.take() else { throw RegionDaemon.runsAlready(file.holder ?? 0, paths) }
        held.write("\(getpid())\n")
        guard configuration.runtime == .runc else { return [held] }
        return [held, try BridgeClaim(bridge: configuration.bridge, paths: paths).take()]
    }

    static func runcConfiguration(_ configuration: RegionConfiguration, _ paths: RegionPaths) -> RuncConfiguration {
        let metadata = HostService(address: MetadataAddress.address, port: 80)
        return RuncConfiguration(
            stateDirectory: paths.containers,
            network: RuncNetwork(
                bridge: configuration.bridge, nameServers: [RegionNames.address], hostServices: [metadata]))
    }

    static func dockerConfiguration(_ configuration: RegionConfiguration, _ paths: RegionPaths) -> DockerConfiguration {
        DockerConfiguration(
            socket: configuration.engineSocket ?? "/var/run/docker.sock", name: configuration.bridge,
            stateDirectory: paths.containers)
    }

    private func openStore() async throws -> StateStore {
        try await readable { try StateStore(path: paths.state) }
    }

    /// What the state says must make sense to the services too. Nothing is deleted where it does not.
    private func readable<Value>(_ body: () async throws -> Value) async throws -> Value {
        do {
            return try await body()
        } catch let problem as Problem {
            throw problem
        } catch {
            throw Problem(
                what: "The region's state cannot be read.", why: "\(paths.state): \(error)",
                mend: "put back a copy of it, or begin anew with teal region reset", code: "TEAL-REGION-007")
        }
    }

    private func openRuntime() async throws(Problem) -> any ContainerRuntime {
        do throws(RuntimeError) {
            switch configuration.runtime {
            case .fake: return FakeRuntime(behaviour: { FakeBehaviour(script: $0) })
            case .runc: return try await RuncRuntime.open(Self.runcConfiguration(configuration, paths))
            case .docker, .podman: return try await DockerRuntime.open(Self.dockerConfiguration(configuration, paths))
            }
        } catch {
            throw Problem(
                what: "This machine cannot run the region's containers.", why: error.message,
                mend: error.mend.isEmpty
                    ? "teal region start --runtime fake runs the region without containers" : error.mend,
                code: "TEAL-REGION-008", exit: .configuration)
        }
    }

    /// What stands behind the door, and what runs beside it.
    private struct Parts {
        var cloud: Cloud
        /// The keys that were given out for a time.
        var keys: any KeyRing
        var routes: [Gateway.Route]
        var services: [any Service]
    }

    private func assemble(_ store: StateStore, _ runtime: any ContainerRuntime) async throws -> Parts {
        let (cloud, signals) = (Cloud(), Signals())
        let balancer = BalancerSupervisor(paths: paths, logger: logger, clock: clock)
        let names = RegistryNames(
            port: configuration.port, defaultAccount: configuration.account, defaultRegion: configuration.region)
        let registry = try LocalRegistry(root: paths.registry, store: store, names: names, clock: clock)
        let balancerClient = BalancerClient(socketPath: paths.balancerSocket)
        let elb = try LocalELBv2(
            store: store, cloud: cloud, balancer: balancerClient, signals: signals, addresses: balancerAddresses(),
            isReachedByTasks: configuration.runtime == .runc,
            clock: clock, metricPeriod: configuration.metricPeriod)
        let ecs = try LocalECS(
            store: store, cloud: cloud, runtime: runtime,
            images: AbsentableImages(images: registry.images, faults: cloud.faults), signals: signals, clock: clock,
            configuration: .init(
                metadataEndpoint: configuration.runtime == .runc ? MetadataAddress.endpoint : nil,
                fileSystemsPath: paths.fileSystems, enforcesSecurityGroups: configuration.runtime == .runc,
                hasNameServer: configuration.runtime == .runc, metricPeriod: configuration.metricPeriod,
                sessionEndpoint: configuration.endpoint.replacing("http://", with: "ws://")),
            faults: cloud.faults)
        let faults = RegionFaults(
            cloud: cloud, ecs: ecs, runtime: runtime, configuration: configuration, clock: clock, logger: logger)
        let metadata = MetadataAddress(handler: ecs.metadataHandler, logger: logger)
        let sts = try LocalSTS(store: store, cloud: cloud)
        let ec2 = try LocalEC2(store: store)
        let discovery = try LocalServiceDiscovery(store: store)
        let nameServer = try RegionNames(
            configuration: configuration, ec2: ec2,
            sources: [BalancerNames(elb: elb), DiscoveryNames(discovery: discovery, ec2: ec2)], clock: clock,
            logger: logger)
        let local: [(name: String, service: any LocalService)] =
            [
                ("sts", sts), ("iam", try LocalIAM(store: store)),
                ("ec2", ec2), ("servicediscovery", discovery),
                ("logs", try LocalLogs(store: store, folder: paths.logs)),
                ("ecr", registry.service), ("elbv2", elb), ("ecs", ecs),
                ("efs", try LocalEFS(store: store, cloud: cloud, folder: paths.fileSystems)),
                ("secretsmanager", try LocalSecretsManager(store: store)), ("ssm", try LocalSSM(store: store)),
                ("cloudformation", try LocalCloudFormation(store: store, cloud: cloud, clock: clock)),
                ("events", try LocalEvents(store: store, cloud: cloud, clock: clock)),
            ] + (try metricServices(store, cloud, signals))
        for (_, service) in local { cloud.add(service.operations) }
        let routes = [
            Gateway.Route(
                handler: RegionPages(
                    cloud: cloud, began: clock.now, balancer: balancerClient, faults: FaultPage(faults: faults))
            ) { path, _ in path.hasPrefix("/_teal/") },
            Gateway.Route(handler: AbsentableRegistry(registry: registry.handler, faults: cloud.faults)) {
                path, _ in path == "/v2" || path.hasPrefix("/v2/")
            },
            .path(LocalECS.sessionPath, ecs.sessionHandler),
            // Browsers take every name below localhost for this machine's first address, where the door is.
            .host(".elb.localhost", HTTPForwarder { await elb.destination(ofHost: $0.host ?? "") }),
        ]
        var services: [any Service] = [
            RegionService("balancer") { try await balancer.run() },
            RegionService("names") { try await nameServer.run() },
        ]
        if configuration.runtime == .runc { services.append(RegionService("metadata") { try await metadata.run() }) }
        services.append(RegionService("faults") { await faults.run() })
        services += local.map { name, service in RegionService(name) { try await service.run() } }
        return Parts(cloud: cloud, keys: try keys(sts), routes: routes, services: services)
    }

    private func balancerAddresses() -> LoadBalancerAddresses {
        LoadBalancerAddresses(
            network: IPv4Prefix(configuration.balancerNetwork)
                ?? RegionConfiguration.balancerNetwork(port: configuration.port))
    }

    /// Where signatures are checked: the root user's key, and those that STS has given out.
    private func keys(_ sts: LocalSTS) throws -> any KeyRing {
        guard configuration.signatures == .strict else { return sts }
        return KeyRings([try RootKey(keptIn: paths).ring(account: configuration.account), sts])
    }

    private func listen(_ parts: Parts) async throws -> HTTPServer {
        let gateway = Gateway(
            cloud: parts.cloud, routes: parts.routes, account: configuration.account,
            signatures: configuration.signatures, keys: parts.keys, clock: clock, logger: logger)
        do {
            return try await HTTPServer(
                .init(host: configuration.host, port: configuration.port, maximumBodySize: LocalRegistry.largestLayer),
                handler: gateway)
        } catch {
            var problem = error
            problem.mend += "; or teal region start --port NUMBER, with another port"
            throw problem
        }
    }
}

/// A part of the region as a service of its group: ends when it is told to, and is started again when it fails, for one
/// service's fault is no reason to take the others away.
struct RegionService: Service {
    private let name: String
    private let body: @Sendable () async throws -> Void
    private let onShutdown: (@Sendable () -> Void)?

    /// Without `onShutdown` the body is cancelled when the group ends.
    init(
        _ name: String, _ body: @escaping @Sendable () async throws -> Void, onShutdown: (@Sendable () -> Void)? = nil
    ) {
        self.name = name
        self.body = body
        self.onShutdown = onShutdown
    }

    func run() async throws {
        if let onShutdown {
            try await withGracefulShutdownHandler {
                try await body()
            } onGracefulShutdown: {
                onShutdown()
            }
        } else {
            await cancelWhenGracefulShutdown { await keepGoing() }
        }
    }

    private func keepGoing() async {
        while !Task.isCancelled {
            do {
                try await body()
                // It has nothing to do by itself; the group wants its members to stay.
                try await gracefulShutdown()
            } catch is CancellationError {
                return
            } catch {
                Logger(label: "teal.region").error(
                    "a service failed and is started again", metadata: ["service": "\(name)", "error": "\(error)"])
                try? await Task.sleep(for: .seconds(1))
            }
        }
    }
}

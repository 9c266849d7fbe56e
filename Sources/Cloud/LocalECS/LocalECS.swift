import AWSECS
package import ContainerRuntime
import FoundationEssentials
package import LocalCloud
package import Logging
package import StateStore
package import TealCore

/// Amazon ECS on Fargate: clusters, task definitions, services with rolling, blue/green, linear and canary
/// deployments, and tasks that are real containers with addresses of their own.
///
/// Errors and sentences: <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_Operations.html>
package struct LocalECS: LocalService {
    package struct Configuration: Sendable {
        /// Seconds that a task without load balancer and health check must run before it counts as healthy. AWS takes
        /// 40.
        package var stabilisation: Double
        /// Seconds that a task with a load balancer or a health check must run before it counts as healthy.
        package var settling: Double
        /// `http://169.254.170.2`: where tasks reach `metadataHandler`; nil where they cannot.
        package var metadataEndpoint: String?
        /// A folder for the file systems of EFS volumes, which outlive tasks; nil to refuse definitions with them.
        package var fileSystemsPath: String?
        /// Whether tasks get through what their security groups let through, and nothing else.
        package var enforcesSecurityGroups: Bool
        /// Whether tasks have a name server at their VPC's address for it.
        package var hasNameServer: Bool
        /// Seconds that stopped tasks are still described.
        package var stoppedTaskRetention: Double
        /// Seconds from one value of a measured metric to the next; nil to measure nothing.
        package var metricPeriod: Int?
        /// `ws://127.0.0.1:4566`: where clients reach `sessionHandler`; nil to refuse ExecuteCommand.
        package var sessionEndpoint: String?

        package init(
            stabilisation: Double = 40, settling: Double = 1.5, metadataEndpoint: String? = nil,
            fileSystemsPath: String? = nil, enforcesSecurityGroups: Bool = false, hasNameServer: Bool = false,
            stoppedTaskRetention: Double = 3600, metricPeriod: Int? = nil, sessionEndpoint: String? = nil
        ) {
            self.stabilisation = stabilisation
            self.settling = settling
            self.metadataEndpoint = metadataEndpoint
            self.fileSystemsPath = fileSystemsPath
            self.enforcesSecurityGroups = enforcesSecurityGroups
            self.hasNameServer = hasNameServer
            self.stoppedTaskRetention = stoppedTaskRetention
            self.metricPeriod = metricPeriod
            self.sessionEndpoint = sessionEndpoint
        }
    }

    let control: ControlPlane
    let runtime: any ContainerRuntime
    let clock: any WallClock
    let faults: FaultBoard
    let configuration: Configuration
    let sessions: ExecSessions
    private let signals: Signals
    private let runner: TaskRunner
    private let logs: LogPump
    private let firewalls: FirewallKeeper
    private let images: any ImageSource
    let logger: Logger

    /// Loads what the store has; nothing runs before `run`.
    package init(
        store: StateStore, cloud: any CloudPort, runtime: any ContainerRuntime, images: any ImageSource,
        signals: Signals, clock: any WallClock = SystemWallClock(), ids: IDSource = IDSource(),
        configuration: Configuration = Configuration(), faults: FaultBoard = FaultBoard(),
        logger: Logger = Logger(label: "ecs")
    ) throws {
        self.runtime = runtime
        self.faults = faults
        self.configuration = configuration
        self.signals = signals
        self.clock = clock
        self.logger = logger
        sessions = ExecSessions(ids: ids)
        control = try ControlPlane(
            store: store, cloud: cloud, signals: signals, clock: clock, ids: ids, configuration: configuration,
            logger: logger)
        logs = LogPump(control: control, runtime: runtime, cloud: cloud, clock: clock, logger: logger)
        firewalls = FirewallKeeper(control: control, runtime: runtime, cloud: cloud, logger: logger)
        self.images = images
        runner = TaskRunner(
            control: control, runtime: runtime, images: images, cloud: cloud, clock: clock, logs: logs,
            firewalls: configuration.enforcesSecurityGroups ? firewalls : nil, configuration: configuration,
            faults: faults, logger: logger)
    }

    /// Adopts the containers that run, then schedules, follows and heals until cancelled. The containers run on.
    package func run() async throws {
        // Listening comes before looking, so that no exit falls in between.
        let exits = runtime.events()
        await adopt()
        await withDiscardingTaskGroup { group in
            group.addTask { await carryOutWork() }
            group.addTask { for await _ in control.bell { await control.reconcile() } }
            group.addTask {
                await repeatedly {
                    await control.pause()
                } then: {
                    control.ring()
                }
            }
            group.addTask { for await case .exited(let id, let exit) in exits { await control.exited(id, exit) } }
            group.addTask { await followTargetSignals() }
            group.addTask { await tellEvents(control.cloud) }
            group.addTask {
                await repeatedly {
                    await control.targetPause()
                } then: {
                    await askAllTargets()
                }
            }
            group.addTask {
                await repeatedly {
                    .milliseconds(250)
                } then: {
                    await logs.pump()
                }
            }
            group.addTask {
                await repeatedly {
                    .milliseconds(500)
                } then: {
                    await runner.tellRegistries()
                }
            }
            group.addTask {
                await repeatedly {
                    .seconds(10)
                } then: {
                    await adopt()
                }
            }
            group.addTask {
                await repeatedly {
                    .seconds(1)
                } then: {
                    await control.askAlarms()
                }
            }
            if let period = configuration.metricPeriod {
                group.addTask {
                    await ECSMetrics(
                        control: control, runtime: runtime, cloud: control.cloud, clock: clock, logger: logger,
                        period: period
                    ).run()
                }
            }
            if configuration.enforcesSecurityGroups {
                group.addTask {
                    await repeatedly {
                        .seconds(2)
                    } then: {
                        _ = await firewalls.settle()
                    }
                }
            }
            group.addTask {
                await repeatedly {
                    .seconds(600)
                } then: {
                    await images.removeUnused(except: await control.layersInUse())
                }
            }
        }
    }

    private func carryOutWork() async {
        await withDiscardingTaskGroup { group in
            for await work in control.work { group.addTask { await runner.carryOut(work) } }
        }
    }

    private func repeatedly(_ pause: () async -> Duration, then body: () async -> Void) async {
        while (try? await clock.sleep(for: pause())) != nil { await body() }
    }

    private func followTargetSignals() async {
        for await case .targetHealth(let group) in signals.listen() {
            for question in await control.targetQuestions() where question.groupARN == group {
                await runner.ask(question)
            }
        }
    }

    private func askAllTargets() async {
        for question in await control.targetQuestions() { await runner.ask(question) }
    }

    /// Takes over the containers that run, notes those that ended, and removes what belongs to no task.
    private func adopt() async {
        do {
            let running = await control.runningContainers()
            let orphans = await control.adopt(try await runtime.containers(), knownToRun: running)
            for orphan in orphans { try await runtime.remove(orphan.id) }
            for sandbox in await control.orphans(try await runtime.sandboxes()) {
                try await runtime.removeSandbox(sandbox)
            }
        } catch {
            logger.warning("The runtime could not be asked for its containers.", metadata: ["error": "\(error)"])
        }
    }
}

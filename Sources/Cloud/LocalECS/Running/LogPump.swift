import AWSLogs
import AWSWire
import ContainerRuntime
import FoundationEssentials
import LocalCloud
import Logging
import TealCore

/// A container whose output goes to CloudWatch Logs.
struct LogSource: Sendable {
    var runtimeID: String
    var destination: LogDestination
    var context: CallContext
}

/// Sends what containers write to their log streams, each line once, in order, and none twice after a restart.
actor LogPump {
    private let control: ControlPlane
    private let runtime: any ContainerRuntime
    private let cloud: any CloudPort
    private let clock: any WallClock
    private let logger: Logger
    private var busy: Set<String> = []
    /// The containers that wait with their output until it can be sent.
    private var waiting: Set<String> = []
    /// When a quiet container is looked at again, and how long it has been given.
    private var rests: [String: (until: Date, seconds: Double)] = [:]

    init(
        control: ControlPlane, runtime: any ContainerRuntime, cloud: any CloudPort, clock: any WallClock, logger: Logger
    ) {
        self.control = control
        self.runtime = runtime
        self.cloud = cloud
        self.clock = clock
        self.logger = logger
    }

    /// Looks at every container that is due: a busy one four times a second, a quiet one once.
    func pump() async {
        let sources = await control.logSources()
        for source in sources where clock.now >= rests[source.runtimeID]?.until ?? .distantPast {
            let lines = await drain(source)
            let seconds = lines > 0 ? 0.25 : min(1, (rests[source.runtimeID]?.seconds ?? 0.25) * 2)
            rests[source.runtimeID] = (clock.now + seconds, seconds)
        }
        let known = Set(sources.map(\.runtimeID))
        rests = rests.filter { known.contains($0.key) }
        waiting.formIntersection(known)
    }

    /// Sends the rest of a container's output before it is removed; gives up after five seconds.
    func finish(_ runtimeID: String) async {
        guard let source = await control.logSource(runtimeID) else { return }
        for _ in 0..<250 where busy.contains(runtimeID) {
            guard (try? await clock.sleep(for: .milliseconds(20))) != nil else { return }
        }
        _ = await drain(source)
    }

    private func drain(_ source: LogSource) async -> Int {
        guard busy.insert(source.runtimeID).inserted else { return 0 }
        defer { busy.remove(source.runtimeID) }
        var (count, backlog) = (0, 0)
        do {
            var position = await control.logPosition(source.runtimeID)
            for _ in 0..<100 {
                var page = try await runtime.output(source.runtimeID, from: position, limit: 1000)
                if let buffer = source.destination.buffer, page.remaining > buffer {
                    // The oldest output goes, as it does from a ring buffer that is full.
                    position = page.position + page.remaining - buffer
                    page = try await runtime.output(source.runtimeID, from: position, limit: 1000)
                }
                backlog = page.position + page.remaining - position
                guard !page.lines.isEmpty else { break }
                try await send(page.lines, source)
                position = page.position
                count += page.lines.count
                await control.noteLogPosition(position, of: source.runtimeID)
            }
            await hold(source.runtimeID, false)
        } catch {
            if source.destination.buffer == nil, backlog > Self.patience { await hold(source.runtimeID, true) }
            logger.debug("Log lines wait.", metadata: ["container": "\(source.runtimeID)", "error": "\(error)"])
        }
        return count
    }

    /// Bytes that wait before a container in blocking mode has to: its writer stops, as it does on AWS, and nothing is
    /// lost. Docker's driver, which Fargate uses, lets 4,096 messages wait; this is as much at 256 bytes each.
    ///
    /// <https://docs.aws.amazon.com/AmazonECS/latest/developerguide/using_awslogs.html>, `mode`.
    private static let patience = 1 << 20

    private func hold(_ container: String, _ isHeld: Bool) async {
        guard waiting.contains(container) != isHeld, let runtime = runtime as? any OutputHolding else { return }
        try? await runtime.holdOutput(of: container, isHeld)
        if isHeld { waiting.insert(container) } else { waiting.remove(container) }
    }

    /// A group that was deleted meanwhile takes nothing, as on AWS.
    private func send(_ lines: [OutputLine], _ source: LogSource) async throws {
        let events = lines.filter { !$0.text.isEmpty }.map {
            Logs.InputLogEvent(timestamp: $0.timestamp, message: $0.text)
        }
        guard !events.isEmpty else { return }
        do {
            let request = Logs.PutLogEventsRequest(
                logGroupName: source.destination.group, logStreamName: source.destination.stream, logEvents: events)
            _ = try await cloud.call(Logs.PutLogEvents.self, request, source.context)
        } catch let error as AWSError where error.code == "ResourceNotFoundException" {
            logger.info(
                "Output is lost: its log group or stream is gone.", metadata: ["group": "\(source.destination.group)"])
        }
    }
}

extension ControlPlane {
    /// Until the pump looks again.
    func logPause() -> Duration {
        liveTaskIDs.isEmpty ? .seconds(1) : .milliseconds(250)
    }

    func logSources() -> [LogSource] {
        let live = tasks.records.values.filter { $0.machine.status >= .pending && $0.machine.status < .deprovisioning }
        return live.flatMap { task in task.containers.values.compactMap { logSource($0.runtimeID) } }
            .sorted { $0.runtimeID < $1.runtimeID }
    }

    func logSource(_ runtimeID: String) -> LogSource? {
        guard let (id, name) = owner(of: runtimeID), let job = job(id),
            job.task.machine.containers[name]?.startedAt != nil,
            let destination = LogDestination(job.container(name), task: job.task)
        else { return nil }
        return LogSource(runtimeID: runtimeID, destination: destination, context: serviceContext(job.task.arn))
    }

    func logPosition(_ runtimeID: String) -> Int {
        logPositions[runtimeID]?.bytes ?? 0
    }

    func noteLogPosition(_ position: Int, of runtimeID: String) {
        logPositions[runtimeID] = LogPosition(bytes: position)
        save()
    }
}

import AWSECS
import AWSLogs
import AWSWire
package import ComposeFile
package import FoundationEssentials
import TealCore

extension ProjectDeployer {
    /// How a service is now. A service that is not there is a status too.
    package func status(of service: ComposeService) async throws -> ServiceStatus {
        let observer = observer(service)
        guard let described = try await observer.describe() else {
            return ServiceStatus(
                service: service.name, cluster: project.cluster, snapshot: nil, image: "", address: nil,
                isPublic: service.publicPort != nil, wanted: service.replicas, probeFailure: nil)
        }
        let snapshot = try await observer.look(deployment: described.currentServiceDeployment)
        let address = try await address(of: service)
        var failure: String?
        if let address, snapshot.desired > 0 {
            failure = await probing(address, service.balancerHealth.path).failure()
        }
        return ServiceStatus(
            service: service.name, cluster: project.cluster, snapshot: snapshot,
            image: try await liveImage(of: service) ?? "", address: address, isPublic: service.publicPort != nil,
            wanted: service.replicas, probeFailure: failure)
    }

    // MARK: - Events

    /// What the service did, newest last.
    package func events(of service: ComposeService) async throws -> [EventLine] {
        let described = try await described(service)
        return (described.events ?? []).map(EventLine.init).reversed()
    }

    /// What CloudFormation did, newest last. Throws a `Problem` where there is no stack.
    package func stackEvents() async throws -> [StackEventLine] {
        guard try await stack.describe() != nil else { throw noStack }
        return try await stack.events()
    }

    var noStack: Problem {
        Problem(
            what: "\(project.name) is not deployed.", why: "\(target) has no stack of this name", mend: "teal up",
            code: "TEAL-STACK-010")
    }

    // MARK: - Logs

    package struct LogRequest: Sendable {
        package var since: Date?
        /// Only of tasks of this revision.
        package var revision: Int?

        package init(since: Date? = nil, revision: Int? = nil) {
            self.since = since
            self.revision = revision
        }
    }

    package struct TaskLogLine: Equatable, Sendable {
        package var at: Date
        package var task: String
        package var message: String
        package var id: String
    }

    /// What the tasks wrote, oldest first. Throws a `Problem` where there is no log.
    package func logs(of service: ComposeService, _ request: LogRequest) async throws -> [TaskLogLine] {
        let streams = try await streams(of: service, request.revision)
        if let streams, streams.isEmpty { return [] }
        var lines: [TaskLogLine] = []
        var token: String?
        repeat {
            let input = Logs.FilterLogEventsRequest(
                logGroupName: names(service).logGroup, logStreamNames: streams,
                startTime: request.since.map { Int($0.timeIntervalSince1970 * 1000) }, nextToken: token, limit: 10_000)
            let found = try await cloud.find(Logs.FilterLogEvents.self, input, absent: ["ResourceNotFoundException"])
            guard let page = found else {
                throw Problem(
                    what: "\(service.name) has no log.", why: "there is no log group \(names(service).logGroup)",
                    mend: "teal up", code: "TEAL-LOGS-001")
            }
            lines += (page.events ?? []).map(TaskLogLine.init)
            token = page.nextToken
        } while token != nil && lines.count < 100_000
        return lines.sorted { ($0.at, $0.id) < ($1.at, $1.id) }
    }

    /// Nil for all streams. FilterLogEvents takes at most a hundred names.
    private func streams(of service: ComposeService, _ revision: Int?) async throws -> [String]? {
        guard let revision else { return nil }
        let tasks = try await observer(service).look().tasks.filter { $0.revision.number == revision }
        return tasks.suffix(100).map { "\(service.name)/\(service.name)/\($0.id)" }
    }
}

extension ProjectDeployer.TaskLogLine {
    init(_ event: Logs.FilteredLogEvent) {
        let task = event.logStreamName?.split(separator: "/").last.map(String.init) ?? ""
        self.init(
            at: Date(timeIntervalSince1970: Double(event.timestamp ?? 0) / 1000), task: task,
            message: event.message ?? "", id: event.eventId ?? "")
    }
}

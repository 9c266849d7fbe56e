import AWSECS
import AWSLogs
import AWSWire
import ComposeFile
import FoundationEssentials
import TealCore

extension ProjectDeployer {
    /// Everything that is known of a revision that did not make it. What cannot be read is left out: a diagnosis must
    /// not fail for want of a log.
    func evidence(_ service: ComposeService, _ report: ReleaseReport, image: String) async -> Evidence {
        let events = report.last.events.filter { $0.at >= report.goal.startedAt - 1 }.map(\.message)
        return await evidence(
            service, report.goal.revision, report.casualties, events: events, reason: report.outcome.reason,
            image: image)
    }

    func evidence(
        _ service: ComposeService, _ revision: RevisionName, _ casualties: Casualties, events: [String], reason: String,
        image: String
    ) async -> Evidence {
        var logs: [String: [LogLine]] = [:]
        // The newest tell as much as all of them.
        let named = casualties.stopped.suffix(4).map(\.id) + casualties.refused.keys.sorted().prefix(4)
        for task in Set(named + casualties.living.prefix(4).map(\.id)) {
            logs[task] = await lastLines(of: task, service)
        }
        return Evidence(
            service: service.name, revision: revision, image: image,
            containerPort: service.publicPort?.target ?? service.ports.first?.target,
            healthPath: service.publicPort == nil ? nil : service.balancerHealth.path,
            grace: service.balancerHealth.grace, memoryMebibytes: service.size.memoryMebibytes,
            stopped: casualties.stopped, refused: casualties.refused, unhealthy: casualties.unhealthy,
            living: casualties.living, logs: logs, events: events, reason: reason)
    }

    /// The streams of the awslogs driver are called `prefix/container/task`.
    private func lastLines(of task: String, _ service: ComposeService) async -> [LogLine] {
        let input = Logs.GetLogEventsRequest(
            logGroupName: names(service).logGroup, logStreamName: "\(service.name)/\(service.name)/\(task)", limit: 30)
        let output = try? await cloud.send(Logs.GetLogEvents.self, input)
        return (output?.events ?? []).map(LogLine.init)
    }
}

extension LogLine {
    init(_ event: Logs.OutputLogEvent) {
        self.init(
            at: Date(timeIntervalSince1970: Double(event.timestamp ?? 0) / 1000), message: event.message ?? "")
    }
}

extension ReleaseOutcome {
    /// What ECS said; empty where it said nothing.
    package var reason: String {
        switch self {
        case .rolledBack(let reason), .failed(let reason), .stopped(let reason), .unverified(let reason): reason
        case .released, .superseded, .timedOut: ""
        }
    }
}

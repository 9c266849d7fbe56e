import ComposeFile
import FoundationEssentials
package import TealCore

/// What is known of one release afterwards: an entry of `releases` in the report.
package struct ReleaseRecord: Codable, Equatable, Sendable {
    package struct Percentiles: Codable, Equatable, Sendable {
        package var before: Double
        package var during: Double
        package var after: Double
    }

    package struct Count: Codable, Equatable, Sendable {
        /// Seconds since the release began.
        package var t: Double
        package var old: Int
        package var new: Int
    }

    package var version: String
    package var service: String
    package var revision: Int
    /// `BLUE_GREEN` or `ROLLING`.
    package var strategy: String
    /// What was expected of it: `released` or `rolled_back`.
    package var expected: String
    package var outcome: String
    /// Through the load balancer while the release went on; zero where nothing was sent.
    package var requests: Int
    package var failed: Int
    /// Milliseconds.
    package var p50: Percentiles
    /// Milliseconds.
    package var p99: Percentiles
    /// Seconds.
    package var phases: [String: Double]
    package var timeline: [Count]
    /// Why it failed; nil where it did not.
    package var reason: String?

    private enum CodingKeys: String, CodingKey {
        case version, service, revision, strategy, expected, outcome, requests, failed, phases, timeline, reason
        case p50 = "p50_ms"
        case p99 = "p99_ms"
    }

    private static func rounded(_ value: Double) -> Double { (value * 1000).rounded() / 1000 }

    /// `version` is the tag that was released.
    package init(_ report: ReleaseReport, version: String, expected: String, load: LoadFigures?, reason: String?) {
        self.version = version
        service = report.goal.service
        revision = report.goal.revision.number
        strategy = report.goal.strategy.rawValue
        self.expected = expected
        outcome = report.outcome.word
        requests = load?.requests ?? 0
        failed = load?.failed ?? 0
        let part = { (phase: ProofPhase) in load?.parts[phase] ?? LoadFigures.Part() }
        p50 = Percentiles(
            before: Self.rounded(part(.before).p50), during: Self.rounded(part(.during).p50),
            after: Self.rounded(part(.after).p50))
        p99 = Percentiles(
            before: Self.rounded(part(.before).p99), during: Self.rounded(part(.during).p99),
            after: Self.rounded(part(.after).p99))
        phases = Dictionary(report.phases.map { ($0.name, Self.rounded($0.seconds)) }) { $1 }
        timeline = report.timeline.map { Count(t: Self.rounded($0.seconds), old: $0.old, new: $0.new) }
        self.reason = reason
    }
}

extension ReleaseOutcome {
    /// For scripts: `released`, `rolled_back`, `failed`, `stopped`, `superseded`, `timed_out`, `unverified`.
    package var word: String {
        switch self {
        case .released: "released"
        case .rolledBack: "rolled_back"
        case .failed: "failed"
        case .stopped: "stopped"
        case .superseded: "superseded"
        case .timedOut: "timed_out"
        case .unverified: "unverified"
        }
    }
}

/// The file in which releases are collected.
package struct ReleaseReportFile: Codable, Equatable, Sendable {
    package var releases: [ReleaseRecord]
    /// Where the app answers.
    package var url: String

    /// Adds a release to the file at `path`, which is made where it is not there.
    ///
    /// Throws a `Problem` where the file is no report or cannot be written.
    package static func append(_ record: ReleaseRecord, url: String, to path: String) throws(Problem) {
        do {
            var report = ReleaseReportFile(releases: [], url: url)
            if let data = FileManager.default.contents(atPath: path), !data.isEmpty {
                report = try JSONDecoder().decode(ReleaseReportFile.self, from: data)
            }
            report.releases.append(record)
            report.url = url
            let encoder = JSONEncoder()
            encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
            try encoder.encode(report).write(to: URL(filePath: path), options: .atomic)
        } catch {
            throw Problem(
                what: "The report was not written.", why: "\(path): \(error)",
                mend: "name another file with --report, or delete this one", code: "TEAL-REPORT-001")
        }
    }
}

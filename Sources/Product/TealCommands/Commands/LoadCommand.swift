import ArgumentParser
import ComposeFile
import Deployer
import FoundationEssentials
import LoadGenerator
import TealCore
import TerminalUI

struct LoadCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "load", abstract: "Send requests at a constant rate, and measure the answers.",
        discussion: """
            A request leaves when it is due, however long others take, and its latency counts from that moment. Without a URL \
            the app of this project is asked. The status is 4 where requests failed.
            """)

    @Argument(help: ArgumentHelp("Where to send them: http://host:port/path.", valueName: "url"))
    var url: String?

    @Option(name: .long, help: ArgumentHelp("Requests per second.", valueName: "number"))
    var rate = 100

    @Option(name: .customLong("for"), help: ArgumentHelp("For how long.", valueName: "duration"))
    var time = DurationOption(.seconds(10))

    @Option(name: .long, help: ArgumentHelp("How long a request may take.", valueName: "duration"))
    var requestTimeout = DurationOption(.seconds(10))

    @Option(name: .long, help: ArgumentHelp("The most connections at a time.", valueName: "number"))
    var connections = 256

    @Option(name: .long, help: ArgumentHelp("Send to this host too, though it is not this machine.", valueName: "host"))
    var allowHost: [String] = []

    @OptionGroup var manifest: ManifestOptions
    @OptionGroup(title: "Global options") var options: GlobalOptions

    func validate() throws {
        guard (1...100_000).contains(rate) else { throw ValidationError("--rate must be from 1 to 100000.") }
        guard (1...20_000).contains(connections) else {
            throw ValidationError("--connections must be from 1 to 20000.")
        }
    }

    func run() async throws {
        let session = Session(options)
        let run = try LoadRun.begin(try await configuration(session))
        let start = session.clock.now
        do {
            while session.clock.now.timeIntervalSince(start) < time.duration.seconds {
                let left = time.duration.seconds - session.clock.now.timeIntervalSince(start)
                try await session.clock.sleep(for: .milliseconds(Int(min(1, left) * 1000) + 1))
                let report = await run.snapshot()
                session.terminal.progress(
                    frame: LoadText.table(report).lines(coloured: session.terminal.settings.colour),
                    changes: [LoadText.line(report)])
            }
        } catch {
            // Ctrl-C is how a load ends that has no end of its own: what was measured until then is the answer.
            tell(await run.stop(), session)
            throw error is CancellationError ? ExitStatus.interrupted : error
        }
        let report = await run.stop()
        tell(report, session)
        if report.total.failed.total > 0 {
            for failure in report.failures.prefix(5) { session.terminal.warn(failure.reason) }
            throw ExitStatus.verificationFailed
        }
    }

    private func tell(_ report: LoadReport, _ session: Session) {
        session.terminal.settleFrame()
        if options.json {
            session.terminal.data(JSONText.document(report))
        } else {
            session.terminal.data(LoadText.table(report))
        }
    }

    private func configuration(_ session: Session) async throws -> LoadConfiguration {
        guard let url else {
            let project = try session.project(manifest)
            let service = try project.services.first { $0.publicPort != nil } ?? project.service(named: nil)
            guard let address = try await session.deployer(project).address(of: service) else {
                throw Problem(
                    what: "There is nothing to send load to.", why: "\(service.name) has no load balancer",
                    mend: "teal up, or name a URL", code: "TEAL-LOAD-001")
            }
            return LoadConfiguration(
                url: address.url, rate: Double(rate), timeout: requestTimeout.duration, connections: connections,
                address: address.ip)
        }
        try checkHost(url)
        return LoadConfiguration(
            url: url, rate: Double(rate), timeout: requestTimeout.duration, connections: connections)
    }

    /// Load on somebody else's machine is an attack, unless it is meant.
    private func checkHost(_ url: String) throws(Problem) {
        let authority = url.drop { $0 != "/" }.drop { $0 == "/" }.prefix { !"/?#".contains($0) }
        let host = String(
            authority.hasPrefix("[") ? authority.prefix { $0 != "]" } + "]" : authority.prefix { $0 != ":" })
        let isThisMachine =
            ["localhost", "[::1]"].contains(host) || host.hasSuffix(".localhost") || host.hasPrefix("127.")
        guard !isThisMachine, !allowHost.contains(host) else { return }
        throw Problem(
            what: "No load was sent to \(host).", why: "it is not this machine",
            mend: "--allow-host \(host), if it is yours",
            code: "TEAL-LOAD-002", exit: .usage)
    }
}

extension LoadRun {
    /// Begins, or says why not.
    fileprivate static func begin(_ configuration: LoadConfiguration) throws(Problem) -> LoadRun {
        do {
            return try LoadRun(configuration: configuration)
        } catch {
            throw Problem(
                what: "No load was sent.", why: "\(error)", mend: "check the URL", code: "TEAL-LOAD-003", exit: .usage)
        }
    }
}

/// A load as people read it.
enum LoadText {
    static func line(_ report: LoadReport) -> String {
        let total = report.total
        return "\(Int(report.seconds.rounded())) s  \(total.requests) requests, \(total.failed.total) failed, "
            + "p50 \(millisecondsText(total.latency.p50)), p99 \(millisecondsText(total.latency.p99))"
    }

    static func table(_ report: LoadReport) -> Table {
        let headings = ["REQUESTS", "FAILED", "PER SECOND", "P50", "P90", "P99", "P99.9", "MAX"]
        var table = Table(headings.map { .init($0, .right) })
        let total = report.total
        let latency = total.latency
        let times = [latency.p50, latency.p90, latency.p99, latency.p999, latency.maximum].map(millisecondsText)
        table.add(
            .init(String(total.requests)), .init(String(total.failed.total), total.failed.total > 0 ? .bad : .good),
            .init(String(Int(total.achievedRate.rounded()))), .init(times[0]), .init(times[1]), .init(times[2]),
            .init(times[3]), .init(times[4]))
        return table
    }
}

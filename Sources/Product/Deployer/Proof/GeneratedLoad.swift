import LoadGenerator
import Synchronization
import TealCore

/// Load at a constant rate, whatever the app does: the requests of real users do not wait for each other.
package final class GeneratedLoad: ProvingLoad {
    private let rate: Double
    private let path: String
    private let run = Mutex<LoadRun?>(nil)

    /// `rate` in requests a second.
    package init(rate: Double, path: String = "/") {
        self.rate = rate
        self.path = path
    }

    package func begin(_ address: AppAddress) async throws {
        let configuration = LoadConfiguration(
            url: address.url + path, rate: rate, address: address.ip, phase: ProofPhase.before.rawValue)
        let started: LoadRun
        do {
            started = try LoadRun(configuration: configuration)
        } catch {
            throw Problem(
                what: "The release was not begun, since it could not be proven.",
                why: "no load reaches \(address.url): \(error)",
                mend: "teal status, or leave out --prove", now: "Nothing was changed.", code: "TEAL-PROOF-003")
        }
        run.withLock { $0 = started }
    }

    package func enter(_ phase: ProofPhase) async {
        // The run begins in the first phase.
        guard phase != .before else { return }
        run.withLock { $0 }?.mark(phase.rawValue)
    }

    package func end() async throws -> LoadFigures {
        guard let run = run.withLock({ $0.take() }) else { return LoadFigures(parts: [:]) }
        return LoadFigures(await run.stop())
    }
}

extension LoadFigures {
    init(_ report: LoadReport) {
        var parts: [ProofPhase: Part] = [:]
        for phase in ProofPhase.allCases {
            guard let seen = report.phase(phase.rawValue) else { continue }
            parts[phase] = Part(
                requests: seen.requests, failed: seen.failed.total, p50: seen.latency.p50, p99: seen.latency.p99)
        }
        let reasons = report.failures.map { ($0.reason, 1) }
        self.init(parts: parts, failures: Dictionary(reasons, uniquingKeysWith: +))
    }
}

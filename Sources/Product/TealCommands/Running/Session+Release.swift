import ComposeFile
import Deployer
import FoundationEssentials
import TealCore
import TerminalUI

extension Session {
    /// Runs a release, under load where the proof asks for it; prints what came of it, and ends as was expected.
    ///
    /// Throws the problem of a release that did not end as it should, or `ExitStatus` where it was told already.
    func release(
        _ service: ComposeService, by deployer: ProjectDeployer, _ proof: ProofOptions, version: String,
        _ body: () async throws -> ReleaseResult
    ) async throws {
        var proven: ProvenRelease
        if proof.prove, !options.noWait {
            let load = GeneratedLoad(rate: Double(proof.rate))
            proven = try await deployer.proven(service, by: load, margin: .seconds(5), body)
        } else {
            proven = ProvenRelease(result: try await body(), load: nil)
        }
        try tell(proven, proof, version: version)
    }

    private func tell(_ proven: ProvenRelease, _ proof: ProofOptions, version: String) throws {
        terminal.settleFrame()
        let result = proven.result
        guard let report = result.report else {
            terminal.conclude("The release of \(result.service) has begun. Next: teal status --watch")
            return
        }
        let expected = proof.expect?.rawValue ?? ExpectedOutcome.released.rawValue
        let record = ReleaseRecord(
            report, version: version, expected: expected, load: proven.load, reason: result.problem?.why)
        if let path = proof.report {
            try ReleaseReportFile.append(record, url: result.address?.page ?? "", to: path)
        }
        if options.json {
            terminal.data(JSONText.line(ReleaseDocument(release: record)))
        } else {
            for line in ReleaseText.lines(proven, coloured: terminal.settings.colour) { terminal.say(line) }
        }
        try judge(proven, proof)
    }

    /// Without an expectation, a release is to end released; a lost request is a failed objective either way.
    private func judge(_ proven: ProvenRelease, _ proof: ProofOptions) throws {
        let result = proven.result
        let expected = proof.expect?.rawValue ?? ExpectedOutcome.released.rawValue
        guard result.report?.outcome.word == expected else {
            if let problem = result.problem { throw problem }
            throw Problem(
                what: "The release of \(result.service) went well, and was expected not to.",
                why: "it ended \(result.report?.outcome.word ?? ""), expected was \(expected)",
                mend: "look at what should have failed", code: "TEAL-RELEASE-020", exit: .verificationFailed)
        }
        if let load = proven.load, load.failed > 0 {
            throw Problem(
                what: "\(load.failed) of \(load.requests) requests failed during the release of \(result.service).",
                why: load.failures.sorted { $0.key < $1.key }.map { "\($0.value) x \($0.key)" }.joined(separator: "\n"),
                mend: "teal events \(result.service); a longer x-teal.drain, or a slower shutdown at SIGTERM",
                code: "TEAL-PROOF-002", exit: .verificationFailed)
        }
        conclude(result)
    }

    private func conclude(_ result: ReleaseResult) {
        guard let report = result.report else { return }
        if let problem = result.problem, !options.json {
            terminal.say("\(problem)", .dim)
            terminal.conclude("\(result.service) was rolled back, as expected. \(problem.now)")
            return
        }
        if let address = result.address, !options.json { terminal.data(address.page) }
        let seconds = Duration.milliseconds(Int(report.endedAt.timeIntervalSince(report.goal.startedAt) * 1000))
        terminal.conclude(
            "Revision \(report.goal.revision.number) of \(result.service) alone serves, after \(seconds.brief). "
                + "Next: teal status, or teal rollback")
    }
}

/// The last line of a release as JSON.
struct ReleaseDocument: Encodable {
    var type = "result"
    var release: ReleaseRecord
}

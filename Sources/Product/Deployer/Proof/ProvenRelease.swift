package import ComposeFile
import TealCore

/// A release with a load through the balancer before, during and after it.
package struct ProvenRelease: Sendable {
    package var result: ReleaseResult
    /// Nil where nothing was sent.
    package var load: LoadFigures?

    package init(result: ReleaseResult, load: LoadFigures?) {
        self.result = result
        self.load = load
    }

    /// Whether it came to what was expected of it: the outcome, and no request lost.
    package func isAs(_ expected: String) -> Bool {
        result.report?.outcome.word == expected && (load?.failed ?? 0) == 0
    }
}

extension ProjectDeployer {
    /// Sends load for `margin` before the release begins until `margin` after it ended.
    ///
    /// Throws what the release throws; the load has then been stopped.
    package func proven(
        _ service: ComposeService, by load: any ProvingLoad, margin: Duration,
        _ release: () async throws -> ReleaseResult
    ) async throws -> ProvenRelease {
        guard let address = try await address(of: service) else {
            throw Problem(
                what: "A release of \(service.name) cannot be proven.", why: "no load balancer stands before it",
                mend: "publish a port of it, or leave out --prove", code: "TEAL-PROOF-001", exit: .usage)
        }
        try await load.begin(address)
        do {
            await load.enter(.before)
            try await clock.sleep(for: margin)
            await load.enter(.during)
            let result = try await release()
            await load.enter(.after)
            try await clock.sleep(for: margin)
            return ProvenRelease(result: result, load: try await load.end())
        } catch {
            _ = try? await load.end()
            throw error
        }
    }
}

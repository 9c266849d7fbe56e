import Deployer
import TealCore

/// The load generator, as a proof uses it.
struct GeneratedLoad: ProvingLoad {
    let rate: Int
    let path: String

    func begin(_ address: AppAddress) async throws {
        throw Problem(
            what: "A release cannot be proven yet.", why: "the load generator is not part of this build",
            mend: "leave out --prove", code: "TEAL-PROOF-003", exit: .usage)
    }

    func enter(_ phase: ProofPhase) async {}

    func end() async throws -> LoadFigures { LoadFigures(parts: [:]) }
}

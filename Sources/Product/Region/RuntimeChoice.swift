import ContainerRuntime
import DockerRuntime
import FoundationEssentials
import Glibc
import RuncRuntime
package import TealCore

/// What a person asks for; `auto` is what the machine has.
package enum RuntimeChoice: String, Codable, Sendable, CaseIterable {
    /// runc where this process may and the machine can, or else the first engine that answers.
    case auto
    case runc
    case docker
    case podman
    case fake

    /// The runtime that a region is started with.
    package struct Outcome: Equatable, Sendable {
        package var runtime: RegionConfiguration.Runtime
        /// Where its engine answers.
        package var socket: String?
        package var reason: String
        /// What its containers do not have, for a person.
        package var limitations: [String] = []
    }

    /// Throws a `Problem` where nothing here runs containers.
    package func resolve() async throws(Problem) -> Outcome {
        switch self {
        case .runc: return Outcome(runtime: .runc, reason: "--runtime asks for it")
        case .fake: return Outcome(runtime: .fake, reason: "--runtime asks for it: no container really runs")
        case .docker, .podman:
            guard let outcome = await Self.engines(self == .docker ? .docker : .podman).found else {
                throw await nobody([])
            }
            return outcome
        case .auto:
            let missing = RuncRuntime.check()
            if missing.isEmpty { return Outcome(runtime: .runc, reason: "root, and all that runc needs is here") }
            for engine in [RegionConfiguration.Runtime.docker, .podman] {
                guard var outcome = await Self.engines(engine).found else { continue }
                outcome.reason += "; not runc: " + missing.map(\.what).joined(separator: ", ")
                return outcome
            }
            throw await nobody(missing.map { "runc: \($0.what) (\($0.mend))" })
        }
    }

    private func nobody(_ reasons: [String]) async -> Problem {
        var reasons = reasons
        for engine in [RegionConfiguration.Runtime.docker, .podman] where self == .auto || rawValue == engine.rawValue {
            reasons += await Self.engines(engine).faults
        }
        return Problem(
            what: "This machine cannot run the region's containers.", why: reasons.joined(separator: "; "),
            mend: "run as root with runc installed, start docker or podman, or use teal region start --runtime fake",
            code: "TEAL-REGION-008", exit: .configuration)
    }

    /// The first of an engine's sockets that answers as that engine, and why the others do not.
    private static func engines(_ engine: RegionConfiguration.Runtime) async -> (found: Outcome?, faults: [String]) {
        var faults: [String] = []
        for socket in sockets(engine) {
            do throws(RuntimeError) {
                let version = try await DockerRuntime.probe(socket)
                if version.hasPrefix(engine.rawValue) {
                    return (
                        Outcome(
                            runtime: engine, socket: socket, reason: "\(version) answers at \(socket)",
                            limitations: DockerRuntime.limitations(isPodman: engine == .podman)), faults
                    )
                }
                faults.append("\(engine.rawValue): \(version) answers at \(socket)")
            } catch {
                faults.append("\(engine.rawValue): \(error.message) (\(error.mend))")
            }
        }
        return (nil, faults)
    }

    private static func sockets(_ engine: RegionConfiguration.Runtime) -> [String] {
        let environment = ProcessInfo.processInfo.environment
        let named = [environment[engine == .docker ? "DOCKER_HOST" : "CONTAINER_HOST"]].compactMap { host in
            host.flatMap { $0.hasPrefix("unix://") ? String($0.dropFirst(7)) : nil }
        }
        if engine == .docker { return named.isEmpty ? ["/var/run/docker.sock"] : named }
        let own = environment["XDG_RUNTIME_DIR"].map { ["\($0)/podman/podman.sock"] } ?? []
        return named.isEmpty ? own + ["/run/podman/podman.sock"] : named
    }
}

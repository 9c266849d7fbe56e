package import ContainerRuntime
import FoundationEssentials
import Glibc
import TealCore

extension DockerRuntime {
    package func createSandbox(_ spec: SandboxSpec) async throws(RuntimeError) {
        try checkName(spec.id)
        if let known = try await inspect(sandbox: spec.id) {
            guard try Label.spec(SandboxSpec.self, in: known.config.labels) == spec else {
                throw .differs("sandbox", spec.id)
            }
            return try await begin(sandbox: spec)
        }
        for listing in try await listings(Label.sandbox) {
            let other = try Label.spec(SandboxSpec.self, in: listing.labels)
            if other.address == spec.address { throw .addressTaken(spec.address, by: other.id) }
        }
        let network = try await network(of: spec)
        let image = try await image(of: [.program(name: "pause", bytes: PauseProgram.bytes)], named: "pause")
        let body = EngineContainer(
            image: image, cmd: ["/pause"], hostname: spec.hostname.isEmpty ? String(spec.id.prefix(63)) : spec.hostname,
            labels: [
                Label.runtime: configuration.name, Label.sandbox: spec.id, Label.spec: try Label.text(spec),
            ],
            hostConfig: EngineHost(
                networkMode: network, readonlyRootfs: true, capDrop: ["ALL"],
                sysctls: ["net.ipv4.ip_unprivileged_port_start": "0"],
                extraHosts: spec.hosts.sorted { $0.key < $1.key }.map { "\($0.key):\($0.value)" }),
            networkingConfig: EngineNetworking(
                endpointsConfig: [network: .init(iPAMConfig: .init(iPv4Address: spec.address))]))
        // 409: another call made it in between.
        try await engine.succeed(
            "POST", "/containers/create?name=\(name(sandbox: spec.id))", EngineClient.encode(body), allowed: [409])
        try await begin(sandbox: spec)
    }

    private func begin(sandbox spec: SandboxSpec) async throws(RuntimeError) {
        do throws(RuntimeError) {
            try await engine.succeed("POST", "/containers/\(name(sandbox: spec.id))/start", allowed: [304])
        } catch {
            // One that cannot have its address is none.
            _ = try? await engine.call("DELETE", "/containers/\(name(sandbox: spec.id))?force=true")
            throw error
        }
    }

    /// An engine's own rules would have to be changed with rights over its networks that this process may not have.
    package func setFirewall(_ firewall: Firewall, of sandbox: String) async throws(RuntimeError) {
        guard try await inspect(sandbox: sandbox) != nil else { throw .noSuch("sandbox", sandbox) }
        throw RuntimeError(
            .unavailable, "\(description) enforces no security groups.",
            mend: "teal region start --runtime runc enforces them.")
    }

    package func removeSandbox(_ id: String) async throws(RuntimeError) {
        guard try await inspect(sandbox: id) != nil else { return }
        for listing in try await listings(Label.container) {
            let spec = try Label.spec(ContainerSpec.self, in: listing.labels)
            if spec.sandbox == id { throw .sandboxInUse(id, by: spec.id) }
        }
        try await engine.succeed("DELETE", "/containers/\(name(sandbox: id))?force=true&v=true", allowed: [404])
        let folder = volumes(of: id)
        guard access(folder, F_OK) == 0 else { return }
        do {
            try FileManager.default.removeItem(atPath: folder)
        } catch {
            throw RuntimeError(
                .failed, "The shared volumes of \(id) cannot be removed: \(error).", mend: "sudo rm -r \(folder)")
        }
    }

    package func sandboxes() async throws(RuntimeError) -> [String] {
        try await listings(Label.sandbox).filter { $0.state == "running" }.compactMap { $0.labels?[Label.sandbox] }
            .sorted()
    }

    /// Removes every container, sandbox, network and image that this runtime has made.
    package func removeAll() async throws(RuntimeError) {
        for status in try await containers() { try await remove(status.id) }
        for listing in try await listings(Label.sandbox) {
            if let id = listing.labels?[Label.sandbox] { try await removeSandbox(id) }
        }
        let filter = EngineClient.filter("label", ["\(Label.runtime)=\(configuration.name)"])
        for network in try await engine.get([EngineName].self, "/networks?filters=\(filter)") {
            try await engine.succeed("DELETE", "/networks/\(network.name)", allowed: [404])
        }
        for image in try await engine.get([EngineImage].self, "/images/json?filters=\(filter)") {
            // 409: another runtime's container uses it.
            try await engine.succeed("DELETE", "/images/\(image.id)?force=true", allowed: [404, 409])
        }
    }

    func name(sandbox id: String) -> String { "\(configuration.name).task.\(id)" }

    func volumes(of sandbox: String) -> String { "\(configuration.stateDirectory)/volumes/\(sandbox)" }

    func inspect(sandbox id: String) async throws(RuntimeError) -> EngineInspection? {
        try await engine.find(EngineInspection.self, "/containers/\(name(sandbox: id))/json")
    }

    /// The name of the sandbox's subnet among the engine's networks; it is made where it is not there.
    private func network(of spec: SandboxSpec) async throws(RuntimeError) -> String {
        guard let address = IPv4Prefix.address(spec.address), (8...30).contains(spec.prefixLength) else {
            throw RuntimeError(.failed, "\(spec.address)/\(spec.prefixLength) is not an address in an IPv4 subnet.")
        }
        let prefix = IPv4Prefix(containing: address, length: spec.prefixLength)
        guard ![prefix.base, prefix.gateway, prefix.last].contains(address) else {
            throw RuntimeError(.failed, "\(spec.address) is reserved in \(prefix).")
        }
        let name = "\(configuration.name)-\(IPv4Prefix.text(prefix.base))-\(prefix.length)"
        if try await engine.find(EngineName.self, "/networks/\(name)") != nil { return name }
        let body = EngineNetwork(
            name: name,
            iPAM: .init(config: [.init(subnet: prefix.description, gateway: IPv4Prefix.text(prefix.gateway))]),
            labels: [Label.runtime: configuration.name])
        let answer = try await engine.call("POST", "/networks/create", EngineClient.encode(body))
        guard answer.status >= 300 else { return name }
        if try await engine.find(EngineName.self, "/networks/\(name)") != nil { return name }
        throw RuntimeError(
            .unavailable, "The engine makes no network for \(prefix): \(answer.message)",
            mend: "Use other addresses for the VPC, or remove the network that has them.")
    }
}

package import ContainerRuntime
import Digest
import FoundationEssentials
import Glibc
import OCIImage

extension DockerRuntime {
    package func create(_ spec: ContainerSpec) async throws(RuntimeError) {
        try checkName(spec.id)
        if try await isThere(spec) { return }
        guard let sandbox = try await inspect(sandbox: spec.sandbox) else { throw .noSuch("sandbox", spec.sandbox) }
        guard !spec.command.isEmpty else { throw RuntimeError(.cannotStart, "No command specified") }
        if let name = spec.kernelParameters.keys.sorted().first(where: { $0.hasPrefix("net.") }) {
            throw RuntimeError(
                .unavailable, "\(description) sets no \(name) in a network that containers share.",
                mend: "Leave it out of systemControls, or use teal region start --runtime runc.")
        }
        try makeVolumes(of: spec)
        let limits = try Label.spec(SandboxSpec.self, in: sandbox.config.labels)
        let image = try await image(of: spec.layers.map { .folder($0) }, named: spec.layers.joined(separator: "\n"))
        let host = host(of: spec, in: sandbox.id, limits)
        let body = EngineContainer(
            image: image, cmd: spec.command, env: spec.environment,
            workingDir: spec.workingDirectory.isEmpty ? "/" : spec.workingDirectory,
            user: spec.user.isEmpty ? nil : spec.user,
            labels: [
                Label.runtime: configuration.name, Label.container: spec.id, Label.spec: try Label.text(spec),
            ], hostConfig: host)
        let target = "/containers/create?name=\(name(container: spec.id))"
        let answer = try await engine.call("POST", target, EngineClient.encode(body))
        if answer.status == 409, try await isThere(spec) { return }
        guard (200..<300).contains(answer.status) else { throw Self.explain(answer.message) }
        exits[spec.id] = nil
    }

    /// Throws where it is another of the same name.
    private func isThere(_ spec: ContainerSpec) async throws(RuntimeError) -> Bool {
        guard let known = try await inspect(container: spec.id) else { return false }
        guard try Label.spec(ContainerSpec.self, in: known.config.labels) == spec else {
            throw .differs("container", spec.id)
        }
        return true
    }

    func host(of spec: ContainerSpec, in sandbox: String, _ limits: SandboxSpec) -> EngineHost {
        let memory = spec.memory ?? limits.memory
        let capabilities = CapabilityChange.standard(changed: spec.capabilities)
        var host = EngineHost(networkMode: "container:\(sandbox)")
        host.memory = memory
        host.memorySwap = memory
        host.memoryReservation = spec.memoryReservation
        host.nanoCpus = (spec.cpus ?? limits.cpus).map { Int($0 * 1_000_000_000) }
        host.cpuShares = spec.cpuShares.map { max(2, $0) }
        host.pidsLimit = spec.pidsLimit
        host.readonlyRootfs = spec.readOnlyRoot
        host.capDrop = ["ALL"]
        // podman gives a user who is not root what is added, and not only the right to have it.
        let isRoot = ["", "0", "root"].contains(spec.user.prefix { $0 != ":" })
        host.capAdd = isPodman && !isRoot ? [] : capabilities
        host.sysctls = spec.kernelParameters.isEmpty ? nil : spec.kernelParameters
        host.hasInit = spec.hasInit
        host.ulimits = Self.limits(spec.limits)
        let size = isPodman ? [:] : ["max-file": "2"]
        host.logConfig = .init(
            type: "json-file",
            config: size.merging(["max-size": "\(configuration.logRetention / (isPodman ? 1 : 2))"]) { $1 })
        addMounts(of: spec, to: &host)
        return host
    }

    private func addMounts(of spec: ContainerSpec, to host: inout EngineHost) {
        for mount in spec.mounts {
            switch mount {
            case .bind(let source, let target, let readOnly):
                host.mounts = (host.mounts ?? []) + [.init(source: source, target: target, readOnly: readOnly)]
            case .shared(let volume, let target, let readOnly):
                let source = "\(volumes(of: spec.sandbox))/\(volume)"
                host.mounts = (host.mounts ?? []) + [.init(source: source, target: target, readOnly: readOnly)]
            case .memory(let target, let size, let options):
                // An engine forbids programs there unless it is told otherwise.
                let all = ["mode=1777", "size=\(size)", "exec"] + options
                host.tmpfs = (host.tmpfs ?? [:]).merging([target: all.joined(separator: ",")]) { $1 }
            }
        }
    }

    /// podman takes its own limits in place of those that are not named, which may be more than it may give.
    static func limits(_ limits: [ProcessLimit]) -> [EngineHost.Limit]? {
        guard !limits.isEmpty else { return nil }
        var wanted: [String: EngineHost.Limit] = [:]
        for (name, resource) in [("nofile", Int32(7)), ("nproc", Int32(6))] {
            var own = rlimit()
            getrlimit(__rlimit_resource_t(UInt32(resource)), &own)
            // No more than podman may give, whatever this process has.
            let most = name == "nproc" ? 4096 : 20_000
            let hard = min(Int(clamping: own.rlim_max), most)
            wanted[name] = EngineHost.Limit(name: name, soft: hard, hard: hard)
        }
        for limit in limits {
            let name = limit.resource.rawValue
            wanted[name] = EngineHost.Limit(name: name, soft: limit.soft, hard: limit.hard)
        }
        return wanted.values.sorted { $0.name < $1.name }
    }

    private func makeVolumes(of spec: ContainerSpec) throws(RuntimeError) {
        for case .shared(let volume, _, _) in spec.mounts {
            guard !volume.contains("/"), ![".", "..", ""].contains(volume) else {
                throw RuntimeError(.failed, "\"\(volume)\" is not a name for a volume.")
            }
            let folder = "\(volumes(of: spec.sandbox))/\(volume)"
            do {
                try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
            } catch {
                throw RuntimeError(.failed, "make the folder \(folder): \(error).")
            }
            guard chmod(folder, 0o777) == 0 else {
                throw RuntimeError(.failed, "chmod \(folder): \(String(cString: strerror(errno))).")
            }
        }
    }

    /// The engine's name of an image with these layers, which is brought to it where it has none; once at a time.
    func image(of layers: [EngineArchive.Layer], named name: String) async throws(RuntimeError) -> String {
        let digest = SHA256.hash("\(configuration.name)\n\(name)").hexadecimal
        let reference = "localhost/teal/layers:\(digest.prefix(40))"
        if try await engine.call("GET", "/images/\(reference)/json").status == 200 { return reference }
        if let load = loads[reference] {
            try await load.value.get()
            return reference
        }
        let archive = EngineArchive(
            reference: reference, labels: [Label.runtime: configuration.name], layers: layers)
        // Whoever asks for the same image meanwhile waits for this load, and not for its caller.
        let load = Task { [engine] in
            await Self.load(archive, into: engine)
        }
        loads[reference] = load
        let result = await load.value
        loads[reference] = nil
        try result.get()
        return reference
    }

    private static func load(_ archive: EngineArchive, into engine: EngineClient) async -> Result<Void, RuntimeError> {
        do throws(RuntimeError) {
            let body = EngineBody.archive { sink in try archive.write(to: sink) }
            let answer = try await engine.succeed("POST", "/images/load?quiet=true", body, timeout: .seconds(600))
            // The engine begins to answer before it has finished, and tells of an error in the text.
            let text = String(decoding: answer.body, as: UTF8.self)
            if text.contains("\"error\"") {
                throw RuntimeError(.failed, "The engine did not take an image: \(text.prefix(500))")
            }
            return .success(())
        } catch {
            return .failure(error)
        }
    }
}

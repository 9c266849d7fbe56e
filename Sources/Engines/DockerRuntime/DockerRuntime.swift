package import ContainerRuntime
import FoundationEssentials

/// Containers by an engine with the Docker Engine API: dockerd, or podman's service.
///
/// A sandbox is a container that does nothing but hold the network; a task's containers join it. What was made is
/// written down in the labels of the engine's own objects and nowhere else, so whatever process comes next finds it.
///
/// What an engine has no way to do is refused, or named by `limitations`.
package actor DockerRuntime: ContainerRuntime {
    package let description: String
    let configuration: DockerConfiguration
    let engine: EngineClient
    let isPodman: Bool
    nonisolated let broadcast = ContainerEvents()
    private let watch: EngineWatch
    private var follower: Task<Void, Never>?
    /// The ends that were told, or that were there when the runtime was opened.
    var exits: [String: ContainerExit] = [:]
    /// What waits for an image that is on its way to the engine, by its reference.
    var loads: [String: Task<Result<Void, RuntimeError>, Never>] = [:]

    /// Throws `unavailable` where no engine answers.
    package static func open(_ configuration: DockerConfiguration) async throws(RuntimeError) -> DockerRuntime {
        let version = try await version(at: configuration.socket)
        let runtime = DockerRuntime(configuration, version)
        try await runtime.adopt()
        return runtime
    }

    /// `docker 20.10.24, API 1.41`, of whatever answers at the socket.
    package static func probe(_ socket: String) async throws(RuntimeError) -> String {
        describe(try await version(at: socket))
    }

    private static func version(at socket: String) async throws(RuntimeError) -> EngineVersion {
        try await EngineClient(socket: socket).get(EngineVersion.self, "/version", timeout: .seconds(10))
    }

    private static func describe(_ version: EngineVersion) -> String {
        "\(version.isPodman ? "podman" : "docker") \(version.version), API \(version.apiVersion ?? "unknown")"
    }

    private init(_ configuration: DockerConfiguration, _ version: EngineVersion) {
        self.configuration = configuration
        description = Self.describe(version)
        isPodman = version.isPodman
        engine = EngineClient(socket: configuration.socket)
        watch = EngineWatch(
            socket: configuration.socket,
            filter: EngineClient.filter("label", ["\(Label.runtime)=\(configuration.name)"]))
    }

    /// What containers of an engine do not have that others have, for a person to know.
    package static func limitations(isPodman: Bool) -> [String] {
        let common = [
            "security groups are not enforced", "the task metadata endpoint is not reachable",
            "a task's common limits of processor and memory hold for each of its containers by itself",
            "a task's storage is not limited", "tasks of different subnets do not reach each other",
        ]
        let podman = [
            "a container that ran out of memory may be told as killed", "a task's own names are not in its containers",
        ]
        return common + (isPodman ? podman : [])
    }

    package nonisolated func events() -> AsyncStream<ContainerEvent> { broadcast.listen() }

    /// Stops watching. The containers go on.
    package func close() {
        follower?.cancel()
        follower = nil
        watch.close()
        broadcast.finish()
    }

    private func adopt() async throws(RuntimeError) {
        for listing in try await listings(Label.container) {
            guard let id = listing.labels?[Label.container], let found = try await inspect(container: id) else {
                continue
            }
            if case .exited(let exit) = found.phase { exits[id] = exit }
        }
        // It watches for as long as the runtime is open, whoever opened it; `close` ends it.
        follower = Task { [weak self, notices = watch.notices] in
            for await _ in notices { await self?.look() }
        }
    }

    /// Everything that is labelled as this runtime's, and has the other label too.
    func listings(_ label: String) async throws(RuntimeError) -> [EngineListing] {
        let filter = EngineClient.filter("label", ["\(Label.runtime)=\(configuration.name)", label])
        return try await engine.get([EngineListing].self, "/containers/json?all=true&filters=\(filter)")
    }

    /// What a name may be: it becomes part of the engine's names and of paths.
    func checkName(_ id: String) throws(RuntimeError) {
        let isPlain = id.utf8.allSatisfy { byte in
            let character = Character(UnicodeScalar(byte))
            return character.isASCII && (character.isLetter || character.isNumber || "-_".contains(character))
        }
        guard isPlain, (1...64).contains(id.utf8.count), let first = id.first, first.isLetter || first.isNumber else {
            throw RuntimeError(.failed, "\"\(id)\" is not a name for a container or a sandbox.")
        }
    }
}

/// The labels of what a runtime makes.
enum Label {
    static let runtime = "teal.runtime"
    static let container = "teal.container"
    static let sandbox = "teal.sandbox"
    /// The whole `ContainerSpec` or `SandboxSpec`, as JSON.
    static let spec = "teal.spec"

    static func text(_ spec: some Encodable) throws(RuntimeError) -> String {
        do {
            return String(decoding: try JSONEncoder.sorted.encode(spec), as: UTF8.self)
        } catch {
            throw RuntimeError(.failed, "The specification cannot be written down: \(error).")
        }
    }

    static func spec<Spec: Decodable>(_ type: Spec.Type, in labels: [String: String]?) throws(RuntimeError) -> Spec {
        guard let text = labels?[spec], let spec = try? JSONDecoder().decode(type, from: Data(text.utf8)) else {
            throw RuntimeError(
                .failed, "The engine holds a container of this region's whose labels cannot be read.",
                mend: "Remove it: docker rm --force, with the filter label=\(runtime).")
        }
        return spec
    }
}

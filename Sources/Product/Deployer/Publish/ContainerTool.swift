package import ComposeFile

/// A program that builds from a Dockerfile and pushes what it built: the commands, as values.
package enum ContainerTool: String, CaseIterable, Sendable {
    case docker
    case podman
    case buildah

    /// Succeeds where the program can build now: docker needs its daemon.
    var probe: [String] {
        switch self {
        case .docker: ["version", "--format", "{{.Server.Version}}"]
        case .podman, .buildah: ["version"]
        }
    }

    func build(_ build: DockerfileBuild, as reference: String) -> [String] {
        let verb = self == .buildah ? "bud" : "build"
        let arguments = build.arguments.flatMap { ["--build-arg", "\($0.name)=\($0.value)"] }
        let target = build.target.map { ["--target", $0] } ?? []
        let file = build.inline == nil ? build.dockerfile : "-"
        return [verb, "--platform", "linux/\(build.architecture)", "--file", file, "--tag", reference]
            + arguments + target + [build.context]
    }

    /// The password comes from the standard input, so that no list of processes shows it.
    func login(_ endpoint: RegistryEndpoint, user: String) -> [String] {
        ["login", "--username", user, "--password-stdin"] + insecure(endpoint) + [endpoint.resolvableHost]
    }

    func tag(_ source: String, _ target: String) -> [String] { ["tag", source, target] }

    func push(_ reference: String, _ endpoint: RegistryEndpoint) -> [String] {
        ["push"] + insecure(endpoint) + [reference]
    }

    /// Docker takes any loopback address for insecure by itself; the other two want to be told.
    private func insecure(_ endpoint: RegistryEndpoint) -> [String] {
        endpoint.isThisMachine && self != .docker ? ["--tls-verify=false"] : []
    }
}

/// What to build.
package struct DockerfileBuild: Equatable, Sendable {
    /// A folder, absolute.
    package var context: String
    /// Absolute.
    package var dockerfile: String
    /// The Dockerfile's text, instead of the file.
    package var inline: String?
    package var arguments: [EnvironmentVariable]
    package var target: String?
    /// `amd64` or `arm64`: what the tasks run on, whatever builds.
    package var architecture: String

    package init(
        context: String, dockerfile: String, inline: String? = nil, arguments: [EnvironmentVariable] = [],
        target: String? = nil, architecture: String
    ) {
        self.context = context
        self.dockerfile = dockerfile
        self.inline = inline
        self.arguments = arguments
        self.target = target
        self.architecture = architecture
    }
}

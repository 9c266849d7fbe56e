package import ComposeFile
package import OCIImage

/// What an image is made of.
package enum PublishSource: Sendable {
    /// A server and the files it serves, packed without a daemon.
    case pack(ImageRecipe)
    /// A Dockerfile, for docker, podman or buildah.
    case dockerfile(DockerfileBuild)

    /// What the manifest asks for; nil where the image is somebody else's and nothing is published.
    ///
    /// `version` is what the server shows of itself; `webServer` the path of `teal-web` on this machine.
    package init?(_ service: ComposeService, version: String, webServer: String) {
        switch service.source {
        case .external:
            return nil
        case .dockerfile(let build, _):
            self = .dockerfile(DockerfileBuild(build, architecture: service.architecture.imageName))
        case .webFolder(let path, _):
            self = .pack(ImageRecipe(webFolder: path, of: service, version: version, webServer: webServer))
        }
    }
}

extension ImageRecipe {
    /// Where `teal-web` and its files are in a packed image; the folder is the server's own default.
    private enum Place {
        static let server = "/usr/local/bin/teal-web"
        static let files = "/public"
    }

    fileprivate init(webFolder: String, of service: ComposeService, version: String, webServer: String) {
        let port = (service.publicPort ?? service.ports.first)?.target
        self.init(
            server: webServer, serverPath: Place.server, folders: [Place.files: webFolder],
            environment: (port.map { ["PORT=\($0)"] } ?? []) + ["APP_VERSION=\(version)"],
            ports: service.ports.map(\.target),
            labels: ["org.opencontainers.image.title": service.name, "org.opencontainers.image.version": version],
            architecture: service.architecture.imageName)
    }
}

extension DockerfileBuild {
    fileprivate init(_ build: DockerBuild, architecture: String) {
        let file = build.dockerfile.hasPrefix("/") ? build.dockerfile : "\(build.context)/\(build.dockerfile)"
        self.init(
            context: build.context, dockerfile: file, inline: build.inline, arguments: build.arguments,
            target: build.target, architecture: architecture)
    }
}

extension Architecture {
    /// As images name it.
    fileprivate var imageName: String {
        switch self {
        case .x86: "amd64"
        case .arm: "arm64"
        }
    }
}

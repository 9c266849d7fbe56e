package import ComposeFile
import FoundationEssentials
import OCIImage
import TealCore

/// Makes the image of a service and brings it to its repository.
package protocol ImagePublishing: Sendable {
    func publish(
        _ service: ComposeService, to target: PublishTarget, report: @escaping @Sendable (PublishEvent) -> Void
    ) async throws -> PublishedImage
}

/// Packs web folders with teal-web, and lets docker, podman or buildah build Dockerfiles.
package struct ProjectPublisher: ImagePublishing {
    private let publisher: Publisher
    private let server: String
    private let environment: [EnvironmentVariable]

    /// `server` is the path of the teal-web program. `environment` goes into packed images, over what is there.
    package init(publisher: Publisher, server: String, environment: [EnvironmentVariable] = []) {
        self.publisher = publisher
        self.server = server
        self.environment = environment
    }

    package func publish(
        _ service: ComposeService, to target: PublishTarget, report: @escaping @Sendable (PublishEvent) -> Void
    ) async throws -> PublishedImage {
        try await publisher.publish(try source(of: service, tag: target.tags.first ?? ""), to: target, report: report)
    }

    func source(of service: ComposeService, tag: String) throws(Problem) -> PublishSource {
        switch service.source {
        case .external(let reference):
            throw Problem(
                what: "\(service.name) has nothing to publish.", why: "its image \(reference) is somebody else's",
                mend: "add build: or x-teal: { web: ./dist } to the service", code: "TEAL-PUBLISH-020", exit: .usage)
        case .webFolder(let path, _): return .pack(try recipe(of: service, folder: path, tag: tag))
        case .dockerfile(let build, _): return .dockerfile(try dockerfile(build, service))
        }
    }

    private func recipe(of service: ComposeService, folder: String, tag: String) throws(Problem) -> ImageRecipe {
        guard FileManager.default.fileExists(atPath: folder) else {
            throw Problem(
                what: "The web app of \(service.name) is not built.", why: "there is no folder \(folder)",
                mend: "build the app first, for example: npm run build", code: "TEAL-PUBLISH-021")
        }
        guard FileManager.default.isExecutableFile(atPath: server) else {
            throw Problem(
                what: "The web app of \(service.name) cannot be packed.", why: "there is no server at \(server)",
                mend: "install teal-web beside teal, or name it in TEAL_WEB_SERVER", code: "TEAL-PUBLISH-022")
        }
        let port = service.publicPort?.target ?? service.ports.first?.target ?? 8080
        var variables = [
            "PUBLIC_DIR": "/public", "PORT": String(port), "APP_VERSION": tag,
            "HEALTH_PATH": service.balancerHealth.path == "/" ? "/healthCheck" : service.balancerHealth.path,
        ]
        for variable in environment { variables[variable.name] = variable.value }
        return ImageRecipe(
            server: server, serverPath: "/teal-web", folders: ["/public": folder],
            environment: variables.map { "\($0.key)=\($0.value)" }.sorted(), ports: [port],
            labels: ["org.opencontainers.image.version": tag])
    }

    private func dockerfile(_ build: DockerBuild, _ service: ComposeService) throws(Problem) -> DockerfileBuild {
        guard build.inline == nil else {
            throw Problem(
                what: "The image of \(service.name) was not built.", why: "build.dockerfile_inline is not read",
                mend: "put it into a file and name that in build.dockerfile", code: "TEAL-PUBLISH-023")
        }
        let file = build.dockerfile.hasPrefix("/") ? build.dockerfile : "\(build.context)/\(build.dockerfile)"
        guard FileManager.default.fileExists(atPath: file) else {
            throw Problem(
                what: "The image of \(service.name) was not built.", why: "there is no file \(file)",
                mend: "create it, or name another in build.dockerfile", code: "TEAL-PUBLISH-024")
        }
        return DockerfileBuild(
            context: build.context, dockerfile: file, arguments: build.arguments,
            target: build.target, architecture: service.architecture == .arm ? "arm64" : "amd64")
    }
}

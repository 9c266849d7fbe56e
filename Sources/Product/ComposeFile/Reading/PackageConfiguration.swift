import FoundationEssentials
import TealCore

/// The `config` block of a package.json, as the npm scripts for Docker and AWS use it.
enum PackageConfiguration {
    private struct Package: Decodable {
        var name: String?
        var config: Config?
    }

    private struct Config: Decodable {
        var imageRepo: String?
        var imageName: String?
        var imagePort: Scalar?
        var internalContainerPort: Scalar?
        var awsRegion: String?
        var awsEcsCluster: String?
        var awsService: String?
    }

    /// npm's values are texts, but people write numbers.
    private struct Scalar: Decodable {
        var text: String

        init(from decoder: any Decoder) throws {
            let container = try decoder.singleValueContainer()
            if let number = try? container.decode(Int.self) {
                text = String(number)
            } else {
                text = try container.decode(String.self)
            }
        }
    }

    static func read(_ text: String, _ location: ManifestLocation) throws(Problem) -> ComposeProject {
        let package: Package
        do {
            package = try JSONDecoder().decode(Package.self, from: Data(text.utf8))
        } catch {
            throw refusal(
                "\(location.name) cannot be read.", "it is not JSON, or its config has values that are no texts")
        }
        guard let config = package.config, config.imageRepo != nil || config.imageName != nil else {
            throw refusal(
                "\(location.name) does not say what to deploy.",
                "it has no config with imageRepo, imageName and awsService")
        }
        return try project(package, config, location)
    }

    private static func project(
        _ package: Package, _ config: Config, _ location: ManifestLocation
    ) throws(Problem) -> ComposeProject {
        let place = SourcePlace(file: location.name, line: 1)
        let repository = config.imageRepo.map(ServiceReader.repositoryName) ?? config.imageName ?? "app"
        let name = ProjectReader.fit(config.imageName ?? repository)
        let portText = config.internalContainerPort?.text ?? "3000"
        guard let port = Int(portText), (1...65535).contains(port) else {
            throw refusal("config.internalContainerPort must be a port.", "it is \"\(portText)\"")
        }
        let exists = { (file: String) in FileManager.default.fileExists(atPath: "\(location.folder)/\(file)") }
        let source: ImageSource
        if !exists("Dockerfile"), exists("dist") {
            source = .webFolder(path: "\(location.folder)/dist", repository: repository)
        } else {
            source = .dockerfile(DockerBuild(context: location.folder), repository: repository)
        }
        let service = ComposeService.plain(
            name: name, serviceName: config.awsService ?? name, place: place, source: source,
            port: PortMapping(published: 80, target: port, place: place))
        return ComposeProject(
            name: name, folder: location.folder, file: location.name, cluster: config.awsEcsCluster ?? name,
            region: config.awsRegion, zones: 2, networkBlock: "10.0.0.0/16", services: [service], warnings: [])
    }

    private static func refusal(_ what: String, _ why: String) -> Problem {
        Problem(
            what: what, why: why, mend: "write a compose.yaml, or mend the config of package.json",
            code: "TEAL-MANIFEST-008", exit: .configuration)
    }
}

extension ComposeService {
    /// A service with nothing said but what it is: two of the smallest tasks, released blue/green.
    static func plain(
        name: String, serviceName: String, place: SourcePlace, source: ImageSource, port: PortMapping
    ) -> ComposeService {
        ComposeService(
            name: name, serviceName: serviceName, place: place, source: source, ports: [port], environment: [],
            isReadOnly: false, usesInit: false, architecture: .x86, tmpfs: [], droppedCapabilities: [], labels: [],
            replicas: 2, size: .smallest, stopGrace: 30,
            release: ReleasePolicy(
                strategy: .blueGreen, bakeMinutes: 0, drainSeconds: 30, minimumHealthyPercent: 100, maximumPercent: 200,
                circuitBreaker: true, rollsBack: true),
            balancerHealth: .standard, logRetention: 30)
    }
}

import AWSClient
import AWSSTS
import ComposeFile
import Deployer
import FoundationEssentials
import OCIImage
import Region
import TealCore
import TerminalUI

/// What a command works with: the terminal, the project and the cloud, put together once.
struct Session {
    let options: GlobalOptions
    let environment: [String: String]
    let terminal: Terminal
    let clock: any WallClock

    init(
        _ options: GlobalOptions, environment: [String: String] = ProcessInfo.processInfo.environment,
        clock: any WallClock = SystemWallClock()
    ) {
        self.options = options
        self.environment = environment
        self.clock = clock
        // JSON goes to those who want no other words.
        terminal = .standard(
            environment: environment, quiet: options.quiet || options.json, verbose: options.verbose)
    }

    /// Reads the manifest and says its warnings.
    func project(_ manifest: ManifestOptions) throws(Problem) -> ComposeProject {
        let here = FileManager.default.currentDirectoryPath
        let folder = manifest.project.map { $0.hasPrefix("/") ? $0 : "\(here)/\($0)" } ?? here
        let location = try ManifestLocation.find(in: folder, asked: manifest.file)
        let project = try ManifestReader(environment: environment).read(location)
        for warning in project.warnings { terminal.warn(warning.line) }
        return project
    }

    /// Everything that works on the project; asks the cloud who is asking, so that it is known that it is there.
    func deployer(
        _ project: ComposeProject, publishing variables: [EnvironmentVariable] = [],
        defaultTimeout: Duration = .seconds(900)
    ) async throws -> ProjectDeployer {
        let choice = try TargetChoice(options, manifestRegion: project.region, environment: environment) {
            () throws(Problem) in
            try RegionDaemon(paths: RegionPaths(environment: environment)).access()
        }
        let client = try choice.client(options, environment: environment)
        let cloud = AWSCloud(client)
        let identity = try await cloud.send(STS.GetCallerIdentity.self, .init())
        let target = DeployTarget(
            isLocal: choice.isLocal, account: identity.account ?? "", region: client.region, endpoint: choice.endpoint)
        let transport = URLSessionTransport()
        return ProjectDeployer(
            cloud: cloud, clock: clock, project: project, target: target,
            listener: TerminalListener(terminal: terminal, json: options.json, clock: clock),
            images: ProjectPublisher(
                publisher: Publisher(blobs: try blobs()), server: webServer, environment: variables),
            probing: { HTTPAppProbe(address: $0, path: $1, transport: transport) },
            timeout: options.timeout?.duration ?? defaultTimeout,
            interval: choice.isLocal ? .milliseconds(250) : .seconds(2))
    }

    /// Packed layers are kept between releases.
    private func blobs() throws -> BlobStore {
        let cache = environment["XDG_CACHE_HOME"] ?? "\(environment["HOME"] ?? "/tmp")/.cache"
        return try BlobStore(root: "\(cache)/teal/images")
    }

    /// teal-web, which lies beside teal.
    private var webServer: String {
        if let path = environment["TEAL_WEB_SERVER"], !path.isEmpty { return path }
        let own =
            (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? CommandLine.arguments[0]
        let folder = own.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(separator: "/")
        return "\(folder)/teal-web"
    }

    /// Asks a question that only `yes` answers. Throws a `Problem` where nobody can be asked, or the answer is another.
    func confirm(_ question: String, word: String) throws(Problem) {
        guard !options.yes else { return }
        guard StandardInput.isTerminal, !options.json else {
            throw Problem(
                what: "Nothing was changed.", why: "nobody can be asked: \(question)", mend: "add --yes",
                code: "TEAL-CONFIRM-001", exit: .usage)
        }
        terminal.conclude("\(question) Type \(word) to go on:")
        guard readLine() == word else {
            throw Problem(
                what: "Nothing was changed.", why: "the answer was not \"\(word)\"", mend: "type it, or add --yes",
                code: "TEAL-CONFIRM-002", exit: .usage)
        }
    }
}

import AWSClient
import ComposeFile
import Foundation
import HTTPService
import OCIImage
import Synchronization
import TealCore
import Testing

@testable import Deployer

@Suite struct PublisherTests {
    private let fixture: PublishFixture

    init() throws {
        fixture = try PublishFixture()
    }

    private func publisher(
        _ transport: (any HTTPTransport)? = nil, runner: any CommandRunner = ScriptedCommandRunner(programs: [])
    ) -> Publisher {
        Publisher(
            blobs: fixture.blobs, transport: transport ?? HandlerTransport(fixture.handler), runner: runner,
            clock: ImmediateClock())
    }

    @Test("A packed app is in the registry under both tags, and named by its digest")
    func publish() async throws {
        let transport = HandlerTransport(fixture.handler)
        let image = try await publisher(transport).publish(.pack(fixture.recipe), to: fixture.target())
        #expect(image.reference == "a.localhost:4566/web@\(image.digest)")
        #expect(image.report?.blobsSent == 4)
        let client = RegistryClient(
            RegistryEndpoint(host: "a.localhost:4566"), credentials: fixture.target().credentials, transport: transport)
        for tag in ["1.0.0", "latest"] {
            #expect(try await client.resolve(tag, in: "web").description == image.digest)
        }
    }

    @Test("The next release sends its files and its configuration and nothing else")
    func secondRelease() async throws {
        _ = try await publisher().publish(.pack(fixture.recipe), to: fixture.target())
        try fixture.write("<html>2", to: "dist/index.html")
        let events = Mutex<[PushEvent]>([])
        let second = try await publisher().publish(.pack(fixture.recipe), to: fixture.target()) { event in
            if case .push(let event) = event { events.withLock { $0.append(event) } }
        }
        #expect(second.report?.blobsSent == 2)
        #expect(second.report?.blobsSkipped == 2)
        let skipped = events.withLock { events in
            events.compactMap { event in if case .skipped(let layer, _) = event { layer } else { nil } }
        }
        #expect(Set(skipped) == ["runtime", "server"])
        let third = try await publisher().publish(.pack(fixture.recipe), to: fixture.target())
        #expect(third.report?.sent == 0)
        #expect(third.digest == second.digest)
    }

    @Test("Layers that another repository has are mounted, not sent")
    func mounting() async throws {
        let image = try await ImageBuilder(blobs: fixture.blobs).build(fixture.recipe)
        let client = RegistryClient(
            RegistryEndpoint(host: "a.localhost:4566"), credentials: fixture.target().credentials,
            transport: HandlerTransport(fixture.handler))
        _ = try await ImagePusher(client).push(image, from: fixture.blobs, to: "web", tags: ["v1"])
        let report = try await ImagePusher(client).push(
            image, from: fixture.blobs, to: "other", tags: ["v1"], mountable: ["web"])
        #expect(report.blobsSent == 0)
        #expect(report.blobsSkipped == 4)
    }

    @Test("A push in small chunks survives every single lost request", arguments: HandlerTransport.Fault.all, 0..<14)
    func faults(_ fault: HandlerTransport.Fault, _ number: Int) async throws {
        let bytes = (0..<5_000).map { UInt8(truncatingIfNeeded: $0 &* 7 >> 2) }
        let digest = try fixture.blobs.write(bytes)
        let blob = Descriptor(mediaType: MediaType.layer, digest: digest, size: bytes.count)
        let client = RegistryClient(
            RegistryEndpoint(host: "a.localhost:4566"), credentials: fixture.target().credentials,
            transport: HandlerTransport(fixture.handler, faults: [number: fault]), clock: ImmediateClock(), chunk: 700)
        let outcome = try await client.push(blob, from: fixture.blobs, to: "web") { _ in }
        #expect(outcome == .sent || (outcome == .present && number > 8))
        #expect(try fixture.registryBlobs.read(digest) == bytes)
    }

    @Test(
        "What cannot be mended by asking again is told with the remedy",
        arguments: [
            ("web", "wrong", "teal login", "TEAL-PUBLISH-006"), ("none", "token", "teal up", "TEAL-PUBLISH-007"),
        ])
    func refusals(_ repository: String, _ password: String, _ mend: String, _ code: String) async throws {
        let target = fixture.target(repository: repository, password: password)
        let problem = await #expect(throws: Problem.self) {
            try await publisher().publish(.pack(fixture.recipe), to: target)
        }
        #expect(problem?.mend == mend)
        #expect(problem?.code == code)
        #expect(problem?.what == "The image was not pushed to a.localhost:4566/\(repository).")
    }

    @Test("A registry that does not answer is told as a region that does not run")
    func silence() async throws {
        let faults = Dictionary(uniqueKeysWithValues: (0..<100).map { ($0, HandlerTransport.Fault.lostOnTheWay) })
        let problem = await #expect(throws: Problem.self) {
            try await publisher(HandlerTransport(fixture.handler, faults: faults))
                .publish(.pack(fixture.recipe), to: fixture.target())
        }
        #expect(problem?.mend == "teal region start")
    }

    @Test("A missing folder is told before anything is sent")
    func missingFolder() async throws {
        let transport = HandlerTransport(fixture.handler)
        let recipe = ImageRecipe(server: "/usr/bin/env", serverPath: "/s", folders: ["/public": "\(fixture.path)/none"])
        let problem = await #expect(throws: Problem.self) {
            try await publisher(transport).publish(.pack(recipe), to: fixture.target())
        }
        #expect(problem?.code == "TEAL-PUBLISH-004")
        #expect(problem?.why == "\(fixture.path)/none is not a folder")
        #expect(transport.requests.isEmpty)
    }

    @Test("The password is in no description of what is sent")
    func redaction() {
        #expect(!"\(fixture.target())".contains("token"))
    }

    // MARK: - Dockerfiles

    private var build: DockerfileBuild {
        DockerfileBuild(
            context: "/app", dockerfile: "/app/Dockerfile", arguments: [EnvironmentVariable("A", "b c")],
            target: "final",
            architecture: "amd64")
    }

    /// Stands in for what the tool pushes.
    private func pushed() -> @Sendable (String) async throws -> Void {
        let fixture = fixture
        return { line in
            guard line.contains("push") else { return }
            _ = try await Publisher(blobs: fixture.blobs, transport: HandlerTransport(fixture.handler))
                .publish(.pack(fixture.recipe), to: fixture.target())
        }
    }

    @Test("A Dockerfile is built, signed in for, pushed under every tag, and its digest asked for")
    func docker() async throws {
        let runner = ScriptedCommandRunner(programs: ["docker"], after: pushed())
        let image = try await publisher(runner: runner).publish(.dockerfile(build), to: fixture.target())
        #expect(image.digest.hasPrefix("sha256:"))
        #expect(
            runner.calls.map(\.line) == [
                "docker version --format {{.Server.Version}}",
                "docker build --platform linux/amd64 --file /app/Dockerfile --tag localhost:4566/web:1.0.0 "
                    + "--build-arg A=b c --target final /app",
                "docker login --username AWS --password-stdin localhost:4566",
                "docker push localhost:4566/web:1.0.0",
                "docker tag localhost:4566/web:1.0.0 localhost:4566/web:latest",
                "docker push localhost:4566/web:latest",
            ])
        #expect(runner.calls.compactMap(\.input) == ["token"])
    }

    @Test("A docker without its daemon is passed over; podman and buildah are told that the region speaks HTTP")
    func fallback() async throws {
        let runner = ScriptedCommandRunner(
            programs: ["docker", "buildah"], failures: ["docker version": "Cannot connect to the Docker daemon"],
            after: pushed())
        _ = try await publisher(runner: runner).publish(.dockerfile(build), to: fixture.target())
        let lines = runner.calls.map(\.line)
        #expect(lines.contains { $0.hasPrefix("buildah bud --platform linux/amd64") })
        #expect(lines.contains("buildah push --tls-verify=false localhost:4566/web:1.0.0"))
    }

    @Test("Without any tool the problem names each and the way without them")
    func noTool() async throws {
        let runner = ScriptedCommandRunner(
            programs: ["docker"], failures: ["docker version": "Cannot connect to the Docker daemon"])
        let problem = await #expect(throws: Problem.self) {
            try await publisher(runner: runner).publish(.dockerfile(build), to: fixture.target())
        }
        #expect(problem?.code == "TEAL-PUBLISH-002")
        #expect(
            problem?.why
                == "no program that builds from a Dockerfile works here:\ndocker does not work: Cannot connect to the "
                + "Docker daemon\npodman is not installed\nbuildah is not installed")
    }

    @Test("A build that fails is told with its last lines")
    func failingBuild() async throws {
        let runner = ScriptedCommandRunner(programs: ["podman"], failures: ["podman build": "no such file: x"])
        let problem = await #expect(throws: Problem.self) {
            try await publisher(runner: runner).publish(.dockerfile(build), to: fixture.target())
        }
        #expect(problem?.what == "The image was not published: podman build failed.")
        #expect(problem?.why == "it ended with status 1:\nno such file: x")
    }

    @Test("On AWS the registry is reached by HTTPS and by its own name")
    func endpoints() {
        let remote = RegistryEndpoint(host: "123456789012.dkr.ecr.us-east-1.amazonaws.com")
        #expect(remote.baseURL == "https://123456789012.dkr.ecr.us-east-1.amazonaws.com")
        #expect(remote.resolvableHost == remote.host)
        let local = RegistryEndpoint(host: "123456789012.dkr.ecr.us-east-1.localhost:4566")
        #expect(local.baseURL == "http://127.0.0.1:4566")
        #expect(local.resolvableHost == "localhost:4566")
        #expect(!RegistryEndpoint(host: "localhost.example.com").isThisMachine)
    }

    // MARK: - Over the network

    @Test("The same push goes over a socket")
    func socket() async throws {
        let server = try await HTTPServer(.init(port: 0, maximumBodySize: 64 << 20), handler: fixture.handler)
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { try await server.run() }
            let target = fixture.target(registry: "a.b.localhost:\(server.boundPort)")
            let image = try await publisher(URLSessionTransport()).publish(.pack(fixture.recipe), to: target)
            #expect(image.report?.blobsSent == 4)
            let again = try await publisher(URLSessionTransport()).publish(.pack(fixture.recipe), to: target)
            #expect(again.report?.sent == 0)
            try await pushInChunks(to: target)
            server.drain()
            group.cancelAll()
        }
    }

    private func pushInChunks(to target: PublishTarget) async throws {
        let bytes = [UInt8](repeating: 9, count: 500_000)
        let digest = try fixture.blobs.write(bytes)
        let client = RegistryClient(
            RegistryEndpoint(host: target.registry), credentials: target.credentials, transport: URLSessionTransport(),
            chunk: 200_000)
        let blob = Descriptor(mediaType: MediaType.layer, digest: digest, size: bytes.count)
        #expect(try await client.push(blob, from: fixture.blobs, to: "web") { _ in } == .sent)
        #expect(try fixture.registryBlobs.read(digest) == bytes)
    }

    @Test("A program's lines come as it prints them, and its status at the end")
    func commands() async throws {
        let runner = SystemCommandRunner()
        let lines = LineTail(limit: 10)
        let shell = try #require(runner.find("sh"))
        let status = try await runner.run(
            shell, ["-c", "read word; echo got $word; echo bad >&2; exit 3"], input: Redacted("secret\n")
        ) { lines.add($0) }
        #expect(status == 3)
        #expect(lines.text == "got secret\nbad")
        #expect(runner.find("no-such-program-anywhere") == nil)
    }
}

extension HandlerTransport.Fault {
    static let all: [HandlerTransport.Fault] = [.lostOnTheWay, .lostAnswer, .half]
}

/// Waits for nothing.
struct ImmediateClock: WallClock {
    var now: Date { Date(timeIntervalSince1970: 1_790_000_000) }

    func sleep(for duration: Duration) async throws {
        try Task.checkCancellation()
    }
}

import ContainerRuntime
import TealCore
import Testing

/// What a test can make the fake do; that it keeps the contract is tested together with the other drivers.
@Suite(.timeLimit(.minutes(1))) struct FakeRuntimeTests {
    private let clock = ManualWallClock()

    private func started(_ behaviour: FakeBehaviour) async throws -> FakeRuntime {
        let runtime = FakeRuntime(clock: clock) { _ in behaviour }
        try await runtime.createSandbox(SandboxSpec(id: "s", address: "10.0.0.5", prefixLength: 24))
        try await runtime.create(ContainerSpec(id: "c", sandbox: "s", layers: [], command: ["app"]))
        try await runtime.start("c")
        return runtime
    }

    private func untilSomebodySleeps() async {
        while clock.sleeperCount == 0 { await Task.yield() }
    }

    @Test(
        "A container ends when its time on the clock has come",
        arguments: [
            FakeBehaviour.crashes(after: .seconds(5), code: 2), .runsOutOfMemory(after: .seconds(5)),
        ])
    func scheduledEnd(_ behaviour: FakeBehaviour) async throws {
        let runtime = try await started(behaviour)
        var events = runtime.events().makeAsyncIterator()
        await untilSomebodySleeps()
        clock.advance(by: .seconds(4))
        #expect(await runtime.containers().first?.phase == .running)
        clock.advance(by: .seconds(1))
        #expect(await events.next() == .exited(id: "c", behaviour.exit))
    }

    @Test("A container that takes its time to stop ends after it")
    func slowStop() async throws {
        let runtime = try await started(FakeBehaviour(stopDelay: .seconds(3), terminateCode: 0))
        var events = runtime.events().makeAsyncIterator()
        try await runtime.signal("c", .terminate)
        await untilSomebodySleeps()
        #expect(await runtime.containers().first?.phase == .running)
        clock.advance(by: .seconds(3))
        #expect(await events.next() == .exited(id: "c", ContainerExit(code: 0)))
        #expect(await runtime.signals("c") == [.terminate])
    }

    @Test("Checks answer in order, and the last answer stays")
    func checks() async throws {
        let runtime = try await started(FakeBehaviour(checks: [.exits(1), .exits(0)]))
        var codes: [Int32?] = []
        for _ in 0..<3 { codes.append(try await runtime.execute("c", command: ["check"], timeout: .seconds(5))) }
        #expect(codes == [1, 0, 0])
        await runtime.change("c", to: .unhealthy)
        #expect(try await runtime.execute("c", command: ["check"], timeout: .seconds(5)) == 1)
    }

    @Test("A removed container's time never comes")
    func removedBeforeItsTime() async throws {
        let runtime = try await started(.crashes(after: .seconds(5)))
        await untilSomebodySleeps()
        var events = runtime.events().makeAsyncIterator()
        await runtime.remove("c")
        clock.advance(by: .seconds(5))
        #expect(await events.next() == .exited(id: "c", ContainerExit(code: 137)))
        #expect(await runtime.containers().isEmpty)
    }

    @Test("Images are what the source was told, and a failure is worded as told")
    func images() async throws {
        let image = PulledImage(digest: "sha256:1", layers: ["/l"], architecture: "amd64")
        let source = FakeImageSource(["a:1": .image(image), "b:1": .failure("pull access denied")])
        #expect(try await source.pull("a:1") == image)
        await #expect(throws: ImagePullError("pull access denied")) { try await source.pull("b:1") }
        await #expect(throws: ImagePullError.self) { try await source.pull("c:1") }
        #expect(await source.pulls == ["a:1", "b:1", "c:1"])
    }

    @Test(
        "A container's environment says how the fake behaves",
        arguments: [
            ("crash:5:3", FakeBehaviour.crashes(after: .seconds(5), code: 3).exit, Duration.seconds(5)),
            ("crash", ContainerExit(code: 1), .zero),
            ("oom:0.5", ContainerExit(code: 137, outOfMemory: true), .milliseconds(500)),
        ])
    func scripts(_ script: String, _ exit: ContainerExit, _ delay: Duration) {
        let spec = ContainerSpec(
            id: "c", sandbox: "s", layers: [], command: ["app"], environment: ["TEAL_FAKE=\(script)"])
        let behaviour = FakeBehaviour(script: spec)
        #expect(behaviour.exit == exit)
        #expect(behaviour.endsAfter == delay)
    }

    @Test("A container whose environment asks for nothing runs on, healthy")
    func noScript() {
        let spec = ContainerSpec(id: "c", sandbox: "s", layers: [], command: ["app"], environment: ["TEAL_FAKE=what"])
        #expect(FakeBehaviour(script: spec).endsAfter == nil)
        #expect(FakeBehaviour(script: spec).checks == [.exits(0)])
    }
}

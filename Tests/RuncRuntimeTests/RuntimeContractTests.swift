import ContainerRuntime
import Testing

/// What every runtime promises, tried on each.
@Suite(.timeLimit(.minutes(2))) struct RuntimeContractTests {
    @Test("A container is created, then runs, and is listed with its labels", arguments: Driver.available)
    func creation(_ driver: Driver) async throws {
        try await driver.run { runtime, stage in
            try await runtime.createSandbox(stage.sandbox)
            #expect(try await runtime.sandboxes() == ["task"])
            try await runtime.create(stage.container(.heedsTerminate))
            var status = ContainerStatus(id: "app", sandbox: "task", labels: ["service": "web"], phase: .created)
            #expect(try await runtime.containers() == [status])
            try await runtime.start("app")
            status.phase = .running
            #expect(try await runtime.containers() == [status])
            #expect(try await runtime.usage("app").processes > 0)
        }
    }

    @Test("A sandbox's usage holds those containers that run, under its limits", arguments: Driver.available)
    func sandboxUsage(_ driver: Driver) async throws {
        try await driver.run { runtime, stage in
            var sandbox = stage.sandbox
            (sandbox.cpus, sandbox.memory) = (0.5, 256 << 20)
            try await runtime.createSandbox(sandbox)
            try await runtime.create(stage.container(.heedsTerminate))
            #expect(try await runtime.usage(of: sandbox.id).containers.isEmpty)
            try await runtime.start("app")
            let usage = try await runtime.usage(of: sandbox.id)
            #expect(usage.containers.keys.sorted() == ["app"])
            #expect(usage.total.memory > 0)
            #expect(usage.total.cpuLimit == 0.5)
            #expect(usage.total.memoryLimit == 256 << 20)
            let error = await #expect(throws: RuntimeError.self) { _ = try await runtime.usage(of: "nowhere") }
            #expect(error?.code == .notFound)
        }
    }

    @Test(
        "A container ends with its program's own code",
        arguments: Driver.available.flatMap { driver in [Int32(0), 7, 255].map { (driver, $0) } })
    func exitCode(_ driver: Driver, _ code: Int32) async throws {
        try await driver.run { runtime, stage in
            try await runtime.createSandbox(stage.sandbox)
            #expect(try await runtime.run(stage.container(.exits(code))).exit == ContainerExit(code: code))
        }
    }

    @Test("TERM lets a program end itself", arguments: Driver.available)
    func terminate(_ driver: Driver) async throws {
        try await driver.run { runtime, stage in
            try await runtime.createSandbox(stage.sandbox)
            try await runtime.create(stage.container(.heedsTerminate))
            try await runtime.start("app")
            // A shell that has not set its trap yet is not to be told from one that has; a check runs after both.
            _ = try await runtime.execute("app", command: ["/bin/sleep", "0.2"], timeout: .seconds(10))
            try await runtime.signal("app", .terminate)
            #expect(try await runtime.end(of: "app") == ContainerExit(code: 143))
            try await runtime.signal("app", .terminate)
        }
    }

    @Test("KILL ends what ignores TERM", arguments: Driver.available)
    func kill(_ driver: Driver) async throws {
        try await driver.run { runtime, stage in
            try await runtime.createSandbox(stage.sandbox)
            try await runtime.create(stage.container(.ignoresTerminate))
            try await runtime.start("app")
            _ = try await runtime.execute("app", command: ["/bin/sleep", "0.2"], timeout: .seconds(10))
            try await runtime.signal("app", .terminate)
            #expect(try await runtime.containers().first?.phase == .running)
            try await runtime.signal("app", .kill)
            #expect(try await runtime.end(of: "app") == ContainerExit(code: 137))
        }
    }

    @Test("A container that wants more memory than it may have is ended, and it shows why", arguments: Driver.available)
    func outOfMemory(_ driver: Driver) async throws {
        try await driver.run { runtime, stage in
            try await runtime.createSandbox(stage.sandbox)
            let end = try await runtime.run(stage.container(.eatsMemory)).exit
            #expect(end == ContainerExit(code: 137, outOfMemory: driver.tellsOutOfMemory))
        }
    }

    @Test("A command that is not in the image cannot be started", arguments: Driver.available)
    func cannotStart(_ driver: Driver) async throws {
        try await driver.run { runtime, stage in
            try await runtime.createSandbox(stage.sandbox)
            let error = await #expect(throws: RuntimeError.self) {
                try await runtime.create(stage.container(.cannotStart))
                try await runtime.start("app")
            }
            #expect(error?.code == .cannotStart)
            #expect(error?.message.contains("/no/such/program") == true)
        }
    }

    @Test("What is done already may be asked for again", arguments: Driver.available)
    func repetition(_ driver: Driver) async throws {
        try await driver.run { runtime, stage in
            for _ in 0..<2 { try await runtime.createSandbox(stage.sandbox) }
            for _ in 0..<2 { try await runtime.create(stage.container(.heedsTerminate)) }
            for _ in 0..<2 { try await runtime.start("app") }
            for _ in 0..<2 { try await runtime.remove("app") }
            for _ in 0..<2 { try await runtime.removeSandbox("task") }
            #expect(try await runtime.containers().isEmpty)
            #expect(try await runtime.sandboxes().isEmpty)
        }
    }

    @Test("An id means one thing, and an address belongs to one sandbox", arguments: Driver.available)
    func conflicts(_ driver: Driver) async throws {
        try await driver.run { runtime, stage in
            try await runtime.createSandbox(stage.sandbox)
            try await runtime.create(stage.container(.heedsTerminate))
            await #expect(throws: RuntimeError.self) { try await runtime.create(stage.container(.exits(1))) }
            var other = stage.sandbox
            other.id = "other"
            await #expect(throws: RuntimeError.self) { try await runtime.createSandbox(other) }
            await #expect(throws: RuntimeError.self) { try await runtime.removeSandbox("task") }
        }
    }

    @Test("What was never made is not found, and its removal is no error", arguments: Driver.available)
    func unknown(_ driver: Driver) async throws {
        try await driver.run { runtime, stage in
            try await runtime.remove("nobody")
            try await runtime.removeSandbox("nowhere")
            let errors = [
                await #expect(throws: RuntimeError.self) { try await runtime.start("nobody") },
                await #expect(throws: RuntimeError.self) { try await runtime.signal("nobody", .kill) },
                await #expect(throws: RuntimeError.self) { _ = try await runtime.usage("nobody") },
                await #expect(throws: RuntimeError.self) { try await runtime.create(stage.container(.exits(0))) },
            ]
            #expect(errors.map { $0?.code } == [.notFound, .notFound, .notFound, .notFound])
        }
    }

    @Test("Output comes in pages of lines; a position gives the same lines again", arguments: Driver.available)
    func output(_ driver: Driver) async throws {
        try await driver.run { runtime, stage in
            try await runtime.createSandbox(stage.sandbox)
            #expect(
                try await runtime.run(stage.container(.prints(["one", "two", "three"]))).lines == [
                    "one", "two", "three",
                ])
            let first = try await runtime.output("app", from: 0, limit: 2)
            #expect(first.lines.map(\.text) == ["one", "two"])
            let second = try await runtime.output("app", from: first.position, limit: 2)
            #expect(second.lines.map(\.text) == ["three"])
            #expect(try await runtime.output("app", from: first.position, limit: 2) == second)
            #expect(try await runtime.output("app", from: second.position, limit: 2).lines.isEmpty)
            #expect(second.lines.allSatisfy { !$0.isError && $0.timestamp > 1_700_000_000_000 })
        }
    }

    @Test("A command inside answers with its code, or is ended when its time is up", arguments: Driver.available)
    func execution(_ driver: Driver) async throws {
        try await driver.run { runtime, stage in
            try await runtime.createSandbox(stage.sandbox)
            try await runtime.create(stage.container(.heedsTerminate))
            try await runtime.start("app")
            let shell = { (script: String) in ["/bin/sh", "-c", script] }
            #expect(try await runtime.execute("app", command: shell("exit 0"), timeout: .seconds(20)) == 0)
            #expect(try await runtime.execute("app", command: shell("exit 4"), timeout: .seconds(20)) == 4)
            #expect(try await runtime.execute("app", command: shell("sleep 1000"), timeout: .milliseconds(500)) == nil)
            #expect(try await runtime.execute("app", command: shell("exit 0"), timeout: .seconds(20)) == 0)
        }
    }

    @Test("Removal ends what still runs, and says so", arguments: Driver.available)
    func removal(_ driver: Driver) async throws {
        try await driver.run { runtime, stage in
            try await runtime.createSandbox(stage.sandbox)
            try await runtime.create(stage.container(.ignoresTerminate))
            try await runtime.start("app")
            var events = runtime.events().makeAsyncIterator()
            try await runtime.remove("app")
            #expect(await events.next() == .exited(id: "app", ContainerExit(code: 137)))
            #expect(try await runtime.containers().isEmpty)
        }
    }
}

import ContainerRuntime
import FoundationEssentials
import Glibc
import Testing

@testable import RuncRuntime

/// What a runtime finds that is opened on the folder of another that is gone.
@Suite(.enabled(if: Machine.canRunContainers, Machine.needs), .timeLimit(.minutes(2)))
struct AdoptionTests {
    @Test("Running containers are found running, ended ones with their code, and later ends are told")
    func adoption() async throws {
        try await withRunc { first, place in
            try await first.createSandbox(place.sandbox())
            try await first.create(place.script("idle", "true"))
            try await first.create(place.script("long", "echo before; sleep 0.5; echo after; sleep 100"))
            try await first.create(place.script("short", "sleep 0.3; exit 9"))
            try await first.start("long")
            try await first.start("short")
            await first.close()
            try await Task.sleep(for: .milliseconds(900))

            let second = try await RuncRuntime.open(place.configuration)
            var events = second.events().makeAsyncIterator()
            let phases = Dictionary(uniqueKeysWithValues: await second.containers().map { ($0.id, $0.phase) })
            #expect(phases == ["idle": .created, "long": .running, "short": .exited(ContainerExit(code: 9))])
            #expect(await second.sandboxes() == ["task"])
            #expect(try await second.output("long", from: 0, limit: 9).lines.map(\.text) == ["before", "after"])
            try await second.signal("long", .kill)
            #expect(await events.next() == .exited(id: "long", ContainerExit(code: 137)))
            try await second.start("idle")
            #expect(await events.next() == .exited(id: "idle", ContainerExit(code: 0)))
            await second.close()
        }
    }

    @Test("A container without its supervisor is still seen to end, with a code that says nobody knows")
    func lostSupervisor() async throws {
        try await withRunc { runtime, place in
            try await runtime.createSandbox(place.sandbox())
            try await runtime.create(place.script("app", "sleep 100"))
            try await runtime.start("app")
            let record = try #require(await runtime.containerRecords["app"])
            #expect(record.supervisor?.send(SIGKILL) == true)
            #expect(record.process?.send(SIGKILL) == true)
            #expect(try await runtime.end(of: "app") == ContainerLifecycle.unseenExit)
        }
    }

    @Test("A container whose making was cut short is taken away when the folder is opened next")
    func halfMade() async throws {
        try await withRunc { first, place in
            try await first.createSandbox(place.sandbox())
            try await first.create(place.script("app", "sleep 100"))
            let record = try #require(await first.containerRecords["app"])
            await first.close()
            // As the folder is before the last step of making is written down.
            let cut = ContainerRecord(spec: record.spec, boot: record.boot)
            try writeRecord(StateFolder(root: "\(place.path)/state").container("app").path, cut)
            let second = try await RuncRuntime.open(place.configuration)
            #expect(await second.containers().isEmpty)
            #expect(try await second.run(place.script("app", "exit 3")).exit.code == 3)
            await second.close()
        }
    }

    @Test("Two runtimes do not work on one folder")
    func oneOwner() async throws {
        try await withRunc { _, place in
            let error = await #expect(throws: RuntimeError.self) { _ = try await RuncRuntime.open(place.configuration) }
            #expect(error?.code == .unavailable)
        }
    }

    @Test("Many containers are made and removed at once")
    func many() async throws {
        try await withRunc { runtime, place in
            try await withThrowingTaskGroup(of: Int32.self) { group in
                for number in 0..<12 {
                    group.addTask {
                        try await runtime.createSandbox(place.sandbox("task\(number)", host: 10 + number))
                        let spec = place.script("app\(number)", "exit \(number)", sandbox: "task\(number)")
                        let code = try await runtime.run(spec).exit.code
                        try await runtime.remove("app\(number)")
                        return code
                    }
                }
                var codes: [Int32] = []
                for try await code in group { codes.append(code) }
                #expect(codes.sorted() == Array(0..<12))
            }
            #expect(await runtime.containers().isEmpty)
        }
    }
}

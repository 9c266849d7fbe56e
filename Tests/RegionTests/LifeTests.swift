import AWSECR
import AWSECS
import AWSLogs
import Foundation
import LoadGenerator
import Region
import StateStore
import TealCore
import Testing

@Suite("A region's life as a process", .timeLimit(.minutes(1)))
struct LifeTests {
    @Test("What was there before a stop is there after the next start, at the same address")
    func stopAndStart() async throws {
        try await RegionPlace.running { place in
            _ = try await place.call(ECS.CreateCluster.self, .init(clusterName: "main"))
            _ = try await place.call(Logs.CreateLogGroup.self, .init(logGroupName: "/app"))
            _ = try await place.call(ECR.CreateRepository.self, .init(repositoryName: "web"))
            #expect(try await place.status().isRunning)
            try await place.stopped()
            let stopped = try await place.teal("status")
            #expect(stopped.status == 1 && stopped.output.contains("is not running"))
            #expect(Processes.naming(place.home).isEmpty)
            // Ended, not killed: the balancer took its socket away.
            #expect(!FileManager.default.fileExists(atPath: place.paths.balancerSocket))
            try await place.started()
            let status = try await place.status()
            #expect(status.isRunning && status.endpoint == "http://localhost:\(place.port)")
            #expect(try await place.call(ECS.ListClusters.self, .init()).clusterArns?.count == 1)
            #expect(
                try await place.call(Logs.DescribeLogGroups.self, .init()).logGroups?.map(\.logGroupName) == ["/app"])
            #expect(try await place.call(ECR.DescribeRepositories.self, .init()).repositories?.count == 1)
        }
    }

    @Test("A load that is interrupted tells what it has measured, and the balancer what has failed")
    func interruptedLoad() async throws {
        try await RegionPlace.running { place in
            let page = "http://127.0.0.1:\(place.port)/_teal/balancer"
            let ending = try await TealProgram.run(
                "/usr/bin/timeout",
                [
                    "--foreground", "--preserve-status", "-s", "INT", "2", TealProgram.path, "load", page, "--for",
                    "1m", "--json",
                ])
            #expect(ending.status == 130, "\(ending.text)")
            let report = try JSONDecoder().decode(LoadReport.self, from: Data(ending.output.utf8))
            #expect(report.total.succeeded > 0 && report.total.failed.total == 0, "\(ending.text)")
            let snapshot = try RawExchange.send(
                "GET /_teal/balancer HTTP/1.0\r\nHost: localhost\r\n\r\n", to: place.port)
            #expect(snapshot.contains(" 200 OK") && snapshot.contains(#""failures":[]"#), "\(snapshot)")
        }
    }

    @Test("Stopping what does not run is no error, and makes nothing")
    func stopNothing() async throws {
        try await RegionPlace.with { place in
            let ending = try await place.teal("stop")
            #expect(ending.status == 0 && ending.output.contains("was not running"), "\(ending.text)")
            #expect(!FileManager.default.fileExists(atPath: place.home))
        }
    }

    @Test("What the caller of a start has open is not kept open by the region and its balancer")
    func callersFiles() async throws {
        try await RegionPlace.with { place in
            let file = "\(place.folder)/callers"
            let start = "\(TealProgram.path) region start --home \(place.home) --port \(place.port) --runtime fake"
            let ending = try await TealProgram.run("/bin/sh", ["-c", "exec 9>\(file); \(start)"])
            try #require(ending.status == 0, "\(ending.text)")
            let hasBalancer = try await Patience.until { Processes.naming(place.home).count == 2 }
            #expect(hasBalancer)
            for process in Processes.naming(place.home).keys {
                let folder = "/proc/\(process)/fd"
                let open = try FileManager.default.contentsOfDirectory(atPath: folder).compactMap {
                    try? FileManager.default.destinationOfSymbolicLink(atPath: "\(folder)/\($0)")
                }
                #expect(!open.isEmpty && !open.contains(file))
            }
        }
    }

    @Test("A region that runs is not started again, and goes on")
    func startTwice() async throws {
        try await RegionPlace.running { place in
            let process = try await place.status().process
            let ending = try await place.start()
            #expect(ending.status == 1 && ending.errors.contains("TEAL-REGION-004"), "\(ending.text)")
            #expect(try await place.status().process == process)
        }
    }

    @Test("Of several starts at once one wins, the others say why, and what runs is known and can be stopped")
    func startsAtOnce() async throws {
        try await RegionPlace.with { place in
            let endings = try await withThrowingTaskGroup(of: TealProgram.Ending.self) { group in
                for _ in 0..<4 { group.addTask { try await place.start() } }
                return try await group.reduce(into: []) { $0.append($1) }
            }
            #expect(endings.count { $0.status == 0 } == 1, "\(endings.map(\.text))")
            for ending in endings where ending.status != 0 {
                #expect(ending.errors.contains("TEAL-REGION-004") || ending.errors.contains("TEAL-REGION-011"))
            }
            let runs = Processes.naming(place.home).filter { $0.value.contains("region run") }
            #expect(try await place.status().process == runs.first?.key && runs.count == 1)
        }
    }

    @Test("A number in the pid file that has gone to another process is neither taken for the region nor ended")
    func stalePID() async throws {
        try await RegionPlace.running { place in
            try await place.killed()
            let stranger = Process()
            stranger.executableURL = URL(filePath: "/bin/sleep")
            stranger.arguments = ["60"]
            try stranger.run()
            defer { kill(stranger.processIdentifier, SIGKILL) }
            let number = "\(stranger.processIdentifier)\n"
            try number.write(toFile: place.paths.processID, atomically: false, encoding: .utf8)
            #expect(try await place.status().isRunning == false)
            try await place.started()
            #expect(try await place.status().process != stranger.processIdentifier)
            try await place.killed()
            try number.write(toFile: place.paths.processID, atomically: false, encoding: .utf8)
            try await place.stopped()
            #expect(stranger.isRunning)
        }
    }

    @Test("A reset nobody confirmed deletes nothing; a confirmed one takes what is the region's and nothing else")
    func reset() async throws {
        try await RegionPlace.running { place in
            let asked = try await place.teal("reset")
            #expect(asked.status == 64 && asked.errors.contains("TEAL-REGION-009"), "\(asked.text)")
            #expect(try await place.status().isRunning)
            let note = "\(place.home)/notes.txt"
            try "mine".write(toFile: note, atomically: false, encoding: .utf8)
            let done = try await place.teal("reset", ["--yes"])
            #expect(done.status == 0, "\(done.text)")
            #expect(try FileManager.default.contentsOfDirectory(atPath: place.home) == ["notes.txt"])
            #expect(Processes.naming(place.home).isEmpty)
            try FileManager.default.removeItem(atPath: note)
            _ = try await place.teal("reset", ["--yes"])
            #expect(!FileManager.default.fileExists(atPath: place.home))
        }
    }

    @Test("State that is no database is a clear error, and nothing of it is deleted")
    func garbage() async throws {
        try await RegionPlace.with { place in
            try FileManager.default.createDirectory(atPath: place.home, withIntermediateDirectories: true)
            let garbage = Data("This is no database. ".utf8 + Array(repeating: UInt8(ascii: "x"), count: 9000))
            try garbage.write(to: URL(filePath: place.paths.state))
            let ending = try await place.start()
            #expect(ending.status == 1 && ending.errors.contains("TEAL-REGION-007"), "\(ending.text)")
            #expect(ending.errors.contains(place.paths.state) && ending.errors.contains("teal region reset"))
            #expect(FileManager.default.contents(atPath: place.paths.state) == garbage)
            #expect(Processes.naming(place.home).isEmpty)
        }
    }

    @Test("A record that its service cannot read is the same error, and the others stay")
    func badRecord() async throws {
        try await RegionPlace.running { place in
            _ = try await place.call(ECS.CreateCluster.self, .init(clusterName: "main"))
            try await place.stopped()
            let strange = StateStore.Collection<[String: Int]>("ecs.clusters")
            do {
                let store = try StateStore(path: place.paths.state)
                try store.write { try $0.put(["strange": 1], "strange", in: strange) }
            }
            let ending = try await place.start()
            #expect(ending.status == 1 && ending.errors.contains("TEAL-REGION-007"), "\(ending.text)")
            do {
                let store = try StateStore(path: place.paths.state)
                try store.write { try $0.delete("strange", from: strange) }
            }
            try await place.started()
            #expect(try await place.call(ECS.ListClusters.self, .init()).clusterArns?.count == 1)
        }
    }

    @Test("Settings that cannot be read are a clear error, and no region is guessed in their place")
    func badSettings() async throws {
        try await RegionPlace.running { place in
            try await place.stopped()
            try "{".write(toFile: place.paths.configuration, atomically: false, encoding: .utf8)
            for verb in ["status", "stop", "env"] {
                let ending = try await place.teal(verb)
                #expect(ending.status == 78 && ending.errors.contains("TEAL-REGION-013"), "\(ending.text)")
            }
            try await place.started()
        }
    }
}

import AWSECS
import Foundation
import Region
import TealCore
import Testing

@Suite("A region that cannot start says why", .timeLimit(.minutes(1)))
struct StartRefusalTests {
    @Test("A port that another program has is named, with what to do; nothing is left running")
    func portInUse() async throws {
        try await RegionPlace.with { place in
            let other = try BoundPort()
            let ending = try await place.start(["--port", "\(other.port)"])
            #expect(ending.status == 1 && ending.errors.contains("127.0.0.1:\(other.port)"), "\(ending.text)")
            #expect(ending.errors.contains("another process listens there") && ending.errors.contains("--port"))
            #expect(Processes.naming(place.home).isEmpty)
        }
    }

    @Test("A port that another region has is that error too: its answers are not taken for ours")
    func portOfAnotherRegion() async throws {
        try await RegionPlace.running { first in
            _ = try await first.call(ECS.CreateCluster.self, .init(clusterName: "first"))
            try await RegionPlace.with { second in
                let ending = try await second.start(["--port", "\(first.port)"])
                #expect(ending.status == 1 && ending.errors.contains(":\(first.port)"), "\(ending.text)")
                #expect(try await second.status().isRunning == false)
            }
            #expect(try await first.call(ECS.ListClusters.self, .init()).clusterArns?.count == 1)
        }
    }

    @Test("A start that failed does not change how the region is known")
    func failedStart() async throws {
        try await RegionPlace.running { place in
            try await place.stopped()
            let other = try BoundPort()
            #expect(try await place.start(["--port", "\(other.port)"]).status == 1)
            #expect(try await place.status().configuration.port == place.port)
        }
    }

    static let options: [(option: [String], word: String)] = [
        (["--port", "0"], "--port"), (["--port", "70000"], "--port"), (["--port", "http"], "--port"),
        (["--account", "1234"], "--account"), (["--account", "12345678901x"], "--account"),
        (["--account", "١٢٣٤٥٦"], "--account"), (["--region", "nowhere"], "--region"),
        (["--region", "us-east-1/../x"], "--region"), (["--region", "--"], "--region"),
        (["--bridge", "a/b"], "--bridge"), (["--bridge", "sixteen-letters-"], "--bridge"),
        (["--bridge", ""], "--bridge"),
        (["--balancer-network", "10.0.0.0/16"], "--balancer-network"),
        (["--balancer-network", "127.0.0.0/16"], "--balancer-network"),
        (["--balancer-network", "127.64.0.0"], "--balancer-network"), (["--signatures", "none"], "--signatures"),
        (["--runtime", "lxc"], "--runtime"),
    ]

    @Test("An option that cannot be is a usage error that names it, and makes nothing", arguments: options)
    func badOption(option: [String], word: String) async throws {
        try await RegionPlace.with { place in
            let ending = try await place.start(option)
            #expect(ending.status == 64 && ending.errors.contains(word), "\(ending.text)")
            #expect(!FileManager.default.fileExists(atPath: place.home))
        }
    }

    @Test("A folder that is a file, that cannot be made or written, or is too deep for a socket is a clear error")
    func badHome() async throws {
        try await RegionPlace.with { place in
            let file = "\(place.folder)/file"
            try "".write(toFile: file, atomically: false, encoding: .utf8)
            let deep = "\(place.folder)/" + String(repeating: "deep/", count: 30)
            for home in [file, "\(file)/below", "/proc/teal-region", "/proc", deep] {
                let ending = try await TealProgram.run([
                    "region", "start", "--home", home, "--port", "\(place.port)", "--runtime", "fake",
                ])
                #expect(ending.status == 78 && ending.errors.contains("TEAL-REGION-001"), "\(ending.text)")
                #expect(ending.errors.contains("TEAL_HOME"))
            }
        }
    }

    @Test("A folder given relative to the working folder is the same region from everywhere")
    func relativeHome() async throws {
        try await RegionPlace.running { place in
            let ending = try await TealProgram.run(
                ["region", "status", "--json", "--home", "./home/"], folder: place.folder)
            let status = try JSONDecoder().decode(RegionDaemon.Status.self, from: Data(ending.output.utf8))
            #expect(status.isRunning && status.root == place.home)
        }
    }
}

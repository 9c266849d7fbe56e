import AWSECS
import AWSLogs
import AWSWire
import Foundation
import LocalCloud
import Region
import Testing

@Suite("Faults on purpose, by the command line", .timeLimit(.minutes(1)))
struct FaultCommandTests {
    private func fault(_ place: RegionPlace, _ words: [String]) async throws -> TealProgram.Ending {
        try await TealProgram.run(["region", "fault"] + words + ["--home", place.home])
    }

    private func begun(_ place: RegionPlace, _ words: [String]) async throws -> Fault {
        let ending = try await fault(place, words + ["--json"])
        try #require(ending.status == 0, "\(ending.text)")
        let decoder = JSONDecoder()
        decoder.dateDecodingStrategy = .iso8601
        return try decoder.decode(Fault.self, from: Data(ending.output.utf8))
    }

    private func listed(_ place: RegionPlace) async throws -> [Fault] {
        try FaultClient(paths: place.paths).list()
    }

    @Test("A fault is listed until it is cleared, by its id or with all")
    func life() async throws {
        try await RegionPlace.running { place in
            let zone = try await begun(place, ["zone", "us-east-1b"])
            let api = try await begun(place, ["api", "--throttle", "50%", "--service", "ecs"])
            #expect(zone.kind == .zone("us-east-1b") && api.kind == .api(share: 0.5, service: "ecs"))
            #expect(try await listed(place).map(\.id) == [zone.id, api.id])
            let list = try await fault(place, ["list"])
            #expect(list.output.contains("zone us-east-1b is lost, since "), "\(list.text)")
            #expect(try await fault(place, ["clear", zone.id]).status == 0)
            #expect(try await listed(place).map(\.id) == [api.id])
            let all = try await fault(place, ["clear", "--all"])
            #expect(all.output == "\(api.id) is over: 50% of the calls to ecs are throttled.\n", "\(all.text)")
            #expect(try await listed(place).isEmpty)
        }
    }

    @Test("A fault with a duration ends by itself")
    func duration() async throws {
        try await RegionPlace.running { place in
            let fault = try await begun(place, ["logs", "--for", "1s"])
            #expect(fault.until.map { Int($0.timeIntervalSince(fault.began).rounded()) } == 1)
            let error = await #expect(throws: AWSError.self) {
                try await place.call(Logs.DescribeLogGroups.self, .init())
            }
            #expect(error?.code == "ServiceUnavailableException")
            let isOver = try await Patience.until { try FaultClient(paths: place.paths).list().isEmpty }
            #expect(isOver)
            _ = try await place.call(Logs.DescribeLogGroups.self, .init())
        }
    }

    @Test("A region that is started again, or was killed, begins without faults")
    func restart() async throws {
        try await RegionPlace.running { place in
            _ = try await begun(place, ["registry"])
            try await place.stopped()
            try await place.started()
            #expect(try await listed(place).isEmpty)
            _ = try await begun(place, ["registry"])
            try await place.killed()
            try await place.started()
            #expect(try await listed(place).isEmpty)
        }
    }

    @Test(
        "What cannot be is refused: what, why, and how to mend it",
        arguments: [
            (["zone", "us-east-1z"], "TEAL-FAULT-001", "us-east-1a, us-east-1b, us-east-1c"),
            (["task", "0123abcd", "kill"], "TEAL-FAULT-001", "no task that runs has this id"),
            (["api", "--throttle", "10%", "--service", "s3"], "TEAL-FAULT-001", "the region has"),
            (["clock", "--skew", "5m"], "TEAL-FAULT-006", "--signatures strict"),
            (["clear", "fault-99"], "TEAL-FAULT-007", "no fault holds"),
            (["clear", "../health"], "TEAL-FAULT-007", "no fault holds"),
        ])
    func refusals(_ words: [String], _ code: String, _ why: String) async throws {
        try await RegionPlace.running { place in
            let ending = try await fault(place, words)
            #expect(ending.status != 0 && ending.errors.contains(code) && ending.errors.contains(why), "\(ending.text)")
            #expect(try await listed(place).isEmpty)
        }
    }

    @Test("A fault that holds is not injected again, and the first one is named")
    func twice() async throws {
        try await RegionPlace.running { place in
            let first = try await begun(place, ["zone", "us-east-1a"])
            let ending = try await fault(place, ["zone", "us-east-1a", "--for", "5s"])
            #expect(ending.errors.contains("TEAL-FAULT-002") && ending.errors.contains(first.id), "\(ending.text)")
            #expect(try await listed(place).map(\.id) == [first.id])
        }
    }

    @Test("Without a region the command says so")
    func nobody() async throws {
        try await RegionPlace.with { place in
            let ending = try await fault(place, ["list"])
            #expect(ending.status == 1 && ending.errors.contains("TEAL-FAULT-008"), "\(ending.text)")
        }
    }

    @Test("While half of the calls are throttled, teal gets through; a call that is tried once may not")
    func throttled() async throws {
        try await RegionPlace.running { place in
            _ = try await begun(place, ["api", "--throttle", "100%", "--service", "ecs"])
            let error = await #expect(throws: AWSError.self) { try await place.call(ECS.ListClusters.self, .init()) }
            #expect(error?.code == "ThrottlingException" && error?.status == 400)
            _ = try await place.call(Logs.DescribeLogGroups.self, .init())
        }
    }

    @Test("A clock that is ahead refuses signatures, and tells its time, by which clients can go")
    func clock() async throws {
        try await RegionPlace.running(["--signatures", "strict"]) { place in
            _ = try await begun(place, ["clock", "--skew", "20m"])
            let answer = try RawExchange.send(
                "POST / HTTP/1.1\r\nHost: localhost\r\nX-Amz-Target: AmazonEC2ContainerServiceV20141113.ListClusters\r\n"
                    + "Content-Type: application/x-amz-json-1.1\r\nContent-Length: 2\r\nConnection: close\r\n\r\n{}",
                to: place.port)
            let date = answer.split(separator: "\r\n").first { $0.lowercased().hasPrefix("date: ") }?.dropFirst(6)
            let formatter = DateFormatter()
            formatter.locale = Locale(identifier: "en_US_POSIX")
            formatter.timeZone = TimeZone(identifier: "GMT")
            formatter.dateFormat = "EEE, dd MMM yyyy HH:mm:ss zzz"
            let told = try #require(formatter.date(from: String(date ?? "")))
            #expect(abs(told.timeIntervalSinceNow - 1200) < 60)
        }
    }
}

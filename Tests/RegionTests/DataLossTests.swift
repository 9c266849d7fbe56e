import Foundation
import RuncRuntime
import Testing

@Suite("Data loss", .timeLimit(.minutes(4)))
struct DataLossTests {
    private static let script = URL(filePath: #filePath).deletingLastPathComponent()
        .appending(path: "../../Scripts/data-loss").standardizedFileURL.path

    private static let canRunTasks =
        RuncRuntime.check().isEmpty && FileManager.default.isExecutableFile(atPath: "/bin/busybox")
        && FileManager.default.isExecutableFile(atPath: "/usr/bin/unshare")

    /// `make data-loss` does the same a hundred times.
    @Test(
        "kill -9 at random instants loses and tears nothing that was acknowledged, in the state nor on EFS; tasks run on",
        .enabled(
            if: ClientTests.hasClients, "needs boto3: pip install -r requirements-dev.txt; TEAL_PYTHON names the python"
        ),
        .enabled(
            if: canRunTasks, "needs root, busybox-static, unshare, and the packages of Scripts/install-packages run"),
        arguments: [UInt32.random(in: 0 ... .max)])
    func killed(seed: UInt32) async throws {
        try await RegionPlace.with { place in
            let scripts = URL(filePath: Self.script).deletingLastPathComponent().path
            let programs = URL(filePath: TealProgram.path).deletingLastPathComponent().path
            let ending = try await TealProgram.run(
                "/usr/bin/env",
                [
                    "TEAL_HOME=\(place.home)", "\(scripts)/apart", "/usr/bin/env", ClientTests.python, Self.script,
                    programs, "--kills", "8", "--seed", "\(seed)", "--bridge", place.bridge,
                ], limit: .seconds(200))
            #expect(ending.status == 0, "\(ending.text)")
            let told = try #require(ending.output.split(separator: "\n").last)
            let report = try JSONDecoder().decode(Report.self, from: Data(told.utf8))
            #expect(report.kills >= 8 && report.lost == 0 && report.torn == 0)
            #expect(report.acknowledged > 100 && report.tasksAdopted > 8)
        }
    }

    private struct Report: Decodable {
        var kills: Int
        var acknowledged: Int
        var lost: Int
        var torn: Int
        var tasksAdopted: Int

        enum CodingKeys: String, CodingKey {
            case kills, acknowledged, lost, torn
            case tasksAdopted = "tasks_adopted"
        }
    }
}

import Foundation
import Testing

/// What CloudWatch measures, and what is done by it, as boto3 sees it.
@Suite("Metrics and scaling", .timeLimit(.minutes(12)))
struct ScalingTests {
    private static func script(_ name: String) throws -> String {
        try #require(Bundle.module.url(forResource: "Fixtures/\(name)", withExtension: "py")).path
    }

    @Test(
        "boto3 puts metrics and alarms, reads and is refused alike in CBOR, JSON and the query protocol",
        .enabled(if: ClientTests.hasClients, ClientTests.clientNeeds))
    func protocols() async throws {
        try await RegionPlace.running(["--metric-period", "5"]) { place in
            let ending = try await TealProgram.run(
                "/usr/bin/env", [ClientTests.python, try Self.script("metrics"), "\(place.port)"], limit: .seconds(60))
            #expect(ending.status == 0, "\(ending.text)")
        }
    }

    @Test(
        "Real tasks scale by processor, requests, steps and schedules; a deployment that raises an alarm is rolled back",
        .enabled(if: ClientTests.hasClients, ClientTests.clientNeeds),
        .enabled(if: NeighbourTests.canRunContainers, "Real containers need root, runc, conmon and iproute2."),
        .enabled(if: FileManager.default.isExecutableFile(atPath: "/bin/busybox"), "The app is busybox-static's httpd.")
    )
    func scaling() async throws {
        try await RegionPlace.with { place in
            let ending = try await TealProgram.run(
                "/usr/bin/unshare",
                [
                    "--net", "--mount", "--", "/usr/bin/env", ClientTests.python, try Self.script("scaling"),
                    TealProgram.path, place.home, "\(place.port)", place.bridge,
                ], limit: .seconds(600))
            #expect(ending.status == 0, "\(ending.text)")
        }
    }
}

import Foundation
import TealCore
import Testing

/// Clients that other people wrote.
@Suite("Stock clients", .timeLimit(.minutes(2)))
struct ClientTests {
    static let python = ProcessInfo.processInfo.environment["TEAL_PYTHON"] ?? "python3"

    static let hasClients = {
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = [python, "-c", "import boto3, awscli"]
        process.standardError = FileHandle.nullDevice
        try? process.run()
        process.waitUntilExit()
        return process.terminationStatus == 0
    }()

    static let clientNeeds: Comment =
        "needs boto3 and awscli: pip install -r requirements-dev.txt; TEAL_PYTHON names the python"

    private static let hasNamespaces =
        getuid() == 0 && FileManager.default.isExecutableFile(atPath: "/usr/bin/unshare")

    @Test(
        "boto3 and the aws CLI do what deployment scripts do: network, image, stack, service, release, take-down",
        .enabled(if: hasClients, clientNeeds),
        .enabled(if: hasNamespaces, "needs root and unshare: the tasks' addresses are those of a network namespace"))
    func deploymentScripts() async throws {
        try await RegionPlace.with { place in
            let script = try #require(Bundle.module.url(forResource: "Fixtures/clients", withExtension: "py")).path
            let ending = try await TealProgram.run(
                "/usr/bin/unshare",
                ["--net", "--", "/usr/bin/env", Self.python, script, TealProgram.path, place.home, "\(place.port)"],
                limit: .seconds(110))
            #expect(ending.status == 0, "\(ending.text)")
        }
    }
}

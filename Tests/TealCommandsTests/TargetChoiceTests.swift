import AWSClient
import ArgumentParser
import FoundationEssentials
import LocalCloud
import Region
import TealCore
import Testing

@testable import TealCommands

@Suite struct TargetChoiceTests {
    private func choice(
        _ arguments: [String] = [], manifest: String? = nil, _ environment: [String: String] = [:],
        access: () throws(Problem) -> RegionAccess = { RegionAccess() }
    ) throws -> TargetChoice {
        try TargetChoice(
            try GlobalOptions.parse(arguments), manifestRegion: manifest, environment: environment, access: access)
    }

    @Test("Local is the default, with a region and an endpoint of its own")
    func local() throws {
        let choice = try choice()
        #expect(choice.isLocal)
        #expect(choice.region == "us-east-1")
        #expect(choice.endpoint == "http://localhost:4566")
    }

    @Test("A local region on another port, or with another name, is found by how it was started")
    func started() throws {
        let access = RegionAccess(configuration: RegionConfiguration(port: 4700, region: "eu-west-1"))
        let found = try choice { access }
        #expect(found.endpoint == "http://localhost:4700")
        #expect(found.region == "eu-west-1")
        let named = try choice([], ["AWS_ENDPOINT_URL": "http://localhost:4801"]) { access }
        #expect(named.endpoint == "http://localhost:4801")
    }

    @Test("Settings of the local region that cannot be read stop what works there, and nothing on AWS")
    func unreadable() throws {
        let place = RegionPaths(root: "/tmp/teal-settings-\(UInt32.random(in: 0 ... .max))")
        try place.make()
        defer { try? FileManager.default.removeItem(atPath: place.root) }
        try Data("{".utf8).write(to: URL(fileURLWithPath: place.configuration))
        let access = { () throws(Problem) in try RegionDaemon(paths: place).access() }
        #expect(throws: Problem.self) { try choice([], access: access) }
        #expect(try choice(["--target", "aws"], access: access).endpoint == nil)
    }

    @Test("A local region that checks signatures gets its own key, whatever the environment says")
    func strict() throws {
        let folder = "/tmp/teal-key-\(UInt32.random(in: 0 ... .max))"
        let paths = RegionPaths(root: folder)
        try paths.make()
        defer { try? FileManager.default.removeItem(atPath: folder) }
        try Data(#"{"accessKey":"TEALROOT1","secret":"s"}"#.utf8).write(to: URL(fileURLWithPath: paths.rootKey))
        let settings = try JSONEncoder().encode(RegionConfiguration(signatures: .strict))
        try settings.write(to: URL(fileURLWithPath: paths.configuration))
        let choice = try choice { () throws(Problem) in try RegionDaemon(paths: paths).access() }
        let credentials = choice.credentials(environment: ["AWS_ACCESS_KEY_ID": "AKIAREAL"])
        #expect(credentials?.accessKey == "TEALROOT1" && credentials?.secret.reveal() == "s")
    }

    @Test("AWS is only touched where it is asked for, by an option or the environment")
    func aws() throws {
        #expect(try !choice(["--target", "aws"]).isLocal)
        #expect(try !choice([], ["TEAL_TARGET": "aws"]).isLocal)
        #expect(try choice(["--target", "local"], ["TEAL_TARGET": "aws"]).isLocal)
        #expect(try choice([], ["AWS_PROFILE": "production", "AWS_REGION": "eu-west-1"]).isLocal)
        #expect(try choice(["--target", "aws"]).endpoint == nil)
    }

    @Test("The option wins over the manifest, and the manifest over the environment")
    func region() throws {
        #expect(try choice([], manifest: "eu-west-1", ["AWS_REGION": "us-west-2"]).region == "eu-west-1")
        #expect(try choice(["--region", "ap-south-1"], manifest: "eu-west-1").region == "ap-south-1")
        #expect(try choice([], ["AWS_DEFAULT_REGION": "us-west-2"]).region == "us-west-2")
    }

    @Test("Keys of a real account are never sent to the local region")
    func keys() throws {
        let local = try choice()
        #expect(local.credentials(environment: ["AWS_ACCESS_KEY_ID": "AKIAIOSFODNN7EXAMPLE"])?.accessKey == "local")
        #expect(local.credentials(environment: ["AWS_ACCESS_KEY_ID": "222222222222"])?.accessKey == "222222222222")
        #expect(try choice(["--target", "aws"]).credentials(environment: [:]) == nil)
    }

    @Test("A target that is none is refused as wrong configuration")
    func unknown() {
        let problem = #expect(throws: (any Error).self) { try choice([], ["TEAL_TARGET": "moon"]) } as? Problem
        #expect(problem?.exit == .configuration)
    }

    @Test(
        "Durations are read as people write them",
        arguments: [
            ("90s", 90_000), ("10m", 600_000), ("1h30m", 5_400_000), ("250ms", 250), ("15", 15_000), ("soon", nil),
            ("-1", nil),
            ("10 m", nil), ("", nil),
        ] as [(String, Int?)])
    func durations(text: String, milliseconds: Int?) {
        #expect(DurationOption(argument: text)?.duration == milliseconds.map { .milliseconds($0) })
    }
}

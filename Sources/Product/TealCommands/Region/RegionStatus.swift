import ArgumentParser
import FoundationEssentials
import LocalCloud
import Region
import TealCore

struct RegionStatus: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "status", abstract: "Whether the region runs, and where.")

    @OptionGroup var home: RegionHome
    @Flag(help: "One JSON document.") var json = false

    func run() async throws {
        let status = try RegionDaemon(paths: home.paths).status()
        if json {
            let encoder = JSONEncoder()
            encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
            print(String(decoding: try encoder.encode(status), as: UTF8.self))
        } else {
            for line in Self.lines(status) { print(line) }
        }
        if !status.isRunning { throw ExitCode(TealCore.ExitStatus.failed.rawValue) }
    }

    static func lines(_ status: RegionDaemon.Status) -> [String] {
        guard status.isRunning, let process = status.process else {
            return ["The local region is not running.", "next: teal region start"]
        }
        let reason = status.configuration.runtimeReason.map { " (\($0))" } ?? ""
        let memory = status.memory.map { ", \(ByteCount(bytes: $0))" } ?? ""
        return [
            "The local region answers at \(status.endpoint).",
            "  process   \(process)\(memory)",
            "  balancer  \(status.balancerProcess.map { "\($0)" } ?? "starting")",
            "  account   \(status.configuration.account) in \(status.configuration.region)",
            "  runtime   \(status.configuration.runtime.rawValue)\(reason)",
            "  signed    \(status.configuration.signatures.rawValue)",
            "  state     \(status.root)",
        ]
    }
}

struct RegionEnv: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "env", abstract: "Shell lines that point AWS's tools at the region.")

    @OptionGroup var home: RegionHome

    func run() throws {
        let access = try RegionDaemon(paths: home.paths).access()
        let (configuration, key) = (access.configuration, access.key)
        print("export AWS_ENDPOINT_URL=\(configuration.endpoint)")
        print("export AWS_ACCESS_KEY_ID=\(key?.accessKey ?? configuration.account)")
        print("export AWS_SECRET_ACCESS_KEY=\(key?.secret ?? "local")")
        print("export AWS_REGION=\(configuration.region)")
        print("export AWS_DEFAULT_REGION=\(configuration.region)")
        print("unset AWS_SESSION_TOKEN AWS_PROFILE")
    }
}

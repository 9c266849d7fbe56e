import ArgumentParser
import LocalCloud
import Region
import TealCore

struct RegionStart: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "start", abstract: "Start the local region in the background.")

    @OptionGroup var home: RegionHome
    @Option(help: "The port of its APIs.") var port = RegionConfiguration.standardPort
    @Option(help: "The account of callers whose access key names none.") var account = "123456789012"
    @Option(name: .customLong("region"), help: "The region's name.") var regionName = "us-east-1"
    @Option(help: "runc for real containers (Linux, root), fake for none.") var runtime = RegionConfiguration.Runtime
        .runc
    @Option(help: "The name of the tasks' network bridge.") var bridge = "teal0"
    @Option(
        help: ArgumentHelp(
            "Where its load balancers listen (default: 127.64.0.0/16; on another port, a part of 127.128.0.0/9).",
            valueName: "network"))
    var balancerNetwork: String?
    @Option(help: "lenient takes any signed request, strict only what teal region env's key or STS's keys sign.")
    var signatures = SignatureMode.lenient
    @Option(
        help: ArgumentHelp(
            "Seconds between values of measured metrics; AWS measures every 60.", valueName: "seconds"))
    var metricPeriod = 60

    func run() async throws {
        let configuration = RegionConfiguration(
            port: port, account: account, region: regionName, runtime: runtime, bridge: bridge,
            balancerNetwork: balancerNetwork, signatures: signatures, metricPeriod: metricPeriod)
        let time = try await RegionDaemon(paths: home.paths).start(configuration)
        let milliseconds = Int(time.seconds * 1000)
        print("The local region answers at \(configuration.endpoint), \(milliseconds) ms after its start.")
        print("next: teal up, or, for other AWS tools: eval \"$(teal region env)\"")
    }
}

struct RegionStop: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "stop", abstract: "Stop the region, its tasks and its load balancers; the state stays.")

    @OptionGroup var home: RegionHome

    func run() async throws {
        let ran = try await RegionDaemon(paths: home.paths).stop()
        print(
            ran
                ? "The local region has stopped; teal region start brings it back as it was."
                : "The local region was not running.")
    }
}

struct RegionReset: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "reset", abstract: "Stop the region and forget everything in it.")

    @OptionGroup var home: RegionHome
    @Flag(help: "Do not ask.") var yes = false

    func run() async throws {
        let paths = home.paths
        guard yes || Confirmation.given("Everything in \(paths.root) will be deleted: stacks, images, logs.") else {
            throw Problem(
                what: "Nothing was reset.", why: "it was not confirmed", mend: "teal region reset --yes",
                code: "TEAL-REGION-009", exit: .usage)
        }
        try await RegionDaemon(paths: paths).reset()
        print("The local region is gone, with everything in it.")
    }
}

/// A question to a person; no where there is nobody to ask.
enum Confirmation {
    static func given(_ sentence: String) -> Bool {
        guard StandardInput.isTerminal else { return false }
        print("\(sentence) Go on? [y/N] ", terminator: "")
        return ["y", "yes"].contains((readLine() ?? "").lowercased())
    }
}

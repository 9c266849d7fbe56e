import ArgumentParser
import Region

/// The region itself, in the foreground: what `start` runs in the background, and what a supervisor may run.
struct RegionRun: AsyncParsableCommand, SignalHandlingCommand {
    static let configuration = CommandConfiguration(
        commandName: "run", abstract: "Run the region in the foreground, as it was last started.", shouldDisplay: false)

    @OptionGroup var home: RegionHome

    func run() async throws {
        let configuration = try RegionDaemon(paths: home.paths).knownConfiguration() ?? RegionConfiguration()
        try await LocalRegion(configuration: configuration, paths: home.paths).run()
    }
}

/// The data plane's process.
struct RegionBalancer: ParsableCommand, SignalHandlingCommand {
    static let configuration = CommandConfiguration(
        commandName: "balancer", abstract: "Run the load balancers' process.", shouldDisplay: false)

    @OptionGroup var home: RegionHome

    func run() throws {
        try BalancerDaemon(paths: home.paths).run()
    }
}

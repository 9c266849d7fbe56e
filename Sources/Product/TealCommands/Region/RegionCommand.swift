import ArgumentParser

/// The local region and its subcommands.
struct RegionCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "region", abstract: "The local AWS region: start, stop, status, reset, fault.",
        discussion: """
            Real containers, a real load balancer and a real registry behind AWS's own APIs, on this machine. Point any AWS \
            tool at it with: eval "$(teal region env)"
            """,
        subcommands: [
            RegionStart.self, RegionStop.self, RegionStatus.self, RegionReset.self, RegionEnv.self, RegionRun.self,
            RegionFault.self, RegionBalancer.self,
        ])
}

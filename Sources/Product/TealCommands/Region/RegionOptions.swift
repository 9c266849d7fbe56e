import ArgumentParser
import FoundationEssentials
import LocalCloud
import Region

/// Which region: the folder that holds it.
struct RegionHome: ParsableArguments {
    @Option(name: .long, help: ArgumentHelp("The region's folder (default: $TEAL_HOME).", valueName: "folder"))
    var home: String?

    var paths: RegionPaths {
        home.map(RegionPaths.init(root:)) ?? RegionPaths(environment: ProcessInfo.processInfo.environment)
    }
}

extension RuntimeChoice: ExpressibleByArgument {}

extension SignatureMode: ExpressibleByArgument {}

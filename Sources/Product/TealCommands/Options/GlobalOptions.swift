import ArgumentParser

/// The options that every command has.
struct GlobalOptions: ParsableArguments {
    @Option(
        name: .long,
        help: ArgumentHelp("Where to work: local or aws. Default: TEAL_TARGET, or local.", valueName: "target"))
    var target: TargetName?

    @Option(name: .long, help: ArgumentHelp("The AWS region.", valueName: "region"))
    var region: String?

    @Option(name: .long, help: ArgumentHelp("The profile of ~/.aws to use.", valueName: "name"))
    var profile: String?

    @Option(name: .long, help: ArgumentHelp("Where the AWS APIs answer.", valueName: "url"))
    var endpointURL: String?

    @Option(name: .long, help: ArgumentHelp("How long to wait for the end: 90s, 10m, 1h.", valueName: "duration"))
    var timeout: DurationOption?

    @Flag(name: .long, help: "Do not wait for the end.")
    var noWait = false

    @Flag(name: .long, help: "Print JSON on standard output.")
    var json = false

    @Flag(name: [.short, .long], help: "Say nothing but the result.")
    var quiet = false

    @Flag(name: [.short, .long], help: "Say more.")
    var verbose = false

    @Flag(name: [.short, .long], help: "Do not ask.")
    var yes = false

    func validate() throws {
        if quiet, verbose { throw ValidationError("--quiet and --verbose exclude each other.") }
    }
}

enum TargetName: String, ExpressibleByArgument, CaseIterable {
    case local
    case aws
}

/// Where the manifest is.
struct ManifestOptions: ParsableArguments {
    @Option(
        name: [.short, .long],
        help: ArgumentHelp("The manifest. Default: compose.yaml, then package.json.", valueName: "path"))
    var file: String?

    @Option(name: .long, help: ArgumentHelp("The folder of the project. Default: this one.", valueName: "folder"))
    var project: String?
}

/// `90s`, `10m`, `1h`, `1m30s`, or a number of seconds.
struct DurationOption: ExpressibleByArgument {
    var duration: Duration

    private static let secondsPerUnit = ["ms": 0.001, "s": 1.0, "m": 60.0, "h": 3600.0, "d": 86_400.0]

    init(_ duration: Duration) {
        self.duration = duration
    }

    init?(argument: String) {
        if let seconds = Double(argument), seconds > 0, seconds.isFinite {
            self.init(.milliseconds(Int(seconds * 1000)))
            return
        }
        var total = 0.0
        var rest = argument[...]
        while let match = rest.prefixMatch(of: #/(\d+(?:\.\d+)?)(ms|s|m|h|d)/#) {
            let factor = Self.secondsPerUnit[String(match.output.2)] ?? 0
            total += (Double(match.output.1) ?? 0) * factor
            rest = rest[match.range.upperBound...]
        }
        guard rest.isEmpty, total > 0, total < 1e9 else { return nil }
        self.init(.milliseconds(Int(total * 1000)))
    }
}

/// For commands that concern one service.
struct ServiceArgument: ParsableArguments {
    @Argument(help: ArgumentHelp("The service; may be left out where there is one only.", valueName: "service"))
    var service: String?
}

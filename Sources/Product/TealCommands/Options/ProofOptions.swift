import ArgumentParser

/// How a release is put to the proof.
struct ProofOptions: ParsableArguments {
    @Flag(name: .long, help: "Send load through the balancer before, during and after, and count what fails.")
    var prove = false

    @Option(name: .long, help: ArgumentHelp("Requests per second of --prove.", valueName: "number"))
    var rate = 100

    @Option(name: .long, help: ArgumentHelp("Add the release to this JSON file.", valueName: "path"))
    var report: String?

    @Option(
        name: .long,
        help: ArgumentHelp("Succeed only if the release ends so: released or rolled_back.", valueName: "outcome"))
    var expect: ExpectedOutcome?

    func validate() throws {
        guard (1...100_000).contains(rate) else { throw ValidationError("--rate must be from 1 to 100000.") }
    }
}

enum ExpectedOutcome: String, ExpressibleByArgument, CaseIterable {
    case released
    case rolledBack = "rolled_back"
}

import Foundation
package import TealCore

/// The command `teal-generate --models DIR [--sources DIR] [--botocore VERSION]`.
package enum GenerateCommand {
    /// Does what the arguments ask and gives the exit status; says on standard error what went wrong.
    package static func run(_ arguments: [String]) -> ExitStatus {
        do {
            let options = try Options(arguments)
            let sources = URL(filePath: options.sources)
            let generator = try Generator(
                models: URL(filePath: options.models), operations: sources.appending(path: "operations.json"),
                version: options.version)
            try generator.write(to: sources)
            return .done
        } catch let problem as Problem {
            say("\(problem)\n")
            return problem.exit
        } catch {
            say("error: \(error)\n")
            return .failed
        }
    }

    private static func say(_ text: String) {
        try? FileHandle.standardError.write(contentsOf: Data(text.utf8))
    }
}

struct Options {
    var models: String
    var sources = "Sources/Generated"
    var version: String

    init(_ arguments: [String]) throws {
        var values: [String: String] = [:]
        var rest = arguments[...]
        while let name = rest.popFirst() {
            guard ["--models", "--sources", "--botocore"].contains(name), let value = rest.popFirst() else {
                throw Options.usage("\(name) is not an option, or has no value")
            }
            values[name] = value
        }
        guard let models = values["--models"] else { throw Options.usage("--models is missing") }
        self.models = models
        sources = values["--sources"] ?? sources
        version = try values["--botocore"] ?? Options.pinned()
    }

    /// The version that the repository is made from.
    private static func pinned() throws -> String {
        guard let text = try? String(contentsOf: URL(filePath: "Scripts/botocore-version"), encoding: .utf8) else {
            throw usage("Scripts/botocore-version is not here, and --botocore is not given")
        }
        return text.trimming()
    }

    private static func usage(_ why: String) -> Problem {
        Problem(
            what: "The shapes were not generated.", why: why,
            mend:
                "from the root of the repository: teal-generate --models BOTOCORE/data [--sources DIR] [--botocore VERSION]",
            code: "TEAL-GENERATE-005", exit: .usage)
    }
}

extension String {
    fileprivate func trimming() -> String {
        String(drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
    }
}

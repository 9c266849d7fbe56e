import FoundationEssentials
import TealCore
import WebServer

let environment = ProcessInfo.processInfo.environment
do {
    if CommandLine.arguments.dropFirst().first == "--check" {
        exit(try WebServer.check(environment: environment).rawValue)
    }
    try await WebServer.run(environment: environment)
} catch let problem as Problem {
    FileHandle.standardError.write(Data("\(problem)\n".utf8))
    exit(problem.exit.rawValue)
}

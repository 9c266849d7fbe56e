import FoundationEssentials
import TealCore
import WebServer

#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

let environment = ProcessInfo.processInfo.environment
do {
    if CommandLine.arguments.dropFirst().first == "--check" {
        exit(try WebServer.check(environment: environment).rawValue)
    }
    try await WebServer.run(environment: environment)
} catch let problem as Problem {
    let text = Array("\(problem)\n".utf8)
    _ = write(STDERR_FILENO, text, text.count)
    exit(problem.exit.rawValue)
}

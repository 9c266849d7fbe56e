import FoundationEssentials
import SchedulerSimulation
import TealCore

#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

do {
    exit(try SimulateCommand.run(ProcessInfo.processInfo.environment).rawValue)
} catch {
    let text = Array("\(error)\n".utf8)
    _ = write(STDERR_FILENO, text, text.count)
    exit(error.exit.rawValue)
}

import SchedulerSimulation
import TealCore

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

private let names = ["SEED", "EVENTS", "DAYS", "TASKS"]
private let environment = names.reduce(into: [String: String]()) { all, name in
    if let value = getenv(name) { all[name] = String(cString: value) }
}
exit(SimulateCommand.run(environment).rawValue)

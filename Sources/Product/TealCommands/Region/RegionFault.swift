import ArgumentParser
import FoundationEssentials
import LocalCloud
import Region
import TealCore

/// Faults in the local region, on purpose.
struct RegionFault: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "fault", abstract: "Make something in the region go wrong, and see what holds.",
        discussion: """
            A fault ends when its time is over (--for), when it is cleared, and with the region: a region that is started \
            again begins without any.
            """,
        subcommands: [
            FaultZone.self, FaultTask.self, FaultRegistry.self, FaultLogs.self, FaultClock.self, FaultAPI.self,
            FaultListCommand.self, FaultClear.self,
        ])
}

/// The options of every fault.
struct FaultOptions: ParsableArguments {
    @OptionGroup var home: RegionHome
    @Option(name: .customLong("for"), help: ArgumentHelp("When it ends by itself.", valueName: "duration"))
    var time: DurationOption?
    @Flag(help: "One JSON document.") var json = false

    func begin(_ kind: FaultKind) throws {
        let fault = try FaultClient(paths: home.paths).begin(FaultRequest(kind, seconds: time?.duration.seconds))
        if json { return print(JSONText.line(fault), terminator: "") }
        print(FaultText.begun(fault))
    }
}

struct FaultZone: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "zone", abstract: "Lose a zone: its tasks die, and none starts there.")

    @Argument(help: ArgumentHelp("The zone.", valueName: "us-east-1b")) var zone: String
    @OptionGroup var options: FaultOptions

    func run() throws { try options.begin(.zone(zone)) }
}

struct FaultTask: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "task", abstract: "Make one task suffer: kill, freeze, slow, oom, disk-full, cut-off, spot.")

    enum Trouble: String, ExpressibleByArgument, CaseIterable {
        case kill, freeze, slow, oom
        case diskFull = "disk-full"
        case cutOff = "cut-off"
        case spot
    }

    @Argument(help: ArgumentHelp("The task: its id, the beginning of it, or its ARN.", valueName: "task"))
    var task: String
    @Argument(help: "What it suffers.") var trouble: Trouble
    @Option(help: ArgumentHelp("How much later a slow task answers.", valueName: "duration"))
    var latency: DurationOption?
    @OptionGroup var options: FaultOptions

    func validate() throws {
        if trouble == .slow, latency == nil { throw ValidationError("slow needs --latency, such as --latency 200ms.") }
        if trouble != .slow, latency != nil { throw ValidationError("--latency belongs to slow alone.") }
    }

    func run() throws { try options.begin(.task(id: task, wanted)) }

    private var wanted: TaskTrouble {
        switch trouble {
        case .kill: .kill
        case .freeze: .freeze
        case .slow: .slow(milliseconds: Int(((latency?.duration.seconds ?? 0) * 1000).rounded()))
        case .oom: .outOfMemory
        case .diskFull: .diskFull
        case .cutOff: .cutOff
        case .spot: .spotInterruption
        }
    }
}

struct FaultRegistry: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "registry", abstract: "Take the registry away: no image is pulled or pushed.")

    @OptionGroup var options: FaultOptions

    func run() throws { try options.begin(.registry) }
}

struct FaultLogs: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "logs", abstract: "Take the log service away.")

    @OptionGroup var options: FaultOptions

    func run() throws { try options.begin(.logs) }
}

struct FaultClock: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "clock", abstract: "Put the region's clock forward, or back with --behind.")

    @Option(help: ArgumentHelp("By how much: 5m.", valueName: "duration")) var skew: DurationOption
    @Flag(help: "Put it back.") var behind = false
    @OptionGroup var options: FaultOptions

    func run() throws { try options.begin(.clock(skew: skew.duration.seconds * (behind ? -1 : 1))) }
}

struct FaultAPI: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "api", abstract: "Throttle a part of the API's calls.")

    @Option(help: ArgumentHelp("Which part of them: 50%.", valueName: "share")) var throttle: String
    @Option(help: ArgumentHelp("Those of one service alone, by its signing name: ecs.", valueName: "service"))
    var service: String?
    @OptionGroup var options: FaultOptions

    func validate() throws { if share == nil { throw ValidationError("--throttle must be a share: 50%.") } }

    func run() throws { try options.begin(.api(share: share ?? 1, service: service)) }

    private var share: Double? {
        guard throttle.hasSuffix("%"), let percent = Double(throttle.dropLast()) else { return nil }
        return percent > 0 && percent <= 100 ? percent / 100 : nil
    }
}

struct FaultListCommand: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "list", abstract: "The faults that hold.")

    @OptionGroup var home: RegionHome
    @Flag(help: "One JSON document.") var json = false

    func run() throws {
        let faults = try FaultClient(paths: home.paths).list()
        if json { return print(JSONText.document(FaultList(faults: faults)), terminator: "") }
        for line in FaultText.list(faults) { print(line) }
    }
}

struct FaultClear: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "clear", abstract: "End a fault, or all.")

    @Argument(help: "The fault's id, as list tells it.") var id: String?
    @Flag(help: "Every fault.") var all = false
    @OptionGroup var home: RegionHome
    @Flag(help: "One JSON document.") var json = false

    func validate() throws {
        if (id == nil) != all { throw ValidationError("Name a fault, or say --all.") }
    }

    func run() throws {
        let faults = try FaultClient(paths: home.paths).clear(id)
        if json { return print(JSONText.document(FaultList(faults: faults)), terminator: "") }
        for fault in faults { print("\(fault.id) is over: \(fault.kind.sentence).") }
        if faults.isEmpty { print("No fault held.") }
    }
}

/// Faults as people read them.
enum FaultText {
    static func begun(_ fault: Fault) -> String {
        let sentence = fault.kind.sentence
        let text = sentence.prefix(1).uppercased() + sentence.dropFirst()
        guard !fault.kind.isMomentary else { return "\(text)." }
        let end =
            fault.until.map { "for \(Int($0.timeIntervalSince(fault.began).rounded())) s" } ?? "until it is cleared"
        return "\(text), \(end).\nnext: teal region fault clear \(fault.id)"
    }

    static func list(_ faults: [Fault]) -> [String] {
        guard !faults.isEmpty else { return ["No fault holds."] }
        return faults.map { fault in
            let end = fault.until.map { " until \($0.formatted(.iso8601))" } ?? ""
            return "\(fault.id)  \(fault.kind.sentence), since \(fault.began.formatted(.iso8601))\(end)"
        }
    }
}

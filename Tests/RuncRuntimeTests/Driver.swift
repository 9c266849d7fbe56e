import ContainerRuntime
import Testing

@testable import RuncRuntime

/// What a container of the contract's tests does; each driver has its own way to make one that does it.
enum Program: Equatable, Sendable {
    case exits(Int32)
    /// Runs until it is told to end, with 143.
    case heedsTerminate
    case ignoresTerminate
    case prints([String])
    case eatsMemory
    case cannotStart
}

/// One runtime that must keep the contract.
enum Driver: String, CaseIterable, CustomTestStringConvertible {
    case fake
    case runc
    case docker
    case podman

    /// Without the means for real containers the fake is tested alone, and without an engine the others.
    static var available: [Driver] {
        var drivers: [Driver] = Machine.canRunContainers ? [.fake, .runc] : [.fake]
        if EnginePlace.Kind.docker.isMissing == nil { drivers.append(.docker) }
        if EnginePlace.Kind.podman.isMissing == nil { drivers.append(.podman) }
        return drivers
    }

    /// podman does not see that the kernel ended a process for its memory where control groups are of version 1.
    var tellsOutOfMemory: Bool { self != .podman || ControlGroup.Layout.current == .v2 }

    var testDescription: String { rawValue }

    func run(_ body: (any ContainerRuntime, Stage) async throws -> Void) async throws {
        switch self {
        case .fake:
            let runtime = FakeRuntime(behaviour: { Stage.behaviour($0) })
            try await body(runtime, Stage(subnet: "10.1.2", layer: "/layer"))
        case .runc:
            try await withRunc { runtime, place in
                try await body(runtime, Stage(subnet: place.subnet, layer: place.layer))
            }
        case .docker:
            try await withEngine(.docker) { runtime, engine in
                try await body(runtime, Stage(subnet: engine.place.subnet, layer: engine.place.layer))
            }
        case .podman:
            try await withEngine(.podman) { runtime, engine in
                try await body(runtime, Stage(subnet: engine.place.subnet, layer: engine.place.layer))
            }
        }
    }
}

/// Where a program of the contract is put on.
struct Stage: Sendable {
    var subnet: String
    var layer: String

    var sandbox: SandboxSpec { SandboxSpec(id: "task", address: "\(subnet).10", prefixLength: 24) }

    /// The label tells the fake what the command does.
    func container(_ program: Program, id: String = "app") -> ContainerSpec {
        var spec = ContainerSpec(
            id: id, sandbox: "task", layers: [layer], command: ["/bin/sh", "-c", Self.script(program)],
            memory: 16 << 20, labels: ["service": "web"])
        if program == .cannotStart { spec.command = ["/no/such/program"] }
        return spec
    }

    private static func script(_ program: Program) -> String {
        switch program {
        case .exits(let code): "exit \(code)"
        case .heedsTerminate: "trap 'exit 143' TERM; while :; do sleep 0.02; done"
        case .ignoresTerminate: "trap '' TERM; while :; do sleep 0.02; done"
        case .prints(let lines): lines.map { "echo '\($0)'" }.joined(separator: "; ")
        case .eatsMemory: "exec dd if=/dev/zero of=/dev/null bs=64M"
        case .cannotStart: ""
        }
    }

    static func behaviour(_ spec: ContainerSpec) -> FakeBehaviour {
        let script = spec.command.last ?? ""
        if spec.command.count == 1 {
            return FakeBehaviour(startError: "exec: \"\(script)\": no such file or directory")
        }
        if script.hasPrefix("exit ") { return .crashes(after: .zero, code: Int32(script.dropFirst(5)) ?? 0) }
        if script.hasPrefix("trap ''") { return FakeBehaviour(ignoresTerminate: true, checks: checks) }
        if script.hasPrefix("trap") { return FakeBehaviour(checks: checks) }
        if script.hasPrefix("exec dd") { return .runsOutOfMemory(after: .zero) }
        let lines = script.split(separator: "'").enumerated().filter { $0.offset % 2 == 1 }.map { String($0.element) }
        return FakeBehaviour(endsAfter: .zero, output: lines)
    }

    /// The checks that the contract's test makes, in its order.
    private static let checks: [FakeBehaviour.Check] = [.exits(0), .exits(4), .hangs, .exits(0)]
}

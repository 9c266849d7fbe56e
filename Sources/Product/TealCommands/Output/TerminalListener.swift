import Deployer
import FoundationEssentials
import Synchronization
import TealCore
import TerminalUI

/// Shows what the deployer does: frames in place on a terminal, lines without one, JSON lines for scripts.
final class TerminalListener: DeployListener {
    private let terminal: Terminal
    private let json: Bool
    private let clock: any WallClock
    private let state = Mutex(State())

    private struct State {
        var hasBegun = false
        var target: DeployTarget?
        var stack = StackView()
        var release = ReleaseChanges()
    }

    init(terminal: Terminal, json: Bool, clock: any WallClock) {
        self.terminal = terminal
        self.json = json
        self.clock = clock
    }

    func report(_ event: DeployEvent) {
        switch event {
        case .target(let target): tell(target)
        case .step(let text): tell("step", text, .bold)
        case .fact(let text): tell("fact", text, .plain)
        case .warning(let text): tell("warning", text, .warning)
        case .publish(let service, let event): tell(service, event)
        case .stack(let progress): tell(progress)
        case .release(let view): tell(view)
        }
    }

    /// Once for each command, however many of its parts say it.
    private func tell(_ target: DeployTarget) {
        let isNew = state.withLock { state in
            defer { state.target = target }
            return state.target != target
        }
        if isNew { tell("target", "Target: \(target)", target.isLocal ? .accent : .warning) }
    }

    private func tell(_ kind: String, _ text: String, _ ink: Ink) {
        guard json else {
            if kind == "step" { terminal.settleFrame() }
            return terminal.say(text, ink)
        }
        line(kind, text)
    }

    private func line(_ kind: String, _ text: String) {
        let isFirst = state.withLock { state in
            defer { state.hasBegun = true }
            return !state.hasBegun
        }
        if isFirst { terminal.data(JSONText.line(VersionDocument())) }
        terminal.data(JSONText.line(EventDocument(at: clock.now, event: kind, message: text)))
    }

    private func tell(_ service: String, _ event: PublishEvent) {
        switch event {
        case .packed(let layers, let bytes):
            tell("packed", "Packed \(layers) layers of \(service), \(ByteCount(bytes: bytes)).", .plain)
        case .push(.sent(let layer, let size)):
            tell("sent", "Sent the layer \(layer), \(ByteCount(bytes: size)).", .plain)
        case .push(.skipped(let layer, let size)):
            tell("skipped", "The registry has the layer \(layer) already, \(ByteCount(bytes: size)).", .dim)
        case .push(.tagged(let tag)): tell("tagged", "Tagged \(tag).", .plain)
        case .push(.progress): break
        case .tool(let tool, let line): terminal.detail("\(tool.rawValue): \(line)")
        }
    }

    private func tell(_ progress: StackProgress) {
        let now = clock.now
        let (frame, changes) = state.withLock { state in
            (
                StackView.frame(progress, now: now, coloured: terminal.settings.colour),
                state.stack.changes(progress)
            )
        }
        show(frame, changes, kind: "resource")
    }

    private func tell(_ view: ReleaseView) {
        let (frame, changes) = state.withLock { state in
            (ReleaseFrame.lines(view, coloured: terminal.settings.colour), state.release.lines(view))
        }
        show(frame, changes, kind: "release")
    }

    private func show(_ frame: [String], _ changes: [String], kind: String) {
        guard json else { return terminal.progress(frame: frame, changes: changes) }
        for change in changes { line(kind, change) }
    }
}

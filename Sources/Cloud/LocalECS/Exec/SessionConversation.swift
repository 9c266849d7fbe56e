import ContainerRuntime
import FoundationEssentials
import HTTPService
import Logging
import SessionChannel
import TealCore

/// One session, carried out: a WebSocket on one side, a terminal inside the container on the other. `SessionAgent` decides.
actor SessionConversation {
    private let session: ExecSessions.Session
    private let runtime: any ContainerRuntime
    private let clock: any WallClock
    private let logger: Logger
    private var agent: SessionAgent
    private var terminal: (any ContainerTerminal)?
    private var size = TerminalSize(columns: 80, rows: 24)
    private var isClosed = false
    /// What was typed and the terminal has not taken yet.
    private let typed: AsyncStream<[UInt8]>
    private let type: AsyncStream<[UInt8]>.Continuation
    private var untaken = 0

    /// Bytes that may wait for the terminal; a client that types more sends it again.
    private static let typingRoom = 64 << 10

    init(
        session: ExecSessions.Session, runtime: any ContainerRuntime, clock: any WallClock, logger: Logger
    ) {
        self.session = session
        self.runtime = runtime
        self.clock = clock
        self.logger = logger
        (typed, type) = AsyncStream.makeStream()
        let target = session.target
        agent = SessionAgent(
            sessionID: session.id, token: session.token,
            target: "ecs:\(target.clusterName)_\(target.taskID)_\(target.runtimeID)")
    }

    /// Until either side ends it.
    func run(_ connection: UpgradedConnection) async {
        let (starts, start) = AsyncStream.makeStream(of: Void.self)
        await withDiscardingTaskGroup { group in
            group.addTask {
                await self.listen(to: connection, start)
                start.finish()
            }
            group.addTask { await self.keepTime(connection, start) }
            for await _ in starts { group.addTask { await self.runCommand(connection, start) } }
            // The client is gone: the command goes too, and what reads from it ends.
            self.hangUp()
            group.cancelAll()
        }
    }

    private func listen(to connection: UpgradedConnection, _ start: AsyncStream<Void>.Continuation) async {
        var reader = WebSocketReader(.server, limit: AgentMessage.largest)
        while !isClosed, let bytes = await connection.next() {
            do throws(WebSocketError) {
                for message in try reader.receive(bytes) {
                    guard await take(message, connection, start) else { return }
                }
            } catch {
                try? await connection.send(WebSocketFrame.close(error.code, error.reason).bytes())
                return
            }
        }
    }

    /// False once the connection is over.
    private func take(
        _ message: WebSocketReader.Message, _ connection: UpgradedConnection, _ start: AsyncStream<Void>.Continuation
    ) async -> Bool {
        switch message {
        case .text(let text): await carryOut(agent.received(text: text, now: clock.now), connection, start)
        case .binary(let bytes):
            let actions = agent.received(binary: bytes, takesInput: untaken < Self.typingRoom, now: clock.now)
            await carryOut(actions, connection, start)
        case .ping(let bytes): try? await connection.send(WebSocketFrame(.pong, bytes).bytes())
        case .pong: break
        case .close:
            try? await connection.send(WebSocketFrame.close().bytes())
            return false
        }
        return !isClosed
    }

    private func keepTime(_ connection: UpgradedConnection, _ start: AsyncStream<Void>.Continuation) async {
        while !isClosed, (try? await clock.sleep(for: .milliseconds(100))) != nil {
            await carryOut(agent.tick(now: clock.now), connection, start)
        }
    }

    private func runCommand(_ connection: UpgradedConnection, _ start: AsyncStream<Void>.Continuation) async {
        let spec = TerminalSpec(
            command: session.command, environment: ["TERM": "xterm-256color", "LANG": "C.UTF-8"],
            columns: size.columns, rows: size.rows)
        do throws(RuntimeError) {
            let terminal = try await runtime.openTerminal(session.target.runtimeID, spec)
            self.terminal = terminal
            // The client may have gone while the terminal was made.
            if isClosed { terminal.end() }
            async let typing: Void = typeInto(terminal)
            while let bytes = await terminal.read() {
                await carryOut(agent.output(bytes, now: clock.now), connection, start)
                while !agent.takesOutput, !isClosed, (try? await clock.sleep(for: .milliseconds(5))) != nil {}
            }
            let code = await terminal.exitCode()
            terminal.end()
            type.finish()
            await typing
            logger.info("A session's command ended.", metadata: ["session": "\(session.id)", "code": "\(code)"])
            await carryOut(agent.ended(now: clock.now), connection, start)
        } catch {
            let reason = "Unable to start command: \(error.message)"
            await carryOut(agent.ended(reason: reason, now: clock.now), connection, start)
        }
    }

    private func typeInto(_ terminal: any ContainerTerminal) async {
        for await bytes in typed {
            await terminal.write(bytes)
            untaken -= bytes.count
        }
    }

    private func carryOut(
        _ actions: [SessionAgent.Action], _ connection: UpgradedConnection, _ start: AsyncStream<Void>.Continuation
    ) async {
        for action in actions {
            switch action {
            case .send(let bytes): try? await connection.send(WebSocketFrame(.binary, bytes).bytes())
            case .start: start.yield()
            case .input(let bytes):
                untaken += bytes.count
                type.yield(bytes)
            case .resize(let size):
                self.size = size
                terminal?.resize(columns: size.columns, rows: size.rows)
            case .close:
                isClosed = true
                try? await connection.send(WebSocketFrame.close().bytes())
                connection.close()
            }
        }
    }

    private func hangUp() {
        isClosed = true
        terminal?.end()
    }
}

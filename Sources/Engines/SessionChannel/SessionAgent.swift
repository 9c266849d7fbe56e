package import FoundationEssentials

/// The end of a session at the container: admits one client, shakes hands, and carries a terminal's bytes. Decides only; what
/// it returns is to be done in order.
///
/// The order of things is the SSM agent's (`agent/session/datachannel/datachannel.go`): the client opens the channel with its
/// token, the agent asks for a handshake and completes it, then the command starts.
package struct SessionAgent: Sendable {
    package enum Action: Equatable, Sendable {
        /// A binary message to the client.
        case send([UInt8])
        /// Start the command.
        case start
        /// Bytes for the terminal.
        case input([UInt8])
        case resize(TerminalSize)
        /// Close the connection, and end the command if it runs.
        case close
    }

    private enum Phase {
        case unopened
        case shakingHands(since: Date)
        case running
        /// The command has ended; the last output is on its way.
        case ending(since: Date, reason: String)
        case closed
    }

    private let sessionID: String
    private let token: String
    private let target: String
    private let agentVersion: String
    private let makeID: @Sendable () -> UUID
    private var phase = Phase.unopened
    private var outgoing = OutgoingStream(.output)
    private var incoming = IncomingStream()

    /// - Parameter target: what the session is with, for the client's eyes.
    package init(
        sessionID: String, token: String, target: String, agentVersion: String = "3.3.1611.0",
        makeID: @escaping @Sendable () -> UUID = { UUID() }
    ) {
        self.sessionID = sessionID
        self.token = token
        self.target = target
        self.agentVersion = agentVersion
        self.makeID = makeID
    }

    /// Whether more output may be taken from the terminal: false while the client has much to acknowledge.
    package var takesOutput: Bool { !outgoing.isFull }

    /// A text message: the opening of the channel. A wrong token closes it.
    package mutating func received(text: [UInt8], now: Date) -> [Action] {
        guard case .unopened = phase else { return [] }
        guard let opening = OpenDataChannel(json: text), opening.token == token else { return close() }
        phase = .shakingHands(since: now)
        let request = HandshakeRequest(
            agentVersion: agentVersion,
            actions: [.init(type: "SessionType", parameters: .init(sessionType: "InteractiveCommands"))])
        return [send(.handshakeRequest, request.json, now)]
    }

    /// A binary message. One that is damaged is dropped; it comes again.
    /// - Parameter takesInput: false while the terminal has enough to take: what is typed then comes again too.
    package mutating func received(binary: [UInt8], takesInput: Bool = true, now: Date) -> [Action] {
        if case .unopened = phase { return close() }
        guard let message = try? AgentMessage(binary), takesInput || message.kind != .input else { return [] }
        switch message.kind {
        case .acknowledge:
            guard let content = Acknowledgement(json: message.payload) else { return [] }
            outgoing.acknowledged(content.sequenceNumber, now: now)
            return settle(now)
        case .input:
            let (acknowledges, ready) = incoming.receive(message)
            var actions = acknowledges ? [Action.send(message.acknowledgement(id: makeID(), now: now).bytes)] : []
            for message in ready { actions += take(message, now) }
            return actions
        default: return []
        }
    }

    /// Bytes that the terminal showed.
    package mutating func output(_ bytes: [UInt8], now: Date) -> [Action] {
        guard case .running = phase else { return [] }
        return bytes.pieces(of: AgentMessage.pieceSize).map { send(.output, $0, now) }
    }

    /// The command has ended, or could not start; `reason` is for the person at the other end, empty where there is nothing to
    /// say. The channel closes once all output has been acknowledged.
    package mutating func ended(reason: String = "", now: Date) -> [Action] {
        switch phase {
        case .shakingHands, .running: phase = .ending(since: now, reason: reason)
        case .unopened, .ending, .closed: break
        }
        return settle(now)
    }

    /// To be called every tenth of a second or so.
    package mutating func tick(now: Date) -> [Action] {
        if outgoing.isAbandoned(now: now) { return close() }
        let again = outgoing.overdue(now: now).map { [Action.send($0.bytes)] } ?? []
        return again + settle(now)
    }

    // MARK: - Steps

    private mutating func take(_ message: AgentMessage, _ now: Date) -> [Action] {
        switch message.payloadType {
        case .handshakeResponse: return shakeHands(message, now)
        case .size:
            guard let size = TerminalSize(json: message.payload), size.isSane else { return [] }
            return [.resize(size)]
        case .output: return [.input(message.payload)]
        case .flag where message.payload == [0, 0, 0, 2]: return close()
        default: return []
        }
    }

    private mutating func shakeHands(_ message: AgentMessage, _ now: Date) -> [Action] {
        guard case .shakingHands(let since) = phase else { return [] }
        guard let response = HandshakeResponse(json: message.payload),
            response.actions.contains(where: { $0.type == "SessionType" && $0.status == 1 })
        else {
            return ended(reason: "The client does not know sessions of the type InteractiveCommands.", now: now)
        }
        phase = .running
        let complete = HandshakeComplete(duration: Int(now.timeIntervalSince(since) * 1e9), message: nil)
        return [send(.handshakeComplete, complete.json, now), .start]
    }

    /// Closes the channel where the last output has arrived, or will not arrive any more.
    private mutating func settle(_ now: Date) -> [Action] {
        guard case .ending(let since, let reason) = phase else { return [] }
        guard outgoing.isIdle || now.timeIntervalSince(since) > 10 else { return [] }
        let id = makeID()
        let content = ChannelClosed(
            id: id.uuidString.lowercased(), createdAt: "\(Int(now.timeIntervalSince1970 * 1000))",
            destination: target, session: sessionID, output: reason)
        let message = AgentMessage(
            .channelClosed, createdAt: now, flags: [.first, .last], id: id, payload: content.json)
        return [.send(message.bytes)] + close()
    }

    private mutating func close() -> [Action] {
        if case .closed = phase { return [] }
        phase = .closed
        return [.close]
    }

    private mutating func send(_ type: AgentMessage.PayloadType, _ payload: [UInt8], _ now: Date) -> Action {
        .send(outgoing.send(type, payload, id: makeID(), now: now).bytes)
    }
}

extension TerminalSize {
    var isSane: Bool { (1...10_000).contains(columns) && (1...10_000).contains(rows) }
}

extension AgentMessage {
    /// Bytes of a terminal in one message (`StreamDataPayloadSize`).
    static let pieceSize = 1024

    func acknowledgement(id: UUID, now: Date) -> AgentMessage {
        let content = Acknowledgement(
            kind: kind.rawValue, id: self.id.uuidString.lowercased(), sequenceNumber: sequenceNumber)
        return AgentMessage(
            .acknowledge, createdAt: now, flags: [.first, .last], id: id, payload: content.json)
    }
}

extension [UInt8] {
    func pieces(of size: Int) -> [[UInt8]] {
        stride(from: 0, to: count, by: size).map { Array(self[$0..<Swift.min(count, $0 + size)]) }
    }
}

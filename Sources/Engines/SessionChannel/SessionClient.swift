package import FoundationEssentials

/// The end of a session at the person: opens the channel, answers the handshake, and carries a terminal's bytes. Decides only;
/// what it returns is to be done in order.
package struct SessionClient: Sendable {
    package enum Action: Equatable, Sendable {
        /// A text message to the other end.
        case sendText([UInt8])
        /// A binary message to the other end.
        case send([UInt8])
        /// The command runs: what is typed may be sent, and the terminal's size.
        case started
        case output([UInt8])
        case errorOutput([UInt8])
        /// The session is over; nothing follows.
        case ended(Ending)
    }

    package enum Ending: Equatable, Sendable {
        /// The other end told the command's exit status.
        case exited(Int32)
        /// The channel was closed; the text is the other end's, empty where it gave none.
        case closed(String)
        /// The other end wants what this client has not: encryption by a key of KMS.
        case unsupported(String)
        /// Nothing came for five minutes.
        case silent
    }

    private let token: String
    private let clientVersion: String
    private let makeID: @Sendable () -> UUID
    private var outgoing = OutgoingStream(.input)
    private var incoming = IncomingStream()
    private var exitCode: Int32?
    private var isOver = false
    private var isPaused = false

    package init(
        token: String, clientVersion: String = "1.2.707.0", makeID: @escaping @Sendable () -> UUID = { UUID() }
    ) {
        self.token = token
        self.clientVersion = clientVersion
        self.makeID = makeID
    }

    /// Whether more may be read from the keyboard: false while the other end has much to acknowledge.
    package var takesInput: Bool { !outgoing.isFull && !isPaused && !isOver }

    /// Whether everything that was sent has arrived.
    package var isSettled: Bool { outgoing.isIdle }

    /// The first thing to send.
    package func open() -> [Action] {
        let opening = OpenDataChannel(
            requestID: makeID().uuidString.lowercased(), token: token, clientID: makeID().uuidString.lowercased(),
            clientVersion: clientVersion)
        return [.sendText(opening.json)]
    }

    /// A message from the other end. One that is damaged is dropped; it comes again.
    package mutating func received(_ bytes: [UInt8], now: Date) -> [Action] {
        guard !isOver, let message = try? AgentMessage(bytes) else { return [] }
        switch message.kind {
        case .output:
            let (acknowledges, ready) = incoming.receive(message)
            var actions = acknowledges ? [Action.send(message.acknowledgement(id: makeID(), now: now).bytes)] : []
            for message in ready { actions += take(message, now) }
            return actions
        case .acknowledge:
            guard let content = Acknowledgement(json: message.payload) else { return [] }
            outgoing.acknowledged(content.sequenceNumber, now: now)
            return []
        case .channelClosed:
            let output = ChannelClosed(json: message.payload)?.output ?? ""
            return end(exitCode.map { .exited($0) } ?? .closed(output))
        case .pausePublication: isPaused = true
        case .startPublication: isPaused = false
        default: break
        }
        return []
    }

    /// Bytes that were typed.
    package mutating func input(_ bytes: [UInt8], now: Date) -> [Action] {
        guard !isOver else { return [] }
        return bytes.pieces(of: AgentMessage.pieceSize).map { send(.output, $0, now) }
    }

    package mutating func resize(_ size: TerminalSize, now: Date) -> [Action] {
        isOver ? [] : [send(.size, size.json, now)]
    }

    /// Asks the other end to end the command and the session.
    package mutating func terminate(now: Date) -> [Action] {
        isOver ? [] : [send(.flag, [0, 0, 0, 2], now)]
    }

    /// To be called every tenth of a second or so.
    package mutating func tick(now: Date) -> [Action] {
        guard !isOver else { return [] }
        if outgoing.isAbandoned(now: now) { return end(.silent) }
        return outgoing.overdue(now: now).map { [.send($0.bytes)] } ?? []
    }

    /// The connection broke off.
    package mutating func disconnected() -> [Action] {
        isOver ? [] : end(exitCode.map { .exited($0) } ?? .closed("The connection was lost."))
    }

    private mutating func take(_ message: AgentMessage, _ now: Date) -> [Action] {
        switch message.payloadType {
        case .output: return [.output(message.payload)]
        case .error, .standardError: return [.errorOutput(message.payload)]
        case .handshakeRequest: return shakeHands(message, now)
        case .handshakeComplete:
            let greeting = HandshakeComplete(json: message.payload)?.message ?? ""
            return [.started] + (greeting.isEmpty ? [] : [.errorOutput(Array("\(greeting)\n".utf8))])
        case .exitCode:
            exitCode = Int32(String(decoding: message.payload, as: UTF8.self))
            return []
        case .encryptionChallenge: return end(.unsupported("encryption by a key of KMS"))
        default: return []
        }
    }

    private mutating func shakeHands(_ message: AgentMessage, _ now: Date) -> [Action] {
        guard let request = HandshakeRequest(json: message.payload) else { return [] }
        var missing: [String] = []
        let actions = request.actions.map { action in
            let known = ["Standard_Stream", "InteractiveCommands", "NonInteractiveCommands"]
            if action.type == "SessionType", known.contains(action.parameters?.sessionType ?? "") {
                return HandshakeResponse.Action(type: action.type, status: 1)
            }
            let what = action.type == "KMSEncryption" ? "encryption by a key of KMS" : action.type
            missing.append(what)
            return HandshakeResponse.Action(type: action.type, status: 3, error: "Unsupported action \(action.type)")
        }
        let response = HandshakeResponse(
            clientVersion: clientVersion, actions: actions, errors: missing.isEmpty ? nil : missing)
        let answer = send(.handshakeResponse, response.json, now)
        return missing.isEmpty ? [answer] : [answer] + end(.unsupported(missing.joined(separator: ", ")))
    }

    private mutating func end(_ ending: Ending) -> [Action] {
        isOver = true
        return [.ended(ending)]
    }

    private mutating func send(_ type: AgentMessage.PayloadType, _ payload: [UInt8], _ now: Date) -> Action {
        .send(outgoing.send(type, payload, id: makeID(), now: now).bytes)
    }
}

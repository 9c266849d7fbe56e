package import FoundationEssentials

/// The messages of one direction on their way: numbered, kept until they are acknowledged, and sent again when they are not.
///
/// Only the oldest is sent again, as the other end keeps what comes early. Times are session-manager-plugin's
/// (`src/config/config.go`, `src/datachannel/streaming.go`): the time out follows the round trip and is a second at most; after
/// five minutes without an answer the other end is gone.
package struct OutgoingStream: Sendable {
    private struct Unacknowledged {
        var message: AgentMessage
        var firstSentAt: Date
        var lastSentAt: Date
    }

    /// Messages under way at which a sender waits.
    package static let window = 256
    static let patience = 300.0

    private let kind: AgentMessage.Kind
    private var nextNumber = 0
    private var underWay: [Unacknowledged] = []
    private var roundTrip = 0.1
    private var variation = 0.0

    package init(_ kind: AgentMessage.Kind) {
        self.kind = kind
    }

    /// The message to send now.
    package mutating func send(
        _ payloadType: AgentMessage.PayloadType, _ payload: [UInt8], id: UUID, now: Date
    ) -> AgentMessage {
        let message = AgentMessage(
            kind, createdAt: now, sequenceNumber: nextNumber, flags: nextNumber == 0 ? .first : [], id: id,
            payloadType: payloadType, payload: payload)
        nextNumber += 1
        underWay.append(Unacknowledged(message: message, firstSentAt: now, lastSentAt: now))
        return message
    }

    package mutating func acknowledged(_ number: Int, now: Date) {
        guard let index = underWay.firstIndex(where: { $0.message.sequenceNumber == number }) else { return }
        let sent = underWay.remove(at: index)
        // A message that was sent twice does not tell which of the two was answered.
        guard sent.firstSentAt == sent.lastSentAt else { return }
        let measured = now.timeIntervalSince(sent.lastSentAt)
        variation = 0.75 * variation + 0.25 * abs(roundTrip - measured)
        roundTrip = 0.875 * roundTrip + 0.125 * measured
    }

    /// What must be sent again now.
    package mutating func overdue(now: Date) -> AgentMessage? {
        guard let oldest = underWay.first, now.timeIntervalSince(oldest.lastSentAt) >= timeout else { return nil }
        underWay[0].lastSentAt = now
        return oldest.message
    }

    /// Seconds to wait for an acknowledgement.
    var timeout: Double { min(1, max(0.2, roundTrip + max(0.01, 4 * variation))) }

    package var isIdle: Bool { underWay.isEmpty }

    package var isFull: Bool { underWay.count >= Self.window }

    /// Whether the other end has said nothing for so long that it is not there.
    package func isAbandoned(now: Date) -> Bool {
        underWay.first.map { now.timeIntervalSince($0.firstSentAt) > Self.patience } ?? false
    }
}

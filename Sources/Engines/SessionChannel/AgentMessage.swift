package import FoundationEssentials

/// One binary message of a session's data channel, as the SSM agent and session-manager-plugin exchange them.
///
/// Layout and meaning: <https://github.com/aws/session-manager-plugin>, `src/message/clientmessage.go`; the same in
/// <https://github.com/aws/amazon-ssm-agent>, `agent/session/contracts/agentmessage.go`.
package struct AgentMessage: Equatable, Sendable {
    package var kind: Kind
    package var createdAt: Date
    package var sequenceNumber: Int
    package var flags: Flags
    package var id: UUID
    package var payloadType: PayloadType
    package var payload: [UInt8]

    package init(
        _ kind: Kind, createdAt: Date, sequenceNumber: Int = 0, flags: Flags = [], id: UUID,
        payloadType: PayloadType = PayloadType(rawValue: 0), payload: [UInt8] = []
    ) {
        self.kind = kind
        self.createdAt = createdAt
        self.sequenceNumber = sequenceNumber
        self.flags = flags
        self.id = id
        self.payloadType = payloadType
        self.payload = payload
    }

    /// At most 32 bytes of ASCII. What is not known here is read all the same, and passed over.
    package struct Kind: RawRepresentable, Hashable, Sendable {
        package var rawValue: String

        package init(rawValue: String) { self.rawValue = rawValue }

        package static let input = Kind(rawValue: "input_stream_data")
        package static let output = Kind(rawValue: "output_stream_data")
        package static let acknowledge = Kind(rawValue: "acknowledge")
        package static let channelClosed = Kind(rawValue: "channel_closed")
        package static let startPublication = Kind(rawValue: "start_publication")
        package static let pausePublication = Kind(rawValue: "pause_publication")
    }

    package struct PayloadType: RawRepresentable, Hashable, Sendable {
        package var rawValue: UInt32

        package init(rawValue: UInt32) { self.rawValue = rawValue }

        /// Bytes of the terminal, in either direction.
        package static let output = PayloadType(rawValue: 1)
        package static let error = PayloadType(rawValue: 2)
        /// `TerminalSize` as JSON.
        package static let size = PayloadType(rawValue: 3)
        package static let handshakeRequest = PayloadType(rawValue: 5)
        package static let handshakeResponse = PayloadType(rawValue: 6)
        package static let handshakeComplete = PayloadType(rawValue: 7)
        package static let encryptionChallenge = PayloadType(rawValue: 8)
        /// A number of four bytes: 2 ends the session.
        package static let flag = PayloadType(rawValue: 10)
        package static let standardError = PayloadType(rawValue: 11)
        /// A number as text; of sessions without a terminal only.
        package static let exitCode = PayloadType(rawValue: 12)
    }

    package struct Flags: OptionSet, Hashable, Sendable {
        package var rawValue: UInt64

        package init(rawValue: UInt64) { self.rawValue = rawValue }

        /// The first message of its stream.
        package static let first = Flags(rawValue: 1)
        /// The last message of its stream.
        package static let last = Flags(rawValue: 2)
    }
}

/// Why bytes are no message.
package enum AgentMessageError: Error, Equatable, Sendable {
    /// Fewer bytes than a header has, or than the header promises.
    case truncated
    /// The header is not 116 bytes long, or a field of it makes no sense.
    case malformed(String)
    /// The payload's SHA-256 is not the one that the header tells.
    case damaged
}

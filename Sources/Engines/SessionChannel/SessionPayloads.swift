import FoundationEssentials

/// The first thing a client says, as text: who it is.
/// `OpenDataChannelInput` in session-manager-plugin's `src/service/messagegatewayservice.go`.
package struct OpenDataChannel: Codable, Equatable, Sendable {
    package var schemaVersion = "1.0"
    package var requestID: String
    package var token: String
    package var clientID: String
    package var clientVersion: String?

    enum CodingKeys: String, CodingKey {
        case schemaVersion = "MessageSchemaVersion"
        case requestID = "RequestId"
        case token = "TokenValue"
        case clientID = "ClientId"
        case clientVersion = "ClientVersion"
    }
}

package struct TerminalSize: Codable, Equatable, Sendable {
    package var columns: Int
    package var rows: Int

    package init(columns: Int, rows: Int) {
        self.columns = columns
        self.rows = rows
    }

    enum CodingKeys: String, CodingKey {
        case columns = "cols"
        case rows
    }
}

struct Acknowledgement: Codable, Equatable {
    var kind: String
    var id: String
    var sequenceNumber: Int
    var isSequential = true

    enum CodingKeys: String, CodingKey {
        case kind = "AcknowledgedMessageType"
        case id = "AcknowledgedMessageId"
        case sequenceNumber = "AcknowledgedMessageSequenceNumber"
        case isSequential = "IsSequentialMessage"
    }
}

struct HandshakeRequest: Codable, Equatable {
    var agentVersion: String
    var actions: [Action]

    struct Action: Codable, Equatable {
        var type: String
        var parameters: Parameters?

        enum CodingKeys: String, CodingKey {
            case type = "ActionType"
            case parameters = "ActionParameters"
        }
    }

    struct Parameters: Codable, Equatable {
        var sessionType: String?

        enum CodingKeys: String, CodingKey {
            case sessionType = "SessionType"
        }
    }

    enum CodingKeys: String, CodingKey {
        case agentVersion = "AgentVersion"
        case actions = "RequestedClientActions"
    }
}

struct HandshakeResponse: Codable, Equatable {
    var clientVersion: String
    var actions: [Action]
    var errors: [String]?

    struct Action: Codable, Equatable {
        var type: String
        /// 1 for done, 2 for failed, 3 for unknown.
        var status: Int
        var error: String?

        enum CodingKeys: String, CodingKey {
            case type = "ActionType"
            case status = "ActionStatus"
            case error = "Error"
        }
    }

    enum CodingKeys: String, CodingKey {
        case clientVersion = "ClientVersion"
        case actions = "ProcessedClientActions"
        case errors = "Errors"
    }
}

struct HandshakeComplete: Codable, Equatable {
    /// Nanoseconds.
    var duration: Int
    var message: String?

    enum CodingKeys: String, CodingKey {
        case duration = "HandshakeTimeToComplete"
        case message = "CustomerMessage"
    }
}

struct ChannelClosed: Codable, Equatable {
    var id: String
    var createdAt: String
    var destination: String
    var session: String
    var kind = AgentMessage.Kind.channelClosed.rawValue
    var schemaVersion = 1
    /// Why; empty where the command simply ended.
    var output: String

    enum CodingKeys: String, CodingKey {
        case id = "MessageId"
        case createdAt = "CreatedDate"
        case destination = "DestinationId"
        case session = "SessionId"
        case kind = "MessageType"
        case schemaVersion = "SchemaVersion"
        case output = "Output"
    }
}

extension Encodable {
    /// As JSON. None of the payloads can fail to be it.
    var json: [UInt8] { (try? JSONEncoder().encode(self)).map { Array($0) } ?? [] }
}

extension Decodable {
    init?(json: [UInt8]) {
        guard let value = try? JSONDecoder().decode(Self.self, from: Data(json)) else { return nil }
        self = value
    }
}

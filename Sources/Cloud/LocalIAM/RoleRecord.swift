import AWSIAM
import AWSWire
import FoundationEssentials
import StateStore

/// A role as it is kept.
struct RoleRecord: Codable, Sendable {
    var account: String
    var name: String
    var path: String
    var id: String
    var created: Date
    var trust: String
    var description: String?
    /// Seconds.
    var maximumSession: Int
    var boundary: String?
    var tags: [String: String] = [:]
    /// Policy name to document.
    var inline: [String: String] = [:]
    /// ARNs.
    var attached: [String] = []
    /// The service that a service-linked role belongs to.
    var linkedTo: String?

    static let collection = StateStore.Collection<RoleRecord>("iam.roles")

    /// Role names differ by more than case within an account (AWS compares them without case).
    static func key(_ account: String, _ name: String) -> String { "\(account)/\(name.lowercased())" }

    var key: String { Self.key(account, name) }
    var arn: String { "arn:aws:iam::\(account):role\(path)\(name)" }

    /// Documents travel percent-encoded (RFC 3986), as IAM's reference says of `GetRole`.
    var shape: IAM.Role {
        IAM.Role(
            path: path, roleName: name, roleId: id, arn: arn, createDate: created,
            assumeRolePolicyDocument: PolicyDocument.encoded(trust), description: description,
            maxSessionDuration: maximumSession,
            permissionsBoundary: boundary.map {
                IAM.AttachedPermissionsBoundary(permissionsBoundaryType: "Policy", permissionsBoundaryArn: $0)
            },
            tags: tagShapes.isEmpty ? nil : tagShapes)
    }

    var tagShapes: [IAM.Tag] {
        tags.sorted { $0.key < $1.key }.map { IAM.Tag(key: $0.key, value: $0.value) }
    }
}

enum PolicyDocument {
    /// Throws `MalformedPolicyDocument` unless the text is a JSON object with a statement.
    static func check(_ text: String) throws(AWSError) {
        guard let value = try? JSONDecoder().decode(Shape.self, from: Data(text.utf8)), value.hasStatement else {
            throw AWSError("MalformedPolicyDocument", "Syntax errors in policy.", status: 400)
        }
    }

    /// Everything but letters, digits and `-._~` in percent form.
    static func encoded(_ text: String) -> String {
        let digits = Array("0123456789ABCDEF".utf8)
        var bytes: [UInt8] = []
        for byte in text.utf8 {
            switch byte {
            case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F, 0x7E: bytes.append(byte)
            default: bytes += [0x25, digits[Int(byte >> 4)], digits[Int(byte & 15)]]
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// As much of a policy as its syntax check needs.
    private struct Shape: Decodable {
        var hasStatement: Bool

        private enum Key: String, CodingKey {
            case statement = "Statement"
        }

        init(from decoder: any Decoder) throws {
            hasStatement = try decoder.container(keyedBy: Key.self).contains(.statement)
        }
    }
}

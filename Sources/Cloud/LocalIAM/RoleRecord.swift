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

    /// As in a list, where AWS leaves the tags and the boundary out.
    var listedShape: IAM.Role {
        var role = shape
        role.tags = nil
        role.permissionsBoundary = nil
        return role
    }

    /// <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html>
    static let mostAttached = 10
    static let mostTags = 50

    /// Adds tags or replaces their values; keys differ by more than case.
    mutating func add(_ shapes: [IAM.Tag]) throws(AWSError) {
        let keys = shapes.map { ($0.key ?? "").lowercased() }
        guard Set(keys).count == keys.count else {
            throw AWSError(
                "InvalidInput", "Duplicate tag keys found. Please note that Tag keys are case insensitive.")
        }
        for shape in shapes {
            let key = tags.keys.first { $0.lowercased() == (shape.key ?? "").lowercased() } ?? shape.key ?? ""
            tags[key] = shape.value ?? ""
        }
        guard tags.count <= Self.mostTags else {
            throw AWSError(
                "LimitExceeded", "The number of tags has reached the maximum limit of \(Self.mostTags).", status: 409)
        }
    }

    var tagShapes: [IAM.Tag] {
        tags.sorted { $0.key < $1.key }.map { IAM.Tag(key: $0.key, value: $0.value) }
    }
}

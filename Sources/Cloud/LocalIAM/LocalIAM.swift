import AWSIAM
import AWSWire
package import LocalCloud
package import StateStore
package import TealCore

/// IAM, as far as roles: what tasks and services act as.
///
/// Roles belong to an account, not to a region. Errors and sentences:
/// <https://docs.aws.amazon.com/IAM/latest/APIReference/API_Operations.html>
package actor LocalIAM: LocalService {
    let store: StateStore
    let identifiers: IDSource
    var roles: [String: RoleRecord]

    /// Reads its roles from the store.
    package init(store: StateStore, identifiers: IDSource = IDSource()) throws {
        self.store = store
        self.identifiers = identifiers
        roles = Dictionary(uniqueKeysWithValues: try store.all(RoleRecord.collection).map { ($0.id, $0.record) })
    }

    package nonisolated var operations: ServiceOperations {
        var operations = ServiceOperations(IAM.service)
        addRoles(&operations)
        addPolicies(&operations)
        addTags(&operations)
        return operations
    }

    /// Throws `NoSuchEntity`.
    func role(_ name: String?, _ context: CallContext) throws(AWSError) -> RoleRecord {
        guard let role = roles[RoleRecord.key(context.accountID, name ?? "")] else {
            throw AWSError("NoSuchEntity", "The role with name \(name ?? "") cannot be found.", status: 404)
        }
        return role
    }

    /// What belongs to a service is changed by that service alone.
    static func isProtected(_ role: RoleRecord) -> AWSError {
        AWSError(
            "UnmodifiableEntity",
            "Cannot perform the operation on the protected role '\(role.name)' - this role is only modifiable by AWS")
    }

    /// Durable when it returns.
    func save(_ role: RoleRecord) throws {
        try store.write { try $0.put(role, role.key, in: RoleRecord.collection) }
        roles[role.key] = role
    }

    /// Changes one role and keeps it.
    func change(
        _ name: String?, _ context: CallContext, _ body: (inout RoleRecord) throws(AWSError) -> Void
    ) throws {
        var role = try role(name, context)
        guard role.linkedTo == nil else { throw Self.isProtected(role) }
        try body(&role)
        try save(role)
    }
}

extension Page {
    /// A hundred where no limit is asked for.
    init(_ all: [Item], marker: String?, limit: Int?) throws(AWSError) {
        try self.init(
            all, size: limit ?? 100, token: marker, refusal: AWSError("ValidationError", "Invalid Marker."))
    }
}

import AWSSTS
import AWSWire
import FoundationEssentials
package import LocalCloud
package import StateStore
package import TealCore

/// A key that was given out for a time.
struct SessionRecord: Codable, Sendable {
    var accessKey: String
    var secret: String
    var token: String
    var expires: Date
    /// `arn:aws:sts::…:assumed-role/role/session`, or the caller's own.
    var principal: String
    var account: String

    static let collection = StateStore.Collection<SessionRecord>("sts.sessions")
}

/// STS: who the caller is, and keys for a time.
///
/// <https://docs.aws.amazon.com/STS/latest/APIReference/API_Operations.html>
package actor LocalSTS: LocalService {
    private let store: StateStore
    private let identifiers: IDSource
    private var sessions: [String: SessionRecord]

    /// Reads the keys it has given out from the store.
    package init(store: StateStore, identifiers: IDSource = IDSource()) throws {
        self.store = store
        self.identifiers = identifiers
        sessions = Dictionary(uniqueKeysWithValues: try store.all(SessionRecord.collection).map { ($0.id, $0.record) })
    }

    package nonisolated var operations: ServiceOperations {
        var operations = ServiceOperations(STS.service)
        operations.on(STS.GetCallerIdentity.self) { await self.identity($1) }
        operations.on(STS.GetSessionToken.self) { input, context in
            let session = try await self.open(context, as: context.principal, for: input.durationSeconds ?? 43200)
            return STS.GetSessionTokenResponse(credentials: session)
        }
        operations.on(STS.AssumeRole.self) { input, context in
            let user = try await self.user(of: input.roleArn, session: input.roleSessionName)
            let credentials = try await self.open(context, as: user.arn ?? "", for: input.durationSeconds ?? 3600)
            return STS.AssumeRoleResponse(credentials: credentials, assumedRoleUser: user)
        }
        operations.on(STS.AssumeRoleWithWebIdentity.self) { input, context in
            let user = try await self.user(of: input.roleArn, session: input.roleSessionName)
            let credentials = try await self.open(context, as: user.arn ?? "", for: input.durationSeconds ?? 3600)
            return STS.AssumeRoleWithWebIdentityResponse(credentials: credentials, assumedRoleUser: user)
        }
        return operations
    }

    private func identity(_ context: CallContext) -> STS.GetCallerIdentityResponse {
        let key = context.principal.split(separator: "/").last.map(String.init) ?? ""
        if let session = sessions[key] {
            return STS.GetCallerIdentityResponse(userId: key, account: session.account, arn: session.principal)
        }
        return STS.GetCallerIdentityResponse(
            userId: key, account: context.accountID, arn: "arn:aws:iam::\(context.accountID):user/\(key)")
    }

    private func user(of role: String?, session: String?) throws(AWSError) -> STS.AssumedRoleUser {
        guard let arn = ARN(role ?? ""), arn.service == "iam", arn.resource.hasPrefix("role/") else {
            throw AWSError("ValidationError", "\(role ?? "") is invalid", status: 400)
        }
        let name = session ?? ""
        return STS.AssumedRoleUser(
            assumedRoleId: "AROA\(identifiers.hex(17).uppercased()):\(name)",
            arn: "arn:aws:sts::\(arn.account):assumed-role/\(arn.lastComponent)/\(name)")
    }

    private func open(
        _ context: CallContext, as principal: String, for seconds: Int
    ) throws -> STS.Credentials {
        let session = SessionRecord(
            accessKey: "ASIA" + identifiers.hex(16).uppercased(), secret: identifiers.hex(40),
            token: identifiers.hex(96), expires: context.now + Double(seconds), principal: principal,
            account: ARN(principal)?.account ?? context.accountID)
        try forget(before: context.now)
        try store.write { try $0.put(session, session.accessKey, in: SessionRecord.collection) }
        sessions[session.accessKey] = session
        return STS.Credentials(
            accessKeyId: session.accessKey, secretAccessKey: session.secret, sessionToken: session.token,
            expiration: session.expires)
    }

    private func forget(before now: Date) throws {
        let expired = sessions.filter { $0.value.expires < now }.keys
        guard !expired.isEmpty else { return }
        try store.write { transaction in
            for key in expired { try transaction.delete(key, from: SessionRecord.collection) }
        }
        for key in expired { sessions[key] = nil }
    }
}

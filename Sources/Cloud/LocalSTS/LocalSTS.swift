import AWSIAM
import AWSSTS
import AWSWire
import FoundationEssentials
package import LocalCloud
package import StateStore
package import TealCore

/// STS: who the caller is, and keys for a time. The keys it gives out are known to the gateway, which checks them in its
/// strict mode; policies are not evaluated.
///
/// <https://docs.aws.amazon.com/STS/latest/APIReference/API_Operations.html>
package actor LocalSTS: LocalService, KeyRing {
    private let store: StateStore
    private let identifiers: IDSource
    /// Where IAM's roles are asked for; without it every role may be assumed.
    private let cloud: (any CloudPort)?
    private var sessions: [String: SessionRecord]

    /// Reads the keys it has given out from the store.
    package init(store: StateStore, identifiers: IDSource = IDSource(), cloud: (any CloudPort)? = nil) throws {
        self.store = store
        self.identifiers = identifiers
        self.cloud = cloud
        sessions = Dictionary(uniqueKeysWithValues: try store.all(SessionRecord.collection).map { ($0.id, $0.record) })
    }

    package nonisolated var operations: ServiceOperations {
        var operations = ServiceOperations(STS.service)
        operations.on(STS.GetCallerIdentity.self) { await self.identity($1) }
        operations.on(STS.GetSessionToken.self) { try await self.ownSession($0, $1) }
        operations.on(STS.AssumeRole.self) { try await self.assumeRole($0, $1) }
        operations.on(STS.AssumeRoleWithWebIdentity.self) { try await self.assumeRole($0, $1) }
        return operations
    }

    package func key(_ accessKey: String) -> IssuedKey? {
        sessions[accessKey]?.issued
    }

    // MARK: - Operations

    private func identity(_ context: CallContext) -> STS.GetCallerIdentityResponse {
        let session = sessions.values.first { $0.principal == context.principal }
        let name = ARN(context.principal)?.lastComponent ?? context.principal
        return STS.GetCallerIdentityResponse(
            userId: session?.userID ?? name, account: context.accountID, arn: context.principal)
    }

    private func ownSession(
        _ input: STS.GetSessionTokenRequest, _ context: CallContext
    ) throws -> STS.GetSessionTokenResponse {
        guard !context.principal.contains(":assumed-role/") else {
            throw AWSError("AccessDenied", "Cannot call GetSessionToken with session credentials", status: 403)
        }
        let session = try open(
            context, as: context.principal, in: context.accountID, userID: nil, for: input.durationSeconds ?? 43_200)
        return STS.GetSessionTokenResponse(credentials: session.shape)
    }

    private func assumeRole(
        _ input: STS.AssumeRoleRequest, _ context: CallContext
    ) async throws -> STS.AssumeRoleResponse {
        if let policy = input.policy { try checkPolicy(policy) }
        let (session, user) = try await open(
            context, role: input.roleArn, name: input.roleSessionName, for: input.durationSeconds,
            by: "sts:AssumeRole")
        return STS.AssumeRoleResponse(
            credentials: session.shape, assumedRoleUser: user,
            packedPolicySize: input.policy.map { max(1, $0.utf8.count * 100 / 2048) },
            sourceIdentity: input.sourceIdentity)
    }

    private func assumeRole(
        _ input: STS.AssumeRoleWithWebIdentityRequest, _ context: CallContext
    ) async throws -> STS.AssumeRoleWithWebIdentityResponse {
        let token = try WebIdentityToken(input.webIdentityToken ?? "", now: context.now)
        if let policy = input.policy { try checkPolicy(policy) }
        let (session, user) = try await open(
            context, role: input.roleArn, name: input.roleSessionName, for: input.durationSeconds,
            by: "sts:AssumeRoleWithWebIdentity")
        return STS.AssumeRoleWithWebIdentityResponse(
            credentials: session.shape, subjectFromWebIdentityToken: token.subject, assumedRoleUser: user,
            provider: token.issuer, audience: token.audience)
    }

    private func checkPolicy(_ text: String) throws(AWSError) {
        let document = try? JSONDecoder().decode([String: PolicyPart].self, from: Data(text.utf8))
        guard document?["Statement"] != nil else {
            throw AWSError(STS.Errors.malformedPolicyDocumentException, "This policy contains invalid Json")
        }
    }

    /// Anything that may stand in a policy.
    private struct PolicyPart: Decodable {
        init(from decoder: any Decoder) throws {}
    }

    // MARK: - Sessions

    private func open(
        _ context: CallContext, role text: String?, name: String?, for seconds: Int?, by action: String
    ) async throws -> (SessionRecord, STS.AssumedRoleUser) {
        guard let arn = ARN(text ?? ""), arn.service == "iam", arn.resource.hasPrefix("role/") else {
            throw AWSError("ValidationError", "\(text ?? "") is invalid")
        }
        let role = try await role(arn, context, action)
        let seconds = seconds ?? 3600
        guard seconds <= role?.maxSessionDuration ?? 43_200 else {
            throw AWSError(
                "ValidationError", "The requested DurationSeconds exceeds the MaxSessionDuration set for this role.")
        }
        let name = name ?? ""
        let user = STS.AssumedRoleUser(
            assumedRoleId: "\(role?.roleId ?? "AROA\(identifiers.hex(17).uppercased())"):\(name)",
            arn: "arn:\(arn.partition):sts::\(arn.account):assumed-role/\(arn.lastComponent)/\(name)")
        let session = try open(
            context, as: user.arn ?? "", in: arn.account, userID: user.assumedRoleId, for: seconds)
        return (session, user)
    }

    /// The role as IAM has it; nil where there is no IAM to ask.
    private func role(_ arn: ARN, _ context: CallContext, _ action: String) async throws -> IAM.Role? {
        guard let cloud else { return nil }
        var asking = context.acting(as: "sts.amazonaws.com")
        asking.accountID = arn.account
        let request = IAM.GetRoleRequest(roleName: arn.lastComponent)
        do {
            return try await cloud.call(IAM.GetRole.self, request, asking).role
        } catch let error as AWSError where error.code == "NoSuchEntity" {
            // AWS does not tell a stranger which roles exist.
            throw AWSError(
                "AccessDenied",
                "User: \(context.principal) is not authorized to perform: \(action) on resource: \(arn)", status: 403)
        }
    }

    private func open(
        _ context: CallContext, as principal: String, in account: String, userID: String?, for seconds: Int
    ) throws -> SessionRecord {
        let session = SessionRecord(
            accessKey: "ASIA" + identifiers.hex(16).uppercased(), secret: identifiers.hex(40),
            token: identifiers.hex(96), expires: context.now + Double(seconds), principal: principal,
            account: account, userID: userID)
        let expired = sessions.filter { $0.value.expires < context.now - 86_400 }.keys
        try store.write { transaction in
            for key in expired { try transaction.delete(key, from: SessionRecord.collection) }
            try transaction.put(session, session.accessKey, in: SessionRecord.collection)
        }
        for key in expired { sessions[key] = nil }
        sessions[session.accessKey] = session
        return session
    }
}

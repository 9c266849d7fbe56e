import AWSSTS

/// The keys of a profile: its own, or those of a role that it assumes with another's.
///
/// <https://docs.aws.amazon.com/sdkref/latest/guide/feature-assume-role-credentials.html>
struct ProfileCredentials {
    let chain: CredentialChain

    /// Nil where the profile has nothing to sign with.
    func find(_ name: String) async throws -> Credentials? {
        guard let settings = chain.surroundings.settings(of: name) else { return nil }
        return try await keys(name, settings, seen: [])
    }

    /// Why it gave nothing. Throws where somebody asked for a profile that is not there.
    func nothing(in name: String) throws(ClientError) -> String {
        if chain.surroundings.settings(of: name) != nil { return "profile \(name): has no keys and no role" }
        let sentence = "profile \(name): is in neither ~/.aws/config nor ~/.aws/credentials"
        if chain.surroundings.isProfileNamed { throw .configuration(sentence) }
        return sentence
    }

    private func keys(
        _ name: String, _ settings: [String: String], seen: Set<String>
    ) async throws -> Credentials? {
        if settings["role_arn"] != nil { return try await assume(name, settings, seen: seen) }
        if let key = settings["aws_access_key_id"], let secret = settings["aws_secret_access_key"] {
            return Credentials(
                accessKey: key, secret: secret, token: settings["aws_session_token"], source: "profile \(name)")
        }
        let foreign = ["sso_session", "sso_start_url", "credential_process", "login_session"]
        if let setting = foreign.first(where: { settings[$0] != nil }) {
            throw ClientError.foreignCredentials(profile: name, setting: setting)
        }
        return nil
    }

    private func assume(
        _ name: String, _ settings: [String: String], seen: Set<String>
    ) async throws -> Credentials? {
        guard let role = settings["role_arn"] else { return nil }
        if let path = settings["web_identity_token_file"] {
            return try await chain.webIdentity([
                "AWS_ROLE_ARN": role, "AWS_WEB_IDENTITY_TOKEN_FILE": path,
                "AWS_ROLE_SESSION_NAME": settings["role_session_name"] ?? "teal",
            ])
        }
        guard settings["mfa_serial"] == nil else {
            throw ClientError.foreignCredentials(profile: name, setting: "mfa_serial")
        }
        let keys = try await sourceKeys(name, settings, seen: seen)
        let request = STS.AssumeRoleRequest(
            roleArn: role, roleSessionName: settings["role_session_name"] ?? "teal",
            durationSeconds: settings["duration_seconds"].flatMap { Int($0) }, externalId: settings["external_id"])
        let answer = try await chain.sts(keys).send(STS.AssumeRole.self, request)
        return answer.credentials.flatMap { Credentials($0, source: "role of profile \(name)") }
    }

    private func sourceKeys(
        _ name: String, _ settings: [String: String], seen: Set<String>
    ) async throws -> Credentials {
        if let source = settings["credential_source"] {
            guard let keys = try await named(source, in: name) else {
                throw ClientError.configuration("profile \(name): credential_source \(source) has no keys")
            }
            return keys
        }
        guard let source = settings["source_profile"] else {
            throw ClientError.configuration(
                "profile \(name): role_arn needs source_profile, credential_source or web_identity_token_file")
        }
        // A profile may be its own source where it has keys of its own.
        guard !seen.contains(source) else {
            throw ClientError.configuration("profile \(name): its source profiles lead back to \(source)")
        }
        guard var below = chain.surroundings.settings(of: source) else {
            throw ClientError.configuration("profile \(name): there is no profile \(source)")
        }
        if source == name { below["role_arn"] = nil }
        guard let keys = try await keys(source, below, seen: seen.union([name])) else {
            throw ClientError.configuration("profile \(source), the source of \(name), has no keys")
        }
        return keys
    }

    private func named(_ source: String, in profile: String) async throws -> Credentials? {
        switch source {
        case "Environment": return chain.environmentKeys()
        case "EcsContainer": return try await chain.containerKeys()
        case "Ec2InstanceMetadata": return await chain.instanceKeys()
        default:
            throw ClientError.configuration(
                "profile \(profile): credential_source is Environment, EcsContainer or Ec2InstanceMetadata, not \(source)"
            )
        }
    }
}

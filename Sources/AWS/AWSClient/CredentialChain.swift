import AWSSTS
import FoundationEssentials
import TealCore

/// The standard order in which AWS's tools look for keys: environment, web identity, profile, container, instance.
///
/// <https://docs.aws.amazon.com/sdkref/latest/guide/standardized-credentials.html>
package struct CredentialChain: Sendable {
    let surroundings: Surroundings
    let transport: any HTTPTransport
    let clock: any WallClock
    /// A client that signs with the given keys, for the roles that a profile assumes.
    let sts: @Sendable (Credentials?) -> AWSClient

    /// Throws `ClientError.noCredentials` with every place that was looked in.
    func find() async throws -> Credentials {
        var tried: [String] = []
        if let keys = environmentKeys() { return keys }
        tried.append("environment: AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY are not both set")
        if let keys = try await webIdentity(surroundings.environment) { return keys }
        if let settings = surroundings.settings(of: surroundings.profile) {
            if let keys = try await profile(surroundings.profile, settings, seen: []) { return keys }
            tried.append("profile \(surroundings.profile): has no keys and no role")
        } else {
            tried.append("profile \(surroundings.profile): is in neither ~/.aws/config nor ~/.aws/credentials")
        }
        if let keys = try await container() { return keys }
        tried.append("container: AWS_CONTAINER_CREDENTIALS_RELATIVE_URI and _FULL_URI are not set")
        if let keys = await InstanceMetadata(transport: transport, environment: surroundings.environment).keys() {
            return keys
        }
        tried.append("instance: no metadata service answers")
        throw ClientError.noCredentials(tried: tried)
    }

    private func environmentKeys() -> Credentials? {
        let environment = surroundings.environment
        guard let key = environment["AWS_ACCESS_KEY_ID"], let secret = environment["AWS_SECRET_ACCESS_KEY"],
            !key.isEmpty, !secret.isEmpty
        else { return nil }
        return Credentials(
            accessKey: key, secret: secret, token: environment["AWS_SESSION_TOKEN"], source: "environment")
    }

    private func profile(
        _ name: String, _ settings: [String: String], seen: Set<String>
    ) async throws -> Credentials? {
        if let role = settings["role_arn"] { return try await assume(role, name, settings, seen: seen) }
        guard let key = settings["aws_access_key_id"], let secret = settings["aws_secret_access_key"] else {
            return nil
        }
        return Credentials(
            accessKey: key, secret: secret, token: settings["aws_session_token"], source: "profile \(name)")
    }

    private func assume(
        _ role: String, _ name: String, _ settings: [String: String], seen: Set<String>
    ) async throws -> Credentials? {
        if settings["web_identity_token_file"] != nil {
            return try await webIdentity([
                "AWS_ROLE_ARN": role, "AWS_WEB_IDENTITY_TOKEN_FILE": settings["web_identity_token_file"] ?? "",
                "AWS_ROLE_SESSION_NAME": settings["role_session_name"] ?? "teal",
            ])
        }
        guard let source = settings["source_profile"] else {
            throw ClientError.configuration("profile \(name): role_arn needs source_profile or web_identity_token_file")
        }
        // A profile may be its own source where it has keys of its own.
        guard !seen.contains(source) else {
            throw ClientError.configuration("profile \(name): its source profiles lead back to \(source)")
        }
        guard var below = surroundings.settings(of: source) else {
            throw ClientError.configuration("profile \(name): there is no profile \(source)")
        }
        if source == name { below["role_arn"] = nil }
        guard let keys = try await profile(source, below, seen: seen.union([name])) else {
            throw ClientError.configuration("profile \(source), the source of \(name), has no keys")
        }
        let request = STS.AssumeRoleRequest(
            roleArn: role, roleSessionName: settings["role_session_name"] ?? "teal",
            durationSeconds: settings["duration_seconds"].flatMap { Int($0) }, externalId: settings["external_id"])
        let answer = try await sts(keys).send(STS.AssumeRole.self, request)
        return answer.credentials.flatMap { Credentials($0, source: "role of profile \(name)") }
    }

    private func webIdentity(_ environment: [String: String]) async throws -> Credentials? {
        guard let role = environment["AWS_ROLE_ARN"], let path = environment["AWS_WEB_IDENTITY_TOKEN_FILE"] else {
            return nil
        }
        guard let token = FileManager.default.contents(atPath: path) else {
            throw ClientError.configuration("AWS_WEB_IDENTITY_TOKEN_FILE: \(path) cannot be read")
        }
        let request = STS.AssumeRoleWithWebIdentityRequest(
            roleArn: role, roleSessionName: environment["AWS_ROLE_SESSION_NAME"] ?? "teal",
            webIdentityToken: String(decoding: token, as: UTF8.self).filter { !$0.isWhitespace })
        let answer = try await sts(nil).send(STS.AssumeRoleWithWebIdentity.self, request)
        return answer.credentials.flatMap { Credentials($0, source: "web identity") }
    }

    /// The endpoint that ECS gives its tasks. A full address is taken over HTTPS, or from this machine, and no other.
    private func container() async throws -> Credentials? {
        let environment = surroundings.environment
        var url = environment["AWS_CONTAINER_CREDENTIALS_RELATIVE_URI"].map { "http://169.254.170.2\($0)" }
        if url == nil, let full = environment["AWS_CONTAINER_CREDENTIALS_FULL_URI"] {
            let host = URL(string: full)?.host() ?? ""
            let isOurs = ["localhost", "169.254.170.2", "169.254.170.23"].contains(host) || host.hasPrefix("127.")
            guard full.hasPrefix("https://") || isOurs else {
                throw ClientError.configuration(
                    "AWS_CONTAINER_CREDENTIALS_FULL_URI: \(full) is neither HTTPS nor local")
            }
            url = full
        }
        guard let url else { return nil }
        var headers: [(name: String, value: String)] = []
        if let path = environment["AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE"],
            let token = FileManager.default.contents(atPath: path)
        {
            headers.append(("Authorization", String(decoding: token, as: UTF8.self).filter { !$0.isNewline }))
        } else if let token = environment["AWS_CONTAINER_AUTHORIZATION_TOKEN"] {
            headers.append(("Authorization", token))
        }
        let request = TransportRequest(url: url, headers: headers, timeout: .seconds(2))
        return MetadataKeys(try await transport.send(request))?.credentials(source: "container")
    }
}

extension Credentials {
    init?(_ shape: STS.Credentials, source: String) {
        guard let key = shape.accessKeyId, let secret = shape.secretAccessKey else { return nil }
        self.init(
            accessKey: key, secret: secret, token: shape.sessionToken, expires: shape.expiration, source: source)
    }
}

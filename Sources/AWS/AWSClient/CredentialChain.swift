import AWSSTS
import FoundationEssentials
import TealCore

/// The standard order in which AWS's tools look for keys: environment, web identity, profile, container, instance.
///
/// A profile that the caller chose goes before the environment.
/// <https://docs.aws.amazon.com/sdkref/latest/guide/standardized-credentials.html>
package struct CredentialChain: Sendable {
    let surroundings: Surroundings
    let transport: any HTTPTransport
    let clock: any WallClock
    /// A client that signs with the given keys, or not at all, for the roles that are assumed.
    let sts: @Sendable (Credentials?) -> AWSClient

    /// Throws `ClientError.noCredentials` with every place that was looked in.
    func find() async throws -> Credentials {
        var tried: [String] = []
        if !surroundings.isProfileChosen {
            if let keys = environmentKeys() { return keys }
            tried.append("environment: AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY are not both set")
            if let keys = try await webIdentity(surroundings.environment) { return keys }
        }
        let profiles = ProfileCredentials(chain: self)
        if let keys = try await profiles.find(surroundings.profile) { return keys }
        tried.append(try profiles.nothing(in: surroundings.profile))
        if let keys = try await containerKeys() { return keys }
        tried.append("container: AWS_CONTAINER_CREDENTIALS_RELATIVE_URI and _FULL_URI are not set")
        if let keys = await instanceKeys() { return keys }
        tried.append("instance: no metadata service answers")
        throw ClientError.noCredentials(tried: tried)
    }

    func environmentKeys() -> Credentials? {
        let environment = surroundings.environment
        guard let key = environment["AWS_ACCESS_KEY_ID"], let secret = environment["AWS_SECRET_ACCESS_KEY"],
            !key.isEmpty, !secret.isEmpty
        else { return nil }
        return Credentials(
            accessKey: key, secret: secret, token: environment["AWS_SESSION_TOKEN"], source: "environment")
    }

    func containerKeys() async throws -> Credentials? {
        try await ContainerCredentials(transport: transport, environment: surroundings.environment).keys()
    }

    func instanceKeys() async -> Credentials? {
        await InstanceMetadata(transport: transport, environment: surroundings.environment).keys()
    }

    /// The keys of `AWS_ROLE_ARN` for the token in `AWS_WEB_IDENTITY_TOKEN_FILE`; nil where they are not both set.
    func webIdentity(_ environment: [String: String]) async throws -> Credentials? {
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
}

extension Credentials {
    init?(_ shape: STS.Credentials, source: String) {
        guard let key = shape.accessKeyId, let secret = shape.secretAccessKey else { return nil }
        self.init(
            accessKey: key, secret: secret, token: shape.sessionToken, expires: shape.expiration, source: source)
    }
}

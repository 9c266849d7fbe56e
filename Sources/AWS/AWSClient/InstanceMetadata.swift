import FoundationEssentials

/// Keys as the container's and the instance's endpoints give them.
struct MetadataKeys: Decodable {
    var accessKey: String
    var secret: String
    var token: String?
    var expiration: String?

    private enum CodingKeys: String, CodingKey {
        case accessKey = "AccessKeyId"
        case secret = "SecretAccessKey"
        case token = "Token"
        case expiration = "Expiration"
    }

    /// Nil unless the answer is a success with keys in it.
    init?(_ response: TransportResponse) {
        guard response.status == 200, let keys = try? JSONDecoder().decode(Self.self, from: Data(response.body)) else {
            return nil
        }
        self = keys
    }

    func credentials(source: String) -> Credentials {
        Credentials(
            accessKey: accessKey, secret: secret, token: token,
            expires: expiration.flatMap { try? Date($0, strategy: .iso8601) }, source: source)
    }
}

/// The metadata service of an EC2 instance, version 2: a token first, then the role's keys.
///
/// <https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/configuring-instance-metadata-service.html>
struct InstanceMetadata {
    let transport: any HTTPTransport
    let environment: [String: String]

    /// Nil where there is no such service within a second, or it is switched off.
    func keys() async -> Credentials? {
        guard environment["AWS_EC2_METADATA_DISABLED"]?.lowercased() != "true" else { return nil }
        let base = environment["AWS_EC2_METADATA_SERVICE_ENDPOINT"] ?? "http://169.254.169.254"
        let lifetime = [(name: "X-aws-ec2-metadata-token-ttl-seconds", value: "21600")]
        guard let token = await text("PUT", "\(base)/latest/api/token", lifetime) else { return nil }
        let proof = [(name: "X-aws-ec2-metadata-token", value: token)]
        let roles = "\(base)/latest/meta-data/iam/security-credentials/"
        guard let role = await text("GET", roles, proof)?.split(separator: "\n").first,
            let response = try? await transport.send(
                TransportRequest(url: roles + role, headers: proof, timeout: .seconds(1)))
        else { return nil }
        return MetadataKeys(response)?.credentials(source: "instance")
    }

    private func text(_ method: String, _ url: String, _ headers: [(name: String, value: String)]) async -> String? {
        let request = TransportRequest(method: method, url: url, headers: headers, timeout: .seconds(1))
        guard let response = try? await transport.send(request), response.status == 200 else { return nil }
        return String(decoding: response.body, as: UTF8.self)
    }
}

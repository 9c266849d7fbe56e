import FoundationEssentials

/// The endpoint that ECS and EKS give their containers.
///
/// <https://docs.aws.amazon.com/sdkref/latest/guide/feature-container-credentials.html>
struct ContainerCredentials {
    let transport: any HTTPTransport
    let environment: [String: String]

    /// Nil where the container has no such endpoint.
    func keys() async throws -> Credentials? {
        guard let url = try address() else { return nil }
        let request = TransportRequest(url: url, headers: try authorization(), timeout: .seconds(2))
        let response: TransportResponse
        do {
            response = try await transport.send(request)
        } catch {
            throw error.clientError(url)
        }
        guard let keys = MetadataKeys(response) else {
            throw ClientError.unreadable(operation: "GET \(url)", reason: "status \(response.status), without keys")
        }
        return keys.credentials(source: "container")
    }

    private func address() throws(ClientError) -> String? {
        if let path = environment["AWS_CONTAINER_CREDENTIALS_RELATIVE_URI"] { return "http://169.254.170.2\(path)" }
        guard let full = environment["AWS_CONTAINER_CREDENTIALS_FULL_URI"] else { return nil }
        guard full.hasPrefix("https://") || Self.isLocal(URL(string: full)?.host() ?? "") else {
            throw .configuration("AWS_CONTAINER_CREDENTIALS_FULL_URI: \(full) is neither HTTPS nor local")
        }
        return full
    }

    /// This machine, or the addresses at which ECS and EKS answer: no other may see a plain request for keys.
    static func isLocal(_ host: String) -> Bool {
        let bare = host.hasPrefix("[") ? String(host.dropFirst().dropLast()) : host
        if ["localhost", "169.254.170.2", "169.254.170.23", "fd00:ec2::23", "::1"].contains(bare) { return true }
        let parts = bare.split(separator: ".", omittingEmptySubsequences: false)
        return parts.count == 4 && parts[0] == "127" && parts.allSatisfy { UInt8($0) != nil }
    }

    private func authorization() throws(ClientError) -> [(name: String, value: String)] {
        if let path = environment["AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE"] {
            guard let token = FileManager.default.contents(atPath: path) else {
                throw .configuration("AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE: \(path) cannot be read")
            }
            return [("Authorization", String(decoding: token, as: UTF8.self).filter { !$0.isNewline })]
        }
        return environment["AWS_CONTAINER_AUTHORIZATION_TOKEN"].map { [("Authorization", $0)] } ?? []
    }
}

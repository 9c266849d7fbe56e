/// Carries requests to a registry: over the network, or into one in the same process for tests.
package protocol RegistryTransport: Sendable {
    /// Throws where no answer came; an answer of any status is no error. Redirects are followed for GET and HEAD.
    func send(_ request: RegistryRequest) async throws -> RegistryResponse
}

package struct RegistryRequest: Sendable, Equatable {
    package var method: String
    /// Absolute.
    package var url: String
    package var headers: [String: String]
    package var body: [UInt8]

    package init(method: String, url: String, headers: [String: String] = [:], body: [UInt8] = []) {
        self.method = method
        self.url = url
        self.headers = headers
        self.body = body
    }
}

package struct RegistryResponse: Sendable, Equatable {
    package var status: Int
    /// Names in lower case.
    package var headers: [String: String]
    package var body: [UInt8]

    package init(status: Int, headers: [String: String] = [:], body: [UInt8] = []) {
        self.status = status
        self.headers = Dictionary(headers.map { ($0.key.lowercased(), $0.value) }) { first, _ in first }
        self.body = body
    }
}

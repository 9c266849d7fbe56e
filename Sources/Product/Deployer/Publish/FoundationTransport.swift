import Foundation
#if canImport(FoundationNetworking)
    import FoundationNetworking
#endif

/// Carries requests over the network by Foundation's own client.
package struct FoundationTransport: RegistryTransport {
    private let session: URLSession

    /// `timeout` in seconds: of silence, not of the whole transfer.
    package init(timeout: Double = 60) {
        let configuration = URLSessionConfiguration.ephemeral
        configuration.timeoutIntervalForRequest = timeout
        configuration.httpMaximumConnectionsPerHost = 4
        session = URLSession(configuration: configuration)
    }

    package func send(_ request: RegistryRequest) async throws -> RegistryResponse {
        guard let url = URL(string: request.url) else { throw URLError(.badURL) }
        var outgoing = URLRequest(url: url)
        outgoing.httpMethod = request.method
        for (name, value) in request.headers { outgoing.setValue(value, forHTTPHeaderField: name) }
        if request.method != "GET", request.method != "HEAD" { outgoing.httpBody = Data(request.body) }
        let (data, answer) = try await session.data(for: outgoing)
        guard let answer = answer as? HTTPURLResponse else { throw URLError(.badServerResponse) }
        var headers: [String: String] = [:]
        for (name, value) in answer.allHeaderFields { headers["\(name)"] = "\(value)" }
        return RegistryResponse(status: answer.statusCode, headers: headers, body: Array(data))
    }
}

import Foundation

#if canImport(FoundationNetworking)
    import FoundationNetworking
#endif

/// HTTP and HTTPS by Foundation, which on Linux is libcurl: proxies, the system's certificates, connections kept alive.
package struct URLSessionTransport: HTTPTransport {
    private let session: URLSession

    package init() {
        let configuration = URLSessionConfiguration.ephemeral
        configuration.httpShouldSetCookies = false
        configuration.urlCache = nil
        configuration.httpMaximumConnectionsPerHost = 8
        session = URLSession(configuration: configuration, delegate: NoRedirects(), delegateQueue: nil)
    }

    package func send(_ request: TransportRequest) async throws(TransportError) -> TransportResponse {
        guard let url = URL(string: request.url) else { throw .badURL(request.url) }
        var wanted = URLRequest(url: url)
        wanted.httpMethod = request.method
        wanted.timeoutInterval = request.timeout.seconds
        for header in request.headers where header.name.lowercased() != "host" {
            wanted.setValue(header.value, forHTTPHeaderField: header.name)
        }
        if !request.body.isEmpty { wanted.httpBody = Data(request.body) }
        do {
            let (data, response) = try await session.data(for: wanted)
            guard let response = response as? HTTPURLResponse else { throw TransportError.failed("no HTTP answer") }
            let headers = response.allHeaderFields.map { (name: "\($0.key)", value: "\($0.value)") }
            return TransportResponse(status: response.statusCode, headers: headers, body: [UInt8](data))
        } catch {
            throw Self.reason(error)
        }
    }

    private static func reason(_ error: any Error) -> TransportError {
        if let error = error as? TransportError { return error }
        guard let error = error as? URLError else { return .failed("\(error)") }
        switch error.code {
        case .cannotConnectToHost: return .refused(error.localizedDescription)
        case .timedOut: return .timedOut
        case .badURL, .unsupportedURL: return .badURL(error.failingURL?.absoluteString ?? "")
        default: return .failed(error.localizedDescription)
        }
    }
}

/// A signature holds for one address, so no redirect is followed.
private final class NoRedirects: NSObject, URLSessionTaskDelegate {
    func urlSession(
        _ session: URLSession, task: URLSessionTask, willPerformHTTPRedirection response: HTTPURLResponse,
        newRequest request: URLRequest, completionHandler: @escaping @Sendable (URLRequest?) -> Void
    ) {
        completionHandler(nil)
    }
}

extension Duration {
    fileprivate var seconds: Double {
        Double(components.seconds) + Double(components.attoseconds) / 1e18
    }
}

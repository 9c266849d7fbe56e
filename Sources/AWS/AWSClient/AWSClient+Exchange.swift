import AWSSigning
import AWSWire
import FoundationEssentials
import Synchronization
import TealCore

extension AWSClient {
    /// What one try came to.
    private enum Outcome {
        case answered(WireResponse)
        case failed(any Error, RetryPolicy.Failure)
        /// Refused for its signature's time, and the right time is known now.
        case clockWasWrong(AWSError)
        /// Trying again would change nothing.
        case final(any Error)
    }

    /// Tries until there is an answer, the failure is not of the passing kind, or tries or budget are used up.
    func exchange(_ request: WireRequest, _ service: AWSService) async throws -> WireResponse {
        let most = choices.attempts ?? surroundings.attempts ?? RetryPolicy.attempts
        var cost: Int?
        var attempt = 1
        while true {
            switch try await attemptOnce(request, service) {
            case .answered(let response):
                shared.budget.withLock { $0.refund(cost) }
                return response
            case .final(let error):
                throw error
            case .clockWasWrong(let error):
                guard attempt < most else { throw error }
            case .failed(let error, let failure):
                guard attempt < most, RetryPolicy.isPassing(failure),
                    let price = shared.budget.withLock({ $0.spend(on: failure) })
                else { throw error }
                cost = price
                try await clock.sleep(for: RetryPolicy.delay(after: attempt, random: random()))
            }
            attempt += 1
        }
    }

    private func attemptOnce(_ request: WireRequest, _ service: AWSService) async throws -> Outcome {
        let endpoint = endpoint(of: service)
        let signed = try await signed(request, service, endpoint)
        let response: TransportResponse
        do {
            response = try await transport.send(signed)
        } catch {
            try Task.checkCancellation()
            let problem = error.clientError(endpoint.url)
            switch error {
            // Nobody listens: the region is not running, and waiting will not start it.
            case .refused, .badURL: return .final(problem)
            case .timedOut: return .failed(problem, .timeout)
            case .failed: return .failed(problem, .connection)
            }
        }
        let answer = WireResponse(status: response.status, headers: response.headers, body: response.body)
        guard response.status >= 300 else { return .answered(answer) }
        let refusal = service.wireProtocol.codec.decodeError(answer, service: service)
        let wasWrong = shared.skew.withLock { $0.learn(from: refusal, response.headers, now: clock.now) }
        return wasWrong
            ? .clockWasWrong(refusal) : .failed(refusal, .service(code: refusal.code, status: refusal.status))
    }

    private func signed(
        _ request: WireRequest, _ service: AWSService, _ endpoint: Endpoint
    ) async throws -> TransportRequest {
        var headers = request.headers
        headers.append(("Host", endpoint.host))
        if let credentials {
            let signing = SigningRequest(
                method: request.method, path: endpoint.path + request.path, query: request.query, headers: headers,
                body: request.body)
            let key = try await credentials.current().signingKey
            let moment = clock.now + shared.skew.withLock(\.offset)
            headers += SignatureV4.sign(
                signing, key: key, scope: SigningScope(region: endpoint.signingRegion, service: service.signingName),
                date: moment)
        }
        headers.append(("User-Agent", "teal"))
        return TransportRequest(
            method: request.method, url: endpoint.url + request.target, headers: headers, body: request.body,
            timeout: choices.timeout)
    }
}

extension TransportError {
    func clientError(_ endpoint: String) -> ClientError {
        switch self {
        case .refused(let reason), .failed(let reason): .unreachable(endpoint: endpoint, reason: reason)
        case .timedOut: .timedOut(endpoint: endpoint)
        case .badURL(let url): .configuration("\"\(url)\" is no address of a service")
        }
    }
}

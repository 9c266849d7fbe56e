import AWSClient
import AWSSTS
import AWSWire
import FoundationEssentials
import Synchronization
import TealCore

/// Answers each request as the script says, and remembers what it was asked.
final class ScriptedTransport: HTTPTransport {
    typealias Script =
        @Sendable (_ request: TransportRequest, _ number: Int) throws(TransportError) -> TransportResponse

    private let asked = Mutex<[TransportRequest]>([])
    private let script: Script

    init(_ script: @escaping Script) {
        self.script = script
    }

    /// The answers in their order, then 500 for ever.
    convenience init(_ answers: [Result<TransportResponse, TransportError>]) {
        self.init { (_, number) throws(TransportError) in
            guard number < answers.count else { return TransportResponse(status: 500) }
            return try answers[number].get()
        }
    }

    var requests: [TransportRequest] { asked.withLock { $0 } }

    func send(_ request: TransportRequest) async throws(TransportError) -> TransportResponse {
        let number = asked.withLock { asked in
            asked.append(request)
            return asked.count - 1
        }
        return try script(request, number)
    }
}

extension TransportRequest {
    func header(_ name: String) -> String? {
        headers.first { $0.name.lowercased() == name.lowercased() }?.value
    }

    var text: String { String(decoding: body, as: UTF8.self) }
}

extension TransportResponse {
    static func json(_ text: String, status: Int = 200, headers: [(name: String, value: String)] = []) -> Self {
        TransportResponse(status: status, headers: headers, body: Array(text.utf8))
    }

    /// The answer to AssumeRole, with keys that end with `name`.
    static func role(_ name: String, expires: Date = Date(timeIntervalSince1970: 1_800_000_000)) throws(TransportError)
        -> Self
    {
        let credentials = STS.Credentials(
            accessKeyId: "ASIA\(name)", secretAccessKey: "secret\(name)", sessionToken: "token\(name)",
            expiration: expires)
        return try operation(STS.AssumeRole.self, .init(credentials: credentials))
    }

    static func operation<Operation: AWSOperation>(
        _ operation: Operation.Type, _ output: Operation.Output
    ) throws(TransportError) -> Self {
        do {
            let answer = try Operation.service.wireProtocol.codec.encodeResponse(
                output.wireValue, outputType: Operation.Output.self, operation: Operation.descriptor,
                service: Operation.service, requestID: "r")
            return TransportResponse(status: answer.status, headers: answer.headers, body: answer.body)
        } catch {
            throw .failed("\(error)")
        }
    }
}

/// Never waits, and remembers how long it was asked to.
final class ImpatientClock: WallClock {
    private let state: Mutex<(now: Date, slept: [Duration])>

    init(now: Date = Date(timeIntervalSince1970: 1_790_000_000)) {
        state = Mutex((now, []))
    }

    var now: Date { state.withLock(\.now) }
    var slept: [Duration] { state.withLock(\.slept) }

    func sleep(for duration: Duration) async throws {
        try Task.checkCancellation()
        state.withLock { state in
            state.slept.append(duration)
            state.now += duration.seconds
        }
    }
}

/// A client with keys of its own, before a scripted transport.
func makeClient(
    _ transport: ScriptedTransport, clock: any WallClock = ImpatientClock(),
    environment: [String: String] = ["AWS_ENDPOINT_URL": "http://localhost:4566"], attempts: Int? = nil
) throws -> AWSClient {
    try AWSClient(
        Surroundings(environment: environment),
        .init(
            region: "eu-west-1", credentials: Credentials(accessKey: "AKIA", secret: "s", source: "test"),
            attempts: attempts),
        transport: transport, clock: clock, random: { 0.5 })
}

import ContainerRuntime
import Dispatch
import FoundationEssentials

/// The operations of the Docker Engine API, as dockerd and podman's service answer them. Version 1.40 is the newest
/// that both have: <https://docs.docker.com/reference/api/engine/version/v1.40/>.
struct EngineClient: Sendable {
    let socket: String

    struct Answer: Sendable {
        var status: Int
        var body: [UInt8]

        /// What the engine says of an error: `{"message": "…"}`.
        var message: String {
            struct Fault: Decodable { var message: String }
            let fault = try? JSONDecoder().decode(Fault.self, from: Data(body))
            return fault?.message ?? "status \(status)"
        }
    }

    /// The answer, whatever its status.
    func call(
        _ method: String, _ target: String, _ body: EngineBody = .none, timeout: Duration = .seconds(60)
    ) async throws(RuntimeError) -> Answer {
        let socket = socket
        return try await onOwnThread { () throws(RuntimeError) in
            let deadline = ContinuousClock.now + timeout
            let connection = try EngineConnection(socket)
            try connection.begin(method, Self.path(target), body, until: deadline)
            var bytes: [UInt8] = []
            while true {
                switch try connection.read(until: deadline) {
                case .bytes(let piece): bytes += piece
                case .end: return Answer(status: connection.status, body: bytes)
                case .timedOut:
                    throw RuntimeError(.failed, "The container engine did not answer in time: \(method) \(target).")
                }
            }
        }
    }

    /// Throws for a status that is not one of success or of `allowed`.
    @discardableResult
    func succeed(
        _ method: String, _ target: String, _ body: EngineBody = .none, allowed: Set<Int> = [],
        timeout: Duration = .seconds(60)
    ) async throws(RuntimeError) -> Answer {
        let answer = try await call(method, target, body, timeout: timeout)
        guard (200..<300).contains(answer.status) || allowed.contains(answer.status) else {
            throw RuntimeError(answer.status == 404 ? .notFound : .failed, answer.message)
        }
        return answer
    }

    func get<Value: Decodable>(
        _ type: Value.Type, _ target: String, timeout: Duration = .seconds(60)
    ) async throws(RuntimeError) -> Value {
        try Self.decode(type, try await succeed("GET", target, timeout: timeout).body)
    }

    /// Nil where the engine knows no such thing.
    func find<Value: Decodable>(_ type: Value.Type, _ target: String) async throws(RuntimeError) -> Value? {
        let answer = try await succeed("GET", target, allowed: [404])
        return answer.status == 404 ? nil : try Self.decode(type, answer.body)
    }

    /// The API's names begin with capitals: `NanoCpus` is `nanoCpus` here, `OOMKilled` `oOMKilled`.
    static func encode(_ value: some Encodable) throws(RuntimeError) -> EngineBody {
        let encoder = JSONEncoder()
        encoder.keyEncodingStrategy = .custom { path in
            let name = path.last?.stringValue ?? ""
            return EngineKey(stringValue: name == "hasInit" ? "Init" : name.prefix(1).uppercased() + name.dropFirst())
        }
        do {
            return .json([UInt8](try encoder.encode(value)))
        } catch {
            throw RuntimeError(.failed, "A request to the container engine could not be written: \(error).")
        }
    }

    static func decode<Value: Decodable>(_ type: Value.Type, _ bytes: [UInt8]) throws(RuntimeError) -> Value {
        let decoder = JSONDecoder()
        decoder.keyDecodingStrategy = .custom { path in
            let name = path.last?.stringValue ?? ""
            return EngineKey(stringValue: name.prefix(1).lowercased() + name.dropFirst())
        }
        do {
            return try decoder.decode(type, from: Data(bytes))
        } catch {
            throw RuntimeError(.failed, "The container engine's answer is not understood: \(error).")
        }
    }

    static func path(_ target: String) -> String { "/v1.40\(target)" }

    /// `{"label":["a=b"]}`, as a query's value.
    static func filter(_ name: String, _ values: [String]) -> String {
        let data = (try? JSONEncoder().encode([name: values])) ?? Data()
        return data.map { byte in
            let scalar = Character(UnicodeScalar(byte))
            let isPlain = scalar.isASCII && (scalar.isLetter || scalar.isNumber || "-._".contains(scalar))
            return isPlain ? String(scalar) : "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
        }.joined()
    }
}

private struct EngineKey: CodingKey {
    var stringValue: String
    var intValue: Int?

    init(stringValue: String) { self.stringValue = stringValue }

    init?(intValue: Int) { return nil }
}

/// Does blocking work on a thread made for it, so that no thread of Swift's pool waits for the engine.
func onOwnThread<Value: Sendable>(
    _ work: @escaping @Sendable () throws(RuntimeError) -> Value
) async throws(RuntimeError) -> Value {
    let result: Result<Value, RuntimeError> = await withCheckedContinuation { continuation in
        // A queue of its own has a thread of its own while it works.
        DispatchQueue(label: "teal.engine").async {
            continuation.resume(returning: Result { () throws(RuntimeError) in try work() })
        }
    }
    return try result.get()
}

import FoundationEssentials
import HTTPService
package import LocalCloud
import TealCore

/// The faults' page: GET lists them, POST injects one (a `FaultRequest`), DELETE clears all, or the one whose id follows
/// the path. Answers are documents of JSON; a refusal is a `Problem`.
struct FaultPage: HTTPHandler {
    static let path = "/_teal/faults"

    let faults: RegionFaults

    static func takes(_ path: String) -> Bool { path == Self.path || path.hasPrefix("\(Self.path)/") }

    func respond(to request: HTTPRequest, body: HTTPBody) async -> HTTPResponse {
        let id = request.path.dropFirst(Self.path.count + 1)
        do {
            switch (request.method, id.isEmpty) {
            case ("GET", true): return Self.json(200, FaultList(faults: faults.all))
            case ("POST", true): return Self.json(201, try await faults.begin(try await read(body)))
            case ("DELETE", true): return Self.json(200, FaultList(faults: try await faults.clearAll()))
            case ("DELETE", false):
                return Self.json(200, FaultList(faults: [try await faults.clear(String(id))]))
            default: return .text(405, "The faults are listed by GET, injected by POST and cleared by DELETE.")
            }
        } catch let problem as Problem {
            return Self.json(problem.exit == .usage ? 400 : 409, problem)
        } catch {
            return Self.json(400, Problem(FaultRefusal.wrong("the body", "a fault in JSON: \(error)")))
        }
    }

    private func read(_ body: HTTPBody) async throws -> FaultRequest {
        try JSONDecoder().decode(FaultRequest.self, from: Data(try await body.collect(upTo: 1 << 16)))
    }

    private static func json(_ status: Int, _ value: some Encodable) -> HTTPResponse {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        encoder.dateEncodingStrategy = .iso8601
        let bytes = (try? encoder.encode(value)).map { [UInt8]($0) } ?? []
        return HTTPResponse(status: status, headers: ["Content-Type": "application/json"], body: .bytes(bytes))
    }
}

/// The faults that hold, or those that were cleared.
package struct FaultList: Codable, Equatable, Sendable {
    package var faults: [Fault]

    package init(faults: [Fault]) {
        self.faults = faults
    }
}

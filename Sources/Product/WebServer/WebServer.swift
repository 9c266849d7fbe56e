import HTTPService
package import TealCore
import UnixSignals

#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// The process: reads the site, listens, serves, and on SIGTERM answers what is in flight and ends.
package enum WebServer {
    /// Throws a `Problem` where the environment, the folder or the port will not do.
    package static func run(environment: [String: String]) async throws {
        let configuration = try WebServerConfiguration(environment: environment)
        let responder = Responder(
            site: try Site(root: configuration.root), configuration: configuration,
            place: ServedBy.ask(configuration.metadataURI))
        let server = try await HTTPServer(
            .init(host: configuration.host, port: configuration.port, maximumBodySize: 1 << 20),
            handler: SiteHandler(responder: responder))
        print("teal-web \(configuration.version) serves \(configuration.root) on port \(server.boundPort)")
        // Into a pipe, as in a container, lines are kept back until there are many.
        fflush(nil)
        try await withThrowingTaskGroup { group in
            group.addTask { try await server.run() }
            group.addTask { for await _ in await UnixSignalsSequence(trapping: .sigterm, .sigint) { server.drain() } }
            if let seconds = configuration.exitAfter { group.addTask { try await crash(after: seconds) } }
            // The server ends when it has drained; nobody needs the signals then.
            try await group.next()
            group.cancelAll()
        }
    }

    private static func crash(after seconds: Int) async throws {
        try await Task.sleep(for: .seconds(seconds))
        throw Problem(
            what: "teal-web ends.", why: "the variable EXIT_AFTER is \(seconds), the seconds to its end",
            mend: "leave EXIT_AFTER out", code: "TEAL-WEB-003")
    }

    /// For a container's health check: 0 where this machine's server answers its health check well.
    package static func check(environment: [String: String]) throws(Problem) -> ExitStatus {
        let configuration = try WebServerConfiguration(environment: environment)
        let reply = PlainGet.fetch(
            host: "127.0.0.1", port: configuration.port, path: configuration.healthPath, seconds: 2)
        return (200..<400).contains(reply?.status ?? 0) ? .done : .failed
    }
}

/// Carries a `Responder`'s decisions to the wire.
struct SiteHandler: HTTPHandler {
    let responder: Responder

    func respond(to request: HTTPRequest, body: HTTPBody) async -> HTTPResponse {
        let fields = Dictionary(request.headers.map { ($0.name, $0.value) }) { first, _ in first }
        let answer = responder.answer(Question(request.method, request.target, fields))
        let headers = HTTPFields(answer.fields.map { HTTPFields.Field($0.name, $0.value) })
        return HTTPResponse(status: answer.status, headers: headers, body: answer.body.wireBody)
    }
}

extension Answer.Body {
    var wireBody: HTTPResponse.Body {
        switch self {
        case .none: .bytes([])
        case .text(let text): .bytes(Array(text.utf8))
        case .compressed(let bytes): .bytes(bytes)
        case .file(let path, let offset, let length): .file(path: path, offset: offset, length: length)
        }
    }
}

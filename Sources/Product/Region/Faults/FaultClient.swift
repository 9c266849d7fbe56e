import FoundationEssentials
package import LocalCloud
package import TealCore

/// The faults of a region that runs, by its own page. Every call throws a `Problem`.
package struct FaultClient: Sendable {
    private let paths: RegionPaths

    package init(paths: RegionPaths) {
        self.paths = paths
    }

    /// The oldest first.
    package func list() throws(Problem) -> [Fault] { try ask("GET", as: FaultList.self).faults }

    package func begin(_ request: FaultRequest) throws(Problem) -> Fault {
        try ask("POST", body: (try? JSONEncoder().encode(request)) ?? Data(), as: Fault.self)
    }

    /// Clears one, or all; gives those that held.
    package func clear(_ id: String?) throws(Problem) -> [Fault] {
        // What could not be an id would not be the page's path either.
        if let id, id.isEmpty || id.contains(where: { !($0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-")) }) {
            throw .noFault(id, try list())
        }
        return try ask("DELETE", id.map { "/\($0)" } ?? "", as: FaultList.self).faults
    }

    private func ask<Document: Decodable>(
        _ method: String, _ tail: String = "", body: Data = Data(), as type: Document.Type
    ) throws(Problem) -> Document {
        let configuration = try RegionDaemon(paths: paths).knownConfiguration() ?? RegionConfiguration()
        let door = RegionDoor(configuration: configuration)
        guard let answer = door.ask(method, FaultPage.path + tail, body: body, patience: 60) else {
            throw Problem(
                what: "The region was not reached.", why: "nobody answers at \(configuration.endpoint)",
                mend: "teal region start", code: "TEAL-FAULT-008")
        }
        let decoder = JSONDecoder()
        decoder.dateDecodingStrategy = .iso8601
        if let document = try? decoder.decode(type, from: answer.body) { return document }
        if let problem = try? decoder.decode(Problem.self, from: answer.body) { throw problem }
        throw Problem(
            what: "The region was not understood.", why: "it answered with status \(answer.status)",
            mend: "stop it and start it again: it may be of another version", code: "TEAL-FAULT-009")
    }
}

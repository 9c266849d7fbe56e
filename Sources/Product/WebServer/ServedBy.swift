import FoundationEssentials

#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// Which task of which zone this process is, as the task metadata endpoint (version 4) tells.
///
/// Source: <https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task-metadata-endpoint-v4-fargate.html>
package struct ServedBy: Equatable, Sendable {
    /// The task's id; `local` outside ECS.
    package var task: String
    /// `us-east-1a`; `local` outside ECS.
    package var zone: String

    package init(task: String = "local", zone: String = "local") {
        self.task = task
        self.zone = zone
    }

    private struct Metadata: Decodable {
        var task: String?
        var zone: String?

        enum CodingKeys: String, CodingKey {
            case task = "TaskARN"
            case zone = "AvailabilityZone"
        }
    }

    /// From the answer of `GET ${ECS_CONTAINER_METADATA_URI_V4}/task`.
    package init(metadata: [UInt8]) {
        let decoded = try? JSONDecoder().decode(Metadata.self, from: Data(metadata))
        let task = decoded?.task?.split(separator: "/").last.map(String.init)
        self.init(task: task ?? "unknown", zone: decoded?.zone ?? "unknown")
    }

    /// Asks the endpoint once; a process that is no task, or whose endpoint is silent for two seconds, serves all the same.
    static func ask(_ uri: String?) -> ServedBy {
        guard let uri, let url = URL(string: uri), let host = url.host() else { return ServedBy() }
        let answer = PlainGet.fetch(host: host, port: url.port ?? 80, path: url.path + "/task", seconds: 2)
        return ServedBy(metadata: answer?.body ?? [])
    }

    func json(version: String) -> String {
        struct Place: Encodable {
            var version: String
            var task: String
            var zone: String
        }
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        let data = try? encoder.encode(Place(version: version, task: task, zone: zone))
        return String(decoding: data ?? Data(), as: UTF8.self) + "\n"
    }
}

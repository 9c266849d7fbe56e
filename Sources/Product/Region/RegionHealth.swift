import FoundationEssentials

/// What the region says of itself at `GET /_teal/health`.
struct RegionHealth: Codable {
    static let path = "/_teal/health"

    var status: String
    /// Who answers: a port may be another region's.
    var process: Int32
    /// Seconds.
    var uptime: Int
    /// Signing name to the operations that are served.
    var services: [String: [String]]

    /// Whether that process answers at the region's address: one connection and one question, at most a second long.
    static func answers(_ configuration: RegionConfiguration, process: Int32) -> Bool {
        let answer = RegionDoor(configuration: configuration).ask("GET", path, patience: 1)
        guard let answer, answer.status == 200,
            let health = try? JSONDecoder().decode(RegionHealth.self, from: answer.body)
        else { return false }
        return health.process == process
    }
}

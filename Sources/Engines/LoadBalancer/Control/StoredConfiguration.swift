import FoundationEssentials

/// The last configuration on disk, with which a balancer that starts again serves before anybody tells it anything.
struct StoredConfiguration: Sendable {
    /// Nil to keep none.
    let path: String?

    /// Nil where there is none, or it cannot be read.
    func load() -> BalancerConfiguration? {
        path.flatMap { FileManager.default.contents(atPath: $0) }
            .flatMap { try? JSONDecoder().decode(BalancerConfiguration.self, from: $0) }
    }

    /// Best effort: a balancer serves what it was told whether or not it can write it down.
    func save(_ configuration: BalancerConfiguration) {
        guard let path, let data = try? JSONEncoder().encode(configuration) else { return }
        try? data.write(to: URL(fileURLWithPath: path), options: .atomic)
    }
}

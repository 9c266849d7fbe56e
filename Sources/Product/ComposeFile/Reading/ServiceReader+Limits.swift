extension ServiceReader {
    /// `tmpfs: /run` or `/run:size=64m`; ECS needs a size.
    func readTemporaryMounts() -> [TemporaryMount] {
        map.texts("tmpfs").map { text in
            let parts = text.split(separator: ":", maxSplits: 1)
            let options = parts.count > 1 ? parts[1].split(separator: ",") : []
            let size = options.first { $0.hasPrefix("size=") }.map { String($0.dropFirst("size=".count)) }
            return TemporaryMount(path: String(parts.first ?? ""), mebibytes: size.flatMap(ComposeUnit.mebibytes) ?? 64)
        }
    }

    /// `ulimits`: Fargate lets only `nofile` be changed.
    func readOpenFiles() -> OpenFileLimit? {
        guard let ulimits = map.map("ulimits") else { return nil }
        let limit = readOpenFiles(ulimits)
        for entry in ulimits.keys {
            UnsupportedKey.refused(
                entry.key, "nofile is the only limit that Fargate lets a container change", "remove it"
            )
            .report(entry, path: ulimits.path, to: log)
        }
        return limit
    }

    private func readOpenFiles(_ ulimits: MapReader) -> OpenFileLimit? {
        guard let node = ulimits.take("nofile") else { return nil }
        if let text = node.scalar {
            guard let value = Int(text), value > 0 else {
                ulimits.refuse(node, "nofile", "a number, or soft and hard")
                return nil
            }
            return OpenFileLimit(soft: value, hard: value)
        }
        let limits = MapReader(node, path: "\(ulimits.path).nofile", log: log)
        let soft = limits.integer("soft", in: 1...1_048_576)
        let hard = limits.integer("hard", in: 1...1_048_576)
        limits.finish()
        guard let value = soft ?? hard else { return nil }
        return OpenFileLimit(soft: soft ?? value, hard: hard ?? value)
    }
}

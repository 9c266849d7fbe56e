extension ServiceReader {
    /// `healthcheck`: the container's own check, within what ECS allows.
    func readContainerHealth() -> ContainerHealth? {
        guard let check = map.map("healthcheck") else { return nil }
        let isDisabled = check.boolean("disable") ?? false
        let command = readTest(check)
        let health = ContainerHealth(
            command: command ?? [], interval: check.seconds("interval", in: 5...300) ?? 30,
            timeout: check.seconds("timeout", in: 2...60) ?? 30, retries: check.integer("retries", in: 1...10) ?? 3,
            startPeriod: check.seconds("start_period", in: 0...300) ?? 0)
        if let entry = check.takeEntry("start_interval") {
            UnsupportedKey.ignored("start_interval", "ECS checks at one interval").report(
                entry, path: check.path, to: log)
        }
        check.finish()
        guard !isDisabled, let command, command != ["NONE"] else { return nil }
        return health
    }

    private func readTest(_ check: MapReader) -> [String]? {
        guard let node = check.take("test") else { return nil }
        if let text = node.scalar { return ["CMD-SHELL", text] }
        let words = listOfTexts(node, "healthcheck.test")
        guard let first = words.first, ["CMD", "CMD-SHELL", "NONE"].contains(first) else {
            check.refuse(node, "test", "a text, or a list that begins with CMD, CMD-SHELL or NONE")
            return nil
        }
        return words
    }

    /// `x-teal.health`: a path, or a map.
    func readBalancerHealth() -> BalancerHealth {
        var health = BalancerHealth.standard
        guard let node = teal.take("health") else { return health }
        if let path = node.scalar {
            health.path = checked(path, node)
            return health
        }
        let map = MapReader(node, path: "\(teal.path).health", log: log)
        if let path = map.text("path") { health.path = checked(path, node) }
        health.interval = map.seconds("interval", in: 5...300) ?? health.interval
        health.timeout = map.seconds("timeout", in: 2...120) ?? min(health.timeout, health.interval - 1)
        health.healthyThreshold = map.integer("healthy", in: 2...10) ?? health.healthyThreshold
        health.unhealthyThreshold = map.integer("unhealthy", in: 2...10) ?? health.unhealthyThreshold
        health.grace = map.seconds("grace", in: 0...7200) ?? health.grace
        map.finish()
        if health.timeout >= health.interval {
            log.error(
                at: node.place, "\(map.path).timeout must be shorter than the interval.",
                why: "the interval is \(health.interval) s and the timeout \(health.timeout) s",
                mend: "lower the timeout")
        }
        return health
    }

    private func checked(_ path: String, _ node: ManifestNode) -> String {
        if !path.hasPrefix("/") {
            log.error(
                at: node.place, "\(teal.path).health must be a path.", why: "\"\(path)\" does not begin with a slash",
                mend: "write /\(path)")
        }
        return path
    }
}

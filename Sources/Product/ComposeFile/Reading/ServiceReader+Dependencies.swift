/// What a service waits for, and whose tasks it is part of.
extension ServiceReader {
    /// `x-teal.with`: the service in whose tasks this one is a sidecar.
    func readHost() -> String? {
        guard let node = teal.take("with"), let host = node.scalar else { return nil }
        let others = context.serviceNames.filter { $0 != name }
        if !others.contains(host) {
            log.error(
                at: node.place, "\(name) cannot run in the tasks of \"\(host)\".",
                why: "there is no such other service",
                mend: context.mend(host, among: others, otherwise: "name one of \(others.joined(separator: ", "))"))
        } else if context.hosts[host] != nil {
            log.error(
                at: node.place, "\(name) cannot run in the tasks of \(host).", why: "\(host) is a sidecar itself",
                mend: "name the service that \(host) is with: \(context.hosts[host] ?? "")")
        }
        return host
    }

    /// `depends_on` in both syntaxes. Between containers of one task ECS keeps the condition; between services it only
    /// orders their creation, which is said.
    func readDependencies() -> [ContainerDependency] {
        guard let entry = map.takeEntry("depends_on"), !entry.value.isNull else { return [] }
        let named: [(name: String, place: SourcePlace, condition: ContainerDependency.Condition)]
        switch entry.value.content {
        case .list(let list):
            named = list.compactMap { node in node.scalar.map { ($0, node.place, .started) } }
        case .map(let entries):
            named = entries.map { ($0.key, $0.keyPlace, condition($0)) }
        case .scalar, .null:
            map.refuse(entry.value, "depends_on", "a list of services")
            return []
        }
        for (other, place, _) in named where !context.serviceNames.contains(other) {
            log.error(
                at: place, "\(name) depends on \"\(other)\", which is no service.",
                why: "the services are \(context.serviceNames.joined(separator: ", "))",
                mend: context.mend(other, among: context.serviceNames, otherwise: "remove it"))
        }
        if named.contains(where: { !context.isInOneTask(name, $0.name) }) {
            log.warning(
                at: entry.keyPlace, "\(map.path).depends_on only orders the creation of the services.",
                why: "ECS starts and replaces the tasks of each service by themselves",
                mend: "Let \(name) try again until the others answer")
        }
        return named.map { ContainerDependency(container: $0.name, condition: $0.condition) }
    }

    private func condition(_ entry: ManifestNode.Entry) -> ContainerDependency.Condition {
        guard !entry.value.isNull else { return .started }
        let map = MapReader(entry.value, path: "\(map.path).depends_on.\(entry.key)", log: log)
        let words: [String: ContainerDependency.Condition] = [
            "service_started": .started, "service_healthy": .healthy, "service_completed_successfully": .succeeded,
        ]
        let word = map.choice("condition", of: words.keys.sorted()) ?? "service_started"
        // A dependency that must not be there is refused with its name whether it is required or not.
        _ = map.boolean("required")
        _ = map.boolean("restart")
        map.finish()
        return words[word] ?? .started
    }
}

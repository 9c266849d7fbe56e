/// What must exist before what.
package struct DependencyGraph: Equatable, Sendable {
    /// In the order of the template.
    package private(set) var nodes: [String]
    private var needs: [String: Set<String>]
    private var neededBy: [String: Set<String>]

    /// A need that is no node is left out.
    package init(nodes: [String], needs: [String: Set<String>]) {
        let known = Set(nodes)
        self.nodes = nodes
        self.needs = needs.mapValues { $0.intersection(known) }.filter { known.contains($0.key) }
        neededBy = [:]
        for (node, needs) in self.needs {
            for need in needs { neededBy[need, default: []].insert(node) }
        }
    }

    /// What `node` needs directly.
    package func needs(of node: String) -> Set<String> { needs[node] ?? [] }

    /// What needs `node` directly.
    package func dependents(of node: String) -> Set<String> { neededBy[node] ?? [] }

    /// Every node after what it needs, otherwise in the template's order. Throws where some need each other.
    package func order() throws(TemplateError) -> [String] {
        var open = nodes.reduce(into: [:]) { $0[$1] = needs(of: $1).count }
        var ready = nodes.filter { open[$0] == 0 }
        var ordered: [String] = []
        while !ready.isEmpty {
            ordered += ready
            var freed: Set<String> = []
            for node in ready {
                for dependent in dependents(of: node) {
                    open[dependent, default: 0] -= 1
                    if open[dependent] == 0 { freed.insert(dependent) }
                }
            }
            ready = nodes.filter(freed.contains)
        }
        guard ordered.count == nodes.count else {
            let circle = circle(among: nodes.filter { open[$0, default: 0] > 0 })
            throw TemplateError("Circular dependency between resources: [\(circle.joined(separator: ", "))]")
        }
        return ordered
    }

    /// Those that lie on a circle themselves, without what only depends on one.
    private func circle(among nodes: [String]) -> [String] {
        var left = nodes
        while true {
            let members = Set(left)
            let kept = left.filter { !dependents(of: $0).isDisjoint(with: members) }
            if kept.count == left.count { return kept }
            left = kept
        }
    }
}

extension DependencyGraph {
    /// The resources of a template: by `DependsOn` and by every reference in their properties.
    package init(_ template: Template) throws(TemplateError) {
        var needs: [String: Set<String>] = [:]
        for resource in template.resources {
            needs[resource.logicalID] = Set(resource.dependsOn).union(
                try resource.references().compactMap(\.target))
        }
        self.init(nodes: template.resources.map(\.logicalID), needs: needs)
    }

    /// The conditions of a template, by the conditions that they name.
    init(conditions: TemplateMap) throws(TemplateError) {
        var needs: [String: Set<String>] = [:]
        for (name, expression) in conditions.entries {
            needs[name] = Set(
                try expression.references().compactMap { reference in
                    if case .condition(let name) = reference { name } else { nil }
                })
        }
        self.init(nodes: conditions.keys, needs: needs)
    }
}

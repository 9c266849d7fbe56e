import CloudTemplate
import TealCore
import Testing

@Suite("The dependency graph") struct DependencyGraphTests {
    @Test("Every node comes after what it needs, in any graph without a circle", arguments: 0..<50)
    func order(_ seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        let nodes = (0..<Int.random(in: 1...40, using: &random)).map { "N\($0)" }.shuffled(using: &random)
        var needs: [String: Set<String>] = [:]
        for (index, node) in nodes.enumerated() {
            needs[node] = Set(nodes[..<index].filter { _ in Int.random(in: 0..<4, using: &random) == 0 })
        }
        let graph = DependencyGraph(nodes: nodes.shuffled(using: &random), needs: needs)
        let order = try graph.order()
        let position = Dictionary(uniqueKeysWithValues: order.enumerated().map { ($1, $0) })
        #expect(order.count == nodes.count)
        for (node, needs) in needs {
            for need in needs { #expect(position[need, default: .max] < position[node, default: -1]) }
        }
    }

    @Test("Only those on the circle are named, not what hangs on it")
    func circle() {
        let graph = DependencyGraph(
            nodes: ["A", "B", "C", "D"], needs: ["A": ["B"], "B": ["A"], "C": ["A"], "B ": []])
        #expect(throws: TemplateError("Circular dependency between resources: [A, B]")) { try graph.order() }
    }
}

import CloudTemplate
import Testing

@Suite("The difference of two templates") struct TemplateDiffTests {
    private let table = ReplacementTable(["T": ["Name"]])

    private func side(_ id: String, _ properties: TemplateMap, type: String = "T") -> TemplateDiff.Side {
        TemplateDiff.Side(logicalID: id, type: type, properties: properties)
    }

    @Test("Numbers and their texts, and maps in another order, are no change")
    func same() {
        let old = [side("A", ["Port": 80, "M": ["x": 1, "y": true]])]
        let new = [side("A", ["M": ["y": "true", "x": "1"], "Port": "80"])]
        #expect(TemplateDiff(old: old, new: new, replacement: table).isEmpty)
    }

    @Test("Added, changed and removed resources are told in that order")
    func kinds() {
        let diff = TemplateDiff(
            old: [side("Gone", [:]), side("Kept", ["Size": 1])], new: [side("New", [:]), side("Kept", ["Size": 2])],
            replacement: table)
        #expect(diff.changes.map(\.logicalID) == ["New", "Kept", "Gone"])
        #expect(diff.changes.map(\.action) == [.add, .modify(.never), .remove])
    }

    @Test("A property of the table replaces; one that is not known yet may")
    func replacement() {
        let old = [side("A", ["Name": "x"]), side("B", ["Name": "x"])]
        let new = [side("A", ["Name": "y"]), side("B", ["Name": "?"])]
        let diff = TemplateDiff(old: old, new: new, replacement: table, unknown: "?")
        #expect(diff.changes.map(\.action) == [.modify(.always), .modify(.conditional)])
    }

    @Test("Another type under the same name replaces")
    func type() {
        let diff = TemplateDiff(old: [side("A", [:])], new: [side("A", [:], type: "U")], replacement: table)
        #expect(diff.changes.map(\.action) == [.modify(.always)])
    }
}

import HTTPService
import Testing

@Suite struct HTTPFieldsTests {
    @Test(
        "A field is found whatever the case of its name, and only by its whole name",
        arguments: [
            ("content-type", "text/plain"), ("CONTENT-TYPE", "text/plain"), ("Content-Typ", nil), ("Content_Type", nil),
        ])
    func lookup(name: String, value: String?) {
        let fields: HTTPFields = ["Content-Type": "text/plain", "X": "1"]
        #expect(fields[name] == value)
    }

    @Test("Setting a field replaces all of its name, and keeps the order of the others")
    func replace() {
        var fields = HTTPFields([.init("A", "1"), .init("B", "2"), .init("a", "3")])
        fields["a"] = "4"
        #expect(fields.map(\.value) == ["2", "4"])
        fields["b"] = nil
        #expect(fields.all("A") == ["4"])
    }
}

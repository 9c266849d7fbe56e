import Testing

@testable import AWSWire

@Suite("The JSON reader")
struct JSONParserTests {
    private func parse(_ text: String) throws -> JSONValue { try JSONParser.parse(Array(text.utf8)) }

    @Test("It reads every kind of value")
    func reads() throws {
        let value = try parse(#" {"a":[1,-2,3.5,1e3,true,false,null,"x\né\ud83c\udf4b\/"],"b":{}} "#)
        let list: [JSONValue] = [
            .integer(1), .integer(-2), .number(3.5), .number(1000), .boolean(true), .boolean(false), .null,
            .string("x\né🍋/"),
        ]
        #expect(value == .object(["a": .array(list), "b": .object([:])]))
    }

    @Test("Whole numbers stay exact to 64 bits, and no further")
    func numbers() throws {
        #expect(try parse("9223372036854775807") == .integer(.max))
        #expect(try parse("-9223372036854775808") == .integer(.min))
        #expect(try parse("9223372036854775808") == .number(9_223_372_036_854_775_808))
        #expect(throws: WireError.self) { try parse("1e999") }
    }

    @Test("Of a name given twice the last counts")
    func duplicates() throws {
        #expect(try parse(#"{"a":1,"a":2}"#)["a"] == .integer(2))
    }

    static let refused = [
        "", " ", "{", "}", "[1,", "[1,]", "{\"a\"}", "{\"a\":}", "{\"a\":1,}", "{a:1}", "01", "1.", ".5", "+1", "-",
        "1e",
        "tru", "nul", "'a'", "\"a", "\"\\x\"", "\"\\u12\"", "\"\\ud800\"", "\"\\ud800\\u0041\"", "\"\\udc00\"",
        "\"a\nb\"",
        "1 2", "{} {}", "NaN", "/* c */ 1",
    ]

    @Test("It refuses what is not JSON", arguments: refused)
    func refuses(_ text: String) {
        #expect(throws: WireError.self) { try parse(text) }
    }

    @Test("It refuses depth instead of running out of stack", arguments: ["[", "{\"a\":"])
    func depth(_ open: String) {
        let error = #expect(throws: WireError.self) { try parse(String(repeating: open, count: 100_000)) }
        #expect(error?.sentence.contains("more than 128 levels") == true)
    }

    @Test("It refuses bytes that are not UTF-8")
    func encoding() {
        #expect(throws: WireError.self) { try JSONParser.parse([0x22, 0xC3, 0x22]) }
    }

    @Test("What is cut off anywhere is refused")
    func truncated() throws {
        let whole = Array(#"{"a":[true,"x\u0041"],"b":{"c":null}}"#.utf8)
        _ = try JSONParser.parse(whole)
        for length in 0..<whole.count {
            #expect(throws: WireError.self, "\(length)") { try JSONParser.parse(Array(whole[..<length])) }
        }
    }

    @Test("The writer's text reads back, control characters and all")
    func writes() throws {
        let text = String(String.UnicodeScalarView((0..<0x250).compactMap(Unicode.Scalar.init))) + "🍋\u{2028}"
        let value = JSONValue.object(["k\"": .string(text), "n": .number(0.1), "i": .integer(-7), "z": .null])
        #expect(try JSONParser.parse(JSONWriter.bytes(value)) == value)
    }

    @Test("A body of megabytes is read whole")
    func big() throws {
        let chunk = String(repeating: "QUJD", count: 1 << 18)
        let value = try parse("{\"layerPartBlob\":\"\(chunk)\"}")
        #expect(value["layerPartBlob"]?.string?.utf8.count == 4 << 18)
    }
}

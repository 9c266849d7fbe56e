import Testing

@testable import AWSWire

@Suite("The XML reader")
struct XMLParserTests {
    @Test("It reads elements, attributes, references, CDATA and comments")
    func reads() throws {
        let text = """
            <?xml version="1.0" encoding="UTF-8"?><!-- first -->
            <a:Root xmlns:a="urn:a" xsi:type='T"'><a:Item> a &lt;&amp;&#x41;&#66; </a:Item><Item><![CDATA[<raw>&]]>!</Item>
            <Empty/><!-- inside --><?pi x?></a:Root>
            """
        let root = try XMLParser.parse(Array(text.utf8))
        #expect(root.name == "Root")
        #expect(root.attributes["xsi:type"] == "T\"")
        #expect(root.children.map(\.name) == ["Item", "Item", "Empty"])
        #expect(root.children.map(\.text) == [" a <&AB ", "<raw>&!", ""])
    }

    static let refused = [
        "", "   ", "<a>", "<a></b>", "<a", "<a b></a>", "<a b=c/>", "<a b='1' b='2'/>", "<a>&unknown;</a>",
        "<a>&#0;</a>",
        "<a>&#xD800;</a>", "<a>&#99999999999;</a>", "<a>\u{1}</a>", "<a/><b/>", "text", "<a><![CDATA[x</a>",
        "<!-- <a/>",
        "<a b='<'/>", "<a>&amp</a>",
        "<!DOCTYPE a [<!ENTITY l \"lol\"><!ENTITY m \"&l;&l;&l;&l;\">]><a>&m;</a>",
        "<!DOCTYPE a SYSTEM \"file:///etc/passwd\"><a/>",
    ]

    @Test("It refuses what is not XML, and every document type", arguments: refused)
    func refuses(_ text: String) {
        #expect(throws: WireError.self) { try XMLParser.parse(Array(text.utf8)) }
    }

    @Test("It refuses depth instead of running out of stack")
    func depth() {
        let deep = String(repeating: "<a>", count: 100_000)
        let error = #expect(throws: WireError.self) { try XMLParser.parse(Array(deep.utf8)) }
        #expect(error?.sentence.contains("more than 128 levels") == true)
    }

    @Test("It refuses bytes that are not UTF-8")
    func encoding() {
        #expect(throws: WireError.self) { try XMLParser.parse(Array("<a>".utf8) + [0xFF] + Array("</a>".utf8)) }
    }

    @Test("What is cut off anywhere is refused")
    func truncated() throws {
        let whole = Array("<?xml version=\"1.0\"?><a x=\"1\"><b>&amp;t</b><c/></a>".utf8)
        _ = try XMLParser.parse(whole)
        for length in 0..<whole.count {
            #expect(throws: WireError.self, "\(length)") { try XMLParser.parse(Array(whole[..<length])) }
        }
    }
}

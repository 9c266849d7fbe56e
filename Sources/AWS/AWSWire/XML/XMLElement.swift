/// One element of an XML document. Names are without their namespace prefix; attributes keep theirs (`xsi:type`).
struct XMLElement: Equatable {
    var name: String
    var attributes: [String: String] = [:]
    var children: [XMLElement] = []
    /// The text directly inside, children's left out.
    var text = ""

    func child(_ name: String) -> XMLElement? {
        children.first { $0.name == name }
    }

    func text(of name: String) -> String? {
        child(name)?.text
    }
}

/// What the server decides to send, before any byte is read from a disk.
package struct Answer: Equatable, Sendable {
    package enum Body: Equatable, Sendable {
        case none
        case text(String)
        case compressed([UInt8])
        /// A part of a file: where it begins and how long it is, in bytes.
        case file(path: String, offset: Int, length: Int)
    }

    package var status: Int
    package var fields: [(name: String, value: String)]
    package var body: Body

    init(_ status: Int, _ fields: [(name: String, value: String)] = [], _ body: Body = .none) {
        self.status = status
        self.fields = fields
        self.body = body
    }

    static func text(_ status: Int, _ text: String, _ fields: [(name: String, value: String)] = []) -> Answer {
        Answer(status, [("Content-Type", "text/plain; charset=utf-8")] + fields, .text(text))
    }

    /// The first field of that name, whatever its case.
    package subscript(_ name: String) -> String? {
        fields.first { $0.name.lowercased() == name.lowercased() }?.value
    }

    package static func == (left: Answer, right: Answer) -> Bool {
        left.status == right.status && left.body == right.body
            && left.fields.elementsEqual(right.fields) { $0.name == $1.name && $0.value == $1.value }
    }
}

/// The parts of a request that an answer depends on.
package struct Question: Sendable {
    package var method: String
    /// As it came: `/a%20b?c=d`.
    package var target: String
    /// Keyed by the lowercased name.
    package var fields: [String: String]

    package init(_ target: String) {
        self.init("GET", target, [:])
    }

    package init(_ method: String, _ target: String, _ fields: [String: String] = [:]) {
        self.method = method
        self.target = target
        self.fields = Dictionary(fields.map { ($0.lowercased(), $1) }) { first, _ in first }
    }

    /// The path without its query, percent-decoded; nil where it is malformed, hides a NUL, or climbs with `..`.
    var path: String? {
        let raw = target.prefix { $0 != "?" && $0 != "#" }
        var bytes: [UInt8] = []
        var rest = Substring(raw).utf8[...]
        while let byte = rest.popFirst() {
            guard byte == UInt8(ascii: "%") else {
                bytes.append(byte)
                continue
            }
            guard rest.count >= 2, let value = UInt8(Substring(rest.prefix(2)), radix: 16), value != 0 else {
                return nil
            }
            bytes.append(value)
            rest.removeFirst(2)
        }
        guard let path = String(validating: bytes, as: UTF8.self), path.hasPrefix("/") else { return nil }
        return path.split(separator: "/").contains("..") ? nil : path
    }
}

/// The header fields of a message: ordered, names compared without case (RFC 9110, section 5).
package struct HTTPFields: Sendable {
    package struct Field: Sendable, Equatable {
        /// As it was written.
        package var name: String
        package var value: String

        package init(_ name: String, _ value: String) {
            self.name = name
            self.value = value
        }
    }

    package private(set) var fields: [Field] = []

    package init() {}

    package init(_ fields: [Field]) {
        self.fields = fields
    }

    /// The first value of that name; setting replaces all of them, nil removes them.
    package subscript(name: String) -> String? {
        get { fields.first { $0.name.equalsIgnoringCase(name) }?.value }
        set {
            remove(name)
            if let newValue { append(name, newValue) }
        }
    }

    /// Every value of that name, in order.
    package func all(_ name: String) -> [String] {
        fields.lazy.filter { $0.name.equalsIgnoringCase(name) }.map(\.value)
    }

    /// Adds a field behind the others, though there be one of that name.
    package mutating func append(_ name: String, _ value: String) {
        fields.append(Field(name, value))
    }

    package mutating func remove(_ name: String) {
        fields.removeAll { $0.name.equalsIgnoringCase(name) }
    }

    /// Whether a comma-separated field lists this word, as `Connection: keep-alive, close` does.
    package func lists(_ word: String, in name: String) -> Bool {
        all(name).contains { value in
            value.split(separator: ",").contains { item in
                String(item).trimmingSpaces.equalsIgnoringCase(word)
            }
        }
    }

    /// False where a name or a value would break out of its line.
    var areWellFormed: Bool {
        fields.allSatisfy { field in
            !field.name.isEmpty && !field.name.utf8.contains { $0 <= 0x20 || $0 == 0x3A || $0 == 0x7F }
                && !field.value.utf8.contains { $0 == 0x0D || $0 == 0x0A || $0 == 0 }
        }
    }
}

extension HTTPFields: Equatable {
    package static func == (left: HTTPFields, right: HTTPFields) -> Bool {
        left.fields.elementsEqual(right.fields) { $0.name.equalsIgnoringCase($1.name) && $0.value == $1.value }
    }
}

extension HTTPFields: ExpressibleByDictionaryLiteral {
    package init(dictionaryLiteral elements: (String, String)...) {
        self.init(elements.map { Field($0.0, $0.1) })
    }
}

extension HTTPFields: Sequence {
    package func makeIterator() -> IndexingIterator<[Field]> { fields.makeIterator() }
}

extension String {
    /// Compares as ASCII, which is all that header names may be.
    func equalsIgnoringCase(_ other: String) -> Bool {
        utf8.count == other.utf8.count
            && zip(utf8, other.utf8).allSatisfy { left, right in
                left == right || (left | 0x20 == right | 0x20 && (0x61...0x7A).contains(left | 0x20))
            }
    }

    var trimmingSpaces: String {
        var text = self[...]
        while text.last == " " || text.last == "\t" { text.removeLast() }
        return String(text.drop { $0 == " " || $0 == "\t" })
    }
}

/// Keys and values in the order in which they were written. Two maps are equal whatever their order.
package struct TemplateMap: Sendable {
    package typealias Entry = (key: String, value: TemplateValue)

    package private(set) var entries: [Entry]
    private var positions: [String: Int]

    package init() {
        entries = []
        positions = [:]
    }

    /// Of two entries with one key, the later wins.
    package init(_ entries: [Entry]) {
        self.init()
        for (key, value) in entries { self[key] = value }
    }

    package var keys: [String] { entries.map(\.key) }
    package var isEmpty: Bool { entries.isEmpty }
    package var count: Int { entries.count }

    /// Setting a new key appends it; setting nil removes it.
    package subscript(key: String) -> TemplateValue? {
        get { positions[key].map { entries[$0].value } }
        set {
            switch (positions[key], newValue) {
            case (let position?, let value?): entries[position].value = value
            case (nil, let value?):
                positions[key] = entries.count
                entries.append((key, value))
            case (_?, nil): self = TemplateMap(entries.filter { $0.key != key })
            case (nil, nil): break
            }
        }
    }

    /// The same keys in the same order, with other values; a key whose new value is nil is left out.
    package func compactMapValues<Failure: Error>(
        _ transform: (TemplateValue) throws(Failure) -> TemplateValue?
    ) throws(Failure) -> TemplateMap {
        var result = TemplateMap()
        for (key, value) in entries { result[key] = try transform(value) }
        return result
    }
}

extension TemplateMap: Equatable {
    package static func == (left: TemplateMap, right: TemplateMap) -> Bool {
        left.count == right.count && left.entries.allSatisfy { right[$0.key] == $0.value }
    }
}

extension TemplateMap: ExpressibleByDictionaryLiteral {
    package init(dictionaryLiteral elements: (String, TemplateValue)...) {
        self.init(elements.map { (key: $0.0, value: $0.1) })
    }
}

/// Stored as JSON text, as values are.
extension TemplateMap: Codable {
    package init(from decoder: any Decoder) throws {
        let value = try TemplateValue(from: decoder)
        guard let map = value.map else {
            throw DecodingError.typeMismatch(
                TemplateMap.self, .init(codingPath: decoder.codingPath, debugDescription: "not a map"))
        }
        self = map
    }

    package func encode(to encoder: any Encoder) throws {
        try TemplateValue.map(self).encode(to: encoder)
    }
}

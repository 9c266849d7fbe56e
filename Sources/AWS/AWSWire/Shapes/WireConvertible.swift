package import FoundationEssentials

/// A Swift type that can stand in a shape.
package protocol WireConvertible: Sendable, Equatable {
    static var wireType: WireType { get }
    var wireValue: WireValue { get }
    init(wireValue: WireValue) throws(WireError)
}

extension String: WireConvertible {
    package static var wireType: WireType { .string() }
    package var wireValue: WireValue { .string(self) }
    package init(wireValue: WireValue) throws(WireError) {
        guard case .string(let value) = wireValue else { throw WireError(.mistyped(expected: "string")) }
        self = value
    }
}

extension Int: WireConvertible {
    package static var wireType: WireType { .integer() }
    package var wireValue: WireValue { .integer(self) }
    package init(wireValue: WireValue) throws(WireError) {
        guard case .integer(let value) = wireValue else { throw WireError(.mistyped(expected: "integer")) }
        self = value
    }
}

extension Double: WireConvertible {
    package static var wireType: WireType { .double }
    package var wireValue: WireValue { .double(self) }
    package init(wireValue: WireValue) throws(WireError) {
        switch wireValue {
        case .double(let value): self = value
        case .integer(let value): self = Double(value)
        default: throw WireError(.mistyped(expected: "double"))
        }
    }
}

extension Bool: WireConvertible {
    package static var wireType: WireType { .boolean }
    package var wireValue: WireValue { .boolean(self) }
    package init(wireValue: WireValue) throws(WireError) {
        guard case .boolean(let value) = wireValue else { throw WireError(.mistyped(expected: "boolean")) }
        self = value
    }
}

extension Date: WireConvertible {
    package static var wireType: WireType { .timestamp() }
    package var wireValue: WireValue { .timestamp(self) }
    package init(wireValue: WireValue) throws(WireError) {
        guard case .timestamp(let value) = wireValue else { throw WireError(.mistyped(expected: "timestamp")) }
        self = value
    }
}

/// Bytes of a `blob` member; a type of its own, so that it is not taken for a list of integers.
package struct Blob: WireConvertible, Hashable {
    package var bytes: [UInt8]

    package init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    package static var wireType: WireType { .blob() }
    package var wireValue: WireValue { .blob(bytes) }
    package init(wireValue: WireValue) throws(WireError) {
        guard case .blob(let value) = wireValue else { throw WireError(.mistyped(expected: "blob")) }
        bytes = value
    }
}

extension JSONValue: WireConvertible {
    package static var wireType: WireType { .document }
    package var wireValue: WireValue { .document(self) }
    package init(wireValue: WireValue) throws(WireError) {
        guard case .document(let value) = wireValue else { throw WireError(.mistyped(expected: "document")) }
        self = value
    }
}

extension Array: WireConvertible where Element: WireConvertible {
    package static var wireType: WireType { .list(Element.wireType) }
    package var wireValue: WireValue { .list(map(\.wireValue)) }
    package init(wireValue: WireValue) throws(WireError) {
        guard case .list(let values) = wireValue else { throw WireError(.mistyped(expected: "list")) }
        var elements: [Element] = []
        elements.reserveCapacity(values.count)
        for (index, value) in values.enumerated() {
            do {
                elements.append(try Element(wireValue: value))
            } catch {
                throw error.inside("\(index)")
            }
        }
        self = elements
    }
}

extension Dictionary: WireConvertible where Key == String, Value: WireConvertible {
    package static var wireType: WireType { .map(Value.wireType) }
    package var wireValue: WireValue { .map(mapValues(\.wireValue)) }
    package init(wireValue: WireValue) throws(WireError) {
        guard case .map(let values) = wireValue else { throw WireError(.mistyped(expected: "map")) }
        var entries: [String: Value] = [:]
        for (key, value) in values {
            do {
                entries[key] = try Value(wireValue: value)
            } catch {
                throw error.inside(key)
            }
        }
        self = entries
    }
}

import Foundation
import TealCore

@testable import AWSWire

/// Values of any shape, drawn from a seed: every type, odd texts, and only what the protocol can say.
struct RandomValue {
    private var generator: SeededGenerator
    private let wireProtocol: WireProtocol
    /// Whether for a request; forms cannot say as much as XML.
    private let isRequest: Bool
    /// Only what botocore can say too: it sends whole seconds, and carriage returns in XML without the escape they need.
    private let asBotocore: Bool

    init(seed: UInt64, _ wireProtocol: WireProtocol, isRequest: Bool, asBotocore: Bool = false) {
        generator = SeededGenerator(seed: seed)
        self.wireProtocol = wireProtocol
        self.isRequest = isRequest
        self.asBotocore = asBotocore
    }

    /// A form has no words for an empty structure or map, nor EC2's for an empty list.
    private var isForm: Bool { isRequest && (wireProtocol == .query || wireProtocol == .ec2) }

    /// Shapes of which exactly one member is there, as botocore insists.
    private static let unions: Set<String> = ["EvaluationCriteria"]

    mutating func structure(_ shape: StructureTraits, depth: Int = 0) -> WireValue {
        if Self.unions.contains(shape.name) {
            guard let only = shape.members.randomElement(using: &generator) else { return .structure([:]) }
            return .structure([only.name: value(only.type, depth: depth + 1) ?? .structure([:])])
        }
        var members: [String: WireValue] = [:]
        for member in shape.members {
            // The labels of a path must be there; deep members must end somewhere.
            let isNeeded = member.location == .uri
            guard isNeeded || Int.random(in: 0..<(depth + 2), using: &generator) < 2 else { continue }
            if isNeeded {
                members[member.name] = .string(text(from: "abcXYZ 0189-_.~/%&+") + "x")
            } else {
                let value = value(member.type, depth: depth + 1)
                // An empty list in a query is as good as none.
                members[member.name] = member.location == .query && value == .list([]) ? nil : value
            }
        }
        return .structure(members)
    }

    /// Nil where the value would leave no trace.
    private mutating func value(_ type: WireType, depth: Int) -> WireValue? {
        switch type {
        case .string: return .string(text())
        case .integer: return .integer(integer())
        case .double: return .double(double())
        case .boolean: return .boolean(Bool.random(using: &generator))
        case .timestamp: return .timestamp(date())
        case .blob: return .blob((0..<Int.random(in: 0..<40, using: &generator)).map { _ in byte() })
        case .document: return .document(.object(["free": document(depth: 0)]))
        case .list(let element, _): return list(element, depth: depth)
        case .map(let element, _): return map(element, depth: depth)
        case .structure(let shape):
            guard depth < 12 else { return nil }
            let value = structure(shape(), depth: depth)
            return isForm && value == .structure([:]) ? nil : value
        }
    }

    private mutating func list(_ type: WireType, depth: Int) -> WireValue? {
        let values = (0..<count(depth)).compactMap { _ in value(type, depth: depth + 1) }
        if values.isEmpty, isRequest, wireProtocol == .ec2 { return nil }
        return .list(values)
    }

    private mutating func map(_ type: WireType, depth: Int) -> WireValue? {
        var entries: [String: WireValue] = [:]
        for _ in 0..<count(depth) { entries[text()] = value(type, depth: depth + 1) }
        return entries.isEmpty && isForm ? nil : .map(entries)
    }

    private mutating func count(_ depth: Int) -> Int {
        depth > 6 ? Int.random(in: 0...1, using: &generator) : Int.random(in: 0...3, using: &generator)
    }

    private mutating func byte() -> UInt8 { UInt8.random(in: 0...255, using: &generator) }

    private mutating func integer() -> Int {
        [0, 1, -1, 80, 65_535, .max, .min, Int.random(in: -1_000_000...1_000_000, using: &generator)]
            .randomElement(using: &generator) ?? 0
    }

    private mutating func double() -> Double {
        [0, 0.1, -2.5, 1e21, 1e-9, 100, .infinity, Double.random(in: -1000...1000, using: &generator)]
            .randomElement(using: &generator) ?? 0
    }

    private mutating func date() -> Date {
        let milliseconds = Int.random(in: 0..<4_102_444_800_000, using: &generator)
        return Date(timeIntervalSince1970: asBotocore ? Double(milliseconds / 1000) : Double(milliseconds) / 1000)
    }

    private mutating func text() -> String {
        let alphabet = "abcdefXYZ0189 -_.:/\\\"'<>&=%+;,\n\t]{}äß漢字🍋\u{301}"
        return text(from: asBotocore ? alphabet : alphabet + "\r")
    }

    private mutating func text(from alphabet: String) -> String {
        let scalars = Array(alphabet.unicodeScalars)
        var text = ""
        for _ in 0..<Int.random(in: 0..<12, using: &generator) {
            text.unicodeScalars.append(scalars[Int.random(in: 0..<scalars.count, using: &generator)])
        }
        return text
    }

    private mutating func document(depth: Int) -> JSONValue {
        switch Int.random(in: 0..<(depth < 3 ? 7 : 5), using: &generator) {
        case 0: .null
        case 1: .boolean(Bool.random(using: &generator))
        case 2: .integer(integer())
        case 3: .number(0.5)
        case 4: .string(text())
        case 5: .array((0..<3).map { _ in document(depth: depth + 1) })
        default: .object(["a": document(depth: depth + 1), "b": document(depth: depth + 1)])
        }
    }
}

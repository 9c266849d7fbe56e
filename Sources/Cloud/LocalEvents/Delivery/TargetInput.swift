import AWSEvents
import AWSWire

/// What a target is given of an event: all of it, a constant, a part, or a text made of parts.
///
/// <https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-transform-target-input.html>
struct TargetInput {
    let event: BusEvent
    let rule: RuleRecord

    func value(for target: Events.Target) -> JSONValue {
        if let constant = target.input { return (try? JSONParser.parse(Array(constant.utf8))) ?? .string(constant) }
        if let path = target.inputPath { return JSONPath(path)?.value(in: event.json) ?? .null }
        if let transformer = target.inputTransformer { return transformed(transformer) }
        return event.json
    }

    /// A template that is no JSON after its variables are filled in is a text.
    private func transformed(_ transformer: Events.InputTransformer) -> JSONValue {
        let json = event.json
        var variables: [String: JSONValue] = [
            "aws.events.rule-arn": .string(rule.arn), "aws.events.rule-name": .string(rule.key.name),
            "aws.events.event.ingestion-time": .string(event.timeText), "aws.events.event": json,
            "aws.events.event.json": json,
        ]
        for (name, path) in transformer.inputPathsMap ?? [:] {
            variables[name] = JSONPath(path)?.value(in: json) ?? .null
        }
        let text = Self.fill(transformer.inputTemplate ?? "", variables)
        return (try? JSONParser.parse(Array(text.utf8))) ?? .string(text)
    }

    /// Within quotation marks a text goes in without its own; elsewhere as JSON. What has no value is left empty.
    static func fill(_ template: String, _ variables: [String: JSONValue]) -> String {
        var result = ""
        var isQuoted = false
        var rest = template[...]
        while let character = rest.first {
            if character == "<", let end = rest.firstIndex(of: ">"),
                let value = variables[String(rest[rest.index(after: rest.startIndex)..<end])]
            {
                result += isQuoted ? value.inside : value == .null ? "" : value.text
                rest = rest[rest.index(after: end)...]
                continue
            }
            if character == "\"", result.last != "\\" { isQuoted.toggle() }
            result.append(character)
            rest = rest.dropFirst()
        }
        return result
    }
}

extension JSONValue {
    /// As it stands within a JSON string.
    fileprivate var inside: String {
        switch self {
        case .null: ""
        case .string: String(text.dropFirst().dropLast())
        default: String(JSONValue.string(text).text.dropFirst().dropLast())
        }
    }
}

/// `$`, `$.detail.state`, `$.resources[0]`, `$['detail-type']`.
struct JSONPath: Equatable, Sendable {
    private enum Step: Equatable {
        case member(String)
        case element(Int)
    }

    private let steps: [Step]

    /// Nil for anything else.
    init?(_ text: String) {
        guard text.first == "$" else { return nil }
        var steps: [Step] = []
        var rest = text.dropFirst()
        while let character = rest.first {
            rest = rest.dropFirst()
            if character == "." {
                let name = rest.prefix { $0 != "." && $0 != "[" }
                guard !name.isEmpty, name != "*" else { return nil }
                steps.append(.member(String(name)))
                rest = rest.dropFirst(name.count)
            } else if character == "[", let end = rest.firstIndex(of: "]") {
                let inside = rest[..<end]
                rest = rest[rest.index(after: end)...]
                if let index = Int(inside), index >= 0 {
                    steps.append(.element(index))
                } else if inside.count > 2, inside.first == inside.last, let quote = inside.first, "'\"".contains(quote)
                {
                    steps.append(.member(String(inside.dropFirst().dropLast())))
                } else {
                    return nil
                }
            } else {
                return nil
            }
        }
        self.steps = steps
    }

    func value(in json: JSONValue) -> JSONValue? {
        steps.reduce(JSONValue?.some(json)) { value, step in
            switch step {
            case .member(let name): return value?[name]
            case .element(let index):
                guard let array = value?.array, array.indices.contains(index) else { return nil }
                return array[index]
            }
        }
    }
}

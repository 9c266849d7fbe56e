import AWSEC2
import AWSWire

/// What a Describe operation asks for, whatever it lists.
struct ListRequest {
    var ids: [String]?
    /// The name of the ids in the request: `subnetIds`.
    var idsParameter: String
    var filters: [EC2.Filter]?
    var limit: Int?
    var token: String?
}

extension Table {
    /// The records that a request asks for, in the order of creation, and the token of the next page.
    ///
    /// `attribute` gives a record's values of a filter, or nil where there is no such filter.
    func list(
        _ request: ListRequest, _ attribute: (Record, _ filter: String) -> [String]?
    ) throws(AWSError) -> (records: [Record], token: String?) {
        if let ids = request.ids, !ids.isEmpty {
            for id in ids { _ = try find(id, request.idsParameter) }
            if request.limit != nil {
                throw AWSError(
                    "InvalidParameterCombination",
                    "The parameter \(request.idsParameter) cannot be used with the parameter maxResults")
            }
        }
        var chosen = inOrder
        if let ids = request.ids, !ids.isEmpty { chosen = chosen.filter { ids.contains($0.id) } }
        for filter in request.filters ?? [] { chosen = try Self.apply(filter, to: chosen, attribute) }
        return try page(chosen, request) { $0.serial }
    }

    private static func apply(
        _ filter: EC2.Filter, to records: [Record], _ attribute: (Record, _ filter: String) -> [String]?
    ) throws(AWSError) -> [Record] {
        let name = filter.name ?? ""
        let patterns = (filter.values ?? []).map { Pattern($0) }
        var matching: [Record] = []
        for record in records {
            guard let values = tagValues(record, name) ?? attribute(record, name) else {
                throw .invalid("The filter '\(name)' is invalid")
            }
            if values.contains(where: { value in patterns.contains { $0.matches(value) } }) { matching.append(record) }
        }
        return matching
    }

    /// `tag:Name` and `tag-key` are filters of everything that has tags.
    private static func tagValues(_ record: Record, _ filter: String) -> [String]? {
        if filter == "tag-key" { return Array(record.tags.keys) }
        guard filter.hasPrefix("tag:") else { return nil }
        return record.tags[String(filter.dropFirst(4))].map { [$0] } ?? []
    }
}

/// The part of a list that one answer carries. A token names the last of it, so that what is made or deleted between
/// two pages neither repeats nor hides another.
func page<Element>(
    _ elements: [Element], _ request: ListRequest, serial: (Element) -> Int
) throws(AWSError) -> (records: [Element], token: String?) {
    var rest = elements[...]
    if let token = request.token, !token.isEmpty {
        guard token.hasPrefix("after-"), let last = Int(token.dropFirst(6)) else {
            throw AWSError("InvalidPaginationToken", "The specified pagination token is not valid or is expired.")
        }
        rest = rest.drop { serial($0) <= last }
    }
    let limit = request.limit ?? rest.count
    guard limit < rest.count else { return (Array(rest), nil) }
    let part = rest.prefix(limit)
    return (Array(part), part.last.map { "after-\(serial($0))" })
}

/// The value of a filter: `*` stands for any characters, `?` for one, and `\` before either for itself.
struct Pattern {
    private enum Part: Equatable {
        case character(Character)
        case anyOne
        case anyMany
    }

    private let parts: [Part]

    init(_ text: String) {
        var parts: [Part] = []
        var isEscaped = false
        for character in text {
            switch character {
            case "\\" where !isEscaped:
                isEscaped = true
                continue
            case "*" where !isEscaped: parts.append(.anyMany)
            case "?" where !isEscaped: parts.append(.anyOne)
            default: parts.append(.character(character))
            }
            isEscaped = false
        }
        self.parts = parts
    }

    /// Goes back to the last `*` where it does not fit, so that the time is bounded by the product of the lengths.
    func matches(_ text: String) -> Bool {
        let text = Array(text)
        var part = 0, position = 0
        var star: (part: Int, position: Int)?
        while position < text.count {
            if part < parts.count, parts[part] == .anyMany {
                star = (part, position)
                part += 1
            } else if part < parts.count, parts[part] == .anyOne || parts[part] == .character(text[position]) {
                part += 1
                position += 1
            } else if let last = star {
                part = last.part + 1
                position = last.position + 1
                star = (last.part, position)
            } else {
                return false
            }
        }
        return parts[part...].allSatisfy { $0 == .anyMany }
    }
}

import AWSServiceDiscovery
import AWSWire
import FoundationEssentials

/// One page of a list: 100 elements unless fewer are asked for.
struct Page<Element> {
    var elements: [Element]
    var next: String?

    init(of all: [Element], token: String?, size: Int?) throws(AWSError) {
        var start = 0
        if let token {
            guard let data = Data(base64Encoded: token), let number = Int(String(decoding: data, as: UTF8.self)),
                (0...all.count).contains(number)
            else { throw AWSError(ServiceDiscovery.Errors.invalidInput, "The NextToken is not valid.") }
            start = number
        }
        let end = min(all.count, start + min(size ?? 100, 100))
        elements = Array(all[start..<end])
        next = end < all.count ? Data("\(end)".utf8).base64EncodedString() : nil
    }
}

/// A filter of a list: EQ by default, IN or BEGINS_WITH.
struct Filter {
    private let values: [String]
    private let condition: String

    init(_ values: [String]?, _ condition: String?) {
        self.values = values ?? []
        self.condition = condition ?? "EQ"
    }

    func admits(_ value: String?) -> Bool {
        guard let value else { return false }
        return condition == "BEGINS_WITH" ? values.contains { value.hasPrefix($0) } : values.contains(value)
    }
}

enum Tags {
    static func checked(_ tags: [ServiceDiscovery.Tag]?) -> [String: String] {
        Dictionary((tags ?? []).map { ($0.key ?? "", $0.value ?? "") }) { $1 }
    }
}

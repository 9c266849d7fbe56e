import AWSServiceDiscovery
import AWSWire
import FoundationEssentials
import LocalCloud

extension Page {
    /// 100 items unless fewer are asked for.
    init(of all: [Item], token: String?, size: Int?) throws(AWSError) {
        try self.init(
            all, size: min(size ?? 100, 100), token: token,
            refusal: AWSError(ServiceDiscovery.Errors.invalidInput, "The NextToken is not valid."))
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

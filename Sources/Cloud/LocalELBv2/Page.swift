import AWSWire
import FoundationEssentials

/// One page of a list, as Elastic Load Balancing pages: 400 at most, with an opaque marker.
struct Page<Element> {
    var elements: [Element]
    var nextMarker: String?

    /// `key` orders the elements and stands in the marker, so that what is added or removed in between shifts nothing.
    init(
        of all: [Element], marker: String?, size: Int?, key: (Element) -> String
    ) throws(AWSError) {
        let sorted = all.sorted { key($0) < key($1) }
        var rest = sorted[...]
        if let marker {
            guard let data = Data(base64Encoded: marker), let last = String(data: data, encoding: .utf8) else {
                throw .validation("The specified marker is not valid")
            }
            rest = rest.drop { key($0) <= last }
        }
        elements = Array(rest.prefix(min(size ?? 400, 400)))
        let hasMore = rest.count > elements.count
        nextMarker = hasMore ? elements.last.map { Data(key($0).utf8).base64EncodedString() } : nil
    }
}

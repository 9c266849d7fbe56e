import AWSWire
import LocalCloud

extension Page {
    /// As Elastic Load Balancing pages: 400 at most, in the order of `key`, with an opaque marker.
    init(of all: [Item], marker: String?, size: Int?, key: (Item) -> String) throws(AWSError) {
        try self.init(
            all.sorted { key($0) < key($1) }, size: min(size ?? 400, 400), token: marker, key: key,
            refusal: .validation("The specified marker is not valid"))
    }
}

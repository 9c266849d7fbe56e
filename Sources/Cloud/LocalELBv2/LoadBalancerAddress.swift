/// The loopback addresses of load balancers: one each of 127.64.0.0/16, so that many can listen on port 80 at once.
enum LoadBalancerAddress {
    /// How many there are: 254 in each of 256 blocks.
    static let count = 256 * 254

    static func text(_ index: Int) -> String { "127.64.\(index / 254).\(index % 254 + 1)" }

    /// The lowest that is free; nil where all are taken.
    static func free(besides taken: Set<String>) -> String? {
        (0..<count).lazy.map(text).first { !taken.contains($0) }
    }
}

#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// How often which value was seen: exact for the first few hundred different values, then to within one per cent.
struct Distribution: Equatable, Sendable {
    /// Different values kept exactly.
    static let exactLimit = 256
    private static let growth = 1.02
    private var weights: [Double: Double]
    private var isCoarse = false

    init(_ value: Double, count: Double) {
        weights = [value: count]
    }

    mutating func merge(_ other: Distribution) {
        if other.isCoarse { coarsen() }
        for (value, count) in other.weights {
            weights[isCoarse ? Self.representative(value) : value, default: 0] += count
        }
        if !isCoarse, weights.count > Self.exactLimit { coarsen() }
    }

    private mutating func coarsen() {
        guard !isCoarse else { return }
        isCoarse = true
        weights = Dictionary(weights.map { (Self.representative($0), $1) }, uniquingKeysWith: +)
    }

    /// The middle of the value's class; a class is two per cent wide.
    private static func representative(_ value: Double) -> Double {
        guard value != 0 else { return 0 }
        let exponent = (log(abs(value)) / log(growth)).rounded()
        return pow(growth, exponent) * (value < 0 ? -1 : 1)
    }

    /// The value below or at which a share of all seen values lies.
    func percentile(_ share: Double) -> Double {
        let total = weights.values.reduce(0, +)
        let sorted = weights.sorted { $0.key < $1.key }
        var seen = 0.0
        for (value, count) in sorted {
            seen += count
            if seen >= total * share / 100 - 1e-9 { return value }
        }
        return sorted.last?.key ?? 0
    }
}

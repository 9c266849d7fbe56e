import TealCore

extension Duration {
    /// As people say it: `0.8 s`, `12 s`, `1 min 3 s`, `2 h 5 min`, `3 d 4 h`.
    package var brief: String {
        let seconds = self.seconds
        guard seconds >= 10 else { return "\(Self.tenths(seconds)) s" }
        let whole = Int(seconds.rounded())
        switch whole {
        case ..<60: return "\(whole) s"
        case ..<3600: return Self.pair(whole / 60, "min", whole % 60, "s")
        case ..<86400: return Self.pair(whole / 3600, "h", whole % 3600 / 60, "min")
        default: return Self.pair(whole / 86400, "d", whole % 86400 / 3600, "h")
        }
    }

    private static func pair(_ large: Int, _ largeUnit: String, _ small: Int, _ smallUnit: String) -> String {
        small == 0 ? "\(large) \(largeUnit)" : "\(large) \(largeUnit) \(small) \(smallUnit)"
    }

    private static func tenths(_ seconds: Double) -> String {
        let tenths = Int((max(0, seconds) * 10).rounded())
        return "\(tenths / 10).\(tenths % 10)"
    }
}

/// Milliseconds as people compare them: `0.42 ms`, `3.1 ms`, `128 ms`.
package func millisecondsText(_ milliseconds: Double) -> String {
    let decimals = milliseconds < 1 ? 100.0 : milliseconds < 100 ? 10.0 : 1.0
    let scaled = Int((milliseconds * decimals).rounded())
    guard decimals > 1 else { return "\(scaled) ms" }
    let fraction = String(scaled % Int(decimals))
    let zeros = String(repeating: "0", count: (decimals == 100 ? 2 : 1) - fraction.count)
    return "\(scaled / Int(decimals)).\(zeros)\(fraction) ms"
}

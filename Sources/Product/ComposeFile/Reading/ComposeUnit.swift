/// Durations and sizes as Compose writes them.
enum ComposeUnit {
    /// `1h`, `1m30s`, `500ms`, `10`: whole seconds, rounded up. Nil where the text is none.
    static func seconds(_ text: String) -> Int? {
        if let plain = Double(text) { return whole(plain) }
        var rest = text[...]
        var total = 0.0
        while !rest.isEmpty {
            let number = rest.prefix { $0.isASCIIDigit || $0 == "." }
            rest = rest.dropFirst(number.count)
            let unit = rest.prefix { $0.isLetter }
            rest = rest.dropFirst(unit.count)
            guard let value = Double(number), let factor = secondsPerUnit[String(unit)] else { return nil }
            total += value * factor
        }
        return text.isEmpty ? nil : whole(total)
    }

    private static let secondsPerUnit = ["us": 1e-6, "ms": 1e-3, "s": 1.0, "m": 60.0, "h": 3600.0]

    private static func whole(_ seconds: Double) -> Int? {
        seconds.isFinite && seconds >= 0 && seconds < 1e9 ? Int(seconds.rounded(.up)) : nil
    }

    /// `512M`, `1g`, `2gb`, `1048576`: whole MiB, rounded up. Nil where the text is none.
    static func mebibytes(_ text: String) -> Int? {
        let number = text.prefix { $0.isASCIIDigit || $0 == "." }
        let unit = text.dropFirst(number.count).lowercased()
        guard let value = Double(number), let factor = bytesPerUnit[unit] else { return nil }
        let mebibytes = (value * factor / 1_048_576).rounded(.up)
        return mebibytes < 1e9 ? Int(mebibytes) : nil
    }

    private static let bytesPerUnit: [String: Double] = [
        "": 1, "b": 1, "k": 1024, "kb": 1024, "m": 1_048_576, "mb": 1_048_576, "g": 1_073_741_824, "gb": 1_073_741_824,
    ]

    /// `0.25`, `1`, `1.5`: CPU units, 1024 to one CPU, rounded up. Nil where the text is none.
    static func cpuUnits(_ text: String) -> Int? {
        guard let value = Double(text), value > 0, value < 1000 else { return nil }
        return Int((value * 1024).rounded(.up))
    }
}

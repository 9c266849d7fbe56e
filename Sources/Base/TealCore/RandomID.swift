import Synchronization

/// Where new identifiers come from: the system's randomness in production, a seed in tests.
package final class IDSource: Sendable {
    private let generator: Mutex<any RandomNumberGenerator & Sendable>

    package init(_ generator: any RandomNumberGenerator & Sendable = SystemRandomNumberGenerator()) {
        self.generator = Mutex(generator)
    }

    /// `count` lowercase hexadecimal digits.
    package func hex(_ count: Int) -> String {
        let digits = Array("0123456789abcdef")
        return generator.withLock { generator in
            String((0..<count).map { _ in digits[Int.random(in: 0..<16, using: &generator)] })
        }
    }

    /// A version 4 UUID in lower case: `8-4-4-4-12`.
    package func uuid() -> String {
        let variant = ["8", "9", "a", "b"][Int(hex(1), radix: 16)! % 4]
        return "\(hex(8))-\(hex(4))-4\(hex(3))-\(variant)\(hex(3))-\(hex(12))"
    }
}

/// A small, fast, seedable generator (SplitMix64); for tests and simulations, never for secrets.
package struct SeededGenerator: RandomNumberGenerator, Sendable {
    private var state: UInt64

    package init(seed: UInt64) {
        state = seed
    }

    package mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}

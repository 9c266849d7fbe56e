/// Matches text against a pattern in which `*` stands for any characters and `?` for one.
enum WildcardPattern {
    /// No recursion, no allocation; at worst the product of the two lengths.
    static func matches(_ pattern: Bytes, _ text: Bytes, ignoringCase: Bool) -> Bool {
        var patternIndex = 0
        var textIndex = 0
        var lastStar = -1
        var starMatch = 0
        while textIndex < text.count {
            if patternIndex < pattern.count, pattern[patternIndex] == 0x2a {
                lastStar = patternIndex
                starMatch = textIndex
                patternIndex += 1
            } else if patternIndex < pattern.count, same(pattern[patternIndex], text[textIndex], ignoringCase) {
                patternIndex += 1
                textIndex += 1
            } else if lastStar >= 0 {
                starMatch += 1
                patternIndex = lastStar + 1
                textIndex = starMatch
            } else {
                return false
            }
        }
        while patternIndex < pattern.count, pattern[patternIndex] == 0x2a { patternIndex += 1 }
        return patternIndex == pattern.count
    }

    @inline(__always)
    private static func same(_ pattern: UInt8, _ byte: UInt8, _ ignoringCase: Bool) -> Bool {
        if pattern == 0x3f || pattern == byte { return true }
        return ignoringCase && CharacterClass.lowercase(pattern) == CharacterClass.lowercase(byte)
    }
}

import FoundationEssentials

/// `2026-11-23T14:05:00Z` as an instant.
func instant(_ text: String) throws -> Date {
    try Date(text, strategy: .iso8601)
}

func text(_ instant: Date?) -> String? {
    instant?.formatted(.iso8601)
}

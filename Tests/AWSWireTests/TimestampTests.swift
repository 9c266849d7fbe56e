import Foundation
import TealCore
import Testing

@testable import AWSWire

@Suite("Timestamps")
struct TimestampTests {
    @Test("The three forms, and EC2's, of one moment")
    func forms() {
        let date = Date(timeIntervalSince1970: 1_795_403_045)
        #expect(Timestamp.text(date, .iso8601) == "2026-11-23T03:04:05Z")
        #expect(Timestamp.text(date, .iso8601Milliseconds) == "2026-11-23T03:04:05.000Z")
        #expect(Timestamp.text(date, .rfc822) == "Mon, 23 Nov 2026 03:04:05 GMT")
        #expect(Timestamp.text(date, .unixTimestamp) == "1795403045")
        #expect(Timestamp.text(date + 0.25, .iso8601) == "2026-11-23T03:04:05.250Z")
        #expect(Timestamp.text(date + 0.25, .unixTimestamp) == "1795403045.25")
    }

    @Test(
        "Other ways of writing the same moment are read",
        arguments: [
            "2026-11-23T03:04:05.500Z", "2026-11-23T03:04:05.5Z", "2026-11-23T04:04:05.5+01:00",
            "2026-11-22T22:04:05.5-0500",
            "1795403045.5", "Mon, 23 Nov 2026 03:04:05.5 GMT",
        ])
    func reads(_ text: String) {
        #expect(Timestamp.date(text, .iso8601) == Date(timeIntervalSince1970: 1_795_403_045.5))
    }

    @Test(
        "No moment is made of nonsense",
        arguments: [
            "", "yesterday", "2026-13-01T00:00:00Z", "2026-02-29T00:00:00Z", "2026-11-23T24:00:00Z", "2026-11-23",
            "1e99", "nan",
            "Mon, 23 Foo 2026 03:04:05 GMT",
        ])
    func refuses(_ text: String) {
        #expect(Timestamp.date(text, .iso8601) == nil)
    }

    @Test("Every moment reads back, and agrees with Foundation's calendar")
    func roundTrip() throws {
        var generator = SeededGenerator(seed: 7)
        for _ in 0..<300 {
            let milliseconds = Int.random(in: -60_000_000_000_000...250_000_000_000_000, using: &generator)
            let date = Date(timeIntervalSince1970: Double(milliseconds) / 1000)
            let text = Timestamp.text(date, .iso8601Milliseconds)
            #expect(Timestamp.date(text, .iso8601) == date)
            if milliseconds > -12_000_000_000_000 {
                let style = Date.ISO8601FormatStyle(includingFractionalSeconds: true)
                #expect(abs(try style.parse(text).timeIntervalSince(date)) < 0.002)
            }
            let whole = Date(timeIntervalSince1970: date.timeIntervalSince1970.rounded(.down))
            #expect(Timestamp.date(Timestamp.text(whole, .rfc822), .rfc822) == whole)
        }
    }
}

import Testing

@testable import LoadGenerator

struct LatencyHistogramTests {
    @Test("Any value is known to three significant digits")
    func precision() {
        var value = 1
        while value < 80_000_000_000 {
            let highest = LatencyHistogram.highest(of: LatencyHistogram.index(of: value))
            #expect(highest >= value)
            #expect(Double(highest - value) <= Double(value) / 1000)
            value = value * 17 / 16 + 1
        }
    }

    @Test("Steps follow each other without a gap")
    func steps() {
        for index in 0..<40_000 {
            let highest = LatencyHistogram.highest(of: index)
            #expect(LatencyHistogram.index(of: highest) == index)
            #expect(LatencyHistogram.index(of: highest + 1) == index + 1)
        }
    }

    @Test("Percentiles are those of the sorted values")
    func percentiles() {
        var histogram = LatencyHistogram()
        for value in (1...1000).shuffled() { histogram.record(microseconds: value) }
        #expect(histogram.percentile(50) == 500)
        #expect(histogram.percentile(99) == 990)
        #expect(histogram.percentile(99.9) == 999)
        #expect(histogram.percentile(100) == 1000)
        #expect(histogram.mean == 500.5)
        #expect(histogram.minimum == 1)
    }

    @Test("Two histograms added are the histogram of both")
    func addition() {
        var (left, right, both) = (LatencyHistogram(), LatencyHistogram(), LatencyHistogram())
        for value in [3, 70, 12_345] {
            left.record(microseconds: value)
            both.record(microseconds: value)
        }
        for value in [9_999_999, 70, -5] {
            right.record(microseconds: value)
            both.record(microseconds: value)
        }
        left += right
        #expect(left == both)
        #expect(left.minimum == 0)
    }

    @Test("Nothing counted gives zeros")
    func empty() {
        #expect(LatencyHistogram().percentile(99) == 0)
        #expect(LatencySummary(LatencyHistogram()).maximum == 0)
    }
}

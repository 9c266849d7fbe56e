import FoundationEssentials
import Testing

@testable import LoadBalancer

@Suite("The log of failed requests")
struct FailureLogTests {
    private func failure(_ second: Int) -> FailedExchange {
        FailedExchange(
            date: Date(timeIntervalSince1970: Double(second)), listener: "http", target: "10.0.0.1:80", status: 502,
            isBrokenOff: false, seconds: 0)
    }

    @Test("It keeps the newest of any number, counts all, and is empty once taken")
    func bounds() {
        var log = FailureLog()
        for second in 0..<(5 * FailureLog.kept) {
            log.note(failure(second))
            #expect(log.newest.count < 2 * FailureLog.kept)
        }
        #expect(log.total == 5 * FailureLog.kept)
        #expect(log.newest.count >= FailureLog.kept && log.newest.last == failure(5 * FailureLog.kept - 1))
        let taken = log.take()
        #expect(taken.total == 5 * FailureLog.kept && log.total == 0 && log.newest.isEmpty)
    }

    @Test("The logs of several workers make one, in the order of time")
    func merging() {
        var whole = FailureLog()
        for worker in 0..<2 {
            var log = FailureLog()
            for second in 0..<FailureLog.kept { log.note(failure(2 * second + worker)) }
            whole.add(log)
        }
        #expect(whole.total == 2 * FailureLog.kept && whole.newest.count == FailureLog.kept)
        #expect(whole.newest == (FailureLog.kept..<(2 * FailureLog.kept)).map(failure))
    }
}

import ContainerRuntime
import Testing

@testable import RuncRuntime

@Suite("A sandbox's network counters") struct NetworkUsageTests {
    private let table = """
        Inter-|   Receive                                                |  Transmit
         face |bytes    packets errs drop fifo frame compressed multicast|bytes    packets errs drop fifo colls carrier compressed
            lo:     500       6    0    0    0     0          0         0      500       6    0    0    0     0       0          0
        teal12:   18154      25    1    2    0     0          0         0      936      11    3    4    0     0       0          0
         teal1:       1       2    3    4    0     0          0         0        5       6    7    8    0     0       0          0
        """

    @Test("What the host's end received, the sandbox sent; no other link's counters are taken for its own")
    func counters() {
        let usage = NetworkUsage(hostEnd: "teal1", table: table)
        #expect(usage.sent == .init(bytes: 1, packets: 2, errors: 3, dropped: 4))
        #expect(usage.received == .init(bytes: 5, packets: 6, errors: 7, dropped: 8))
    }

    @Test("A link that is not there has counted nothing")
    func missing() {
        let usage = NetworkUsage(hostEnd: "teal", table: table)
        #expect(usage.sent == .init(bytes: 0, packets: 0, errors: 0, dropped: 0))
    }
}

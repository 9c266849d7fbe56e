/// Packets that wait, each for the same time, and leave in the order they came.
struct DelayQueue: Sendable {
    let latency: Duration
    /// What comes while so many wait is dropped, as a full queue of a network card drops it.
    let capacity: Int

    private var waiting: [(due: ContinuousClock.Instant, packet: [UInt8])] = []
    private var head = 0

    init(latency: Duration, capacity: Int = 20_000) {
        self.latency = latency
        self.capacity = capacity
    }

    var count: Int { waiting.count - head }

    /// Whether there was room for it.
    @discardableResult
    mutating func add(_ packet: [UInt8], now: ContinuousClock.Instant) -> Bool {
        guard count < capacity else { return false }
        waiting.append((now + latency, packet))
        return true
    }

    /// The next packet whose time has come.
    mutating func next(now: ContinuousClock.Instant) -> [UInt8]? {
        guard head < waiting.count, waiting[head].due <= now else { return nil }
        let packet = waiting[head].packet
        head += 1
        if head == waiting.count || head > 4096 {
            waiting.removeFirst(head)
            head = 0
        }
        return packet
    }

    /// Until the next one is due; nil where none waits.
    func pause(now: ContinuousClock.Instant) -> Duration? {
        head < waiting.count ? max(.zero, waiting[head].due - now) : nil
    }
}

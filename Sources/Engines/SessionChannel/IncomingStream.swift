/// Puts the messages of one direction in order: what comes early is kept, what comes twice is dropped.
package struct IncomingStream: Sendable {
    /// Messages that may be early; more are refused, and come again.
    static let capacity = 1000

    private var expected = 0
    private var early: [Int: AgentMessage] = [:]

    package init() {}

    /// - Returns: whether to acknowledge it, and the messages whose turn has come, in order.
    package mutating func receive(_ message: AgentMessage) -> (acknowledges: Bool, ready: [AgentMessage]) {
        // One that came already was acknowledged, and the acknowledgement was lost.
        if message.sequenceNumber < expected { return (true, []) }
        guard early.count < Self.capacity || message.sequenceNumber == expected else { return (false, []) }
        early[message.sequenceNumber] = message
        var ready: [AgentMessage] = []
        while let next = early.removeValue(forKey: expected) {
            ready.append(next)
            expected += 1
        }
        return (true, ready)
    }
}

/// The last things that happened, where they are wanted.
package struct Trace: Sendable {
    /// Lines to keep; none unless someone asks.
    package var limit = 0
    package private(set) var lines: [String] = []

    mutating func note(_ time: Double, _ what: @autoclosure () -> String) {
        guard limit > 0 else { return }
        if lines.count >= 2 * limit { lines.removeFirst(lines.count - limit) }
        let tenths = Int((time * 10).rounded())
        lines.append("\(tenths / 10).\(tenths % 10) s  \(what())")
    }
}

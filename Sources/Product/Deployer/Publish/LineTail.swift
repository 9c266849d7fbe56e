import Synchronization

/// The last lines of what a program said.
final class LineTail: Sendable {
    private let limit: Int
    private let lines = Mutex<[String]>([])

    init(limit: Int) {
        self.limit = limit
    }

    func add(_ line: String) {
        lines.withLock { lines in
            lines.append(line)
            if lines.count > limit { lines.removeFirst() }
        }
    }

    var text: String { lines.withLock { $0.joined(separator: "\n") } }
}

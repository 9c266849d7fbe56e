import Sockets

/// A worker's connections and their deadlines. Connections keep their address; the deadlines lie side by side, so that
/// looking through ten thousand of them costs microseconds.
struct ConnectionTable: ~Copyable {
    private static let chunkSize = 256
    /// Deadlines are kept to within this much, so that many different ones don't mean many searches.
    private static let tick = Nanoseconds.milliseconds(20)

    private var chunks: [ConnectionRef] = []
    private var deadlines: UnsafeMutablePointer<MonotonicTime>?
    private var firstFree = -1
    /// Closed since the last `recycle()`: events of theirs may still be at hand.
    private var closed: [Int] = []
    /// No connection's deadline is before this.
    private(set) var nextExpiry = MonotonicTime.never

    init() {}

    deinit {
        for chunk in chunks { chunk.deallocate() }
        deadlines?.deallocate()
    }

    var capacity: Int { chunks.count * Self.chunkSize }

    @inline(__always) subscript(index: Int) -> ConnectionRef {
        chunks[index / Self.chunkSize] + index % Self.chunkSize
    }

    /// The connection that an event is about, if it is still the same.
    @inline(__always) func find(_ token: UInt64) -> ConnectionRef? {
        let connection = self[Int(UInt32(truncatingIfNeeded: token))]
        guard connection.pointee.role != .free, connection.pointee.token == token else { return nil }
        return connection
    }

    /// A free place; its connection is as new but for its generation.
    mutating func open(_ role: Connection.Role, _ transport: ByteTransport) -> ConnectionRef {
        if firstFree < 0 { grow() }
        let connection = self[firstFree]
        let generation = connection.pointee.generation &+ 1
        firstFree = connection.pointee.peer
        connection.pointee = Connection(index: connection.pointee.index)
        connection.pointee.generation = generation
        connection.pointee.role = role
        connection.pointee.transport = transport
        return connection
    }

    /// The place is free again after the next `recycle()`.
    mutating func close(_ connection: ConnectionRef) {
        connection.pointee.role = .free
        setDeadline(connection, .never)
        closed.append(connection.pointee.index)
    }

    /// Makes the places of closed connections free, once no event of theirs is at hand any more.
    mutating func recycle() {
        if closed.isEmpty { return }
        for index in closed {
            self[index].pointee.peer = firstFree
            firstFree = index
        }
        closed.removeAll(keepingCapacity: true)
    }

    private mutating func grow() {
        let start = capacity
        let chunk = ConnectionRef.allocate(capacity: Self.chunkSize)
        chunks.append(chunk)
        let grown = UnsafeMutablePointer<MonotonicTime>.allocate(capacity: capacity)
        grown.initialize(repeating: .never, count: capacity)
        if let deadlines {
            grown.update(from: deadlines, count: start)
            deadlines.deallocate()
        }
        deadlines = grown
        for offset in (0..<Self.chunkSize).reversed() {
            (chunk + offset).initialize(to: Connection(index: start + offset))
            (chunk + offset).pointee.peer = firstFree
            firstFree = start + offset
        }
    }
}

// MARK: - Deadlines

extension ConnectionTable {
    @inline(__always) mutating func setDeadline(_ connection: ConnectionRef, _ deadline: MonotonicTime) {
        deadlines![connection.pointee.index] = deadline
        if deadline < nextExpiry { nextExpiry = deadline }
    }

    @inline(__always) func deadline(of connection: ConnectionRef) -> MonotonicTime {
        deadlines![connection.pointee.index]
    }

    /// The indices of the connections whose deadlines have passed; those deadlines are taken away.
    mutating func takeExpired(now: MonotonicTime) -> [Int] {
        guard now >= nextExpiry, let deadlines else { return [] }
        var expired: [Int] = []
        var next = MonotonicTime.never
        for index in 0..<capacity {
            if deadlines[index] <= now {
                deadlines[index] = .never
                expired.append(index)
            } else if deadlines[index] < next {
                next = deadlines[index]
            }
        }
        nextExpiry = next == .never ? .never : max(next, now + Self.tick)
        return expired
    }
}

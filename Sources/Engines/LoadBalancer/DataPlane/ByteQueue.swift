import Glibc

/// Blocks of memory for queues; a worker keeps those that are free.
struct BlockPool: ~Copyable {
    static let blockSize = 16 << 10
    private static let kept = 256

    private var free: [UnsafeMutablePointer<UInt8>] = []

    init() {
        free.reserveCapacity(Self.kept)
    }

    deinit {
        for block in free { block.deallocate() }
    }

    @inline(__always) mutating func take() -> UnsafeMutablePointer<UInt8> {
        free.popLast() ?? .allocate(capacity: Self.blockSize)
    }

    @inline(__always) mutating func give(_ block: UnsafeMutablePointer<UInt8>) {
        if free.count < Self.kept { free.append(block) } else { block.deallocate() }
    }
}

/// Bytes waiting to be read or sent, in one piece of memory. Has none while it is empty, so that an idle connection
/// costs nothing.
///
/// It can retain what has been sent, for the case that it must be sent again.
struct ByteQueue {
    private var base: UnsafeMutablePointer<UInt8>?
    private var capacity = 0
    /// The first retained byte.
    private var start = 0
    /// The first byte that waits.
    private var cursor = 0
    private var end = 0
    private(set) var isRetaining = false

    @inline(__always) var count: Int { end - cursor }
    @inline(__always) var isEmpty: Bool { cursor == end }
    @inline(__always) var room: Int { capacity - end }

    /// What waits.
    @inline(__always) var bytes: Bytes {
        guard let base else { return Bytes(start: nil, count: 0) }
        return Bytes(start: base + cursor, count: count)
    }

    /// Where further bytes go; `commit` makes them count.
    @inline(__always) var spare: UnsafeMutableBufferPointer<UInt8> {
        guard let base else { return UnsafeMutableBufferPointer(start: nil, count: 0) }
        return UnsafeMutableBufferPointer(start: base + end, count: room)
    }

    @inline(__always) mutating func commit(_ count: Int) {
        end += count
    }

    /// Makes room for `needed` more bytes: by moving what waits to the front, or by more memory.
    @inline(__always) mutating func reserve(_ needed: Int, _ pool: inout BlockPool) {
        if base != nil, room >= needed { return }
        makeRoom(needed, &pool)
    }

    private mutating func makeRoom(_ needed: Int, _ pool: inout BlockPool) {
        let held = end - start
        guard let old = base else {
            capacity = max(BlockPool.blockSize, needed)
            base = capacity == BlockPool.blockSize ? pool.take() : .allocate(capacity: capacity)
            return
        }
        if capacity - held >= needed {
            memmove(old, old + start, held)
        } else {
            let larger = max(2 * capacity, held + needed)
            let block = UnsafeMutablePointer<UInt8>.allocate(capacity: larger)
            memcpy(block, old + start, held)
            release(old, &pool)
            base = block
            capacity = larger
        }
        cursor -= start
        start = 0
        end = held
    }

    @inline(__always) mutating func append(_ bytes: Bytes, _ pool: inout BlockPool) {
        guard let source = bytes.baseAddress, bytes.count > 0 else { return }
        reserve(bytes.count, &pool)
        memcpy(base! + end, source, bytes.count)
        end += bytes.count
    }

    /// The first `count` bytes have been dealt with.
    @inline(__always) mutating func consume(_ count: Int, _ pool: inout BlockPool) {
        cursor += count
        if isRetaining { return }
        start = cursor
        if cursor == end { clear(&pool) }
    }

    /// Gives up everything and its memory.
    mutating func clear(_ pool: inout BlockPool) {
        if let base { release(base, &pool) }
        base = nil
        capacity = 0
        start = 0
        cursor = 0
        end = 0
        isRetaining = false
    }

    private func release(_ block: UnsafeMutablePointer<UInt8>, _ pool: inout BlockPool) {
        if capacity == BlockPool.blockSize { pool.give(block) } else { block.deallocate() }
    }
}

// MARK: - Sending again

extension ByteQueue {
    /// From here on what is consumed is kept.
    mutating func retain() {
        isRetaining = true
    }

    /// What was kept waits again.
    mutating func rewind() {
        cursor = start
    }

    /// What was kept is no longer needed.
    mutating func stopRetaining(_ pool: inout BlockPool) {
        guard isRetaining else { return }
        isRetaining = false
        consume(0, &pool)
    }
}

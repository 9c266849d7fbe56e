/// How much of a message's body has gone by.
struct BodyProgress {
    private var framing: BodyFraming
    private var remaining: Int
    private var chunks = ChunkScanner()

    static let none = BodyProgress(.none)

    init(_ framing: BodyFraming) {
        self.framing = framing
        if case .length(let length) = framing { remaining = length } else { remaining = 0 }
    }

    /// Never true of a body that ends with its connection.
    var isComplete: Bool {
        switch framing {
        case .none: true
        case .length: remaining == 0
        case .chunked: chunks.isComplete
        case .untilClose: false
        }
    }

    var endsWithConnection: Bool { framing == .untilClose }

    var isChunked: Bool { framing == .chunked }

    /// A hint for the size of buffers: more than this many bytes are to come.
    func expects(moreThan count: Int) -> Bool {
        switch framing {
        case .none: false
        case .length: remaining > count
        case .chunked, .untilClose: true
        }
    }

    /// How many of `bytes` belong to the body.
    mutating func consume(_ bytes: Bytes) throws(HeadFault) -> Int {
        switch framing {
        case .none: return 0
        case .untilClose: return bytes.count
        case .chunked: return try chunks.consume(bytes)
        case .length:
            let count = min(remaining, bytes.count)
            remaining -= count
            return count
        }
    }

    /// The next run of a chunked body, told apart by whether it is data: for receivers that know no chunks.
    mutating func nextRun(_ bytes: Bytes) throws(HeadFault) -> ChunkScanner.Run {
        if isChunked { return try chunks.next(bytes) }
        return ChunkScanner.Run(count: try consume(bytes), isData: true)
    }
}

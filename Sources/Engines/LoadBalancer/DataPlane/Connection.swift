import Sockets

/// A connection's place in its table; stays where it is for as long as the connection lives.
typealias ConnectionRef = UnsafeMutablePointer<Connection>

/// One connection, to a client or to a target: plain values only, so that handling it counts no references.
struct Connection {
    enum Role: UInt8 { case free, client, upstream }

    let index: Int
    /// Tells this connection from earlier ones at the same index.
    var generation: UInt32 = 0
    var role = Role.free
    var transport = ByteTransport.none
    /// What the poll watches; nothing means that it does not know the connection.
    var interest: Readiness = []
    /// Received and not yet passed on.
    var input = ByteQueue()
    /// Not yet sent.
    var output = ByteQueue()
    /// Of the head that is coming in.
    var scanner = HeadScanner()
    /// The body that is coming in.
    var body = BodyProgress.none
    /// The peer sends no more.
    var inputEnded = false
    /// The other side of the exchange, or -1; the next free index where this one is free.
    var peer = -1
    var client = ClientState()
    var upstream = UpstreamState()

    init(index: Int) {
        self.index = index
    }

    var token: UInt64 { PollToken.connection(index: index, generation: generation) }
}

/// What is particular to a client's connection.
struct ClientState {
    enum Phase: UInt8 {
        /// Waits for a request, or for the rest of its head.
        case head
        /// A request is being served; its body may still be coming.
        case exchange
        /// The response is complete and is being sent.
        case flushing
        /// Bytes go through in both directions.
        case tunnel
        /// What is left is sent, then the connection ends.
        case closing
        /// Nothing more is sent; what still comes is thrown away, so that no reset destroys the last response.
        case lingering
    }

    var phase = Phase.head
    var remote = SocketAddress(ip: .unspecified, port: 0)
    /// The worker's number for the listener.
    var listener = 0
    var openedAt = MonotonicTime.never
    var requests = 0
    var exchange = Exchange()
}

/// One request and its response.
struct Exchange {
    var startedAt = MonotonicTime.never
    var isHead = false
    var isUpgrade = false
    var minorVersion = 1
    var keepsConnection = false
    var expectsContinue = false
    var isIdempotent = false
    /// The whole request is held until the target answers, so that it can be sent again.
    var isReplayable = false
    var hasRetried = false
    /// The chunks of the response are taken out.
    var removesChunks = false
    /// The worker's number for the target, or -1.
    var target = -1
    /// Of the response whose head went to the client; 0 before.
    var status = 0
}

/// What is particular to a connection to a target.
struct UpstreamState {
    enum Phase: UInt8 {
        case connecting
        /// Kept for the next request.
        case idle
        /// Waits for a response, or for the rest of its head.
        case head
        case body
        case tunnel
    }

    var phase = Phase.connecting
    /// The worker's number for the target.
    var target = -1
    var isReused = false
    /// The target sent a byte for the present request.
    var hasAnswered = false
    /// The connection may serve another request after this response.
    var isReusable = false
    /// The target takes no more bytes; a response may still come.
    var sendFailed = false
    /// Bytes sent since the connection was made.
    var sent: Int64 = 0
    /// Of these, before the present request.
    var sentBefore: Int64 = 0
    /// Neighbours in the target's list of idle connections, or -1.
    var next = -1
    var previous = -1
}

/// What an event is about, in the 64 bits that the poll gives back.
enum PollToken {
    static let inbox = UInt64(1) << 63
    static let listenerFlag = UInt64(1) << 62

    @inline(__always) static func connection(index: Int, generation: UInt32) -> UInt64 {
        UInt64(generation & 0x3fff_ffff) << 32 | UInt64(UInt32(truncatingIfNeeded: index))
    }

    static func listener(_ index: Int) -> UInt64 { listenerFlag | UInt64(index) }
}

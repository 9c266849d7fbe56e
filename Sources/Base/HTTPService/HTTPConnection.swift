import NIOCore
import NIOHTTP1
import TealCore

/// One connection: takes requests off it one at a time, lets the handler answer, and bounds what the client may cost.
///
/// Lives on the connection's event loop. It reads from the socket only while somebody wants the bytes: between requests,
/// when a handler waits for more of a body, and to throw away what follows the last answer.
final class HTTPConnection: ChannelInboundHandler {
    typealias InboundIn = HTTPServerRequestPart
    typealias OutboundOut = HTTPServerResponsePart

    enum Phase {
        /// Nothing of the next request has come.
        case idle
        /// A part of a request's head has come.
        case head
        /// A request is being answered.
        case exchange
        /// The last answer is sent; what still comes is thrown away, so that the system does not reset the connection
        /// before the client has read the answer.
        case lingering
        /// HTTP is over; the bytes are another protocol's, and pass through.
        case upgraded
        case closed
    }

    /// The request being answered.
    struct Exchange {
        let body: IncomingBody
        let isHTTP10: Bool
        var task: Task<Void, Never>?
        var keepsAlive: Bool
        /// The client waits for a word before it sends its body.
        var expectsContinue: Bool
        var requestEnded = false
        var responseStarted = false
        var responseEnded = false
        /// The body failed: nothing more of it is read.
        var isSpoiled = false
        var received = 0
        /// What is left of the time that the client may keep a reader waiting.
        var patience: TimeAmount
        var waitingSince: NIODeadline?
    }

    let configuration: HTTPServerConfiguration
    private let handler: any HTTPHandler
    private let table: ConnectionTable
    var context: ChannelHandlerContext?
    var phase = Phase.idle
    var exchange: Exchange?
    /// Parts of requests behind the one being answered; no more than one read brings.
    private var pending = CircularBuffer<HTTPServerRequestPart>()
    private var failsNext = false
    /// Bytes taken in since the parser last said something.
    private var undecoded = 0
    private var isReading = false
    private var isAdmitted = false
    var inputClosed = false
    var isDraining = false
    /// What may still be read only to be thrown away.
    var discardBudget = 0
    var timer: Scheduled<Void>?
    var writeTimer: Scheduled<Void>?

    init(configuration: HTTPServerConfiguration, handler: any HTTPHandler, table: ConnectionTable) {
        self.configuration = configuration
        self.handler = handler
        self.table = table
    }

    // MARK: - Life

    func handlerAdded(context: ChannelHandlerContext) {
        self.context = context
    }

    func handlerRemoved(context: ChannelHandlerContext) {
        self.context = nil
    }

    func channelActive(context: ChannelHandlerContext) {
        isAdmitted = table.admit(context.channel, maximum: configuration.maximumConnections)
        guard isAdmitted else { return refuse(503, "Too many connections.") }
        arm(configuration.idleTimeout) { $0.close() }
        readIfWanted()
    }

    func channelInactive(context: ChannelHandlerContext) {
        phase = .closed
        timer?.cancel()
        writeTimer?.cancel()
        exchange?.body.fail(.disconnected)
        if exchange?.responseStarted == true { exchange?.task?.cancel() }
        exchange = nil
        pending.removeAll()
        if isAdmitted { table.remove(context.channel) }
        context.fireChannelInactive()
    }

    func close() {
        phase = .closed
        context?.close(promise: nil)
    }

    func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
        switch event {
        case is DrainEvent: drain()
        case ChannelEvent.inputClosed: inputEnded()
        default: context.fireUserInboundEventTriggered(event)
        }
    }

    private func drain() {
        isDraining = true
        if phase == .idle || phase == .upgraded { close() }
    }

    private func inputEnded() {
        inputClosed = true
        switch phase {
        case .idle, .head, .lingering, .upgraded: close()
        case .exchange:
            exchange?.keepsAlive = false
            if exchange?.requestEnded == false { spoil(.disconnected) }
        case .closed: break
        }
    }

    // MARK: - Reading

    /// Called before bytes go to the parser.
    func willDecode(_ count: Int) {
        undecoded += count
        if phase == .idle { awaitHead() }
    }

    /// Called after the parser has had them.
    func didDecode() {
        guard undecoded > configuration.maximumHeadSize else { return }
        switch phase {
        case .head: refuse(431, "The request's head is too large.")
        case .exchange where exchange?.requestEnded == false: spoil(.malformed)
        case .exchange: failsNext = true
        case .idle, .lingering, .upgraded, .closed: break
        }
    }

    private func awaitHead() {
        phase = .head
        arm(configuration.requestTimeout) { $0.refuse(408, "The request did not arrive in time.") }
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        if phase == .upgraded { return context.fireChannelRead(data) }
        undecoded = 0
        let part = unwrapInboundIn(data)
        switch phase {
        case .lingering: discard(part)
        case .upgraded, .closed: break
        case .exchange where exchange?.requestEnded == true: pending.append(part)
        case .idle, .head, .exchange: take(part)
        }
    }

    func channelReadComplete(context: ChannelHandlerContext) {
        isReading = false
        if phase == .upgraded { return context.fireChannelReadComplete() }
        readIfWanted()
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        guard let error = error as? HTTPParserError else { return close() }
        switch phase {
        case .idle, .head:
            if error == .headerOverflow {
                refuse(431, "The request's head is too large.")
            } else {
                refuse(400, "The request is not well-formed HTTP.")
            }
        case .exchange where exchange?.requestEnded == false: spoil(.malformed)
        case .exchange: failsNext = true
        case .lingering, .upgraded, .closed: break
        }
    }

    func readIfWanted() {
        guard !isReading, !inputClosed, wantsBytes else { return }
        isReading = true
        context?.read()
    }

    private var wantsBytes: Bool {
        switch phase {
        case .idle, .head, .lingering: true
        case .upgraded, .closed: false
        case .exchange:
            if let exchange, !exchange.requestEnded, !exchange.isSpoiled {
                exchange.responseEnded || exchange.waitingSince != nil
            } else {
                false
            }
        }
    }

    // MARK: - Requests

    private func take(_ part: HTTPServerRequestPart) {
        switch part {
        case .head(let head): begin(head)
        case .body(let buffer): receive(buffer)
        case .end: endRequest()
        }
    }

    private func begin(_ head: HTTPRequestHead) {
        timer?.cancel()
        if let (status, reason) = HeadCheck.refusal(of: head, configuration) { return refuse(status, reason) }
        guard let context else { return }
        let this = NIOLoopBound(self, eventLoop: context.eventLoop)
        let loop = context.eventLoop
        let body = IncomingBody { loop.execute { this.value.readerWaits() } }
        phase = .exchange
        exchange = Exchange(
            body: body, isHTTP10: head.version.minor == 0, keepsAlive: head.isKeepAlive && !isDraining,
            expectsContinue: head.headers.first(name: "expect")?.lowercased() == "100-continue",
            patience: configuration.requestTimeout.timeAmount)
        let run = HTTPExchange(
            request: HTTPRequest(head, from: context.remoteAddress), body: body, handler: handler,
            connection: this, loop: loop)
        // A request goes on being answered when the server's own task is cancelled: that is what draining means.
        exchange?.task = Task { await run.respond() }
    }

    private func receive(_ buffer: ByteBuffer) {
        guard var current = exchange, !current.isSpoiled else { return }
        if current.responseEnded { return discard(.body(buffer)) }
        current.received += buffer.readableBytes
        if let since = current.waitingSince { current.patience = current.patience - (.now() - since) }
        let earned = TimeAmount.milliseconds(Int64(buffer.readableBytes))
        current.patience = min(current.patience + earned, configuration.requestTimeout.timeAmount)
        current.waitingSince = nil
        timer?.cancel()
        exchange = current
        guard current.received <= configuration.maximumBodySize else {
            return spoil(.tooLarge(limit: configuration.maximumBodySize))
        }
        current.body.receive(Array(buffer.readableBytesView))
    }

    private func endRequest() {
        guard exchange != nil else { return }
        timer?.cancel()
        exchange?.requestEnded = true
        exchange?.waitingSince = nil
        exchange?.body.finish()
        if exchange?.responseEnded == true { finishExchange() }
    }

    /// The handler waits for bytes of the body.
    private func readerWaits() {
        guard let current = exchange, !current.requestEnded, !current.isSpoiled, current.body.isAwaited else { return }
        if current.expectsContinue, !current.responseStarted {
            exchange?.expectsContinue = false
            let head = HTTPResponseHead(version: .http1_1, status: .continue)
            context?.writeAndFlush(wrapOutboundOut(.head(head)), promise: nil)
        }
        exchange?.waitingSince = .now()
        arm(current.patience) { connection in
            if connection.exchange?.body.isAwaited == true { connection.spoil(.timedOut) }
        }
        readIfWanted()
    }

    /// Gives the body's reader an error, and makes the answer the connection's last.
    func spoil(_ error: HTTPBodyError) {
        exchange?.isSpoiled = true
        exchange?.keepsAlive = false
        exchange?.body.fail(error)
    }

    private func discard(_ part: HTTPServerRequestPart) {
        guard case .body(let buffer) = part else { return }
        discardBudget -= buffer.readableBytes
        if discardBudget < 0 { close() }
    }

    /// Both the request and the answer are over.
    func finishExchange() {
        guard let ended = exchange else { return }
        exchange = nil
        phase = .idle
        guard ended.keepsAlive, !isDraining else { return linger() }
        while phase == .idle || exchange?.requestEnded == false, let part = pending.popFirst() { take(part) }
        guard phase == .idle else { return readIfWanted() }
        if failsNext { return refuse(400, "The request is not well-formed HTTP.") }
        if inputClosed { return close() }
        if undecoded > 0 { awaitHead() } else { arm(configuration.idleTimeout) { $0.close() } }
        readIfWanted()
    }
}

import NIOCore
import NIOHTTP1
import TealCore

extension HTTPConnection {
    /// What an exchange hands over to be sent.
    enum Piece: Sendable {
        case head(HTTPResponseHead)
        case body(ByteBuffer)
        case end
        /// Head, body and end at once: one write for most answers.
        case whole(HTTPResponseHead, ByteBuffer?)
    }

    /// Sends a piece; the promise is kept once the system has taken it.
    func send(_ piece: Piece, promise: EventLoopPromise<Void>) {
        guard phase == .exchange, let context else { return promise.fail(ChannelError.ioOnClosedChannel) }
        expectProgress()
        let loop = context.eventLoop
        let this = NIOLoopBound(self, eventLoop: loop)
        let written = loop.makePromise(of: Void.self)
        let isLast = piece.isLast
        written.futureResult.whenComplete { result in
            this.value.writeTimer?.cancel()
            if isLast, case .success = result { this.value.responseEnded() }
        }
        written.futureResult.cascade(to: promise)
        write(piece, on: context, promise: written)
    }

    private func write(_ piece: Piece, on context: ChannelHandlerContext, promise: EventLoopPromise<Void>) {
        switch piece {
        case .head(let head):
            exchange?.responseStarted = true
            context.writeAndFlush(wrapOutboundOut(.head(framed(head))), promise: promise)
        case .body(let buffer):
            context.writeAndFlush(wrapOutboundOut(.body(.byteBuffer(buffer))), promise: promise)
        case .end:
            context.writeAndFlush(wrapOutboundOut(.end(nil)), promise: promise)
        case .whole(let head, let body):
            exchange?.responseStarted = true
            context.write(wrapOutboundOut(.head(framed(head))), promise: nil)
            if let body { context.write(wrapOutboundOut(.body(.byteBuffer(body))), promise: nil) }
            context.writeAndFlush(wrapOutboundOut(.end(nil)), promise: promise)
        }
    }

    /// Adds `Date`, and `Connection` where the client could not know it.
    private func framed(_ head: HTTPResponseHead) -> HTTPResponseHead {
        guard let current = exchange else { return head }
        var head = head
        if !head.headers.contains(name: "date") { head.headers.add(name: "Date", value: HTTPDate.now) }
        let isDelimited = head.headers.contains(name: "content-length") || !current.isHTTP10
        let mayStay = current.keepsAlive && !isDraining && !current.expectsContinue && isDelimited
        if !mayStay || head.headers["connection"].contains("close") {
            exchange?.keepsAlive = false
            head.headers.replaceOrAdd(name: "Connection", value: "close")
        } else if current.isHTTP10 {
            head.headers.replaceOrAdd(name: "Connection", value: "keep-alive")
        }
        head.version = current.isHTTP10 ? .http1_0 : .http1_1
        return head
    }

    private func responseEnded() {
        guard let current = exchange, phase == .exchange else { return }
        exchange?.responseEnded = true
        if current.requestEnded { return finishExchange() }
        guard current.keepsAlive, !current.isSpoiled else {
            exchange = nil
            return linger()
        }
        discardBudget = 256 << 10
        arm(configuration.requestTimeout) { $0.close() }
        readIfWanted()
    }

    /// The answer broke off: the client must not take what it has for the whole.
    func abort() {
        if phase == .exchange { close() }
    }

    /// Answers in the server's own name and ends the connection.
    func refuse(_ status: Int, _ reason: String) {
        guard phase != .closed, let context else { return }
        phase = .lingering
        exchange = nil
        let body = ByteBuffer(string: reason + "\n")
        let headers: HTTPHeaders = [
            "Content-Type": "text/plain; charset=utf-8", "Content-Length": "\(body.readableBytes)",
            "Date": HTTPDate.now, "Connection": "close",
        ]
        let head = HTTPResponseHead(version: .http1_1, status: .init(statusCode: status), headers: headers)
        let this = NIOLoopBound(self, eventLoop: context.eventLoop)
        context.write(wrapOutboundOut(.head(head)), promise: nil)
        context.write(wrapOutboundOut(.body(.byteBuffer(body))), promise: nil)
        expectProgress()
        context.writeAndFlush(wrapOutboundOut(.end(nil))).whenComplete { _ in
            this.value.writeTimer?.cancel()
            this.value.linger()
        }
    }

    /// Ends our side, and reads what the client still sends for a moment, so that the answer is not lost to a reset.
    func linger() {
        guard phase != .closed, let context else { return }
        guard !inputClosed else { return close() }
        phase = .lingering
        discardBudget = 1 << 20
        context.close(mode: .output, promise: nil)
        arm(.seconds(1)) { $0.close() }
        readIfWanted()
    }

    // MARK: - Timers

    /// Sets the connection's one read timer, in place of the one before.
    func arm(_ delay: Duration, _ body: @escaping @Sendable (HTTPConnection) -> Void) {
        arm(delay.timeAmount, body)
    }

    func arm(_ delay: TimeAmount, _ body: @escaping @Sendable (HTTPConnection) -> Void) {
        timer?.cancel()
        guard let loop = context?.eventLoop else { return }
        let this = NIOLoopBound(self, eventLoop: loop)
        timer = loop.scheduleTask(in: delay) { body(this.value) }
    }

    private func expectProgress() {
        writeTimer?.cancel()
        guard let loop = context?.eventLoop else { return }
        let this = NIOLoopBound(self, eventLoop: loop)
        writeTimer = loop.scheduleTask(in: configuration.writeTimeout.timeAmount) { this.value.close() }
    }
}

extension HTTPConnection.Piece {
    fileprivate var isLast: Bool {
        switch self {
        case .end, .whole: true
        case .head, .body: false
        }
    }
}

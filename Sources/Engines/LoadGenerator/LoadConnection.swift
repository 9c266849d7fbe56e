import Glibc
import Sockets

/// A request that was due.
struct LoadRequest {
    var due: MonotonicTime
    var phase: Int
    /// It was sent before, over a connection that turned out to be closed.
    var isRepeat = false
}

/// Requests that wait for a connection, the oldest first.
struct LoadQueue {
    private var requests: [LoadRequest] = []
    /// How many have been taken from the front.
    private var taken = 0

    var count: Int { requests.count - taken }
    var isEmpty: Bool { count == 0 }
    var oldest: LoadRequest? { isEmpty ? nil : requests[taken] }

    mutating func append(_ request: LoadRequest) {
        requests.append(request)
    }

    mutating func removeFirst() -> LoadRequest {
        defer {
            taken += 1
            if taken > 1024, taken > requests.count / 2 {
                requests.removeFirst(taken)
                taken = 0
            }
        }
        return requests[taken]
    }
}

/// One connection of a run, and the request that it carries.
struct LoadConnection {
    /// What a step led to.
    enum Step {
        case wait
        /// The request's response is complete; the connection may be used again or not.
        case answered(status: Int, version: String?, isReusable: Bool)
        /// Not made.
        case unconnected(String)
        case broken(String)
        /// A kept connection ended without a byte: the server had closed it already.
        case stale
    }

    let descriptor: Int32
    private(set) var request: LoadRequest?
    private var isConnecting = true
    private var isReused = false
    private var sent = 0
    private var reader = ResponseReader(isHead: false)

    init(descriptor: Int32) {
        self.descriptor = descriptor
    }

    /// What the poll watches now.
    var watched: Readiness = [.readable, .writable]

    /// What it should watch.
    func interest(_ target: LoadTarget) -> Readiness {
        isConnecting || request != nil && sent < target.request.count ? [.readable, .writable] : .readable
    }

    mutating func carry(_ request: LoadRequest, _ target: LoadTarget) {
        self.request = request
        isReused = !isConnecting
        sent = 0
        reader = ResponseReader(isHead: target.isHead)
    }

    /// Gives up the request, which is decided or goes elsewhere.
    mutating func takeRequest() -> LoadRequest? {
        defer { request = nil }
        return request
    }

    mutating func send(_ target: LoadTarget) -> Step {
        if isConnecting {
            let code = TCPSocket.pendingError(descriptor)
            guard code == 0 else { return .unconnected(Self.text(code)) }
            isConnecting = false
        }
        while request != nil, sent < target.request.count {
            let count = target.request.withUnsafeBytes { bytes in
                Glibc.send(descriptor, bytes.baseAddress! + sent, bytes.count - sent, Int32(MSG_NOSIGNAL))
            }
            if count < 0 { return errno == EAGAIN || errno == EINTR ? .wait : broken(Self.text(errno)) }
            sent += count
        }
        return .wait
    }

    mutating func receive(_ buffer: inout [UInt8], versionHeader: String?) -> Step {
        if isConnecting { return .unconnected(Self.text(TCPSocket.pendingError(descriptor))) }
        let count = recv(descriptor, &buffer, buffer.count, 0)
        if count < 0 { return errno == EAGAIN || errno == EINTR ? .wait : broken(Self.text(errno)) }
        if count == 0 {
            return reader.endsWithConnection
                ? answered(versionHeader, isReusable: false) : broken("the server closed the connection")
        }
        guard request != nil else { return .broken("the server sent something unasked") }
        do {
            let used = try reader.consume(buffer[..<count])
            guard reader.isComplete else { return .wait }
            return answered(versionHeader, isReusable: !reader.closes && used == count)
        } catch {
            return .broken("malformed response: \(error.reason)")
        }
    }

    private func answered(_ versionHeader: String?, isReusable: Bool) -> Step {
        .answered(status: reader.status, version: versionHeader.flatMap(reader.header), isReusable: isReusable)
    }

    private func broken(_ reason: String) -> Step {
        isReused && !reader.hasBegun ? .stale : .broken(reason)
    }

    private static func text(_ code: Int32) -> String {
        strerror(code).map { String(cString: $0) } ?? "error \(code)"
    }
}

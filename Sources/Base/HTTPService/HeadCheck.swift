import NIOCore
import NIOHTTP1
import TealCore

/// What a request's head must be before a handler sees it.
enum HeadCheck {
    /// The status and the sentence to refuse it with; nil where it is fit.
    static func refusal(
        of head: HTTPRequestHead, _ configuration: HTTPServerConfiguration
    ) -> (status: Int, reason: String)? {
        let size = head.headers.reduce(head.uri.utf8.count) { $0 + $1.name.utf8.count + $1.value.utf8.count + 4 }
        if size > configuration.maximumHeadSize { return (431, "The request's head is too large.") }
        guard head.version.major == 1 else { return (505, "HTTP/1.1 is spoken here.") }
        let hosts = head.headers["host"].count
        // RFC 9112, section 3.2: exactly one, which HTTP/1.0 may leave out.
        guard hosts == 1 || (hosts == 0 && head.version.minor == 0) else {
            return (400, "A request names its host once.")
        }
        if let text = head.headers.first(name: "content-length") {
            guard let length = Int(text) else { return (400, "Content-Length is not a number.") }
            if length > configuration.maximumBodySize { return (413, "The request's body is too large.") }
        }
        if let expectation = head.headers.first(name: "expect"), expectation.lowercased() != "100-continue" {
            return (417, "Only 100-continue can be expected.")
        }
        return nil
    }
}

extension HTTPRequest {
    init(_ head: HTTPRequestHead, from address: SocketAddress?) {
        self.init(
            method: head.method.rawValue, target: head.uri,
            headers: HTTPFields(head.headers.map { HTTPFields.Field($0.name, $0.value) }),
            remoteAddress: address?.ipAddress ?? "")
    }
}

import Glibc

/// A response that the balancer makes itself.
struct LocalResponse {
    var status: Int
    var contentType: String
    var body: String
    /// Empty for none.
    var location = ""

    /// The small page that goes with a status of the balancer's own.
    static func page(_ status: Int) -> LocalResponse {
        let title = "\(status) \(reason(status))"
        let body = """
            <html>\r
            <head><title>\(title)</title></head>\r
            <body>\r
            <center><h1>\(title)</h1></center>\r
            </body>\r
            </html>\r\n
            """
        return LocalResponse(status: status, contentType: "text/html", body: body)
    }

    /// The whole of it, as it goes over the wire. The answer to HEAD says the body's length and leaves it out.
    func serialized(serverName: String?, closes: Bool, isHead: Bool, seconds: Int) -> [UInt8] {
        var text = "HTTP/1.1 \(status) \(Self.reason(status))\r\n"
        if let serverName { text += "Server: \(serverName)\r\n" }
        text += "Date: \(Self.date(seconds))\r\n"
        if !contentType.isEmpty { text += "Content-Type: \(contentType)\r\n" }
        if !location.isEmpty { text += "Location: \(location)\r\n" }
        if status != 204 { text += "Content-Length: \(body.utf8.count)\r\n" }
        text += closes ? "Connection: close\r\n\r\n" : "Connection: keep-alive\r\n\r\n"
        if !isHead, status != 204, status != 304 { text += body }
        return Array(text.utf8)
    }

    /// `Sun, 06 Nov 1994 08:49:37 GMT`.
    static func date(_ seconds: Int) -> String {
        var time = time_t(seconds)
        var parts = tm()
        gmtime_r(&time, &parts)
        let days = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"]
        let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
        let two = { (number: Int32) in number < 10 ? "0\(number)" : "\(number)" }
        let day = "\(days[Int(parts.tm_wday)]), \(two(parts.tm_mday)) \(months[Int(parts.tm_mon)])"
        return "\(day) \(parts.tm_year + 1900) \(two(parts.tm_hour)):\(two(parts.tm_min)):\(two(parts.tm_sec)) GMT"
    }

    static func reason(_ status: Int) -> String { reasons[status] ?? "Unknown" }

    private static let reasons: [Int: String] = [
        200: "OK", 201: "Created", 202: "Accepted", 204: "No Content", 206: "Partial Content",
        301: "Moved Permanently", 302: "Found", 303: "See Other", 304: "Not Modified", 307: "Temporary Redirect",
        308: "Permanent Redirect", 400: "Bad Request", 401: "Unauthorized", 403: "Forbidden", 404: "Not Found",
        405: "Method Not Allowed", 406: "Not Acceptable", 408: "Request Timeout", 409: "Conflict", 410: "Gone",
        411: "Length Required", 412: "Precondition Failed", 413: "Request Entity Too Large", 414: "URI Too Long",
        415: "Unsupported Media Type", 418: "I'm a teapot", 421: "Misdirected Request", 422: "Unprocessable Entity",
        429: "Too Many Requests", 431: "Request Header Fields Too Large", 451: "Unavailable For Legal Reasons",
        463: "Bad Request", 500: "Internal Server Error", 501: "Not Implemented", 502: "Bad Gateway",
        503: "Service Temporarily Unavailable", 504: "Gateway Time-out", 505: "HTTP Version Not Supported",
    ]
}

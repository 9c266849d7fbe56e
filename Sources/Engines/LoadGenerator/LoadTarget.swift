import Glibc
import Sockets

/// Where requests go and what they say, worked out once.
struct LoadTarget: Sendable {
    let address: SocketAddress
    /// The whole request as it goes over the wire.
    let request: [UInt8]
    let isHead: Bool
    /// May be sent again where a kept connection turns out to be closed.
    let isRepeatable: Bool

    init(_ configuration: LoadConfiguration) throws(LoadError) {
        try Self.check(configuration)
        let (host, port, path) = try Self.parts(of: configuration.url)
        guard let address = Self.address(of: configuration.address ?? host, port: configuration.port ?? port) else {
            throw .host(configuration.address ?? host)
        }
        self.address = address
        request = Self.request(configuration, host: port == 80 ? host : "\(host):\(port)", path: path)
        isHead = configuration.method == "HEAD"
        isRepeatable = ["GET", "HEAD", "PUT", "DELETE", "OPTIONS"].contains(configuration.method)
    }

    private static func check(_ configuration: LoadConfiguration) throws(LoadError) {
        guard configuration.rate > 0, configuration.rate <= 1_000_000 else {
            throw .setting("the rate must be above 0 and at most 1000000 a second")
        }
        guard configuration.timeout > .zero else { throw .setting("the timeout must be above 0") }
        guard configuration.connections > 0 else { throw .setting("at least one connection is needed") }
        let texts = [configuration.method, configuration.url] + configuration.headers.flatMap { [$0.name, $0.value] }
        guard texts.allSatisfy({ $0.utf8.allSatisfy { $0 >= 0x20 && $0 != 0x7f } }) else {
            throw .setting("a header, the method or the URL has a line break or another control character in it")
        }
    }

    static func parts(of url: String) throws(LoadError) -> (host: String, port: Int, path: String) {
        guard url.lowercased().hasPrefix("http://") else { throw .url(url) }
        let rest = url.dropFirst(7)
        let end = rest.firstIndex { $0 == "/" || $0 == "?" || $0 == "#" } ?? rest.endIndex
        let authority = rest[..<end]
        let tail = rest[end...].prefix { $0 != "#" }
        let path = tail.hasPrefix("/") ? String(tail) : "/" + tail
        guard let colon = authority.lastIndex(of: ":"), !authority.hasSuffix("]") else {
            guard !authority.isEmpty else { throw .url(url) }
            return (String(authority), 80, path)
        }
        guard let port = Int(authority[authority.index(after: colon)...]), (1...65535).contains(port),
            colon > authority.startIndex
        else { throw .url(url) }
        return (String(authority[..<colon]), port, path)
    }

    /// Names below `localhost` are this machine whether or not its resolver knows (RFC 6761, 6.3).
    private static func address(of host: String, port: Int) -> SocketAddress? {
        let bare = host.hasPrefix("[") && host.hasSuffix("]") ? String(host.dropFirst().dropLast()) : host
        if let address = SocketAddress(bare, port: port) { return address }
        if bare == "localhost" || bare.hasSuffix(".localhost") { return SocketAddress("127.0.0.1", port: port) }
        var hints = addrinfo()
        hints.ai_socktype = Int32(SOCK_STREAM.rawValue)
        var found: UnsafeMutablePointer<addrinfo>?
        guard getaddrinfo(bare, String(port), &hints, &found) == 0, let first = found else { return nil }
        defer { freeaddrinfo(found) }
        var storage = sockaddr_storage()
        withUnsafeMutableBytes(of: &storage) { bytes in
            bytes.copyMemory(
                from: UnsafeRawBufferPointer(start: first.pointee.ai_addr, count: Int(first.pointee.ai_addrlen)))
        }
        return SocketAddress(storage)
    }

    private static func request(_ configuration: LoadConfiguration, host: String, path: String) -> [UInt8] {
        var head = "\(configuration.method) \(path) HTTP/1.1\r\n"
        let names = Set(configuration.headers.map { $0.name.lowercased() })
        if !names.contains("host") { head += "Host: \(host)\r\n" }
        if !names.contains("user-agent") { head += "User-Agent: teal-load\r\n" }
        if !configuration.body.isEmpty { head += "Content-Length: \(configuration.body.count)\r\n" }
        for (name, value) in configuration.headers { head += "\(name): \(value)\r\n" }
        return Array((head + "\r\n").utf8) + configuration.body
    }
}

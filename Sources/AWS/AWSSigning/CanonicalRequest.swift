import Digest

/// A request in the one form that both sides hash.
///
/// <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-create-signed-request.html#create-canonical-request>
struct CanonicalRequest {
    let text: String
    /// `content-type;host;x-amz-date`
    let signedHeaders: String

    /// `signed`: lowercased names.
    init(_ request: SigningRequest, signed: Set<String>, scope: SigningScope) {
        let headers = Self.headers(request.headers.filter { signed.contains($0.name.lowercased()) })
        signedHeaders = headers.map(\.name).joined(separator: ";")
        let isPresigned = request.query.contains { $0.name == "X-Amz-SignedHeaders" }
        let payload =
            headers.first { $0.name == "x-amz-content-sha256" }?.value
            ?? (isPresigned && scope.service == "s3"
                ? SignatureV4.unsignedPayload : SHA256.hash(request.body).hexadecimal)
        text = [
            request.method, Self.path(request.path, scope), Self.query(request.query),
            headers.map { "\($0.name):\($0.value)\n" }.joined(), signedHeaders, payload,
        ].joined(separator: "\n")
    }

    /// What a client signs: all but what proxies and connections may change.
    static func signable(_ headers: [(name: String, value: String)]) -> Set<String> {
        let left: Set = ["authorization", "connection", "expect", "user-agent", "x-amzn-trace-id", "transfer-encoding"]
        return Set(headers.map { $0.name.lowercased() }).subtracting(left)
    }

    private static func headers(_ headers: [(name: String, value: String)]) -> [(name: String, value: String)] {
        var values: [String: [String]] = [:]
        for header in headers { values[header.name.lowercased(), default: []].append(folded(header.value)) }
        return values.sorted { $0.key < $1.key }.map { ($0.key, $0.value.joined(separator: ",")) }
    }

    /// Without spaces at the ends, and with one for every run inside.
    private static func folded(_ value: String) -> String {
        value.split { $0 == " " || $0 == "\t" || $0 == "\n" || $0 == "\r\n" }.joined(separator: " ")
    }

    private static func path(_ path: String, _ scope: SigningScope) -> String {
        guard !scope.encodesPathOnce else { return path.isEmpty ? "/" : path }
        let endsInSlash = path.hasSuffix("/") || path.hasSuffix("/.") || path.hasSuffix("/..")
        var parts: [Substring] = []
        for part in path.split(separator: "/") where part != "." {
            if part == ".." { _ = parts.popLast() } else { parts.append(part) }
        }
        guard !parts.isEmpty else { return "/" }
        return "/" + parts.map { encoded(String($0)) }.joined(separator: "/") + (endsInSlash ? "/" : "")
    }

    private static func query(_ query: [(name: String, value: String)]) -> String {
        query.filter { $0.name != "X-Amz-Signature" }
            .map { (encoded($0.name), encoded($0.value)) }
            .sorted {
                $0.0 == $1.0
                    ? Array($0.1.utf8).lexicographicallyPrecedes(Array($1.1.utf8))
                    : Array($0.0.utf8).lexicographicallyPrecedes(Array($1.0.utf8))
            }
            .map { "\($0.0)=\($0.1)" }.joined(separator: "&")
    }

    /// Everything but letters, digits and `-._~` in percent form (RFC 3986).
    static func encoded(_ text: String) -> String {
        let digits = Array("0123456789ABCDEF".utf8)
        var bytes: [UInt8] = []
        for byte in text.utf8 {
            switch byte {
            case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F, 0x7E: bytes.append(byte)
            default: bytes += [0x25, digits[Int(byte >> 4)], digits[Int(byte & 15)]]
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}

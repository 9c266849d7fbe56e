import FoundationEssentials
import HTTPService
import OCIImage

/// One authorised request about one repository.
struct RegistryCall: Sendable {
    var request: HTTPRequest
    var body: HTTPBody
    var repository: RepositoryKey
    var parameters: [String: String]

    /// Where things of the repository are, below the registry's host.
    var base: String { "/v2/\(repository.name)" }
}

/// `Authorization: Basic`.
struct BasicCredentials: Equatable {
    var user: String
    var password: String

    init?(_ header: String?) {
        let parts = (header ?? "").split(separator: " ", maxSplits: 1)
        guard parts.count == 2, parts[0].lowercased() == "basic", let data = Data(base64Encoded: String(parts[1])),
            let text = String(bytes: data, encoding: .utf8), let colon = text.firstIndex(of: ":")
        else { return nil }
        user = String(text[..<colon])
        password = String(text[text.index(after: colon)...])
    }
}

/// Bytes of a file that a client asked for.
enum ByteRange: Equatable {
    case whole
    case part(Range<Int>)
    case unsatisfiable

    /// One range of bytes (RFC 9110, section 14.2); several at once, or another unit, are answered with the whole.
    init(_ header: String?, size: Int) {
        self = .whole
        guard let header, header.hasPrefix("bytes="), !header.contains(",") else { return }
        let ends = header.dropFirst(6).split(separator: "-", maxSplits: 1, omittingEmptySubsequences: false)
        guard ends.count == 2 else { return }
        switch (Int(ends[0]), Int(ends[1])) {
        case (let first?, let last?) where first <= last:
            self = first < size ? .part(first..<min(last, size - 1) + 1) : .unsatisfiable
        case (let first?, nil) where ends[1].isEmpty:
            self = first < size ? .part(first..<size) : .unsatisfiable
        case (nil, let count?) where ends[0].isEmpty:
            self = count > 0 && size > 0 ? .part(max(0, size - count)..<size) : .unsatisfiable
        default: return
        }
    }
}

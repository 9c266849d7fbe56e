import AWSSigning
import Foundation
import Testing

/// One case of AWS's own test suite.
struct SignatureVector: CustomTestStringConvertible, Sendable {
    let name: String
    let request: SigningRequest
    let canonical: String
    let stringToSign: String
    let authorization: String
    /// The token to sign with, where there is one.
    let token: String?

    static let key = "AKIDEXAMPLE"
    static let secret = "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY"
    static let scope = SigningScope(region: "us-east-1", service: "service")
    /// 2015-08-30T12:36:00Z
    static let date = Date(timeIntervalSince1970: 1_440_938_160)

    static let all: [SignatureVector] = {
        let folder = Bundle.module.resourceURL?.appending(path: "Fixtures/SignatureV4").path ?? ""
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
        return names.sorted().map { SignatureVector(name: $0, folder: "\(folder)/\($0)") }
    }()

    private init(name: String, folder: String) {
        let read = { (file: String) in
            let bytes = FileManager.default.contents(atPath: "\(folder)/\(file)") ?? Data()
            return String(decoding: bytes, as: UTF8.self).replacing("\r\n", with: "\n")
        }
        self.name = name
        var request = Self.parse(read("request"))
        canonical = read("canonical")
        // The suite tells of some tokens only here.
        let line = canonical.split(separator: "\n").first { $0.hasPrefix("x-amz-security-token:") }
        token = line.map { String($0.dropFirst("x-amz-security-token:".count)) }
        if let token, !request.headers.contains(where: { $0.name.lowercased() == "x-amz-security-token" }) {
            request.headers.append(("X-Amz-Security-Token", token))
        }
        self.request = request
        stringToSign = read("string-to-sign")
        authorization = read("authorization")
    }

    var testDescription: String { name }

    /// A request as it might stand on the wire: `GET /path?query HTTP/1.1`, headers (some folded), a body.
    private static func parse(_ text: String) -> SigningRequest {
        let halves = text.components(separatedBy: "\n\n")
        var lines = halves[0].components(separatedBy: "\n")
        let words = lines.removeFirst().components(separatedBy: " ")
        let target = words[1..<(words.count - 1)].joined(separator: " ")
        var headers: [(name: String, value: String)] = []
        for line in lines where !line.isEmpty {
            if line.hasPrefix(" "), let last = headers.indices.last {
                headers[last].value += "\n" + line
            } else {
                let colon = line.firstIndex(of: ":") ?? line.endIndex
                headers.append((String(line[..<colon]), String(line[colon...].dropFirst())))
            }
        }
        let parts = target.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
        let query = (parts.count > 1 ? parts[1] : "").split(separator: "&").map { item in
            let pair = item.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            let value = pair.count > 1 ? String(pair[1]) : ""
            return (String(pair[0]).removingPercentEncoding ?? "", value.removingPercentEncoding ?? "")
        }
        return SigningRequest(
            method: words[0], path: String(parts[0]), query: query, headers: headers,
            body: Array(halves.dropFirst().joined(separator: "\n\n").utf8))
    }
}

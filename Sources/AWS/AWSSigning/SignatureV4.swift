import Digest
package import FoundationEssentials

/// AWS Signature Version 4.
///
/// <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-create-signed-request.html>
package enum SignatureV4 {
    static let algorithm = "AWS4-HMAC-SHA256"
    /// Stands for the body's digest where the body is not signed.
    package static let unsignedPayload = "UNSIGNED-PAYLOAD"

    /// The headers to add: `X-Amz-Date`, `X-Amz-Security-Token` where there is a token, `Authorization`.
    package static func sign(
        _ request: SigningRequest, key: SigningKey, scope: SigningScope, date: Date
    ) -> [(name: String, value: String)] {
        let stamp = SigningDate(date)
        var added = [(name: "X-Amz-Date", value: stamp.text)]
        if let token = key.token { added.append(("X-Amz-Security-Token", token)) }
        var request = request
        request.headers += added
        let canonical = CanonicalRequest(request, signed: CanonicalRequest.signable(request.headers), scope: scope)
        let signature = signature(canonical, secret: key.secret, scope: scope, stamp: stamp)
        let credential = "\(key.accessKey)/\(stamp.credentialScope(scope))"
        added.append(
            (
                "Authorization",
                "\(algorithm) Credential=\(credential), SignedHeaders=\(canonical.signedHeaders), Signature=\(signature)"
            ))
        return added
    }

    /// The query to add for a link that works for `seconds` (up to 604800) without any header but `host`.
    package static func presign(
        _ request: SigningRequest, key: SigningKey, scope: SigningScope, date: Date, seconds: Int
    ) -> [(name: String, value: String)] {
        let stamp = SigningDate(date)
        let signed = request.headers.map { $0.name.lowercased() }.sorted().joined(separator: ";")
        var added = [
            (name: "X-Amz-Algorithm", value: algorithm),
            (name: "X-Amz-Credential", value: "\(key.accessKey)/\(stamp.credentialScope(scope))"),
            (name: "X-Amz-Date", value: stamp.text), (name: "X-Amz-Expires", value: String(seconds)),
            (name: "X-Amz-SignedHeaders", value: signed),
        ]
        if let token = key.token { added.append(("X-Amz-Security-Token", token)) }
        var request = request
        request.query += added
        let canonical = CanonicalRequest(
            request, signed: Set(signed.split(separator: ";").map(String.init)), scope: scope)
        added.append(("X-Amz-Signature", signature(canonical, secret: key.secret, scope: scope, stamp: stamp)))
        return added
    }

    static func signature(
        _ canonical: CanonicalRequest, secret: String, scope: SigningScope, stamp: SigningDate
    ) -> String {
        let digest = SHA256.hash(canonical.text).hexadecimal
        let toSign = "\(algorithm)\n\(stamp.text)\n\(stamp.credentialScope(scope))\n\(digest)"
        var key = Array("AWS4\(secret)".utf8)
        for part in [stamp.day, scope.region, scope.service, "aws4_request"] {
            key = HMACSHA256.authenticate(Array(part.utf8), key: key)
        }
        return HMACSHA256.authenticate(Array(toSign.utf8), key: key).hexadecimal
    }
}

/// A moment as signatures write it.
struct SigningDate: Equatable {
    /// `20261123T030405Z`
    let text: String

    init(_ date: Date) {
        let parts = Calendar.utc.dateComponents([.year, .month, .day, .hour, .minute, .second], from: date)
        let two = { (number: Int?) in
            let number = number ?? 0; return number < 10 ? "0\(number)" : "\(number)"
        }
        let day = "\(parts.year ?? 0)\(two(parts.month))\(two(parts.day))"
        text = "\(day)T\(two(parts.hour))\(two(parts.minute))\(two(parts.second))Z"
    }

    /// Nil unless in the form above.
    init?(_ text: String) {
        guard text.utf8.count == 16, text.hasSuffix("Z"), text.dropFirst(8).hasPrefix("T"), Self.moment(text) != nil
        else {
            return nil
        }
        self.text = text
    }

    /// `20261123`
    var day: String { String(text.prefix(8)) }

    var date: Date? { Self.moment(text) }

    private static func moment(_ text: String) -> Date? {
        let digits = Array(text.utf8.filter { $0 != UInt8(ascii: "T") && $0 != UInt8(ascii: "Z") })
        let number = { (range: Range<Int>) in Int(String(decoding: digits[range], as: UTF8.self)) }
        guard digits.count == 14, let year = number(0..<4), let month = number(4..<6), let day = number(6..<8),
            let hour = number(8..<10), let minute = number(10..<12), let second = number(12..<14)
        else { return nil }
        return Calendar.utc.date(
            from: DateComponents(year: year, month: month, day: day, hour: hour, minute: minute, second: second))
    }

    func credentialScope(_ scope: SigningScope) -> String {
        "\(day)/\(scope.region)/\(scope.service)/aws4_request"
    }
}

extension Calendar {
    fileprivate static let utc: Calendar = {
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = TimeZone(secondsFromGMT: 0) ?? calendar.timeZone
        return calendar
    }()
}

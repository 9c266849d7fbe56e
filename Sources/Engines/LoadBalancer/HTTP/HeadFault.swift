/// Why a head can't be passed on.
enum HeadFault: UInt8, Error, Equatable, CaseIterable {
    case bareLineFeed, bareCarriageReturn, requestLine, method, target, version, futureVersion
    case fieldName, fieldValue, folding, tooManyFields, lineTooLong, headTooLong
    case host, contentLength, transferEncoding, bothLengths, chunk, status

    /// What a client is answered when its request has this fault.
    var requestStatus: Int {
        switch self {
        case .futureVersion: 505
        case .transferEncoding: 501
        default: 400
        }
    }
}

/// What bounds a head.
struct HeadLimits {
    /// Bytes of the first line, and of each header.
    var line: Int
    /// Bytes of the whole.
    var head: Int
    var fields: Int

    static let request = HeadLimits(line: 16 << 10, head: 64 << 10, fields: 512)
    static let response = HeadLimits(line: 32 << 10, head: 32 << 10, fields: 512)
}

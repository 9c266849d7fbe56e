/// Finds the end of a head that arrives in pieces, and refuses early what can't become one.
///
/// It remembers how far it has read, so that a head that comes byte by byte costs no more than one that comes whole.
struct HeadScanner {
    /// Where the line begins that is not yet complete.
    private var lineStart = 0
    /// How far the incomplete line has been searched.
    private var searched = 0

    /// The length of the head with the empty line that ends it; nil while that has not come.
    mutating func scan(_ bytes: Bytes, limits: HeadLimits) throws(HeadFault) -> Int? {
        while true {
            let lineFeed = bytes.find(0x0a, from: searched)
            guard lineFeed >= 0 else { break }
            if lineFeed == lineStart || bytes[lineFeed - 1] != 0x0d { throw .bareLineFeed }
            if lineFeed - lineStart > limits.line { throw .lineTooLong }
            if lineFeed >= limits.head { throw .headTooLong }
            if lineFeed == lineStart + 1 { return lineFeed + 1 }
            lineStart = lineFeed + 1
            searched = lineStart
        }
        searched = bytes.count
        if bytes.count - lineStart > limits.line { throw .lineTooLong }
        if bytes.count >= limits.head { throw .headTooLong }
        return nil
    }
}

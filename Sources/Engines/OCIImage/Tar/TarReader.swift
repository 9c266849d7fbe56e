/// Reads an archive: ustar, pax and GNU's long names.
///
/// Call `next()` for an entry, then read this source for the entry's content; what is not read is skipped.
package final class TarReader: ByteSource {
    private let source: any ByteSource
    /// Content of the current entry that was not read yet, and the padding after it.
    private var left = 0
    private var padding = 0
    private var globalRecords: [String: [UInt8]] = [:]

    /// Names and attributes of one entry together; a real archive needs a few kilobytes.
    private static let largestPaxHeader = 1 << 20

    package init(_ source: any ByteSource) {
        self.source = source
    }

    /// Nil at the end of the archive.
    package func next() throws -> TarEntry? {
        var records = globalRecords
        while let header = try nextHeader() {
            let size = try header.size()
            switch header.type {
            case UInt8(ascii: "x"): records.merge(try paxRecords(size)) { _, new in new }
            case UInt8(ascii: "g"): globalRecords.merge(try paxRecords(size)) { _, new in new }
            case UInt8(ascii: "L"): records["path"] = try longName(size)
            case UInt8(ascii: "K"): records["linkpath"] = try longName(size)
            default: return try entry(header, records)
            }
        }
        return nil
    }

    package func read(into buffer: UnsafeMutableRawBufferPointer) throws -> Int {
        guard left > 0 else { return 0 }
        let count = try source.read(into: UnsafeMutableRawBufferPointer(rebasing: buffer[..<min(left, buffer.count)]))
        guard count > 0 || buffer.isEmpty else { throw Self.cutShort }
        left -= count
        return count
    }

    private static let cutShort = ImageError(.malformed, "the archive ends in the middle of an entry")

    // MARK: - Blocks

    /// Nil at the empty block that ends the archive, and at the end of the bytes.
    private func nextHeader() throws -> TarHeader? {
        try skipContent()
        var block = [UInt8](repeating: 0, count: TarFormat.blockSize)
        let count = try block.withUnsafeMutableBytes { try source.fill($0) }
        if count == 0 || block.allSatisfy({ $0 == 0 }) { return nil }
        guard count == block.count else { throw Self.cutShort }
        return try TarHeader(block: block)
    }

    private func skipContent() throws {
        var skip = left + padding
        left = 0
        padding = 0
        try withUnsafeTemporaryAllocation(byteCount: 64 << 10, alignment: 16) { buffer in
            while skip > 0 {
                let room = UnsafeMutableRawBufferPointer(rebasing: buffer[..<min(buffer.count, skip)])
                let count = try source.read(into: room)
                guard count > 0 else { throw Self.cutShort }
                skip -= count
            }
        }
    }

    private func begin(_ size: Int) {
        left = size
        padding = (TarFormat.blockSize - size % TarFormat.blockSize) % TarFormat.blockSize
    }

    private func smallContent(_ size: Int) throws -> [UInt8] {
        guard size <= Self.largestPaxHeader else {
            throw ImageError(.tooLarge, "the archive has an extended header of \(size) bytes")
        }
        begin(size)
        return try [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
            count = try fill(UnsafeMutableRawBufferPointer(buffer))
        }
    }

    private func longName(_ size: Int) throws -> [UInt8] {
        Array(try smallContent(size).prefix { $0 != 0 })
    }

    private func paxRecords(_ size: Int) throws -> [String: [UInt8]] {
        var records: [String: [UInt8]] = [:]
        var rest = try smallContent(size)[...]
        while !rest.isEmpty {
            let digits = rest.prefix { $0 != 0x20 }
            guard
                let length = Int(String(decoding: digits, as: UTF8.self)), length > digits.count + 2,
                length <= rest.count, rest[rest.startIndex + length - 1] == UInt8(ascii: "\n")
            else { throw ImageError(.malformed, "the archive has a broken extended header") }
            let record = rest[(rest.startIndex + digits.count + 1)..<(rest.startIndex + length - 1)]
            guard let equals = record.firstIndex(of: UInt8(ascii: "=")) else {
                throw ImageError(.malformed, "the archive has a broken extended header")
            }
            let key = String(decoding: record[..<equals], as: UTF8.self)
            records[key] = Array(record[(equals + 1)...])
            rest = rest[(rest.startIndex + length)...]
        }
        return records
    }

    // MARK: - Entries

    private func entry(_ header: TarHeader, _ records: [String: [UInt8]]) throws -> TarEntry {
        let name = records["path"].map { String(decoding: $0, as: UTF8.self) } ?? header.name
        let link = records["linkpath"].map { String(decoding: $0, as: UTF8.self) } ?? header.link
        let kind = try kind(header.type, name: name, link: link)
        let size = try Self.number(records["size"]) ?? header.size()
        // What follows the header is skipped whatever the type, except after links, which have no content.
        switch kind {
        case .symbolicLink, .hardLink: begin(0)
        default: begin(size)
        }
        return TarEntry(
            path: try TarFormat.relativePath(name), kind: kind, size: kind == .file ? size : 0,
            mode: try header.mode(), userID: try Self.number(records["uid"]) ?? header.user(),
            groupID: try Self.number(records["gid"]) ?? header.group(),
            modified: try Self.number(records["mtime"]) ?? header.modified(),
            extendedAttributes: Self.attributes(records))
    }

    private func kind(_ type: UInt8, name: String, link: String) throws(ImageError) -> TarEntry.Kind {
        switch type {
        // A file in the old format whose name ends in a slash is a directory.
        case 0, UInt8(ascii: "0"), UInt8(ascii: "7"): name.hasSuffix("/") ? .directory : .file
        case UInt8(ascii: "1"): .hardLink(target: try TarFormat.relativePath(link))
        case UInt8(ascii: "2"): .symbolicLink(target: link)
        case UInt8(ascii: "5"): .directory
        default: .special(type)
        }
    }

    /// Whole seconds of a time, or a count; a negative one is a time before 1970.
    private static func number(_ value: [UInt8]?) throws(ImageError) -> Int? {
        guard let value else { return nil }
        let text = String(decoding: value, as: UTF8.self)
        guard let number = Int(text.prefix { $0 != "." }) else {
            throw ImageError(.malformed, "the archive has an extended header with the number \(text.debugDescription)")
        }
        return max(0, number)
    }

    private static func attributes(_ records: [String: [UInt8]]) -> [String: [UInt8]] {
        var attributes: [String: [UInt8]] = [:]
        for (key, value) in records where key.hasPrefix("SCHILY.xattr.") {
            attributes[String(key.dropFirst("SCHILY.xattr.".count))] = value
        }
        return attributes
    }
}

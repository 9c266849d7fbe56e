/// Writes an archive in the POSIX format: ustar headers, and pax records where a field is too small.
///
/// Nothing of the machine or of the moment gets in: the same entries with the same content are the same bytes.
package final class TarWriter {
    private let sink: any ByteSink
    private var finished = false

    package init(_ sink: any ByteSink) {
        self.sink = sink
    }

    /// `content` gives exactly `entry.size` bytes, and is left out where that is 0.
    package func append(_ entry: TarEntry, content: (any ByteSource)? = nil) throws {
        let records = paxRecords(for: entry)
        if !records.isEmpty {
            try appendPax(records, for: entry)
        }
        try sink.write(header(for: entry))
        guard entry.size > 0 else { return }
        try copy(content, entry)
        try pad(after: entry.size)
    }

    /// Writes the two empty blocks that end an archive.
    package func finish() throws {
        guard !finished else { return }
        finished = true
        try sink.write([UInt8](repeating: 0, count: 2 * TarFormat.blockSize))
    }

    private func copy(_ content: (any ByteSource)?, _ entry: TarEntry) throws {
        var left = entry.size
        try withUnsafeTemporaryAllocation(byteCount: 128 << 10, alignment: 16) { buffer in
            while left > 0 {
                let room = UnsafeMutableRawBufferPointer(rebasing: buffer[..<min(buffer.count, left)])
                let count = try content?.read(into: room) ?? 0
                guard count > 0 else {
                    throw ImageError(.notFound, "\(entry.path) became shorter while it was being packed")
                }
                try sink.write(UnsafeRawBufferPointer(rebasing: room[..<count]))
                left -= count
            }
        }
    }

    private func pad(after size: Int) throws {
        let rest = size % TarFormat.blockSize
        guard rest > 0 else { return }
        try sink.write([UInt8](repeating: 0, count: TarFormat.blockSize - rest))
    }

    private func appendPax(_ records: [(key: String, value: [UInt8])], for entry: TarEntry) throws {
        let body = records.flatMap { Self.paxRecord($0.key, $0.value) }
        var header = TarHeader()
        header.setName("PaxHeaders/" + String(entry.path.suffix(60).drop { $0 == "/" }))
        header.setType(UInt8(ascii: "x"))
        header.setMode(0o644)
        header.setSize(body.count)
        try sink.write(header.sealed())
        try sink.write(body)
        try pad(after: body.count)
    }

    private func header(for entry: TarEntry) -> [UInt8] {
        var header = TarHeader()
        let isDirectory = entry.kind == .directory
        let name = entry.path.isEmpty ? "./" : isDirectory ? entry.path + "/" : entry.path
        header.setName(name)
        header.setMode(entry.mode)
        header.setOwner(user: entry.userID, group: entry.groupID)
        header.setSize(entry.size)
        header.setModified(entry.modified)
        switch entry.kind {
        case .file: header.setType(UInt8(ascii: "0"))
        case .directory: header.setType(UInt8(ascii: "5"))
        case .symbolicLink(let target): header.setLink(target, type: UInt8(ascii: "2"))
        case .hardLink(let target): header.setLink(target, type: UInt8(ascii: "1"))
        case .special(let type): header.setType(type)
        }
        return header.sealed()
    }

    /// What does not fit the header, in the order of the keys.
    private func paxRecords(for entry: TarEntry) -> [(key: String, value: [UInt8])] {
        var records: [(key: String, value: [UInt8])] = []
        if !TarHeader.fits(name: entry.kind == .directory ? entry.path + "/" : entry.path) {
            records.append(("path", Array(entry.path.utf8)))
        }
        switch entry.kind {
        case .symbolicLink(let target), .hardLink(let target):
            if !TarHeader.fits(link: target) { records.append(("linkpath", Array(target.utf8))) }
        default: break
        }
        if entry.size > TarHeader.largestSize { records.append(("size", Array("\(entry.size)".utf8))) }
        for (name, value) in entry.extendedAttributes {
            records.append(("SCHILY.xattr.\(name)", value))
        }
        return records.sorted { $0.key < $1.key }
    }

    /// `LENGTH KEY=VALUE\n`, where the length counts its own digits too.
    private static func paxRecord(_ key: String, _ value: [UInt8]) -> [UInt8] {
        let rest = key.utf8.count + value.count + 3
        var length = rest + "\(rest)".utf8.count
        if "\(length)".utf8.count != "\(rest)".utf8.count { length = rest + "\(length)".utf8.count }
        return Array("\(length) \(key)=".utf8) + value + [UInt8(ascii: "\n")]
    }
}

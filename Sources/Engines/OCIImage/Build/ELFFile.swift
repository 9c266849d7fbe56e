/// What an ELF file says of itself: the machine it is for and the libraries it needs.
///
/// <https://refspecs.linuxfoundation.org/elf/gabi4+/contents.html>. Every offset is checked: the file is not trusted.
package struct ELFFile: Sendable, Equatable {
    /// Go's name for the processor: `amd64`, `arm64`.
    package let architecture: String
    /// The loader's path; nil for static programs and for libraries.
    package let interpreter: String?
    /// Names of libraries, in the order in which the loader loads them.
    package let needed: [String]
    /// Folders to look in first (`DT_RUNPATH`, or `DT_RPATH` where there is no other); may hold `$ORIGIN`.
    package let searchPath: [String]

    /// Throws `malformed` for what is no ELF file, `unsupported` for one of a machine that images are not made for.
    package init(_ bytes: [UInt8]) throws(ImageError) {
        let reader = ELFReader(bytes)
        guard bytes.starts(with: [0x7F, 0x45, 0x4C, 0x46]) else {
            throw ImageError(.malformed, "not an ELF file")
        }
        guard try reader.byte(4) == 2, try reader.byte(5) == 1 else {
            throw ImageError(.unsupported, "only 64-bit little-endian programs can be packed")
        }
        architecture = try Self.architecture(machine: try reader.half(18))
        let segments = try reader.segments()
        interpreter = try reader.interpreter(segments)
        let dynamic = try reader.dynamic(segments)
        needed = dynamic.needed
        searchPath = dynamic.searchPath
    }

    private static func architecture(machine: Int) throws(ImageError) -> String {
        switch machine {
        case 62: return "amd64"
        case 183: return "arm64"
        default: throw ImageError(.unsupported, "the program is for ELF machine \(machine), neither x86-64 nor arm64")
        }
    }
}

/// Bounds-checked reads from an ELF file.
private struct ELFReader {
    struct Segment {
        var type: Int
        var offset: Int
        var address: Int
        var size: Int
    }

    private enum SegmentType {
        static let load = 1
        static let dynamic = 2
        static let interpreter = 3
    }

    private enum Tag {
        static let end = 0
        static let needed = 1
        static let strings = 5
        static let rpath = 15
        static let runpath = 29
    }

    private let bytes: [UInt8]

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    func byte(_ offset: Int) throws(ImageError) -> Int { try integer(offset, width: 1) }
    func half(_ offset: Int) throws(ImageError) -> Int { try integer(offset, width: 2) }

    func segments() throws(ImageError) -> [Segment] {
        let table = try integer(32, width: 8)
        let entrySize = try half(54)
        let count = try half(56)
        var segments: [Segment] = []
        for index in 0..<count {
            let (entry, overflow) = table.addingReportingOverflow(index * entrySize)
            guard !overflow else { throw Self.broken }
            let segment = Segment(
                type: try integer(entry, width: 4), offset: try integer(entry + 8, width: 8),
                address: try integer(entry + 16, width: 8), size: try integer(entry + 32, width: 8))
            // Beyond 2^63 nothing of a file lies; so the sums below start from numbers that are not negative.
            guard min(segment.offset, segment.address, segment.size) >= 0 else { throw Self.broken }
            segments.append(segment)
        }
        return segments
    }

    func interpreter(_ segments: [Segment]) throws(ImageError) -> String? {
        guard let segment = segments.first(where: { $0.type == SegmentType.interpreter }) else { return nil }
        return try text(segment.offset)
    }

    func dynamic(_ segments: [Segment]) throws(ImageError) -> (needed: [String], searchPath: [String]) {
        guard let segment = segments.first(where: { $0.type == SegmentType.dynamic }) else { return ([], []) }
        let entries = try dynamicEntries(segment)
        guard let address = entries.first(where: { $0.tag == Tag.strings })?.value else { return ([], []) }
        let strings = try fileOffset(of: address, segments)
        let texts = { (tag: Int) throws(ImageError) -> [String] in
            var texts: [String] = []
            for entry in entries where entry.tag == tag {
                let (offset, overflow) = strings.addingReportingOverflow(entry.value)
                guard !overflow else { throw Self.broken }
                texts.append(try text(offset))
            }
            return texts
        }
        let runpath = try texts(Tag.runpath)
        let paths = runpath.isEmpty ? try texts(Tag.rpath) : runpath
        return (try texts(Tag.needed), paths.flatMap { $0.split(separator: ":").map(String.init) })
    }

    private func dynamicEntries(_ segment: Segment) throws(ImageError) -> [(tag: Int, value: Int)] {
        var entries: [(tag: Int, value: Int)] = []
        let entrySize = 16
        for index in 0..<(segment.size / entrySize) {
            let (entry, overflow) = segment.offset.addingReportingOverflow(index * entrySize)
            guard !overflow else { throw Self.broken }
            let tag = try integer(entry, width: 8)
            if tag == Tag.end { break }
            entries.append((tag, try integer(entry + 8, width: 8)))
        }
        return entries
    }

    /// Where in the file the bytes are that will be loaded at `address`.
    private func fileOffset(of address: Int, _ segments: [Segment]) throws(ImageError) -> Int {
        for segment in segments where segment.type == SegmentType.load && address >= segment.address {
            let distance = address - segment.address
            let (offset, overflow) = segment.offset.addingReportingOverflow(distance)
            if distance < segment.size, !overflow { return offset }
        }
        throw Self.broken
    }

    private func integer(_ offset: Int, width: Int) throws(ImageError) -> Int {
        guard offset >= 0, offset <= bytes.count - width else { throw Self.broken }
        var value: UInt64 = 0
        for index in (0..<width).reversed() { value = value << 8 | UInt64(bytes[offset + index]) }
        // Tags of the upper half exist (DT_LOOS and above); as negative numbers they match nothing that is looked for.
        return Int(truncatingIfNeeded: value)
    }

    private func text(_ offset: Int) throws(ImageError) -> String {
        guard offset >= 0, offset < bytes.count else { throw Self.broken }
        return String(decoding: bytes[offset...].prefix { $0 != 0 }, as: UTF8.self)
    }

    private static let broken = ImageError(.malformed, "the ELF file is broken: something in it lies outside of it")
}

import OCIImage
import Testing

@Suite struct TarTests {
    @Test("Entries of every kind come back as they were written")
    func roundTrip() throws {
        let entries = [
            Archives.folder("app", mode: 0o1777), Archives.file("app/a", "hello", mode: 0o4755),
            Archives.link("app/l", to: "../somewhere"), Archives.file("app/empty", ""),
            (TarEntry(path: "app/h", kind: .hardLink(target: "app/a"), mode: 0o644), ""),
            Archives.file("app/block", String(repeating: "x", count: 512)),
        ]
        let read = try Archives.entries(of: try Archives.tar(entries))
        #expect(read.map(\.entry.path) == entries.map(\.0.path))
        #expect(read.map(\.entry.kind) == entries.map(\.0.kind))
        #expect(read.map(\.entry.mode) == entries.map(\.0.mode))
        #expect(read.map(\.text) == entries.map(\.1))
    }

    @Test(
        "Names of any length and any letters come back",
        arguments: [
            String(repeating: "a", count: 100), String(repeating: "a", count: 101), "grün/größe.txt",
            String(repeating: "folder/", count: 30) + "file", String(repeating: "d", count: 200) + "/f",
            String(repeating: "d", count: 155) + "/" + String(repeating: "f", count: 100),
        ])
    func longNames(_ path: String) throws {
        let tar = try Archives.tar([
            Archives.file(path, "x"), Archives.link("link", to: path), Archives.folder(path + ".d"),
        ])
        let read = try Archives.entries(of: tar)
        #expect(read.map(\.entry.path) == [path, "link", path + ".d"])
        #expect(read[1].entry.kind == .symbolicLink(target: path))
    }

    @Test("Extended attributes, large owners and times come back")
    func metadata() throws {
        let entry = TarEntry(
            path: "a", kind: .file, mode: 0o644, userID: 65532, groupID: 1000, modified: 1_790_000_000,
            extendedAttributes: ["security.capability": [1, 0, 10, 255]])
        let read = try Archives.entries(of: try Archives.tar([(entry, "")]))
        #expect(read.map(\.entry) == [entry])
    }

    @Test("The length of a pax record counts its own digits, around every change of their number")
    func paxLength() throws {
        for count in [80, 90, 95, 980, 985, 988, 990, 995] {
            let path = "d/" + String(repeating: "é", count: count / 2)
            #expect(try Archives.entries(of: try Archives.tar([Archives.file(path, "x")])).first?.entry.path == path)
        }
    }

    @Test("What is not read of an entry is skipped")
    func skipping() throws {
        let tar = try Archives.tar([Archives.file("a", String(repeating: "x", count: 1000)), Archives.file("b", "y")])
        let reader = TarReader(ByteArraySource(tar))
        #expect(try reader.next()?.path == "a")
        #expect(try reader.next()?.path == "b")
        #expect(try Archives.all(reader) == Array("y".utf8))
        #expect(try reader.next() == nil)
    }

    @Test(
        "A name that climbs is refused",
        arguments: ["../x", "a/../../x", "a/..", "/../etc/passwd", "a/../b"])
    func climbingNames(_ name: String) throws {
        let error = #expect(throws: ImageError.self) {
            try Archives.entries(of: try Archives.tar([Archives.file(name, "x")]))
        }
        #expect(error?.code == .escape)
        let link = TarEntry(path: "l", kind: .hardLink(target: name), mode: 0o644)
        let linkError = #expect(throws: ImageError.self) { try Archives.entries(of: try Archives.tar([(link, "")])) }
        #expect(linkError?.code == .escape)
    }

    @Test(
        "An absolute name and one that begins with a dot are below the archive's root",
        arguments: ["/a/b", "./a/b", "a//b/"])
    func normalisedNames(_ name: String) throws {
        let read = try Archives.entries(of: try Archives.tar([Archives.file(name, "")]))
        #expect(read.map(\.entry.path) == ["a/b"])
    }

    @Test("A header with a wrong checksum is refused")
    func checksum() throws {
        var tar = try Archives.tar([Archives.file("a", "x")])
        tar[0] ^= 1
        let error = #expect(throws: ImageError.self) { try Archives.entries(of: tar) }
        #expect(error?.code == .malformed)
    }

    @Test("An archive that was cut short is refused", arguments: [100, 600, 1000])
    func cutShort(_ length: Int) throws {
        let tar = try Archives.tar([Archives.file("a", String(repeating: "x", count: 900))])
        #expect(throws: ImageError.self) { try Archives.entries(of: Array(tar.prefix(length))) }
    }

    @Test("An extended header larger than a mebibyte is refused before it is read")
    func hugePaxHeader() throws {
        let path = String(repeating: "x", count: 2 << 20)
        let error = #expect(throws: ImageError.self) {
            try Archives.entries(of: try Archives.tar([Archives.file(path, "")]))
        }
        #expect(error?.code == .tooLarge)
    }

    @Test("GNU's long names are read")
    func gnuLongName() throws {
        let path = String(repeating: "n", count: 150)
        let carrier = TarEntry(path: "././@LongLink", kind: .special(UInt8(ascii: "L")), mode: 0o644)
        let tar = try Archives.tar([(carrier, path + "\0"), Archives.file("nnn", "x")])
        #expect(try Archives.entries(of: tar).map(\.entry.path) == [path])
    }
}

@Suite struct GzipTests {
    private static let noise: [UInt8] = (0..<700_000).map { UInt8(truncatingIfNeeded: $0 &* $0 >> 7) }

    @Test("What was compressed comes back", arguments: [0, 1, 1000, 700_000])
    func roundTrip(_ count: Int) throws {
        let bytes = Array(Self.noise.prefix(count))
        #expect(try Archives.all(try GunzipSource(ByteArraySource(try Archives.gzip(bytes)))) == bytes)
    }

    @Test("The same bytes compress to the same stream")
    func deterministic() throws {
        #expect(try Archives.gzip(Self.noise) == Archives.gzip(Self.noise))
    }

    @Test("Several members in a row are one stream")
    func members() throws {
        let stream = try Archives.gzip([1, 2]) + Archives.gzip([3])
        #expect(try Archives.all(try GunzipSource(ByteArraySource(stream))) == [1, 2, 3])
    }

    @Test("A stream that was cut short or damaged is refused")
    func damaged() throws {
        var stream = try Archives.gzip(Self.noise)
        #expect(throws: ImageError.self) {
            try Archives.all(try GunzipSource(ByteArraySource(Array(stream.dropLast(4)))))
        }
        stream[stream.count / 2] ^= 0xFF
        #expect(throws: ImageError.self) { try Archives.all(try GunzipSource(ByteArraySource(stream))) }
    }
}

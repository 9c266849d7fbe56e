import FoundationEssentials
import OCIImage
import Testing

#if canImport(Darwin)
    import Darwin
#else
    import Glibc
#endif

@Suite struct LayerUnpackerTests {
    private let folder: TemporaryFolder
    private static let isRoot = geteuid() == 0

    init() throws {
        folder = try TemporaryFolder()
    }

    @discardableResult
    private func unpack(
        _ entries: [(TarEntry, String)], with unpacker: LayerUnpacker = LayerUnpacker()
    ) throws -> [String] {
        try unpacker.unpack(ByteArraySource(try Archives.tar(entries)), into: folder.path)
    }

    private func status(_ name: String) -> stat? {
        var status = stat()
        return lstat("\(folder.path)/\(name)", &status) == 0 ? status : nil
    }

    @Test("Files, folders and links come out with their content, modes and times")
    func plain() throws {
        var file = Archives.file("app/run", "#!", mode: 0o755)
        file.0.modified = 1_700_000_000
        var folder = Archives.folder("app", mode: 0o500)
        folder.0.modified = 1_600_000_000
        let hardLink = TarEntry(path: "app/hard", kind: .hardLink(target: "app/run"), mode: 0o755)
        try unpack([folder, file, Archives.link("app/l", to: "/etc/passwd"), (hardLink, "")])
        #expect(self.folder.text("app/run") == "#!")
        #expect(status("app/run")?.st_mode == S_IFREG | 0o755)
        #expect(status("app/run")?.st_mtim.tv_sec == 1_700_000_000)
        #expect(status("app")?.st_mode == S_IFDIR | 0o500)
        #expect(status("app")?.st_mtim.tv_sec == 1_600_000_000)
        #expect(status("app/hard")?.st_ino == status("app/run")?.st_ino)
        #expect(try FileManager.default.destinationOfSymbolicLink(atPath: self.folder.path + "/app/l") == "/etc/passwd")
    }

    @Test("A file below a link is refused, wherever the link points", arguments: ["/tmp", ".", "..", "inside"])
    func throughLink(_ target: String) throws {
        let error = #expect(throws: ImageError.self) {
            try unpack([Archives.folder("inside"), Archives.link("l", to: target), Archives.file("l/x", "bad")])
        }
        #expect(error?.code == .escape)
        #expect(folder.text("inside/x") == nil)
    }

    @Test("A file in the place of a link replaces the link, not what it points to")
    func replacedLink() throws {
        let outside = try TemporaryFolder()
        try outside.write("precious", to: "victim")
        try unpack([Archives.link("l", to: "\(outside.path)/victim"), Archives.file("l", "new")])
        #expect(outside.text("victim") == "precious")
        #expect(folder.text("l") == "new")
    }

    @Test("A hard link through a link, or to what the layer does not have, is refused")
    func hardLinkOut() throws {
        let outside = try TemporaryFolder()
        try outside.write("secret", to: "file")
        let entry = TarEntry(path: "h", kind: .hardLink(target: "l/file"), mode: 0o644)
        #expect(throws: ImageError.self) { try unpack([Archives.link("l", to: outside.path), (entry, "")]) }
        let missing = TarEntry(path: "h", kind: .hardLink(target: "none"), mode: 0o644)
        #expect(throws: ImageError.self) { try unpack([(missing, "")]) }
        #expect(status("h") == nil)
    }

    @Test("Clearing a folder's place does not follow links out of it")
    func clearing() throws {
        let outside = try TemporaryFolder()
        try outside.write("precious", to: "victim")
        try unpack([Archives.folder("d"), Archives.link("d/l", to: outside.path), Archives.file("d", "now a file")])
        #expect(outside.text("victim") == "precious")
        #expect(folder.text("d") == "now a file")
    }

    @Test("Devices are left out and named")
    func devices() throws {
        let device = TarEntry(path: "dev/null", kind: .special(UInt8(ascii: "3")), mode: 0o666)
        #expect(try unpack([(device, "")]) == ["dev/null is a device or a named pipe and was left out"])
        #expect(status("dev/null") == nil)
    }

    @Test("A layer larger than allowed is refused before its content is written")
    func tooLarge() throws {
        let unpacker = LayerUnpacker(largestLayer: 10)
        let error = #expect(throws: ImageError.self) {
            try unpack([Archives.file("a", "123456"), Archives.file("b", "123456")], with: unpacker)
        }
        #expect(error?.code == .tooLarge)
        #expect(status("b") == nil)
    }

    @Test("Without root, a layer that deletes files says that it needs root")
    func whiteoutWithoutRoot() throws {
        let error = #expect(throws: ImageError.self) {
            try unpack([Archives.file("a/.wh.b", "")], with: LayerUnpacker(isPrivileged: false))
        }
        #expect(error?.code == .privilege)
    }

    @Test(
        "A whiteout that would hide its own folder or the one above is refused", arguments: [".wh.", ".wh..", ".wh..."])
    func strangeWhiteouts(_ name: String) throws {
        #expect(throws: ImageError.self) { try unpack([Archives.file("a/\(name)", "")]) }
    }

    @Suite("As root", .enabled(if: isRoot, "owners, devices and trusted attributes need root"))
    struct AsRoot {
        private let suite: LayerUnpackerTests

        init() throws {
            suite = try LayerUnpackerTests()
        }

        @Test("Whiteouts become devices 0/0, and what the layer has of that name stays")
        func whiteouts() throws {
            try suite.unpack([
                Archives.file("a/.wh.gone", ""), Archives.file("kept", "x"), Archives.file(".wh.kept", ""),
            ])
            #expect(suite.status("a/gone").map { $0.st_mode & S_IFMT } == S_IFCHR)
            #expect(suite.status("a/gone")?.st_rdev == 0)
            #expect(suite.status("a/.wh.gone") == nil)
            #expect(suite.folder.text("kept") == "x")
        }

        @Test("Owners and the set-uid bit are kept")
        func owners() throws {
            var file = Archives.file("su", "x", mode: 0o4755)
            file.0.userID = 1000
            file.0.groupID = 65532
            try suite.unpack([file])
            #expect(suite.status("su")?.st_uid == 1000)
            #expect(suite.status("su")?.st_gid == 65532)
            #expect(suite.status("su")?.st_mode == S_IFREG | 0o4755)
        }

        @Test("Stacked by overlayfs, whiteouts and opaque folders hide what is below")
        func overlay() throws {
            let lower = try TemporaryFolder()
            for name in ["d/old", "d/sub/old", "gone", "opaque/old", "stays", "again/old"] {
                try lower.write("lower", to: name)
            }
            try suite.unpack([
                Archives.file(".wh.gone", ""), Archives.file("opaque/.wh..wh..opq", ""),
                Archives.file("opaque/new", "upper"), Archives.file("d/.wh.old", ""),
                Archives.file(".wh.again", ""), Archives.folder("again"), Archives.file("again/new", "upper"),
            ])
            let merged = try TemporaryFolder()
            let options = "lowerdir=\(suite.folder.path):\(lower.path)"
            try #require(mount("overlay", merged.path, "overlay", 0, options) == 0, "overlay cannot be mounted here")
            defer { umount(merged.path) }
            #expect(merged.text("stays") == "lower")
            #expect(merged.text("gone") == nil)
            #expect(merged.text("d/old") == nil)
            #expect(merged.text("d/sub/old") == "lower")
            #expect(try FileManager.default.contentsOfDirectory(atPath: merged.path + "/opaque") == ["new"])
            #expect(try FileManager.default.contentsOfDirectory(atPath: merged.path + "/again") == ["new"])
        }
    }
}

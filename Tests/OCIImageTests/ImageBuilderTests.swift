import Foundation
import OCIImage
import Testing

#if canImport(Glibc)
    import Glibc
#endif

@Suite struct ImageBuilderTests {
    private let folder: TemporaryFolder
    private let builder: ImageBuilder
    /// A dynamic program that every Linux has.
    private static let program = "/usr/bin/env"

    init() throws {
        folder = try TemporaryFolder()
        builder = ImageBuilder(blobs: try BlobStore(root: "\(folder.path)/blobs"))
        try folder.write("<html>", to: "dist/index.html")
        try folder.write("x", to: "dist/assets/app.js")
    }

    private var recipe: ImageRecipe {
        ImageRecipe(
            server: Self.program, serverPath: "/usr/local/bin/server", folders: ["/app/public": "\(folder.path)/dist"],
            command: ["--root", "/app/public"], environment: ["NODE_ENV=production"], ports: [8080],
            labels: ["org.opencontainers.image.version": "1.0.0"])
    }

    private func entries(_ layer: PackedLayer) throws -> [String] {
        let source = try GunzipSource(try builder.blobs.open(layer.descriptor.digest))
        return try Archives.entries(of: try Archives.all(source)).map(\.entry.path)
    }

    @Test("The same input gives the same digest, whenever and wherever the files were written")
    func reproducible() async throws {
        let first = try await builder.build(recipe)
        let copy = try TemporaryFolder()
        try copy.write("x", to: "dist/assets/app.js")
        try copy.write("<html>", to: "dist/index.html")
        try FileManager.default.setAttributes(
            [.modificationDate: Date(timeIntervalSince1970: 1000)], ofItemAtPath: "\(copy.path)/dist/index.html")
        var again = recipe
        again.folders = ["/app/public": "\(copy.path)/dist"]
        let second = try await ImageBuilder(blobs: try BlobStore(root: "\(copy.path)/blobs")).build(again)
        #expect(first.manifest == second.manifest)
    }

    @Test("A new release of the files changes the last layer alone")
    func onlyFilesChange() async throws {
        let first = try await builder.build(recipe)
        try folder.write("<html>2", to: "dist/index.html")
        let second = try await builder.build(recipe)
        #expect(first.layers.map(\.purpose) == ["runtime", "server", "files"])
        #expect(first.layers.dropLast() == second.layers.dropLast())
        #expect(first.layers.last != second.layers.last)
    }

    @Test("The configuration says how to run it")
    func configuration() async throws {
        let image = try await builder.build(recipe)
        let config = try decodeDocument(ImageConfig.self, try builder.blobs.read(image.config.digest))
        #expect(config.config?.entryPoint == ["/usr/local/bin/server"])
        #expect(config.config?.command == ["--root", "/app/public"])
        #expect(config.config?.environment == ["PATH=/usr/local/bin:/usr/bin:/bin", "NODE_ENV=production"])
        #expect(config.config?.exposedPorts?.keys.sorted() == ["8080/tcp"])
        #expect(config.config?.user == "65532:65532")
        #expect(config.architecture == Platform.current.architecture)
        #expect(config.rootfs.diffIDs == image.layers.map(\.content))
    }

    @Test("The layers hold the files, the server, and the loader with the libraries")
    func content() async throws {
        let image = try await builder.build(recipe)
        #expect(
            try entries(image.layers[2]) == [
                "app", "app/public", "app/public/assets", "app/public/assets/app.js", "app/public/index.html",
            ])
        #expect(try entries(image.layers[1]) == ["usr", "usr/local", "usr/local/bin", "usr/local/bin/server"])
        let runtime = try entries(image.layers[0])
        #expect(runtime.contains { $0.hasSuffix("/libc.so.6") })
        #expect(runtime.contains { $0.contains("ld-linux") })
        #expect(runtime.contains("etc/passwd") && runtime.contains("tmp"))
    }

    @Test("A link that points out of the folder is refused, one that stays inside is kept")
    func links() async throws {
        let dist = "\(folder.path)/dist"
        try FileManager.default.createSymbolicLink(atPath: "\(dist)/assets/up", withDestinationPath: "../index.html")
        _ = try await builder.build(recipe)
        try FileManager.default.createSymbolicLink(atPath: "\(dist)/assets/out", withDestinationPath: "../../secret")
        let error = await #expect(throws: ImageError.self) { try await builder.build(recipe) }
        #expect(error?.code == .escape)
    }

    @Test("What is no ELF program is refused by its name")
    func noProgram() async throws {
        try folder.write("#!/bin/sh", to: "server.sh")
        let script = ImageRecipe(server: "\(folder.path)/server.sh", serverPath: "/server")
        let error = await #expect(throws: ImageError.self) { try await builder.build(script) }
        #expect(error?.message == "\(folder.path)/server.sh cannot be packed as a server: not an ELF file")
    }

    @Test("An ELF file that was cut or overwritten anywhere is refused or read, and never trapped on")
    func hostileELF() throws {
        let whole = Array(try #require(FileManager.default.contents(atPath: Self.program)).prefix(20_000))
        for length in stride(from: 0, to: whole.count, by: 997) {
            _ = try? ELFFile(Array(whole.prefix(length)))
        }
        for position in 16..<1200 {
            var damaged = whole
            damaged[position] = 0xFF
            _ = try? ELFFile(damaged)
        }
        #expect(throws: ImageError.self) { try ELFFile([]) }
    }

    @Test("The packed program runs in its image and nowhere else", .enabled(if: geteuid() == 0, "chroot needs root"))
    func runs() async throws {
        let image = try await builder.build(recipe)
        let root = try TemporaryFolder()
        for layer in image.layers {
            let archive = try GunzipSource(try builder.blobs.open(layer.descriptor.digest))
            _ = try LayerUnpacker().unpack(archive, into: root.path)
        }
        let process = Process()
        process.executableURL = URL(filePath: "/usr/sbin/chroot")
        process.arguments = ["--userspec=65532:65532", root.path, "/usr/local/bin/server", "GREETING=hello"]
        let output = Pipe()
        process.standardOutput = output
        try process.run()
        let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        #expect(process.terminationStatus == 0)
        #expect(text.contains("GREETING=hello"))
    }
}

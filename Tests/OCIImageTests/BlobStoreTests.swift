import FoundationEssentials
import OCIImage
import Testing

@Suite struct BlobStoreTests {
    private let folder: TemporaryFolder
    private let blobs: BlobStore

    init() throws {
        folder = try TemporaryFolder()
        blobs = try BlobStore(root: folder.path)
    }

    @Test("A blob is found under its digest, and gone when deleted")
    func lifeCycle() throws {
        let digest = try blobs.write(Array("hello".utf8))
        #expect(blobs.size(of: digest) == 5)
        #expect(try blobs.read(digest) == Array("hello".utf8))
        #expect(try blobs.list() == [digest])
        try blobs.delete(digest)
        try blobs.delete(digest)
        #expect(!blobs.contains(digest))
        let error = #expect(throws: ImageError.self) { try blobs.open(digest) }
        #expect(error?.code == .blobUnknown)
    }

    @Test("Content with another digest than the expected one is not stored, and nothing is left of it")
    func mismatch() throws {
        let other = ContentDigest(of: Array("other".utf8))
        let writer = try BlobWriter(blobs)
        try writer.write(Array("hello".utf8))
        let error = #expect(throws: ImageError.self) { try writer.commit(expecting: other) }
        #expect(error?.code == .digestMismatch)
        #expect(try blobs.list().isEmpty)
    }

    @Test("A writer that is given up leaves no file")
    func abandoned() throws {
        do {
            let writer = try BlobWriter(blobs)
            try writer.write([1, 2, 3])
        }
        #expect(try FileManager.default.contentsOfDirectory(atPath: "\(folder.path)/partial").isEmpty)
    }

    @Test("A file is adopted only under its own digest")
    func adoption() throws {
        try folder.write("hello", to: "upload")
        let upload = "\(folder.path)/upload"
        #expect(throws: ImageError.self) { try blobs.adopt(upload, as: ContentDigest(of: [1])) }
        #expect(folder.text("upload") == "hello")
        let digest = ContentDigest(of: Array("hello".utf8))
        try blobs.adopt(upload, as: digest)
        #expect(folder.text("upload") == nil)
        #expect(try blobs.read(digest) == Array("hello".utf8))
    }

    @Test("A blob that was damaged on the disk is not read as a document")
    func damage() throws {
        let digest = try blobs.write(Array("hello".utf8))
        try Data("hullo".utf8).write(to: URL(filePath: blobs.path(of: digest)))
        let error = #expect(throws: ImageError.self) { try blobs.read(digest) }
        #expect(error?.code == .digestMismatch)
    }

    @Test("Many writers of the same blob all succeed")
    func concurrentWriters() async throws {
        let blobs = blobs
        let bytes = [UInt8](repeating: 7, count: 100_000)
        let digests = try await withThrowingTaskGroup(of: ContentDigest.self) { group in
            for _ in 0..<16 { group.addTask { try blobs.write(bytes) } }
            return try await group.reduce(into: Set<ContentDigest>()) { $0.insert($1) }
        }
        #expect(digests == [ContentDigest(of: bytes)])
        #expect(try blobs.list() == [ContentDigest(of: bytes)])
    }

    @Test("Leftovers of dead writers go when they are old enough, and not before")
    func leftovers() throws {
        try folder.write("half", to: "partial/dead")
        try blobs.removeLeftovers(before: Date(timeIntervalSinceNow: -3600))
        #expect(folder.text("partial/dead") == "half")
        try blobs.removeLeftovers(before: Date(timeIntervalSinceNow: 3600))
        #expect(folder.text("partial/dead") == nil)
    }
}

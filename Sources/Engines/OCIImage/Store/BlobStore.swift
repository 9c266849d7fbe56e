package import FoundationEssentials
package import TealCore

#if canImport(Darwin)
    import Darwin
#elseif canImport(Musl)
    import Musl
#else
    import Glibc
#endif

/// A folder of blobs, each under the digest of its content: `sha256/<64 digits>`.
///
/// A blob appears whole or not at all: it is written beside its place, hashed on the way and renamed. So any number of
/// threads and processes may share the folder. Nothing is flushed to the disk: the death of the process loses no blob,
/// a power cut may; every reader checks what it reads that would hurt it if false.
package struct BlobStore: Sendable {
    /// The folder.
    package let root: String
    private let ids: IDSource

    /// Makes the folder where it is missing.
    package init(root: String, ids: IDSource = IDSource()) throws(ImageError) {
        self.root = root
        self.ids = ids
        try makeFolder("\(root)/sha256")
        try makeFolder("\(root)/partial")
    }

    /// Where the blob is, or would be.
    package func path(of digest: ContentDigest) -> String { "\(root)/sha256/\(digest.hexadecimal)" }

    package func contains(_ digest: ContentDigest) -> Bool { size(of: digest) != nil }

    /// Bytes; nil where there is no such blob.
    package func size(of digest: ContentDigest) -> Int? {
        var status = stat()
        guard stat(path(of: digest), &status) == 0 else { return nil }
        return Int(status.st_size)
    }

    /// The blob, open at its start. Throws `blobUnknown`.
    package func open(_ digest: ContentDigest) throws(ImageError) -> OpenFile {
        do {
            return try OpenFile.reading(path(of: digest))
        } catch {
            guard error.code == .notFound else { throw error }
            throw ImageError(.blobUnknown, "blob \(digest) is not in the store")
        }
    }

    /// The whole blob, checked against its digest. For documents: throws `tooLarge` beyond `limit` bytes.
    package func read(_ digest: ContentDigest, limit: Int = ManifestDocument.maximumSize) throws -> [UInt8] {
        guard contains(digest) else { throw ImageError(.blobUnknown, "blob \(digest) is not in the store") }
        let bytes = try OpenFile.contents(of: path(of: digest), limit: limit)
        guard ContentDigest(of: bytes) == digest else {
            throw ImageError(.digestMismatch, "blob \(digest) is damaged: its content has another digest")
        }
        return bytes
    }

    /// Stores bytes at hand under their digest.
    @discardableResult
    package func write(_ bytes: [UInt8]) throws -> ContentDigest {
        let writer = try BlobWriter(self)
        try writer.write(bytes)
        return try writer.commit().digest
    }

    /// Takes over a file, which must be on the same file system, after checking that its content is what the digest
    /// says. The file stays where it is when the check fails.
    package func adopt(_ file: String, as digest: ContentDigest) throws {
        let source = DigestingSource(try OpenFile.reading(file))
        try source.copy(to: DiscardingSink())
        let actual = source.takeDigest()
        guard actual == digest else {
            throw ImageError(.digestMismatch, "the content has digest \(actual), not \(digest)")
        }
        try move(file, to: digest)
    }

    /// Does nothing where there is no such blob. Whoever has it open reads on.
    package func delete(_ digest: ContentDigest) throws(ImageError) {
        guard unlink(path(of: digest)) != 0, errno != ENOENT else { return }
        throw SystemCall.error("delete blob \(digest)")
    }

    /// Every blob, in the order of the digests.
    package func list() throws -> [ContentDigest] {
        try FileManager.default.contentsOfDirectory(atPath: "\(root)/sha256")
            .compactMap { ContentDigest("sha256:\($0)") }.sorted()
    }

    /// Takes away the blobs that nobody needs and that were stored before `moment`, and says how many. A blob that was
    /// stored just now may belong to an image whose manifest is still on its way.
    package func removeUnneeded(keeping needed: Set<ContentDigest>, storedBefore moment: Date) throws -> Int {
        let candidates = try list().filter { !needed.contains($0) }
        var removed = 0
        for digest in candidates {
            guard let stored = lastWritten(path(of: digest)), stored < moment else { continue }
            try delete(digest)
            removed += 1
        }
        return removed
    }

    /// Takes away what writers left that died before `moment`.
    package func removeLeftovers(before moment: Date) throws {
        try removeFiles(in: "\(root)/partial", untouchedSince: moment)
    }

    func newPartialPath() -> String { "\(root)/partial/\(ids.hex(32))" }

    func move(_ file: String, to digest: ContentDigest) throws(ImageError) {
        guard rename(file, path(of: digest)) == 0 else { throw SystemCall.error("store blob \(digest)") }
    }
}

/// Writes one blob whose digest is not known before its end. Gone without a trace unless committed.
package final class BlobWriter: ByteSink {
    private let store: BlobStore
    private let path: String
    private let sink: DigestingSink
    private var committed = false

    package init(_ store: BlobStore) throws(ImageError) {
        self.store = store
        path = store.newPartialPath()
        sink = DigestingSink(try OpenFile.creating(path))
    }

    deinit {
        if !committed { unlink(path) }
    }

    package func write(_ bytes: UnsafeRawBufferPointer) throws {
        try sink.write(bytes)
    }

    /// Puts the blob in its place. Throws `digestMismatch` where it is not the one that was expected.
    package func commit(expecting expected: ContentDigest? = nil) throws(ImageError) -> (
        digest: ContentDigest, size: Int
    ) {
        let digest = sink.takeDigest()
        if let expected, digest != expected {
            throw ImageError(.digestMismatch, "the content has digest \(digest), not \(expected)")
        }
        try store.move(path, to: digest)
        committed = true
        return (digest, sink.count)
    }
}

/// Makes a folder and its parents where they are missing.
package func makeFolder(_ path: String) throws(ImageError) {
    do {
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    } catch {
        throw ImageError(.system, "could not make the folder \(path): \(error)")
    }
}

/// Takes away the files (not the folders) of a folder that were last written before `moment`.
package func removeFiles(in folder: String, untouchedSince moment: Date) throws {
    for name in try FileManager.default.contentsOfDirectory(atPath: folder) {
        guard let written = lastWritten("\(folder)/\(name)"), written < moment else { continue }
        unlink("\(folder)/\(name)")
    }
}

/// Nil where there is no such file.
private func lastWritten(_ path: String) -> Date? {
    var status = stat()
    guard lstat(path, &status) == 0 else { return nil }
    #if canImport(Darwin)
        let seconds = status.st_mtimespec.tv_sec
    #else
        let seconds = status.st_mtim.tv_sec
    #endif
    return Date(timeIntervalSince1970: Double(seconds))
}

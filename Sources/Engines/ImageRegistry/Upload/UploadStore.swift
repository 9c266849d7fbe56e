import Digest
package import FoundationEssentials
package import OCIImage
package import TealCore

/// Blobs on their way in, each in a file of its own until its digest is known and checked.
///
/// The files are the only state: an upload that was begun goes on after the process was killed and started again. An
/// upload belongs to one repository, whose name is part of its path.
package actor UploadStore {
    private let root: String
    private let blobs: BlobStore
    private let largestBlob: Int
    private let ids: IDSource
    /// Uploads that a request writes to now.
    private var busy: Set<String> = []

    /// `root` must be on the file system of the blobs. `largestBlob` in bytes.
    package init(root: String, blobs: BlobStore, largestBlob: Int, ids: IDSource = IDSource()) throws(ImageError) {
        self.root = root
        self.blobs = blobs
        self.largestBlob = largestBlob
        self.ids = ids
        try makeFolder(root)
    }

    /// The new upload's id.
    package func begin(in repository: RepositoryKey) throws -> String {
        let id = ids.uuid()
        try makeFolder(folder(of: repository))
        _ = try OpenFile.creating(path(of: id, in: repository))
        return id
    }

    /// How many bytes have arrived. Throws `blobUploadUnknown`.
    package func size(of id: String, in repository: RepositoryKey) throws -> Int {
        try open(id, in: repository).size()
    }

    /// Writes what comes behind what is there and gives the new length. What arrived before an error stays, so that a
    /// client can ask for the length and go on.
    ///
    /// `offset` is where the client believes that the upload stands, where it said so: anything else is
    /// `blobUploadInvalid` with status 416.
    package func append<Pieces: AsyncSequence>(
        _ pieces: Pieces, to id: String, in repository: RepositoryKey, at offset: Int? = nil
    ) async throws -> Int where Pieces.Element == [UInt8] {
        let file = try open(id, in: repository)
        guard busy.insert(id).inserted else {
            throw RegistryError(.blobUploadInvalid, "another request is writing to this upload", status: 416)
        }
        defer { busy.remove(id) }
        var size = try file.size()
        if let offset, offset != size {
            throw RegistryError(.blobUploadInvalid, "the upload stands at \(size), not at \(offset)", status: 416)
        }
        for try await piece in pieces {
            guard size + piece.count <= largestBlob else {
                throw RegistryError(.sizeInvalid, "a blob has at most \(largestBlob) bytes", status: 413)
            }
            try file.write(piece)
            size += piece.count
        }
        return size
    }

    /// Checks the upload against its digest and makes a blob of it; the upload is gone either way. Gives the blob's
    /// size.
    package func finish(_ id: String, in repository: RepositoryKey, as digest: ContentDigest) async throws -> Int {
        let size = try open(id, in: repository).size()
        guard busy.insert(id).inserted else {
            throw RegistryError(.blobUploadInvalid, "another request is writing to this upload", status: 416)
        }
        defer { busy.remove(id) }
        let path = path(of: id, in: repository)
        do {
            try await onBlockingThread { [blobs] in try blobs.adopt(path, as: digest) }
        } catch {
            try? FileManager.default.removeItem(atPath: path)
            throw error
        }
        return size
    }

    /// Throws `blobUploadUnknown`.
    package func cancel(_ id: String, in repository: RepositoryKey) throws {
        _ = try open(id, in: repository)
        try FileManager.default.removeItem(atPath: path(of: id, in: repository))
    }

    /// Takes away uploads that nobody has written to since `moment`.
    package func removeAbandoned(since moment: Date) throws {
        for name in try FileManager.default.contentsOfDirectory(atPath: root) {
            try removeFiles(in: "\(root)/\(name)", untouchedSince: moment)
        }
        try blobs.removeLeftovers(before: moment)
    }

    private func open(_ id: String, in repository: RepositoryKey) throws -> OpenFile {
        // The id comes from the client; anything but our own form would be a path.
        let isOurs =
            id.utf8.count == 36 && id.utf8.allSatisfy { $0 == UInt8(ascii: "-") || Self.hexDigits.contains($0) }
        guard isOurs, let file = try? OpenFile.appending(path(of: id, in: repository)) else {
            throw RegistryError(
                .blobUploadUnknown, "there is no upload \(id.prefix(64).debugDescription) in \(repository.name)")
        }
        return file
    }

    private static let hexDigits = Set("0123456789abcdef".utf8)

    private func folder(of repository: RepositoryKey) -> String {
        let name = SHA256.hash("\(repository.namespace)\n\(repository.name)").prefix(16).hexadecimal
        return "\(root)/\(name)"
    }

    private func path(of id: String, in repository: RepositoryKey) -> String { "\(folder(of: repository))/\(id)" }
}

import HTTPService
import OCIImage

extension RegistryHandler {
    func getBlob(_ call: RegistryCall, _ digest: ContentDigest) async throws -> HTTPResponse {
        let contents = try await catalog.contents(of: call.repository)
        guard contents.blobs.contains(digest), let size = blobs.size(of: digest) else {
            throw Self.unknownBlob(digest, call)
        }
        var headers: HTTPFields = [
            "Content-Type": "application/octet-stream", "Docker-Content-Digest": digest.description,
            "Accept-Ranges": "bytes", "Content-Length": "\(size)",
        ]
        let path = blobs.path(of: digest)
        switch ByteRange(call.request.headers["Range"], size: size) {
        case .whole:
            return HTTPResponse(status: 200, headers: headers, body: .file(path: path, offset: 0, length: size))
        case .part(let range):
            headers["Content-Range"] = "bytes \(range.lowerBound)-\(range.upperBound - 1)/\(size)"
            headers["Content-Length"] = "\(range.count)"
            let body = HTTPResponse.Body.file(path: path, offset: range.lowerBound, length: range.count)
            return HTTPResponse(status: 206, headers: headers, body: body)
        case .unsatisfiable:
            let error = RegistryError(.sizeInvalid, "the blob has \(size) bytes", status: 416)
            return Self.refusal(error, headers: ["Content-Range": "bytes */\(size)"])
        }
    }

    /// The repository loses the blob; the bytes go when no repository has it.
    func deleteBlob(_ call: RegistryCall, _ digest: ContentDigest) async throws -> HTTPResponse {
        guard try await catalog.unlink(digest, in: call.repository) else { throw Self.unknownBlob(digest, call) }
        return HTTPResponse(status: 202)
    }

    private static func unknownBlob(_ digest: ContentDigest, _ call: RegistryCall) -> RegistryError {
        RegistryError(.blobUnknown, "blob \(digest) is not in \(call.repository.name)")
    }
}

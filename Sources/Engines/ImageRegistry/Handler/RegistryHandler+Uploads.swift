import HTTPService
import OCIImage

extension RegistryHandler {
    /// A mount from another repository, a whole blob at once, or an upload in pieces.
    func beginUpload(_ call: RegistryCall) async throws -> HTTPResponse {
        _ = try await catalog.contents(of: call.repository)
        if let mounted = try await mount(call) { return mounted }
        let id = try await uploads.begin(in: call.repository)
        guard call.parameters["digest"] != nil else { return uploadState(call, id, size: 0, status: 202) }
        return try await finishUpload(call, id)
    }

    /// Without Content-Range what comes is written behind what is there.
    func appendChunk(_ call: RegistryCall, _ id: String) async throws -> HTTPResponse {
        let size = try await uploads.size(of: id, in: call.repository)
        do {
            let size = try await append(call, id)
            return uploadState(call, id, size: size, status: 202)
        } catch let error as RegistryError where error.status == 416 {
            return Self.refusal(error, headers: uploadState(call, id, size: size, status: 416).headers)
        }
    }

    /// With a body, that is the last piece, or all of it.
    func finishUpload(_ call: RegistryCall, _ id: String) async throws -> HTTPResponse {
        let text = call.parameters["digest"] ?? ""
        guard let digest = ContentDigest(text) else {
            throw RegistryError(.digestInvalid, "\(text.debugDescription) is no SHA-256 digest")
        }
        _ = try await append(call, id)
        _ = try await uploads.finish(id, in: call.repository, as: digest)
        return try await created(digest, call)
    }

    func uploadStatus(_ call: RegistryCall, _ id: String) async throws -> HTTPResponse {
        uploadState(call, id, size: try await uploads.size(of: id, in: call.repository), status: 204)
    }

    func cancelUpload(_ call: RegistryCall, _ id: String) async throws -> HTTPResponse {
        try await uploads.cancel(id, in: call.repository)
        return HTTPResponse(status: 204)
    }

    /// The upload's length after the body.
    private func append(_ call: RegistryCall, _ id: String) async throws -> Int {
        guard let header = call.request.headers["Content-Range"] else {
            return try await uploads.append(call.body, to: id, in: call.repository)
        }
        guard let range = Self.chunkRange(header) else {
            throw RegistryError(.blobUploadInvalid, "Content-Range \(header.debugDescription) is not FIRST-LAST")
        }
        let size = try await uploads.append(call.body, to: id, in: call.repository, at: range.lowerBound)
        guard size == range.upperBound + 1 else {
            throw RegistryError(
                .sizeInvalid, "Content-Range announced bytes up to \(range.upperBound); \(size) are there")
        }
        return size
    }

    /// `0-1023`, as the specification writes it, or `bytes 0-1023/*`, as HTTP does.
    private static func chunkRange(_ header: String) -> ClosedRange<Int>? {
        let text = header.hasPrefix("bytes ") ? header.dropFirst(6).prefix { $0 != "/" } : header[...]
        let ends = text.split(separator: "-", omittingEmptySubsequences: false)
        guard ends.count == 2, let first = Int(ends[0]), let last = Int(ends[1]), first >= 0, first <= last else {
            return nil
        }
        return first...last
    }

    /// Nil where nothing is to be mounted, or cannot be; then the client uploads.
    private func mount(_ call: RegistryCall) async throws -> HTTPResponse? {
        guard let digest = call.parameters["mount"].flatMap({ ContentDigest($0) }), let from = call.parameters["from"]
        else {
            return nil
        }
        let source = RepositoryKey(namespace: call.repository.namespace, name: from)
        guard let contents = try? await catalog.contents(of: source), contents.blobs.contains(digest) else {
            return nil
        }
        return try await created(digest, call)
    }

    private func created(_ digest: ContentDigest, _ call: RegistryCall) async throws -> HTTPResponse {
        try await catalog.link(digest, in: call.repository)
        return HTTPResponse(
            status: 201,
            headers: ["Location": "\(call.base)/blobs/\(digest)", "Docker-Content-Digest": digest.description])
    }

    private func uploadState(_ call: RegistryCall, _ id: String, size: Int, status: Int) -> HTTPResponse {
        HTTPResponse(
            status: status,
            headers: [
                "Location": "\(call.base)/blobs/uploads/\(id)", "Docker-Upload-UUID": id,
                "Range": "0-\(max(0, size - 1))",
            ])
    }
}

import HTTPService
import OCIImage
import TealCore

extension RegistryHandler {
    func getManifest(_ call: RegistryCall, _ name: ManifestReference) async throws -> HTTPResponse {
        let contents = try await catalog.contents(of: call.repository)
        guard let manifest = contents.manifest(name) else { throw Self.unknownManifest(name, call) }
        let accepted = AcceptedTypes(call.request.headers.all("Accept"))
        guard accepted.contains(manifest.mediaType) else {
            throw RegistryError(
                .manifestUnknown, "the manifest is \(manifest.mediaType), which the Accept header does not name")
        }
        if call.request.method == "GET" {
            await catalog.recordPull(of: manifest.digest, in: call.repository, at: clock.now)
        }
        return HTTPResponse(
            status: 200,
            headers: [
                "Content-Type": manifest.mediaType, "Docker-Content-Digest": manifest.digest.description,
                "Content-Length": "\(manifest.size)",
            ], body: .bytes(try blobs.read(manifest.digest)))
    }

    func putManifest(_ call: RegistryCall, _ name: ManifestReference) async throws -> HTTPResponse {
        let bytes = try await call.body.collect(upTo: ManifestDocument.maximumSize)
        if case .digest(let digest) = name, digest != ContentDigest(of: bytes) {
            throw RegistryError(.digestInvalid, "the manifest has digest \(ContentDigest(of: bytes)), not \(digest)")
        }
        let tag: String? = if case .tag(let tag) = name { tag } else { nil }
        let mediaType = call.request.headers["Content-Type"].map { String($0.prefix { $0 != ";" }) }
        let record = try await ManifestIntake(blobs: blobs, catalog: catalog).accept(
            bytes, mediaType: mediaType, tag: tag, in: call.repository, at: clock.now)
        var headers: HTTPFields = [
            "Location": "\(call.base)/manifests/\(record.digest)", "Docker-Content-Digest": record.digest.description,
        ]
        if let subject = record.subject { headers["OCI-Subject"] = subject.description }
        return HTTPResponse(status: 201, headers: headers)
    }

    func deleteManifest(_ call: RegistryCall, _ name: ManifestReference) async throws -> HTTPResponse {
        guard try await catalog.remove(name, in: call.repository) else { throw Self.unknownManifest(name, call) }
        return HTTPResponse(status: 202)
    }

    private static func unknownManifest(_ name: ManifestReference, _ call: RegistryCall) -> RegistryError {
        RegistryError(.manifestUnknown, "there is no image \(name) in \(call.repository.name)")
    }
}

/// The `Accept` fields of a request.
private struct AcceptedTypes {
    private let types: Set<String>

    init(_ fields: [String]) {
        let entries = fields.flatMap { $0.split(separator: ",") }.map { entry in
            entry.prefix { $0 != ";" }.filter { $0 != " " }.lowercased()
        }
        types = Set(entries.filter { !$0.isEmpty })
    }

    /// A client that names no manifest type takes whatever there is.
    func contains(_ type: String) -> Bool {
        let known = MediaType.manifests.union(MediaType.indexes)
        return types.isDisjoint(with: known) || types.contains(type) || types.contains("*/*")
            || types.contains("application/*") || !known.contains(type)
    }
}

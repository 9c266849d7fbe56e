import FoundationEssentials

/// What stands behind a tag: one image or an index, read from its bytes.
package enum ManifestDocument: Equatable, Sendable {
    case image(Manifest)
    case index(Index)

    /// As large as any registry accepts (`maximum manifest size` of the distribution specification: 4 MiB).
    package static let maximumSize = 4 << 20

    /// `mediaType` is the one that came with the bytes (`Content-Type`); where it is absent the document's own counts.
    package init(_ bytes: [UInt8], mediaType: String?) throws(ImageError) {
        guard bytes.count <= Self.maximumSize else {
            throw ImageError(
                .tooLarge, "the manifest has \(bytes.count) bytes; at most \(Self.maximumSize) are accepted")
        }
        let probe = try decodeDocument(Probe.self, bytes)
        guard probe.schemaVersion == 2 else {
            throw ImageError(
                .unsupported, "manifest schema version \(probe.schemaVersion ?? 0) is not supported; only 2 is")
        }
        if let stated = mediaType, let own = probe.mediaType, stated != own {
            throw ImageError(.malformed, "the manifest was sent as \(stated) but calls itself \(own)")
        }
        switch mediaType ?? probe.mediaType ?? probe.guess {
        case let type where MediaType.manifests.contains(type):
            self = .image(try decodeDocument(Manifest.self, bytes))
        case let type where MediaType.indexes.contains(type):
            self = .index(try decodeDocument(Index.self, bytes))
        case let type:
            throw ImageError(.unsupported, "manifests of type \(type) are not supported")
        }
    }

    /// The media type to answer with, whatever the document leaves out.
    package var mediaType: String {
        switch self {
        case .image(let manifest): manifest.mediaType ?? MediaType.manifest
        case .index(let index): index.mediaType ?? MediaType.index
        }
    }

    /// Blobs that must be there before the manifest makes sense. Layers that may not be distributed are left out.
    package var blobs: [Descriptor] {
        guard case .image(let manifest) = self else { return [] }
        return [manifest.config] + manifest.layers.filter { !MediaType.foreignLayers.contains($0.mediaType) }
    }

    /// Manifests that an index lists.
    package var manifests: [Descriptor] {
        guard case .index(let index) = self else { return [] }
        return index.manifests
    }

    package var subject: Descriptor? {
        switch self {
        case .image(let manifest): manifest.subject
        case .index(let index): index.subject
        }
    }

    package var annotations: [String: String]? {
        switch self {
        case .image(let manifest): manifest.annotations
        case .index(let index): index.annotations
        }
    }

    /// As `referrers` gives it: the stated type, or the configuration's where there is none.
    package var artifactType: String? {
        switch self {
        case .image(let manifest): manifest.artifactType ?? manifest.config.mediaType
        case .index(let index): index.artifactType
        }
    }
}

extension ManifestDocument {
    private struct Probe: Decodable {
        struct Ignored: Decodable {}

        var schemaVersion: Int?
        var mediaType: String?
        var manifests: [Ignored]?

        var guess: String { manifests == nil ? MediaType.manifest : MediaType.index }
    }
}

/// Reads one of the specification's JSON documents.
package func decodeDocument<Document: Decodable>(_ type: Document.Type, _ bytes: [UInt8]) throws(ImageError) -> Document
{
    do {
        return try JSONDecoder().decode(type, from: Data(bytes))
    } catch {
        throw ImageError(.malformed, "the document is not valid: \(Decoding.sentence(for: error))")
    }
}

/// Writes a document so that the same value always gives the same bytes, and with them the same digest.
package func encodeDocument(_ document: some Encodable) throws -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return Array(try encoder.encode(document))
}

private enum Decoding {
    static func sentence(for error: any Error) -> String {
        guard let error = error as? DecodingError else { return "\(error)" }
        switch error {
        case .keyNotFound(let key, let context): return "\(path(context))\(key.stringValue) is missing"
        case .typeMismatch(_, let context), .valueNotFound(_, let context), .dataCorrupted(let context):
            return "\(path(context))\(context.debugDescription)"
        @unknown default: return "\(error)"
        }
    }

    private static func path(_ context: DecodingError.Context) -> String {
        context.codingPath.map { "\($0.intValue.map(String.init) ?? $0.stringValue): " }.joined()
    }
}

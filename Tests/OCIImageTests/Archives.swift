import OCIImage

/// Archives for tests, in one expression.
enum Archives {
    static func tar(_ entries: [(TarEntry, String)]) throws -> [UInt8] {
        let sink = ByteArraySink()
        let tar = TarWriter(sink)
        for (entry, text) in entries {
            var entry = entry
            entry.size = text.utf8.count
            try tar.append(entry, content: ByteArraySource(Array(text.utf8)))
        }
        try tar.finish()
        return sink.bytes
    }

    static func gzip(_ bytes: [UInt8]) throws -> [UInt8] {
        let sink = ByteArraySink()
        let gzip = try GzipSink(sink)
        try gzip.write(bytes)
        try gzip.finish()
        return sink.bytes
    }

    static func file(_ path: String, _ text: String, mode: UInt32 = 0o644) -> (TarEntry, String) {
        (TarEntry(path: path, kind: .file, mode: mode), text)
    }

    static func folder(_ path: String, mode: UInt32 = 0o755) -> (TarEntry, String) {
        (TarEntry(path: path, kind: .directory, mode: mode), "")
    }

    static func link(_ path: String, to target: String) -> (TarEntry, String) {
        (TarEntry(path: path, kind: .symbolicLink(target: target), mode: 0o777), "")
    }

    static func entries(of bytes: [UInt8]) throws -> [(entry: TarEntry, text: String)] {
        let reader = TarReader(ByteArraySource(bytes))
        var entries: [(TarEntry, String)] = []
        while let entry = try reader.next() {
            let sink = ByteArraySink()
            try reader.copy(to: sink)
            entries.append((entry, String(decoding: sink.bytes, as: UTF8.self)))
        }
        return entries
    }

    static func all(_ source: any ByteSource) throws -> [UInt8] {
        let sink = ByteArraySink()
        try source.copy(to: sink)
        return sink.bytes
    }
}

/// One image of given layers, its blobs stored.
struct StoredImage {
    var manifest: ContentDigest
    var layers: [Descriptor]

    init(
        _ blobs: BlobStore, layers tars: [[UInt8]], mediaType: String = MediaType.layerGzip,
        diffIDs: [ContentDigest]? = nil
    )
        throws
    {
        layers = try tars.map { tar in
            let blob = mediaType == MediaType.layer ? tar : try Archives.gzip(tar)
            return Descriptor(mediaType: mediaType, digest: try blobs.write(blob), size: blob.count)
        }
        let config = ImageConfig(
            architecture: Platform.current.architecture,
            rootfs: .init(diffIDs: diffIDs ?? tars.map { ContentDigest(of: $0) }))
        let bytes = try encodeDocument(config)
        let descriptor = Descriptor(mediaType: MediaType.config, digest: try blobs.write(bytes), size: bytes.count)
        manifest = try blobs.write(try encodeDocument(Manifest(config: descriptor, layers: layers)))
    }
}

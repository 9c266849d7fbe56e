import ContainerRuntime
import FoundationEssentials
import Glibc
import OCIImage

/// An image as `docker load` takes it: a manifest, a configuration, and an archive for each layer.
///
/// Layers keep their digests whatever image they are in, so the engine stores each once.
struct EngineArchive: Sendable {
    /// `localhost/teal/layers:…`
    let reference: String
    let labels: [String: String]
    let layers: [Layer]

    enum Layer: Sendable {
        /// Unpacked as overlayfs wants it.
        case folder(String)
        case program(name: String, bytes: [UInt8])
    }

    private struct Manifest: Encodable {
        var config: String
        var repoTags: [String]
        var layers: [String]

        private enum CodingKeys: String, CodingKey {
            case config = "Config"
            case repoTags = "RepoTags"
            case layers = "Layers"
        }
    }

    private struct Configuration: Encodable {
        struct Settings: Encodable {
            var labels: [String: String]

            private enum CodingKeys: String, CodingKey {
                case labels = "Labels"
            }
        }

        struct Root: Encodable {
            var type = "layers"
            var layers: [String]

            private enum CodingKeys: String, CodingKey {
                case type
                case layers = "diff_ids"
            }
        }

        var architecture = PauseProgram.architecture
        var os = "linux"
        var config: Settings
        var rootfs: Root
    }

    /// Each layer is packed twice: first for its digest and size, which the archive begins with, then into it.
    func write(to sink: any ByteSink) throws {
        var sizes: [(digest: ContentDigest, size: Int)] = []
        for layer in layers {
            let measure = DigestingSink(DiscardingSink())
            try Self.pack(layer, to: measure)
            let size = measure.count
            sizes.append((measure.takeDigest(), size))
        }
        let configuration = Configuration(
            config: .init(labels: labels), rootfs: .init(layers: sizes.map(\.digest.description)))
        let settings = [UInt8](try JSONEncoder.sorted.encode(configuration))
        let name = ContentDigest(of: settings).hexadecimal + ".json"
        let manifest = try JSONEncoder.sorted.encode([
            Manifest(config: name, repoTags: [reference], layers: sizes.indices.map { "\($0)/layer.tar" })
        ])
        let tar = TarWriter(sink)
        for (name, text) in [("manifest.json", [UInt8](manifest)), (name, settings)] {
            try tar.append(
                TarEntry(path: name, kind: .file, size: text.count, mode: 0o644),
                content: ByteArraySource(text))
        }
        for (number, layer) in layers.enumerated() {
            try tar.append(
                TarEntry(path: "\(number)/layer.tar", kind: .file, size: sizes[number].size, mode: 0o644),
                content: try Self.packed(layer, size: sizes[number].size))
        }
        try tar.finish()
    }

    private static func pack(_ layer: Layer, to sink: any ByteSink) throws {
        let tar = TarWriter(sink)
        switch layer {
        case .folder(let path): try LayerPacker(path).pack(to: tar)
        case .program(let name, let bytes):
            let entry = TarEntry(path: name, kind: .file, size: bytes.count, mode: 0o755)
            try tar.append(entry, content: ByteArraySource(bytes))
        }
        try tar.finish()
    }

    /// Through a file without a name: a writer cannot be read from.
    private static func packed(_ layer: Layer, size: Int) throws -> any ByteSource {
        var template = Array("/var/tmp/teal-layer-XXXXXX".utf8CString)
        let descriptor = mkstemp(&template)
        guard descriptor >= 0 else {
            throw RuntimeError(.failed, "make a file in /var/tmp: \(String(cString: strerror(errno))).")
        }
        unlink(template)
        let file = OpenFile(descriptor: descriptor, name: "/var/tmp/teal-layer")
        try pack(layer, to: file)
        try file.seek(to: 0)
        return file
    }
}

extension JSONEncoder {
    /// The same value is the same text.
    static var sorted: JSONEncoder {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return encoder
    }
}

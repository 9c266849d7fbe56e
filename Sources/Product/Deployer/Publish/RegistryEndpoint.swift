/// Where a registry is reached, and what it is called.
///
/// A name below `localhost` is this machine whether or not the C library resolves it (RFC 6761), and there plain HTTP
/// is spoken, as Docker does with any address of the loopback. Everything else is HTTPS.
package struct RegistryEndpoint: Equatable, Sendable {
    /// As in an image's reference: `123456789012.dkr.ecr.us-east-1.amazonaws.com`, with its port where it has one.
    package let host: String

    package init(host: String) {
        self.host = host
    }

    package var isThisMachine: Bool {
        let name = host.prefix { $0 != ":" }
        return name == "localhost" || name.hasSuffix(".localhost") || name == "127.0.0.1"
    }

    /// `http://127.0.0.1:4566`
    package var baseURL: String {
        isThisMachine ? "http://127.0.0.1\(port)" : "https://\(host)"
    }

    /// The name to use in a reference that other programs resolve: docker and podman ask the C library.
    package var resolvableHost: String {
        isThisMachine ? "localhost\(port)" : host
    }

    /// With its colon, empty where there is none.
    private var port: Substring {
        host.firstIndex(of: ":").map { host[$0...] } ?? ""
    }
}

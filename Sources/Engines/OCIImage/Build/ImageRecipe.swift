/// What to pack: a server and the files it serves, and how they are to be run.
package struct ImageRecipe: Sendable {
    /// A program of this machine: ELF, for Linux.
    package var server: String
    /// Where it goes in the image.
    package var serverPath: String
    /// Folders of this machine, by their absolute path in the image.
    package var folders: [String: String]
    /// What is always run. Empty for the server itself.
    package var entryPoint: [String]
    /// Arguments after the entry point, which a task definition may replace.
    package var command: [String]
    /// `NAME=value`; a `PATH` is added where there is none.
    package var environment: [String]
    /// TCP.
    package var ports: [Int]
    /// `USER:GROUP`, numbers or names of the image; it has `nonroot` (65532), `app` (1000) and `root`.
    package var user: String
    package var workingDirectory: String
    package var labels: [String: String]
    /// RFC 3339, for the configuration's `created`; the same for every release unless said otherwise, so that the same
    /// input gives the same digest.
    package var created: String
    /// What the image must be for, where that is known: `amd64`, `arm64`. A server for another processor is refused.
    package var architecture: String?

    package init(
        server: String, serverPath: String, folders: [String: String] = [:], entryPoint: [String] = [],
        command: [String] = [], environment: [String] = [], ports: [Int] = [], user: String = "65532:65532",
        workingDirectory: String = "/", labels: [String: String] = [:], created: String = "1970-01-01T00:00:00Z",
        architecture: String? = nil
    ) {
        self.server = server
        self.serverPath = serverPath
        self.folders = folders
        self.entryPoint = entryPoint
        self.command = command
        self.environment = environment
        self.ports = ports
        self.user = user
        self.workingDirectory = workingDirectory
        self.labels = labels
        self.created = created
        self.architecture = architecture
    }
}

extension ImageRecipe {
    /// The layers, those that change least first: what the server runs on, the server, the files.
    func layers(libraries: SharedLibraries) throws -> [(purpose: String, content: LayerContent)] {
        var program = LayerContent()
        try program.addFile(serverPath, from: server, mode: 0o755)
        var layers = [("runtime", try runtime(libraries)), ("server", program)]
        var files = LayerContent()
        for (path, source) in folders { try files.addTree(path, from: source) }
        if !files.isEmpty { layers.append(("files", files)) }
        return layers.map { (purpose: $0.0, content: $0.1) }
    }

    private func runtime(_ libraries: SharedLibraries) throws -> LayerContent {
        var content = LayerContent()
        for library in try libraries.needed(by: server) {
            try content.addFile(library.target, from: library.source, mode: 0o755)
        }
        for (path, text) in RuntimeFiles.texts { try content.addFile(path, bytes: Array(text.utf8)) }
        for (path, mode) in RuntimeFiles.folders { try content.addFolder(path, mode: mode) }
        if let authorities = RuntimeFiles.certificateAuthorities() {
            try content.addFile("/etc/ssl/certs/ca-certificates.crt", from: authorities, mode: 0o644)
        }
        return content
    }
}

/// What programs expect of any Linux file system.
private enum RuntimeFiles {
    static let texts = [
        "/etc/passwd": """
        root:x:0:0:root:/root:/sbin/nologin
        app:x:1000:1000:app:/home/app:/sbin/nologin
        nobody:x:65534:65534:nobody:/nonexistent:/sbin/nologin
        nonroot:x:65532:65532:nonroot:/home/nonroot:/sbin/nologin

        """,
        "/etc/group": """
        root:x:0:
        app:x:1000:
        nogroup:x:65534:
        nonroot:x:65532:

        """,
        "/etc/nsswitch.conf": """
        passwd: files
        group: files
        hosts: files dns

        """,
    ]

    /// A task's mount of a temporary file system takes its mode from the folder below it.
    static let folders: [String: UInt32] = [
        "/tmp": 0o1777, "/var/tmp": 0o1777, "/home/nonroot": 0o755, "/root": 0o700, "/proc": 0o555, "/sys": 0o555,
        "/dev": 0o755, "/run": 0o755,
    ]

    static func certificateAuthorities() -> String? {
        let candidates = [
            "/etc/ssl/certs/ca-certificates.crt", "/etc/pki/tls/certs/ca-bundle.crt", "/etc/ssl/cert.pem",
        ]
        return candidates.first { (try? OpenFile.reading($0)) != nil }
    }
}

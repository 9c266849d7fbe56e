/// Where a task's images come from: resolves a reference, brings the layers to this machine, unpacked once each.
package protocol ImageSource: Sendable {
    /// `reference` is `host[:port]/repository[:tag|@sha256:…]`. Repeating it is cheap: what is here is not brought
    /// again.
    func pull(_ reference: String) async throws(ImagePullError) -> PulledImage

    /// Takes unpacked layers away that are not among these folders and that no pull has given out for an hour; the next
    /// pull brings them again. A fault leaves more than was asked for, and nothing less.
    func removeUnused(except folders: Set<String>) async
}

package struct PulledImage: Codable, Equatable, Sendable {
    /// `sha256:…` of the manifest.
    package var digest: String
    /// Folders with the unpacked layers, the lowest first.
    package var layers: [String]
    package var entryPoint: [String]
    package var command: [String]
    package var environment: [String]
    package var workingDirectory: String
    package var user: String
    /// `amd64`, `arm64`.
    package var architecture: String
    /// `SIGTERM` unless the image says otherwise.
    package var stopSignal: String

    package init(
        digest: String, layers: [String], entryPoint: [String] = [], command: [String] = [], environment: [String] = [],
        workingDirectory: String = "/", user: String = "", architecture: String, stopSignal: String = "SIGTERM"
    ) {
        self.digest = digest
        self.layers = layers
        self.entryPoint = entryPoint
        self.command = command
        self.environment = environment
        self.workingDirectory = workingDirectory
        self.user = user
        self.architecture = architecture
        self.stopSignal = stopSignal
    }
}

/// Worded as ECS words it after `CannotPullContainerError: `.
package struct ImagePullError: Error, Equatable, Sendable {
    package var message: String

    package init(_ message: String) {
        self.message = message
    }
}

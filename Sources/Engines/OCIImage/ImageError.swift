/// Why an image could not be read, stored, unpacked or packed.
package struct ImageError: Error, Equatable, Sendable, CustomStringConvertible {
    package enum Code: String, Sendable {
        /// The bytes are not those that the digest names.
        case digestMismatch
        /// No such blob in the store.
        case blobUnknown
        /// Not a manifest, a configuration, a tar archive, a gzip stream or an ELF file, or one that contradicts
        /// itself.
        case malformed
        /// Well-formed, and nothing that this library handles: zstd, a foreign platform.
        case unsupported
        /// An archive that reaches outside the folder it is unpacked into.
        case escape
        case tooLarge
        /// Only root may do it.
        case privilege
        /// A file or library that should be packed is not there.
        case notFound
        /// The operating system refused.
        case system
    }

    package var code: Code
    /// One sentence without its full stop.
    package var message: String

    package init(_ code: Code, _ message: String) {
        self.code = code
        self.message = message
    }

    package var description: String { message }
}

import FoundationEssentials
package import OCIImage

/// A refusal in the words of the distribution specification.
///
/// <https://github.com/opencontainers/distribution-spec/blob/v1.1.1/spec.md#error-codes>
package struct RegistryError: Error, Equatable, Sendable {
    package enum Code: String, Sendable {
        case blobUnknown = "BLOB_UNKNOWN"
        case blobUploadInvalid = "BLOB_UPLOAD_INVALID"
        case blobUploadUnknown = "BLOB_UPLOAD_UNKNOWN"
        case digestInvalid = "DIGEST_INVALID"
        case manifestBlobUnknown = "MANIFEST_BLOB_UNKNOWN"
        case manifestInvalid = "MANIFEST_INVALID"
        case manifestUnknown = "MANIFEST_UNKNOWN"
        case nameInvalid = "NAME_INVALID"
        case nameUnknown = "NAME_UNKNOWN"
        case sizeInvalid = "SIZE_INVALID"
        /// Not in the specification's list, in every registry's: the tag exists and may not be moved, or is no tag.
        case tagInvalid = "TAG_INVALID"
        case paginationInvalid = "PAGINATION_NUMBER_INVALID"
        case unauthorized = "UNAUTHORIZED"
        case denied = "DENIED"
        case unsupported = "UNSUPPORTED"
        case tooManyRequests = "TOOMANYREQUESTS"
        /// Not in the specification either: the registry's own fault.
        case unknown = "UNKNOWN"
    }

    package var code: Code
    /// One sentence without its full stop.
    package var message: String
    /// The HTTP status.
    package var status: Int

    /// `status` where the code has another than its usual one.
    package init(_ code: Code, _ message: String, status: Int? = nil) {
        self.code = code
        self.message = message
        self.status = status ?? code.usualStatus
    }

    /// What an upload or a manifest was refused for by the store.
    package init(_ error: ImageError) {
        switch error.code {
        case .digestMismatch: self.init(.digestInvalid, error.message)
        case .blobUnknown: self.init(.blobUnknown, error.message)
        case .malformed, .unsupported: self.init(.manifestInvalid, error.message)
        case .tooLarge: self.init(.sizeInvalid, error.message, status: 413)
        case .escape, .privilege, .notFound, .system: self.init(.unknown, error.message)
        }
    }

    /// The body of the answer.
    package var json: [UInt8] {
        let body = Body(errors: [.init(code: code.rawValue, message: message)])
        // A structure of strings always encodes.
        return (try? encodeDocument(body)) ?? []
    }

    private struct Body: Encodable {
        struct Entry: Encodable {
            var code: String
            var message: String
        }

        var errors: [Entry]
    }
}

extension RegistryError.Code {
    fileprivate var usualStatus: Int {
        switch self {
        case .blobUnknown, .blobUploadUnknown, .manifestBlobUnknown, .manifestUnknown, .nameUnknown: 404
        case .blobUploadInvalid, .digestInvalid, .manifestInvalid, .nameInvalid, .sizeInvalid, .tagInvalid,
            .paginationInvalid:
            400
        case .unauthorized: 401
        case .denied: 403
        case .unsupported: 405
        case .tooManyRequests: 429
        case .unknown: 500
        }
    }
}

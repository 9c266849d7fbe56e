import AWSECR
import ImageRegistry
import OCIImage

/// What an `imageId` of a request stands for.
enum ImageLookup: Equatable {
    case found(ManifestRecord)
    case failed(ECR.ImageFailure)

    /// By digest, by tag, or by both where they agree.
    init(_ id: ECR.ImageIdentifier, in contents: RepositoryContents) {
        let byTag = id.imageTag.flatMap { contents.tags[$0] }
        switch (id.imageDigest, id.imageTag) {
        case (nil, nil):
            self = .failed(
                ECR.ImageFailure(
                    id, ECR.ImageFailureCode.missingDigestAndTag,
                    "Invalid request parameters: both tag and digest cannot be null"))
        case (let text?, let tag):
            guard let digest = ContentDigest(text) else {
                self = .failed(
                    ECR.ImageFailure(
                        id, ECR.ImageFailureCode.invalidImageDigest,
                        "Invalid request parameters: image digest should satisfy the regex "
                            + "'[a-zA-Z0-9-_+.]+:[a-fA-F0-9]+'"
                    ))
                return
            }
            guard let image = contents.manifests[digest] else {
                self = .failed(.notFound(id))
                return
            }
            let isContradiction = tag != nil && byTag != digest
            self =
                isContradiction
                ? .failed(
                    ECR.ImageFailure(
                        id, ECR.ImageFailureCode.imageTagDoesNotMatchDigest,
                        "Requested image tag does not match the requested digest"))
                : .found(image)
        case (nil, _):
            self = byTag.flatMap { contents.manifests[$0] }.map(ImageLookup.found) ?? .failed(.notFound(id))
        }
    }

    var failure: ECR.ImageFailure? {
        guard case .failed(let failure) = self else { return nil }
        return failure
    }
}

extension ECR.ImageFailure {
    init(_ id: ECR.ImageIdentifier, _ code: String, _ reason: String) {
        self.init(imageId: id, failureCode: code, failureReason: reason)
    }

    static func notFound(_ id: ECR.ImageIdentifier) -> ECR.ImageFailure {
        ECR.ImageFailure(id, ECR.ImageFailureCode.imageNotFound, "Requested image not found")
    }

    static func referenced(_ id: ECR.ImageIdentifier, by indexes: [ContentDigest]) -> ECR.ImageFailure {
        ECR.ImageFailure(
            id, ECR.ImageFailureCode.imageReferencedByManifestList,
            "Requested image referenced by manifest list: [\(indexes.map(\.description).joined(separator: ", "))]")
    }
}

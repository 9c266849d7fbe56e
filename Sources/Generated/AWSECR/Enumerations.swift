// Made by teal-generate from botocore 1.43.11, data/ecr/2015-09-21. Do not edit; run `make generate`.
// swift-format-ignore-file

extension ECR {
    package enum EncryptionType {
        package static let aes256 = "AES256"
        package static let kms = "KMS"
        package static let kmsDsse = "KMS_DSSE"
        package static let values: [String] = [
            "AES256",
            "KMS",
            "KMS_DSSE",
        ]
    }

    package enum FindingSeverity {
        package static let informational = "INFORMATIONAL"
        package static let low = "LOW"
        package static let medium = "MEDIUM"
        package static let high = "HIGH"
        package static let critical = "CRITICAL"
        package static let undefined = "UNDEFINED"
        package static let values: [String] = [
            "INFORMATIONAL",
            "LOW",
            "MEDIUM",
            "HIGH",
            "CRITICAL",
            "UNDEFINED",
        ]
    }

    package enum ImageFailureCode {
        package static let invalidImageDigest = "InvalidImageDigest"
        package static let invalidImageTag = "InvalidImageTag"
        package static let imageTagDoesNotMatchDigest = "ImageTagDoesNotMatchDigest"
        package static let imageNotFound = "ImageNotFound"
        package static let missingDigestAndTag = "MissingDigestAndTag"
        package static let imageReferencedByManifestList = "ImageReferencedByManifestList"
        package static let kmsError = "KmsError"
        package static let upstreamAccessDenied = "UpstreamAccessDenied"
        package static let upstreamTooManyRequests = "UpstreamTooManyRequests"
        package static let upstreamUnavailable = "UpstreamUnavailable"
        package static let imageInaccessible = "ImageInaccessible"
        package static let values: [String] = [
            "InvalidImageDigest",
            "InvalidImageTag",
            "ImageTagDoesNotMatchDigest",
            "ImageNotFound",
            "MissingDigestAndTag",
            "ImageReferencedByManifestList",
            "KmsError",
            "UpstreamAccessDenied",
            "UpstreamTooManyRequests",
            "UpstreamUnavailable",
            "ImageInaccessible",
        ]
    }

    package enum ImageStatus {
        package static let active = "ACTIVE"
        package static let archived = "ARCHIVED"
        package static let activating = "ACTIVATING"
        package static let values: [String] = [
            "ACTIVE",
            "ARCHIVED",
            "ACTIVATING",
        ]
    }

    package enum ImageStatusFilter {
        package static let active = "ACTIVE"
        package static let archived = "ARCHIVED"
        package static let activating = "ACTIVATING"
        package static let any = "ANY"
        package static let values: [String] = [
            "ACTIVE",
            "ARCHIVED",
            "ACTIVATING",
            "ANY",
        ]
    }

    package enum ImageTagMutability {
        package static let mutable = "MUTABLE"
        package static let immutable = "IMMUTABLE"
        package static let immutableWithExclusion = "IMMUTABLE_WITH_EXCLUSION"
        package static let mutableWithExclusion = "MUTABLE_WITH_EXCLUSION"
        package static let values: [String] = [
            "MUTABLE",
            "IMMUTABLE",
            "IMMUTABLE_WITH_EXCLUSION",
            "MUTABLE_WITH_EXCLUSION",
        ]
    }

    package enum ImageTagMutabilityExclusionFilterType {
        package static let wildcard = "WILDCARD"
        package static let values: [String] = [
            "WILDCARD",
        ]
    }

    package enum LayerAvailability {
        package static let available = "AVAILABLE"
        package static let unavailable = "UNAVAILABLE"
        package static let archived = "ARCHIVED"
        package static let values: [String] = [
            "AVAILABLE",
            "UNAVAILABLE",
            "ARCHIVED",
        ]
    }

    package enum LayerFailureCode {
        package static let invalidLayerDigest = "InvalidLayerDigest"
        package static let missingLayerDigest = "MissingLayerDigest"
        package static let values: [String] = [
            "InvalidLayerDigest",
            "MissingLayerDigest",
        ]
    }

    package enum ScanStatus {
        package static let inProgress = "IN_PROGRESS"
        package static let complete = "COMPLETE"
        package static let failed = "FAILED"
        package static let unsupportedImage = "UNSUPPORTED_IMAGE"
        package static let active = "ACTIVE"
        package static let pending = "PENDING"
        package static let scanEligibilityExpired = "SCAN_ELIGIBILITY_EXPIRED"
        package static let findingsUnavailable = "FINDINGS_UNAVAILABLE"
        package static let limitExceeded = "LIMIT_EXCEEDED"
        package static let imageArchived = "IMAGE_ARCHIVED"
        package static let values: [String] = [
            "IN_PROGRESS",
            "COMPLETE",
            "FAILED",
            "UNSUPPORTED_IMAGE",
            "ACTIVE",
            "PENDING",
            "SCAN_ELIGIBILITY_EXPIRED",
            "FINDINGS_UNAVAILABLE",
            "LIMIT_EXCEEDED",
            "IMAGE_ARCHIVED",
        ]
    }

    package enum TagStatus {
        package static let tagged = "TAGGED"
        package static let untagged = "UNTAGGED"
        package static let any = "ANY"
        package static let values: [String] = [
            "TAGGED",
            "UNTAGGED",
            "ANY",
        ]
    }
}

// Made by teal-generate from botocore 1.43.11, data/ecr/2015-09-21. Do not edit; run `make generate`.
// swift-format-ignore-file

package import AWSWire
package import FoundationEssentials

extension ECR {
    package struct GetAuthorizationTokenRequest: AWSStructure {
        package var registryIds: [String]?

        package init() {}

        package init(registryIds: [String]? = nil) {
            self.registryIds = registryIds
        }

        package static let schema = Schema<Self>("GetAuthorizationTokenRequest", [
            Member("registryIds", \.registryIds, .list(.string(StringConstraint(pattern: "[0-9]{12}")), ListTraits(minimum: 1, maximum: 10))),
        ])
    }

    package struct GetAuthorizationTokenResponse: AWSStructure {
        package var authorizationData: [AuthorizationData]?

        package init() {}

        package init(authorizationData: [AuthorizationData]? = nil) {
            self.authorizationData = authorizationData
        }

        package static let schema = Schema<Self>("GetAuthorizationTokenResponse", [
            Member("authorizationData", \.authorizationData),
        ])
    }

    package struct GetDownloadUrlForLayerRequest: AWSStructure {
        package var registryId: String?
        package var repositoryName: String?
        package var layerDigest: String?

        package init() {}

        package init(registryId: String? = nil, repositoryName: String? = nil, layerDigest: String? = nil) {
            self.registryId = registryId
            self.repositoryName = repositoryName
            self.layerDigest = layerDigest
        }

        package static let schema = Schema<Self>("GetDownloadUrlForLayerRequest", [
            Member("registryId", \.registryId, .string(StringConstraint(pattern: "[0-9]{12}"))),
            Member("repositoryName", \.repositoryName, .string(StringConstraint(minimumLength: 2, maximumLength: 256, pattern: #"[a-z0-9]+((\.|_|__|-+)[a-z0-9]+)*(\/[a-z0-9]+((\.|_|__|-+)[a-z0-9]+)*)*"#)), required: true),
            Member("layerDigest", \.layerDigest, .string(StringConstraint(pattern: "[a-zA-Z0-9-_+.]+:[a-fA-F0-9]+")), required: true),
        ])
    }

    package struct GetDownloadUrlForLayerResponse: AWSStructure {
        package var downloadUrl: String?
        package var layerDigest: String?

        package init() {}

        package init(downloadUrl: String? = nil, layerDigest: String? = nil) {
            self.downloadUrl = downloadUrl
            self.layerDigest = layerDigest
        }

        package static let schema = Schema<Self>("GetDownloadUrlForLayerResponse", [
            Member("downloadUrl", \.downloadUrl),
            Member("layerDigest", \.layerDigest, .string(StringConstraint(pattern: "[a-zA-Z0-9-_+.]+:[a-fA-F0-9]+"))),
        ])
    }

    package struct GetLifecyclePolicyRequest: AWSStructure {
        package var registryId: String?
        package var repositoryName: String?

        package init() {}

        package init(registryId: String? = nil, repositoryName: String? = nil) {
            self.registryId = registryId
            self.repositoryName = repositoryName
        }

        package static let schema = Schema<Self>("GetLifecyclePolicyRequest", [
            Member("registryId", \.registryId, .string(StringConstraint(pattern: "[0-9]{12}"))),
            Member("repositoryName", \.repositoryName, .string(StringConstraint(minimumLength: 2, maximumLength: 256, pattern: #"[a-z0-9]+((\.|_|__|-+)[a-z0-9]+)*(\/[a-z0-9]+((\.|_|__|-+)[a-z0-9]+)*)*"#)), required: true),
        ])
    }

    package struct GetLifecyclePolicyResponse: AWSStructure {
        package var registryId: String?
        package var repositoryName: String?
        package var lifecyclePolicyText: String?
        package var lastEvaluatedAt: Date?

        package init() {}

        package init(
            registryId: String? = nil,
            repositoryName: String? = nil,
            lifecyclePolicyText: String? = nil,
            lastEvaluatedAt: Date? = nil
        ) {
            self.registryId = registryId
            self.repositoryName = repositoryName
            self.lifecyclePolicyText = lifecyclePolicyText
            self.lastEvaluatedAt = lastEvaluatedAt
        }

        package static let schema = Schema<Self>("GetLifecyclePolicyResponse", [
            Member("registryId", \.registryId, .string(StringConstraint(pattern: "[0-9]{12}"))),
            Member("repositoryName", \.repositoryName, .string(StringConstraint(minimumLength: 2, maximumLength: 256, pattern: #"[a-z0-9]+((\.|_|__|-+)[a-z0-9]+)*(\/[a-z0-9]+((\.|_|__|-+)[a-z0-9]+)*)*"#))),
            Member("lifecyclePolicyText", \.lifecyclePolicyText, .string(StringConstraint(minimumLength: 100, maximumLength: 30720))),
            Member("lastEvaluatedAt", \.lastEvaluatedAt),
        ])
    }

    package struct GetRepositoryPolicyRequest: AWSStructure {
        package var registryId: String?
        package var repositoryName: String?

        package init() {}

        package init(registryId: String? = nil, repositoryName: String? = nil) {
            self.registryId = registryId
            self.repositoryName = repositoryName
        }

        package static let schema = Schema<Self>("GetRepositoryPolicyRequest", [
            Member("registryId", \.registryId, .string(StringConstraint(pattern: "[0-9]{12}"))),
            Member("repositoryName", \.repositoryName, .string(StringConstraint(minimumLength: 2, maximumLength: 256, pattern: #"[a-z0-9]+((\.|_|__|-+)[a-z0-9]+)*(\/[a-z0-9]+((\.|_|__|-+)[a-z0-9]+)*)*"#)), required: true),
        ])
    }

    package struct GetRepositoryPolicyResponse: AWSStructure {
        package var registryId: String?
        package var repositoryName: String?
        package var policyText: String?

        package init() {}

        package init(registryId: String? = nil, repositoryName: String? = nil, policyText: String? = nil) {
            self.registryId = registryId
            self.repositoryName = repositoryName
            self.policyText = policyText
        }

        package static let schema = Schema<Self>("GetRepositoryPolicyResponse", [
            Member("registryId", \.registryId, .string(StringConstraint(pattern: "[0-9]{12}"))),
            Member("repositoryName", \.repositoryName, .string(StringConstraint(minimumLength: 2, maximumLength: 256, pattern: #"[a-z0-9]+((\.|_|__|-+)[a-z0-9]+)*(\/[a-z0-9]+((\.|_|__|-+)[a-z0-9]+)*)*"#))),
            Member("policyText", \.policyText, .string(StringConstraint(minimumLength: 0, maximumLength: 10240))),
        ])
    }
}

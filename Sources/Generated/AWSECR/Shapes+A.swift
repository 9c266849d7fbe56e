// Made by teal-generate from botocore 1.43.11, data/ecr/2015-09-21. Do not edit; run `make generate`.
// swift-format-ignore-file

package import AWSWire
package import FoundationEssentials

extension ECR {
    package struct AuthorizationData: AWSStructure {
        package var authorizationToken: String?
        package var expiresAt: Date?
        package var proxyEndpoint: String?

        package init() {}

        package init(authorizationToken: String? = nil, expiresAt: Date? = nil, proxyEndpoint: String? = nil) {
            self.authorizationToken = authorizationToken
            self.expiresAt = expiresAt
            self.proxyEndpoint = proxyEndpoint
        }

        package static let schema = Schema<Self>("AuthorizationData", [
            Member("authorizationToken", \.authorizationToken, .string(StringConstraint(pattern: #"^\S+$"#))),
            Member("expiresAt", \.expiresAt),
            Member("proxyEndpoint", \.proxyEndpoint),
        ])
    }
}

// Made by teal-generate from botocore 1.43.11, data/ecr/2015-09-21. Do not edit; run `make generate`.
// swift-format-ignore-file

package import AWSWire

extension ECR {
    package struct SetRepositoryPolicyRequest: AWSStructure {
        package var registryId: String?
        package var repositoryName: String?
        package var policyText: String?
        package var force: Bool?

        package init() {}

        package init(
            registryId: String? = nil,
            repositoryName: String? = nil,
            policyText: String? = nil,
            force: Bool? = nil
        ) {
            self.registryId = registryId
            self.repositoryName = repositoryName
            self.policyText = policyText
            self.force = force
        }

        package static let schema = Schema<Self>("SetRepositoryPolicyRequest", [
            Member("registryId", \.registryId, .string(StringConstraint(pattern: "[0-9]{12}"))),
            Member("repositoryName", \.repositoryName, .string(StringConstraint(minimumLength: 2, maximumLength: 256, pattern: #"[a-z0-9]+((\.|_|__|-+)[a-z0-9]+)*(\/[a-z0-9]+((\.|_|__|-+)[a-z0-9]+)*)*"#)), required: true),
            Member("policyText", \.policyText, .string(StringConstraint(minimumLength: 0, maximumLength: 10240)), required: true),
            Member("force", \.force),
        ])
    }

    package struct SetRepositoryPolicyResponse: AWSStructure {
        package var registryId: String?
        package var repositoryName: String?
        package var policyText: String?

        package init() {}

        package init(registryId: String? = nil, repositoryName: String? = nil, policyText: String? = nil) {
            self.registryId = registryId
            self.repositoryName = repositoryName
            self.policyText = policyText
        }

        package static let schema = Schema<Self>("SetRepositoryPolicyResponse", [
            Member("registryId", \.registryId, .string(StringConstraint(pattern: "[0-9]{12}"))),
            Member("repositoryName", \.repositoryName, .string(StringConstraint(minimumLength: 2, maximumLength: 256, pattern: #"[a-z0-9]+((\.|_|__|-+)[a-z0-9]+)*(\/[a-z0-9]+((\.|_|__|-+)[a-z0-9]+)*)*"#))),
            Member("policyText", \.policyText, .string(StringConstraint(minimumLength: 0, maximumLength: 10240))),
        ])
    }
}

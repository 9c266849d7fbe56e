// Made by teal-generate from botocore 1.43.11, data/ecs/2014-11-13. Do not edit; run `make generate`.
// swift-format-ignore-file

package import AWSWire

extension ECS {
    package struct FSxWindowsFileServerAuthorizationConfig: AWSStructure {
        package var credentialsParameter: String?
        package var domain: String?

        package init() {}

        package init(credentialsParameter: String? = nil, domain: String? = nil) {
            self.credentialsParameter = credentialsParameter
            self.domain = domain
        }

        package static let schema = Schema<Self>("FSxWindowsFileServerAuthorizationConfig", [
            Member("credentialsParameter", \.credentialsParameter, required: true),
            Member("domain", \.domain, required: true),
        ])
    }

    package struct FSxWindowsFileServerVolumeConfiguration: AWSStructure {
        package var fileSystemId: String?
        package var rootDirectory: String?
        package var authorizationConfig: FSxWindowsFileServerAuthorizationConfig?

        package init() {}

        package init(
            fileSystemId: String? = nil,
            rootDirectory: String? = nil,
            authorizationConfig: FSxWindowsFileServerAuthorizationConfig? = nil
        ) {
            self.fileSystemId = fileSystemId
            self.rootDirectory = rootDirectory
            self.authorizationConfig = authorizationConfig
        }

        package static let schema = Schema<Self>("FSxWindowsFileServerVolumeConfiguration", [
            Member("fileSystemId", \.fileSystemId, required: true),
            Member("rootDirectory", \.rootDirectory, required: true),
            Member("authorizationConfig", \.authorizationConfig, required: true),
        ])
    }

    package struct Failure: AWSStructure {
        package var arn: String?
        package var reason: String?
        package var detail: String?

        package init() {}

        package init(arn: String? = nil, reason: String? = nil, detail: String? = nil) {
            self.arn = arn
            self.reason = reason
            self.detail = detail
        }

        package static let schema = Schema<Self>("Failure", [
            Member("arn", \.arn),
            Member("reason", \.reason),
            Member("detail", \.detail),
        ])
    }

    package struct FirelensConfiguration: AWSStructure {
        package var type: String?
        package var options: [String: String]?

        package init() {}

        package init(type: String? = nil, options: [String: String]? = nil) {
            self.type = type
            self.options = options
        }

        package static let schema = Schema<Self>("FirelensConfiguration", [
            Member("type", \.type, .string(StringConstraint(values: FirelensConfigurationType.values)), required: true),
            Member("options", \.options),
        ])
    }
}

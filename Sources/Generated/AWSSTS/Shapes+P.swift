// Made by teal-generate from botocore 1.43.11, data/sts/2011-06-15. Do not edit; run `make generate`.
// swift-format-ignore-file

package import AWSWire

extension STS {
    package struct PolicyDescriptorType: AWSStructure {
        package var arn: String?

        package init() {}

        package init(arn: String? = nil) {
            self.arn = arn
        }

        package static let schema = Schema<Self>("PolicyDescriptorType", [
            Member("arn", \.arn, .string(StringConstraint(minimumLength: 20, maximumLength: 2048, pattern: #"[\u0009\u000A\u000D\u0020-\u007E\u0085\u00A0-\uD7FF\uE000-\uFFFD\u10000-\u10FFFF]+"#))),
        ])
    }

    package struct ProvidedContext: AWSStructure {
        package var providerArn: String?
        package var contextAssertion: String?

        package init() {}

        package init(providerArn: String? = nil, contextAssertion: String? = nil) {
            self.providerArn = providerArn
            self.contextAssertion = contextAssertion
        }

        package static let schema = Schema<Self>("ProvidedContext", [
            Member("ProviderArn", \.providerArn, .string(StringConstraint(minimumLength: 20, maximumLength: 2048, pattern: #"[\u0009\u000A\u000D\u0020-\u007E\u0085\u00A0-\uD7FF\uE000-\uFFFD\u10000-\u10FFFF]+"#))),
            Member("ContextAssertion", \.contextAssertion, .string(StringConstraint(minimumLength: 4, maximumLength: 2048))),
        ])
    }
}

// Made by teal-generate from botocore 1.43.11, data/elbv2/2015-12-01. Do not edit; run `make generate`.
// swift-format-ignore-file

package import AWSWire

extension ELBv2 {
    package struct HostHeaderConditionConfig: AWSStructure {
        package var values: [String]?
        package var regexValues: [String]?

        package init() {}

        package init(values: [String]? = nil, regexValues: [String]? = nil) {
            self.values = values
            self.regexValues = regexValues
        }

        package static let schema = Schema<Self>("HostHeaderConditionConfig", [
            Member("Values", \.values),
            Member("RegexValues", \.regexValues),
        ])
    }

    package struct HostHeaderRewriteConfig: AWSStructure {
        package var rewrites: [RewriteConfig]?

        package init() {}

        package init(rewrites: [RewriteConfig]? = nil) {
            self.rewrites = rewrites
        }

        package static let schema = Schema<Self>("HostHeaderRewriteConfig", [
            Member("Rewrites", \.rewrites),
        ])
    }

    package struct HttpHeaderConditionConfig: AWSStructure {
        package var httpHeaderName: String?
        package var values: [String]?
        package var regexValues: [String]?

        package init() {}

        package init(httpHeaderName: String? = nil, values: [String]? = nil, regexValues: [String]? = nil) {
            self.httpHeaderName = httpHeaderName
            self.values = values
            self.regexValues = regexValues
        }

        package static let schema = Schema<Self>("HttpHeaderConditionConfig", [
            Member("HttpHeaderName", \.httpHeaderName),
            Member("Values", \.values),
            Member("RegexValues", \.regexValues),
        ])
    }

    package struct HttpRequestMethodConditionConfig: AWSStructure {
        package var values: [String]?

        package init() {}

        package init(values: [String]? = nil) {
            self.values = values
        }

        package static let schema = Schema<Self>("HttpRequestMethodConditionConfig", [
            Member("Values", \.values),
        ])
    }
}

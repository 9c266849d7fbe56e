// Made by teal-generate from botocore 1.43.11, data/elbv2/2015-12-01. Do not edit; run `make generate`.
// swift-format-ignore-file

package import AWSWire

extension ELBv2 {
    package struct UrlRewriteConfig: AWSStructure {
        package var rewrites: [RewriteConfig]?

        package init() {}

        package init(rewrites: [RewriteConfig]? = nil) {
            self.rewrites = rewrites
        }

        package static let schema = Schema<Self>("UrlRewriteConfig", [
            Member("Rewrites", \.rewrites),
        ])
    }
}

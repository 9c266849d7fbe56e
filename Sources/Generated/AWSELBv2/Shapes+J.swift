// Made by teal-generate from botocore 1.43.11, data/elbv2/2015-12-01. Do not edit; run `make generate`.
// swift-format-ignore-file

package import AWSWire

extension ELBv2 {
    package struct JwtValidationActionAdditionalClaim: AWSStructure {
        package var format: String?
        package var name: String?
        package var values: [String]?

        package init() {}

        package init(format: String? = nil, name: String? = nil, values: [String]? = nil) {
            self.format = format
            self.name = name
            self.values = values
        }

        package static let schema = Schema<Self>("JwtValidationActionAdditionalClaim", [
            Member("Format", \.format, .string(StringConstraint(values: JwtValidationActionAdditionalClaimFormatEnum.values)), required: true),
            Member("Name", \.name, required: true),
            Member("Values", \.values, required: true),
        ])
    }

    package struct JwtValidationActionConfig: AWSStructure {
        package var jwksEndpoint: String?
        package var issuer: String?
        package var additionalClaims: [JwtValidationActionAdditionalClaim]?

        package init() {}

        package init(
            jwksEndpoint: String? = nil,
            issuer: String? = nil,
            additionalClaims: [JwtValidationActionAdditionalClaim]? = nil
        ) {
            self.jwksEndpoint = jwksEndpoint
            self.issuer = issuer
            self.additionalClaims = additionalClaims
        }

        package static let schema = Schema<Self>("JwtValidationActionConfig", [
            Member("JwksEndpoint", \.jwksEndpoint, required: true),
            Member("Issuer", \.issuer, required: true),
            Member("AdditionalClaims", \.additionalClaims),
        ])
    }
}

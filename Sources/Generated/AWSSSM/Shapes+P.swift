// Made by teal-generate from botocore 1.43.11, data/ssm/2014-11-06. Do not edit; run `make generate`.
// swift-format-ignore-file

package import AWSWire
package import FoundationEssentials

extension SSM {
    package struct Parameter: AWSStructure {
        package var name: String?
        package var type: String?
        package var value: String?
        package var version: Int?
        package var selector: String?
        package var sourceResult: String?
        package var lastModifiedDate: Date?
        package var arn: String?
        package var dataType: String?

        package init() {}

        package init(
            name: String? = nil,
            type: String? = nil,
            value: String? = nil,
            version: Int? = nil,
            selector: String? = nil,
            sourceResult: String? = nil,
            lastModifiedDate: Date? = nil,
            arn: String? = nil,
            dataType: String? = nil
        ) {
            self.name = name
            self.type = type
            self.value = value
            self.version = version
            self.selector = selector
            self.sourceResult = sourceResult
            self.lastModifiedDate = lastModifiedDate
            self.arn = arn
            self.dataType = dataType
        }

        package static let schema = Schema<Self>("Parameter", [
            Member("Name", \.name, .string(StringConstraint(minimumLength: 1, maximumLength: 2048))),
            Member("Type", \.type, .string(StringConstraint(values: ParameterType.values))),
            Member("Value", \.value),
            Member("Version", \.version),
            Member("Selector", \.selector, .string(StringConstraint(minimumLength: 0, maximumLength: 128))),
            Member("SourceResult", \.sourceResult),
            Member("LastModifiedDate", \.lastModifiedDate),
            Member("ARN", \.arn),
            Member("DataType", \.dataType, .string(StringConstraint(minimumLength: 0, maximumLength: 128))),
        ])
    }

    package struct ParameterHistory: AWSStructure {
        package var name: String?
        package var type: String?
        package var keyId: String?
        package var lastModifiedDate: Date?
        package var lastModifiedUser: String?
        package var description: String?
        package var value: String?
        package var allowedPattern: String?
        package var version: Int?
        package var labels: [String]?
        package var tier: String?
        package var policies: [ParameterInlinePolicy]?
        package var dataType: String?

        package init() {}

        package init(
            name: String? = nil,
            type: String? = nil,
            keyId: String? = nil,
            lastModifiedDate: Date? = nil,
            lastModifiedUser: String? = nil,
            description: String? = nil,
            value: String? = nil,
            allowedPattern: String? = nil,
            version: Int? = nil,
            labels: [String]? = nil,
            tier: String? = nil,
            policies: [ParameterInlinePolicy]? = nil,
            dataType: String? = nil
        ) {
            self.name = name
            self.type = type
            self.keyId = keyId
            self.lastModifiedDate = lastModifiedDate
            self.lastModifiedUser = lastModifiedUser
            self.description = description
            self.value = value
            self.allowedPattern = allowedPattern
            self.version = version
            self.labels = labels
            self.tier = tier
            self.policies = policies
            self.dataType = dataType
        }

        package static let schema = Schema<Self>("ParameterHistory", [
            Member("Name", \.name, .string(StringConstraint(minimumLength: 1, maximumLength: 2048))),
            Member("Type", \.type, .string(StringConstraint(values: ParameterType.values))),
            Member("KeyId", \.keyId, .string(StringConstraint(minimumLength: 1, maximumLength: 256, pattern: "^([a-zA-Z0-9:/_-]+)$"))),
            Member("LastModifiedDate", \.lastModifiedDate),
            Member("LastModifiedUser", \.lastModifiedUser),
            Member("Description", \.description, .string(StringConstraint(minimumLength: 0, maximumLength: 1024))),
            Member("Value", \.value),
            Member("AllowedPattern", \.allowedPattern, .string(StringConstraint(minimumLength: 0, maximumLength: 1024))),
            Member("Version", \.version),
            Member("Labels", \.labels, .list(.string(StringConstraint(minimumLength: 1, maximumLength: 100)), ListTraits(minimum: 1, maximum: 10))),
            Member("Tier", \.tier, .string(StringConstraint(values: ParameterTier.values))),
            Member("Policies", \.policies),
            Member("DataType", \.dataType, .string(StringConstraint(minimumLength: 0, maximumLength: 128))),
        ])
    }

    package struct ParameterInlinePolicy: AWSStructure {
        package var policyText: String?
        package var policyType: String?
        package var policyStatus: String?

        package init() {}

        package init(policyText: String? = nil, policyType: String? = nil, policyStatus: String? = nil) {
            self.policyText = policyText
            self.policyType = policyType
            self.policyStatus = policyStatus
        }

        package static let schema = Schema<Self>("ParameterInlinePolicy", [
            Member("PolicyText", \.policyText),
            Member("PolicyType", \.policyType),
            Member("PolicyStatus", \.policyStatus),
        ])
    }

    package struct ParameterMetadata: AWSStructure {
        package var name: String?
        package var arn: String?
        package var type: String?
        package var keyId: String?
        package var lastModifiedDate: Date?
        package var lastModifiedUser: String?
        package var description: String?
        package var allowedPattern: String?
        package var version: Int?
        package var tier: String?
        package var policies: [ParameterInlinePolicy]?
        package var dataType: String?

        package init() {}

        package init(
            name: String? = nil,
            arn: String? = nil,
            type: String? = nil,
            keyId: String? = nil,
            lastModifiedDate: Date? = nil,
            lastModifiedUser: String? = nil,
            description: String? = nil,
            allowedPattern: String? = nil,
            version: Int? = nil,
            tier: String? = nil,
            policies: [ParameterInlinePolicy]? = nil,
            dataType: String? = nil
        ) {
            self.name = name
            self.arn = arn
            self.type = type
            self.keyId = keyId
            self.lastModifiedDate = lastModifiedDate
            self.lastModifiedUser = lastModifiedUser
            self.description = description
            self.allowedPattern = allowedPattern
            self.version = version
            self.tier = tier
            self.policies = policies
            self.dataType = dataType
        }

        package static let schema = Schema<Self>("ParameterMetadata", [
            Member("Name", \.name, .string(StringConstraint(minimumLength: 1, maximumLength: 2048))),
            Member("ARN", \.arn),
            Member("Type", \.type, .string(StringConstraint(values: ParameterType.values))),
            Member("KeyId", \.keyId, .string(StringConstraint(minimumLength: 1, maximumLength: 256, pattern: "^([a-zA-Z0-9:/_-]+)$"))),
            Member("LastModifiedDate", \.lastModifiedDate),
            Member("LastModifiedUser", \.lastModifiedUser),
            Member("Description", \.description, .string(StringConstraint(minimumLength: 0, maximumLength: 1024))),
            Member("AllowedPattern", \.allowedPattern, .string(StringConstraint(minimumLength: 0, maximumLength: 1024))),
            Member("Version", \.version),
            Member("Tier", \.tier, .string(StringConstraint(values: ParameterTier.values))),
            Member("Policies", \.policies),
            Member("DataType", \.dataType, .string(StringConstraint(minimumLength: 0, maximumLength: 128))),
        ])
    }

    package struct ParameterStringFilter: AWSStructure {
        package var key: String?
        package var option: String?
        package var values: [String]?

        package init() {}

        package init(key: String? = nil, option: String? = nil, values: [String]? = nil) {
            self.key = key
            self.option = option
            self.values = values
        }

        package static let schema = Schema<Self>("ParameterStringFilter", [
            Member("Key", \.key, .string(StringConstraint(minimumLength: 1, maximumLength: 132, pattern: "tag:.+|Name|Type|KeyId|Path|Label|Tier|DataType")), required: true),
            Member("Option", \.option, .string(StringConstraint(minimumLength: 1, maximumLength: 10))),
            Member("Values", \.values, .list(.string(StringConstraint(minimumLength: 1, maximumLength: 1024)), ListTraits(minimum: 1, maximum: 50))),
        ])
    }

    package struct ParametersFilter: AWSStructure {
        package var key: String?
        package var values: [String]?

        package init() {}

        package init(key: String? = nil, values: [String]? = nil) {
            self.key = key
            self.values = values
        }

        package static let schema = Schema<Self>("ParametersFilter", [
            Member("Key", \.key, .string(StringConstraint(values: ParametersFilterKey.values)), required: true),
            Member("Values", \.values, .list(.string(StringConstraint(minimumLength: 1, maximumLength: 1024)), ListTraits(minimum: 1, maximum: 50)), required: true),
        ])
    }

    package struct PutParameterRequest: AWSStructure {
        package var name: String?
        package var description: String?
        package var value: String?
        package var type: String?
        package var keyId: String?
        package var overwrite: Bool?
        package var allowedPattern: String?
        package var tags: [Tag]?
        package var tier: String?
        package var policies: String?
        package var dataType: String?

        package init() {}

        package init(
            name: String? = nil,
            description: String? = nil,
            value: String? = nil,
            type: String? = nil,
            keyId: String? = nil,
            overwrite: Bool? = nil,
            allowedPattern: String? = nil,
            tags: [Tag]? = nil,
            tier: String? = nil,
            policies: String? = nil,
            dataType: String? = nil
        ) {
            self.name = name
            self.description = description
            self.value = value
            self.type = type
            self.keyId = keyId
            self.overwrite = overwrite
            self.allowedPattern = allowedPattern
            self.tags = tags
            self.tier = tier
            self.policies = policies
            self.dataType = dataType
        }

        package static let schema = Schema<Self>("PutParameterRequest", [
            Member("Name", \.name, .string(StringConstraint(minimumLength: 1, maximumLength: 2048)), required: true),
            Member("Description", \.description, .string(StringConstraint(minimumLength: 0, maximumLength: 1024))),
            Member("Value", \.value, required: true),
            Member("Type", \.type, .string(StringConstraint(values: ParameterType.values))),
            Member("KeyId", \.keyId, .string(StringConstraint(minimumLength: 1, maximumLength: 256, pattern: "^([a-zA-Z0-9:/_-]+)$"))),
            Member("Overwrite", \.overwrite),
            Member("AllowedPattern", \.allowedPattern, .string(StringConstraint(minimumLength: 0, maximumLength: 1024))),
            Member("Tags", \.tags, .list(Tag.wireType, ListTraits(maximum: 1000))),
            Member("Tier", \.tier, .string(StringConstraint(values: ParameterTier.values))),
            Member("Policies", \.policies, .string(StringConstraint(minimumLength: 1, maximumLength: 4096))),
            Member("DataType", \.dataType, .string(StringConstraint(minimumLength: 0, maximumLength: 128))),
        ])
    }

    package struct PutParameterResult: AWSStructure {
        package var version: Int?
        package var tier: String?

        package init() {}

        package init(version: Int? = nil, tier: String? = nil) {
            self.version = version
            self.tier = tier
        }

        package static let schema = Schema<Self>("PutParameterResult", [
            Member("Version", \.version),
            Member("Tier", \.tier, .string(StringConstraint(values: ParameterTier.values))),
        ])
    }
}

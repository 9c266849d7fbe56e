// Made by teal-generate from botocore 1.43.11, data/servicediscovery/2017-03-14. Do not edit; run `make generate`.
// swift-format-ignore-file

package import AWSWire
package import FoundationEssentials

extension ServiceDiscovery {
    package struct Operation: AWSStructure {
        package var id: String?
        package var ownerAccount: String?
        package var type: String?
        package var status: String?
        package var errorMessage: String?
        package var errorCode: String?
        package var createDate: Date?
        package var updateDate: Date?
        package var targets: [String: String]?

        package init() {}

        package init(
            id: String? = nil,
            ownerAccount: String? = nil,
            type: String? = nil,
            status: String? = nil,
            errorMessage: String? = nil,
            errorCode: String? = nil,
            createDate: Date? = nil,
            updateDate: Date? = nil,
            targets: [String: String]? = nil
        ) {
            self.id = id
            self.ownerAccount = ownerAccount
            self.type = type
            self.status = status
            self.errorMessage = errorMessage
            self.errorCode = errorCode
            self.createDate = createDate
            self.updateDate = updateDate
            self.targets = targets
        }

        package static let schema = Schema<Self>("Operation", [
            Member("Id", \.id, .string(StringConstraint(maximumLength: 255))),
            Member("OwnerAccount", \.ownerAccount, .string(StringConstraint(minimumLength: 12, maximumLength: 12))),
            Member("Type", \.type, .string(StringConstraint(values: OperationType.values))),
            Member("Status", \.status, .string(StringConstraint(values: OperationStatus.values))),
            Member("ErrorMessage", \.errorMessage),
            Member("ErrorCode", \.errorCode),
            Member("CreateDate", \.createDate),
            Member("UpdateDate", \.updateDate),
            Member("Targets", \.targets, .map(.string(StringConstraint(maximumLength: 64)), MapTraits(key: StringConstraint(values: OperationTargetType.values)))),
        ])
    }

    package struct OperationFilter: AWSStructure {
        package var name: String?
        package var values: [String]?
        package var condition: String?

        package init() {}

        package init(name: String? = nil, values: [String]? = nil, condition: String? = nil) {
            self.name = name
            self.values = values
            self.condition = condition
        }

        package static let schema = Schema<Self>("OperationFilter", [
            Member("Name", \.name, .string(StringConstraint(values: OperationFilterName.values)), required: true),
            Member("Values", \.values, .list(.string(StringConstraint(minimumLength: 1, maximumLength: 255))), required: true),
            Member("Condition", \.condition, .string(StringConstraint(values: FilterCondition.values))),
        ])
    }

    package struct OperationSummary: AWSStructure {
        package var id: String?
        package var status: String?

        package init() {}

        package init(id: String? = nil, status: String? = nil) {
            self.id = id
            self.status = status
        }

        package static let schema = Schema<Self>("OperationSummary", [
            Member("Id", \.id, .string(StringConstraint(maximumLength: 255))),
            Member("Status", \.status, .string(StringConstraint(values: OperationStatus.values))),
        ])
    }
}

// Made by teal-generate from botocore 1.43.11, data/secretsmanager/2017-10-17. Do not edit; run `make generate`.
// swift-format-ignore-file

extension SecretsManager {
    package enum FilterNameStringType {
        package static let description = "description"
        package static let name = "name"
        package static let tagKey = "tag-key"
        package static let tagValue = "tag-value"
        package static let primaryRegion = "primary-region"
        package static let owningService = "owning-service"
        package static let all = "all"
        package static let values: [String] = [
            "description",
            "name",
            "tag-key",
            "tag-value",
            "primary-region",
            "owning-service",
            "all",
        ]
    }

    package enum SortByType {
        package static let createdDate = "created-date"
        package static let lastAccessedDate = "last-accessed-date"
        package static let lastChangedDate = "last-changed-date"
        package static let name = "name"
        package static let values: [String] = [
            "created-date",
            "last-accessed-date",
            "last-changed-date",
            "name",
        ]
    }

    package enum SortOrderType {
        package static let asc = "asc"
        package static let desc = "desc"
        package static let values: [String] = [
            "asc",
            "desc",
        ]
    }

    package enum StatusType {
        package static let inSync = "InSync"
        package static let failed = "Failed"
        package static let inProgress = "InProgress"
        package static let values: [String] = [
            "InSync",
            "Failed",
            "InProgress",
        ]
    }
}

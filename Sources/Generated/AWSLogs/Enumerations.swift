// Made by teal-generate from botocore 1.43.11, data/logs/2014-03-28. Do not edit; run `make generate`.
// swift-format-ignore-file

extension Logs {
    package enum DataProtectionStatus {
        package static let activated = "ACTIVATED"
        package static let deleted = "DELETED"
        package static let archived = "ARCHIVED"
        package static let disabled = "DISABLED"
        package static let values: [String] = [
            "ACTIVATED",
            "DELETED",
            "ARCHIVED",
            "DISABLED",
        ]
    }

    package enum EntityRejectionErrorType {
        package static let invalidEntity = "InvalidEntity"
        package static let invalidTypeValue = "InvalidTypeValue"
        package static let invalidKeyAttributes = "InvalidKeyAttributes"
        package static let invalidAttributes = "InvalidAttributes"
        package static let entitySizeTooLarge = "EntitySizeTooLarge"
        package static let unsupportedLogGroupType = "UnsupportedLogGroupType"
        package static let missingRequiredFields = "MissingRequiredFields"
        package static let values: [String] = [
            "InvalidEntity",
            "InvalidTypeValue",
            "InvalidKeyAttributes",
            "InvalidAttributes",
            "EntitySizeTooLarge",
            "UnsupportedLogGroupType",
            "MissingRequiredFields",
        ]
    }

    package enum InheritedProperty {
        package static let accountDataProtection = "ACCOUNT_DATA_PROTECTION"
        package static let values: [String] = [
            "ACCOUNT_DATA_PROTECTION",
        ]
    }

    package enum LogGroupClass {
        package static let standard = "STANDARD"
        package static let infrequentAccess = "INFREQUENT_ACCESS"
        package static let delivery = "DELIVERY"
        package static let values: [String] = [
            "STANDARD",
            "INFREQUENT_ACCESS",
            "DELIVERY",
        ]
    }

    package enum OrderBy {
        package static let logStreamName = "LogStreamName"
        package static let lastEventTime = "LastEventTime"
        package static let values: [String] = [
            "LogStreamName",
            "LastEventTime",
        ]
    }
}

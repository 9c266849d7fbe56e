// Made by teal-generate from botocore 1.43.11, data/logs/2014-03-28. Do not edit; run `make generate`.
// swift-format-ignore-file

package import AWSWire

extension Logs {
    package struct RejectedEntityInfo: AWSStructure {
        package var errorType: String?

        package init() {}

        package init(errorType: String? = nil) {
            self.errorType = errorType
        }

        package static let schema = Schema<Self>("RejectedEntityInfo", [
            Member("errorType", \.errorType, .string(StringConstraint(values: EntityRejectionErrorType.values)), required: true),
        ])
    }

    package struct RejectedLogEventsInfo: AWSStructure {
        package var tooNewLogEventStartIndex: Int?
        package var tooOldLogEventEndIndex: Int?
        package var expiredLogEventEndIndex: Int?

        package init() {}

        package init(
            tooNewLogEventStartIndex: Int? = nil,
            tooOldLogEventEndIndex: Int? = nil,
            expiredLogEventEndIndex: Int? = nil
        ) {
            self.tooNewLogEventStartIndex = tooNewLogEventStartIndex
            self.tooOldLogEventEndIndex = tooOldLogEventEndIndex
            self.expiredLogEventEndIndex = expiredLogEventEndIndex
        }

        package static let schema = Schema<Self>("RejectedLogEventsInfo", [
            Member("tooNewLogEventStartIndex", \.tooNewLogEventStartIndex),
            Member("tooOldLogEventEndIndex", \.tooOldLogEventEndIndex),
            Member("expiredLogEventEndIndex", \.expiredLogEventEndIndex),
        ])
    }
}

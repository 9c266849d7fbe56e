// Made by teal-generate from botocore 1.43.11, data/cloudwatch/2010-08-01. Do not edit; run `make generate`.
// swift-format-ignore-file

package import AWSWire
package import FoundationEssentials

extension CloudWatch {
    package struct AlarmHistoryItem: AWSStructure {
        package var alarmName: String?
        package var alarmContributorId: String?
        package var alarmType: String?
        package var timestamp: Date?
        package var historyItemType: String?
        package var historySummary: String?
        package var historyData: String?
        package var alarmContributorAttributes: [String: String]?

        package init() {}

        package init(
            alarmName: String? = nil,
            alarmContributorId: String? = nil,
            alarmType: String? = nil,
            timestamp: Date? = nil,
            historyItemType: String? = nil,
            historySummary: String? = nil,
            historyData: String? = nil,
            alarmContributorAttributes: [String: String]? = nil
        ) {
            self.alarmName = alarmName
            self.alarmContributorId = alarmContributorId
            self.alarmType = alarmType
            self.timestamp = timestamp
            self.historyItemType = historyItemType
            self.historySummary = historySummary
            self.historyData = historyData
            self.alarmContributorAttributes = alarmContributorAttributes
        }

        package static let schema = Schema<Self>("AlarmHistoryItem", [
            Member("AlarmName", \.alarmName, .string(StringConstraint(minimumLength: 1, maximumLength: 255))),
            Member("AlarmContributorId", \.alarmContributorId, .string(StringConstraint(minimumLength: 1, maximumLength: 16))),
            Member("AlarmType", \.alarmType, .string(StringConstraint(values: AlarmType.values))),
            Member("Timestamp", \.timestamp),
            Member("HistoryItemType", \.historyItemType, .string(StringConstraint(values: HistoryItemType.values))),
            Member("HistorySummary", \.historySummary, .string(StringConstraint(minimumLength: 1, maximumLength: 255))),
            Member("HistoryData", \.historyData, .string(StringConstraint(minimumLength: 1, maximumLength: 4095))),
            Member("AlarmContributorAttributes", \.alarmContributorAttributes, .map(.string(StringConstraint(minimumLength: 1, maximumLength: 1024)), MapTraits(minimum: 0, maximum: 150, key: StringConstraint(minimumLength: 1, maximumLength: 255)))),
        ])
    }

    package struct AlarmPromQLCriteria: AWSStructure {
        package var query: String?
        package var pendingPeriod: Int?
        package var recoveryPeriod: Int?

        package init() {}

        package init(query: String? = nil, pendingPeriod: Int? = nil, recoveryPeriod: Int? = nil) {
            self.query = query
            self.pendingPeriod = pendingPeriod
            self.recoveryPeriod = recoveryPeriod
        }

        package static let schema = Schema<Self>("AlarmPromQLCriteria", [
            Member("Query", \.query, .string(StringConstraint(minimumLength: 1, maximumLength: 10000)), required: true),
            Member("PendingPeriod", \.pendingPeriod, .integer(minimum: 0, maximum: 86400)),
            Member("RecoveryPeriod", \.recoveryPeriod, .integer(minimum: 0, maximum: 86400)),
        ])
    }
}

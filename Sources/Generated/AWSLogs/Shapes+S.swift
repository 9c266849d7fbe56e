// Made by teal-generate from botocore 1.43.11, data/logs/2014-03-28. Do not edit; run `make generate`.
// swift-format-ignore-file

package import AWSWire

extension Logs {
    package struct SearchedLogStream: AWSStructure {
        package var logStreamName: String?
        package var searchedCompletely: Bool?

        package init() {}

        package init(logStreamName: String? = nil, searchedCompletely: Bool? = nil) {
            self.logStreamName = logStreamName
            self.searchedCompletely = searchedCompletely
        }

        package static let schema = Schema<Self>("SearchedLogStream", [
            Member("logStreamName", \.logStreamName, .string(StringConstraint(minimumLength: 1, maximumLength: 512, pattern: "[^:*]*"))),
            Member("searchedCompletely", \.searchedCompletely),
        ])
    }
}

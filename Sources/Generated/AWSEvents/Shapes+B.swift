// Made by teal-generate from botocore 1.43.11, data/events/2015-10-07. Do not edit; run `make generate`.
// swift-format-ignore-file

package import AWSWire

extension Events {
    package struct BatchArrayProperties: AWSStructure {
        package var size: Int?

        package init() {}

        package init(size: Int? = nil) {
            self.size = size
        }

        package static let schema = Schema<Self>("BatchArrayProperties", [
            Member("Size", \.size),
        ])
    }

    package struct BatchParameters: AWSStructure {
        package var jobDefinition: String?
        package var jobName: String?
        package var arrayProperties: BatchArrayProperties?
        package var retryStrategy: BatchRetryStrategy?

        package init() {}

        package init(
            jobDefinition: String? = nil,
            jobName: String? = nil,
            arrayProperties: BatchArrayProperties? = nil,
            retryStrategy: BatchRetryStrategy? = nil
        ) {
            self.jobDefinition = jobDefinition
            self.jobName = jobName
            self.arrayProperties = arrayProperties
            self.retryStrategy = retryStrategy
        }

        package static let schema = Schema<Self>("BatchParameters", [
            Member("JobDefinition", \.jobDefinition, required: true),
            Member("JobName", \.jobName, required: true),
            Member("ArrayProperties", \.arrayProperties),
            Member("RetryStrategy", \.retryStrategy),
        ])
    }

    package struct BatchRetryStrategy: AWSStructure {
        package var attempts: Int?

        package init() {}

        package init(attempts: Int? = nil) {
            self.attempts = attempts
        }

        package static let schema = Schema<Self>("BatchRetryStrategy", [
            Member("Attempts", \.attempts),
        ])
    }
}

// Made by teal-generate from botocore 1.43.11, data/ecs/2014-11-13. Do not edit; run `make generate`.
// swift-format-ignore-file

package import AWSWire

extension ECS {
    package struct HealthCheck: AWSStructure {
        package var command: [String]?
        package var interval: Int?
        package var timeout: Int?
        package var retries: Int?
        package var startPeriod: Int?

        package init() {}

        package init(
            command: [String]? = nil,
            interval: Int? = nil,
            timeout: Int? = nil,
            retries: Int? = nil,
            startPeriod: Int? = nil
        ) {
            self.command = command
            self.interval = interval
            self.timeout = timeout
            self.retries = retries
            self.startPeriod = startPeriod
        }

        package static let schema = Schema<Self>("HealthCheck", [
            Member("command", \.command, required: true),
            Member("interval", \.interval),
            Member("timeout", \.timeout),
            Member("retries", \.retries),
            Member("startPeriod", \.startPeriod),
        ])
    }

    package struct HostEntry: AWSStructure {
        package var hostname: String?
        package var ipAddress: String?

        package init() {}

        package init(hostname: String? = nil, ipAddress: String? = nil) {
            self.hostname = hostname
            self.ipAddress = ipAddress
        }

        package static let schema = Schema<Self>("HostEntry", [
            Member("hostname", \.hostname, required: true),
            Member("ipAddress", \.ipAddress, required: true),
        ])
    }

    package struct HostVolumeProperties: AWSStructure {
        package var sourcePath: String?

        package init() {}

        package init(sourcePath: String? = nil) {
            self.sourcePath = sourcePath
        }

        package static let schema = Schema<Self>("HostVolumeProperties", [
            Member("sourcePath", \.sourcePath),
        ])
    }
}

// Made by teal-generate from botocore 1.43.11, data/ecs/2014-11-13. Do not edit; run `make generate`.
// swift-format-ignore-file

package import AWSWire

extension ECS {
    package struct NetworkBandwidthGbpsRequest: AWSStructure {
        package var min: Double?
        package var max: Double?

        package init() {}

        package init(min: Double? = nil, max: Double? = nil) {
            self.min = min
            self.max = max
        }

        package static let schema = Schema<Self>("NetworkBandwidthGbpsRequest", [
            Member("min", \.min),
            Member("max", \.max),
        ])
    }

    package struct NetworkBinding: AWSStructure {
        package var bindIP: String?
        package var containerPort: Int?
        package var hostPort: Int?
        package var `protocol`: String?
        package var containerPortRange: String?
        package var hostPortRange: String?

        package init() {}

        package init(
            bindIP: String? = nil,
            containerPort: Int? = nil,
            hostPort: Int? = nil,
            `protocol`: String? = nil,
            containerPortRange: String? = nil,
            hostPortRange: String? = nil
        ) {
            self.bindIP = bindIP
            self.containerPort = containerPort
            self.hostPort = hostPort
            self.`protocol` = `protocol`
            self.containerPortRange = containerPortRange
            self.hostPortRange = hostPortRange
        }

        package static let schema = Schema<Self>("NetworkBinding", [
            Member("bindIP", \.bindIP),
            Member("containerPort", \.containerPort),
            Member("hostPort", \.hostPort),
            Member("protocol", \.`protocol`, .string(StringConstraint(values: TransportProtocol.values))),
            Member("containerPortRange", \.containerPortRange),
            Member("hostPortRange", \.hostPortRange),
        ])
    }

    package struct NetworkConfiguration: AWSStructure {
        package var awsvpcConfiguration: AwsVpcConfiguration?

        package init() {}

        package init(awsvpcConfiguration: AwsVpcConfiguration? = nil) {
            self.awsvpcConfiguration = awsvpcConfiguration
        }

        package static let schema = Schema<Self>("NetworkConfiguration", [
            Member("awsvpcConfiguration", \.awsvpcConfiguration),
        ])
    }

    package struct NetworkInterface: AWSStructure {
        package var attachmentId: String?
        package var privateIpv4Address: String?
        package var ipv6Address: String?

        package init() {}

        package init(attachmentId: String? = nil, privateIpv4Address: String? = nil, ipv6Address: String? = nil) {
            self.attachmentId = attachmentId
            self.privateIpv4Address = privateIpv4Address
            self.ipv6Address = ipv6Address
        }

        package static let schema = Schema<Self>("NetworkInterface", [
            Member("attachmentId", \.attachmentId),
            Member("privateIpv4Address", \.privateIpv4Address),
            Member("ipv6Address", \.ipv6Address),
        ])
    }

    package struct NetworkInterfaceCountRequest: AWSStructure {
        package var min: Int?
        package var max: Int?

        package init() {}

        package init(min: Int? = nil, max: Int? = nil) {
            self.min = min
            self.max = max
        }

        package static let schema = Schema<Self>("NetworkInterfaceCountRequest", [
            Member("min", \.min),
            Member("max", \.max),
        ])
    }
}

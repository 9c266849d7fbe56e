// Made by teal-generate from botocore 1.43.11, data/ec2/2016-11-15. Do not edit; run `make generate`.
// swift-format-ignore-file

package import AWSWire

extension EC2 {
    package struct EnaSrdSpecification: AWSStructure {
        package var enaSrdEnabled: Bool?
        package var enaSrdUdpSpecification: EnaSrdUdpSpecification?

        package init() {}

        package init(enaSrdEnabled: Bool? = nil, enaSrdUdpSpecification: EnaSrdUdpSpecification? = nil) {
            self.enaSrdEnabled = enaSrdEnabled
            self.enaSrdUdpSpecification = enaSrdUdpSpecification
        }

        package static let schema = Schema<Self>("EnaSrdSpecification", [
            Member("EnaSrdEnabled", \.enaSrdEnabled),
            Member("EnaSrdUdpSpecification", \.enaSrdUdpSpecification),
        ])
    }

    package struct EnaSrdUdpSpecification: AWSStructure {
        package var enaSrdUdpEnabled: Bool?

        package init() {}

        package init(enaSrdUdpEnabled: Bool? = nil) {
            self.enaSrdUdpEnabled = enaSrdUdpEnabled
        }

        package static let schema = Schema<Self>("EnaSrdUdpSpecification", [
            Member("EnaSrdUdpEnabled", \.enaSrdUdpEnabled),
        ])
    }
}

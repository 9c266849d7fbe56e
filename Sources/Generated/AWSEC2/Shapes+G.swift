// Made by teal-generate from botocore 1.43.11, data/ec2/2016-11-15. Do not edit; run `make generate`.
// swift-format-ignore-file

package import AWSWire

extension EC2 {
    package struct GroupIdentifier: AWSStructure {
        package var groupId: String?
        package var groupName: String?

        package init() {}

        package init(groupId: String? = nil, groupName: String? = nil) {
            self.groupId = groupId
            self.groupName = groupName
        }

        package static let schema = Schema<Self>("GroupIdentifier", [
            Member("GroupId", \.groupId, wireName: "groupId"),
            Member("GroupName", \.groupName, wireName: "groupName"),
        ])
    }
}

// Made by teal-generate from botocore 1.43.11, data/ec2/2016-11-15. Do not edit; run `make generate`.
// swift-format-ignore-file

package import AWSWire

extension EC2 {
    package struct UserIdGroupPair: AWSStructure {
        package var description: String?
        package var userId: String?
        package var groupName: String?
        package var groupId: String?
        package var vpcId: String?
        package var vpcPeeringConnectionId: String?
        package var peeringStatus: String?

        package init() {}

        package init(
            description: String? = nil,
            userId: String? = nil,
            groupName: String? = nil,
            groupId: String? = nil,
            vpcId: String? = nil,
            vpcPeeringConnectionId: String? = nil,
            peeringStatus: String? = nil
        ) {
            self.description = description
            self.userId = userId
            self.groupName = groupName
            self.groupId = groupId
            self.vpcId = vpcId
            self.vpcPeeringConnectionId = vpcPeeringConnectionId
            self.peeringStatus = peeringStatus
        }

        package static let schema = Schema<Self>("UserIdGroupPair", [
            Member("Description", \.description, wireName: "description"),
            Member("UserId", \.userId, wireName: "userId"),
            Member("GroupName", \.groupName, wireName: "groupName"),
            Member("GroupId", \.groupId, wireName: "groupId"),
            Member("VpcId", \.vpcId, wireName: "vpcId"),
            Member("VpcPeeringConnectionId", \.vpcPeeringConnectionId, wireName: "vpcPeeringConnectionId"),
            Member("PeeringStatus", \.peeringStatus, wireName: "peeringStatus"),
        ])
    }
}

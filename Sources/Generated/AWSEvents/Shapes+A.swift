// Made by teal-generate from botocore 1.43.11, data/events/2015-10-07. Do not edit; run `make generate`.
// swift-format-ignore-file

package import AWSWire

extension Events {
    package struct AppSyncParameters: AWSStructure {
        package var graphQLOperation: String?

        package init() {}

        package init(graphQLOperation: String? = nil) {
            self.graphQLOperation = graphQLOperation
        }

        package static let schema = Schema<Self>("AppSyncParameters", [
            Member("GraphQLOperation", \.graphQLOperation, .string(StringConstraint(minimumLength: 1, maximumLength: 1048576))),
        ])
    }

    package struct AwsVpcConfiguration: AWSStructure {
        package var subnets: [String]?
        package var securityGroups: [String]?
        package var assignPublicIp: String?

        package init() {}

        package init(subnets: [String]? = nil, securityGroups: [String]? = nil, assignPublicIp: String? = nil) {
            self.subnets = subnets
            self.securityGroups = securityGroups
            self.assignPublicIp = assignPublicIp
        }

        package static let schema = Schema<Self>("AwsVpcConfiguration", [
            Member("Subnets", \.subnets, required: true),
            Member("SecurityGroups", \.securityGroups),
            Member("AssignPublicIp", \.assignPublicIp, .string(StringConstraint(values: AssignPublicIp.values))),
        ])
    }
}

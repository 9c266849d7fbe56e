import AWSEC2
import AWSELBv2
import AWSWire
import LocalCloud

/// What the EC2 service says of the subnets, groups and VPCs that a request names.
struct Network: Sendable {
    let cloud: any CloudPort

    /// The subnets by id, in the order asked for.
    func subnets(_ ids: [String], _ context: CallContext) async throws -> [EC2.Subnet] {
        let answer: EC2.DescribeSubnetsResult
        do {
            answer = try await cloud.call(
                EC2.DescribeSubnets.self, EC2.DescribeSubnetsRequest(subnetIds: ids), caller(context))
        } catch let error as AWSError {
            throw AWSError(ELBv2.Errors.subnetNotFoundException, error.message)
        }
        let found = Dictionary((answer.subnets ?? []).map { ($0.subnetId ?? "", $0) }) { first, _ in first }
        var subnets: [EC2.Subnet] = []
        for id in ids {
            guard let subnet = found[id] else {
                throw AWSError(ELBv2.Errors.subnetNotFoundException, "The subnet ID '\(id)' does not exist")
            }
            subnets.append(subnet)
        }
        return subnets
    }

    /// The subnets of a VPC.
    func subnets(ofVPC id: String, _ context: CallContext) async throws -> [EC2.Subnet] {
        let filter = EC2.Filter(name: "vpc-id", values: [id])
        let input = EC2.DescribeSubnetsRequest(filters: [filter])
        return try await cloud.call(EC2.DescribeSubnets.self, input, caller(context)).subnets ?? []
    }

    /// Refuses a VPC that does not exist.
    func checkVPC(_ id: String, _ context: CallContext) async throws {
        do {
            _ = try await cloud.call(EC2.DescribeVpcs.self, EC2.DescribeVpcsRequest(vpcIds: [id]), caller(context))
        } catch is AWSError {
            throw AWSError.validation("The VPC ID '\(id)' is not found")
        }
    }

    /// Checks the groups against the VPC; gives the VPC's default group where none is asked for.
    func securityGroups(_ ids: [String], ofVPC vpc: String, _ context: CallContext) async throws -> [String] {
        guard !ids.isEmpty else {
            let filters = [
                EC2.Filter(name: "vpc-id", values: [vpc]), EC2.Filter(name: "group-name", values: ["default"]),
            ]
            let input = EC2.DescribeSecurityGroupsRequest(filters: filters)
            let answer = try await cloud.call(EC2.DescribeSecurityGroups.self, input, caller(context))
            return answer.securityGroups?.compactMap(\.groupId) ?? []
        }
        do {
            let input = EC2.DescribeSecurityGroupsRequest(groupIds: ids)
            let answer = try await cloud.call(EC2.DescribeSecurityGroups.self, input, caller(context))
            guard answer.securityGroups?.allSatisfy({ $0.vpcId == vpc }) ?? false else { throw Self.invalidGroups }
            return ids
        } catch is AWSError {
            throw Self.invalidGroups
        }
    }

    private static let invalidGroups = AWSError(
        ELBv2.Errors.invalidSecurityGroupException, "One or more security groups are invalid")

    /// An internet-facing load balancer needs a way out.
    func checkGateway(ofVPC id: String, _ context: CallContext) async throws {
        let filter = EC2.Filter(name: "attachment.vpc-id", values: [id])
        let input = EC2.DescribeInternetGatewaysRequest(filters: [filter])
        let answer = try await cloud.call(EC2.DescribeInternetGateways.self, input, caller(context))
        guard answer.internetGateways?.isEmpty == false else {
            throw AWSError(ELBv2.Errors.invalidSubnetException, "VPC \(id) has no internet gateway")
        }
    }

    func caller(_ context: CallContext) -> CallContext {
        context.acting(as: "elasticloadbalancing.amazonaws.com")
    }
}

import AWSEC2
import AWSWire
package import LocalCloud

extension LocalEC2 {
    package nonisolated var operations: ServiceOperations {
        var operations = ServiceOperations(EC2.service)
        addNetworks(&operations)
        addRoutes(&operations)
        addSecurityGroups(&operations)
        addInterfacesAndTags(&operations)
        return operations
    }

    private nonisolated func addNetworks(_ operations: inout ServiceOperations) {
        add(EC2.DescribeAvailabilityZones.self, \.dryRun, &operations) { try $0.describeAvailabilityZones($1, $2) }
        add(EC2.CreateVpc.self, \.dryRun, &operations) { try $0.createVpc($1, $2) }
        add(EC2.DescribeVpcs.self, \.dryRun, &operations) { try $0.describeVpcs($1, $2) }
        add(EC2.DeleteVpc.self, \.dryRun, &operations) { try $0.deleteVpc($1, $2) }
        add(EC2.ModifyVpcAttribute.self, &operations) { try $0.modifyVpcAttribute($1, $2) }
        add(EC2.DescribeVpcAttribute.self, \.dryRun, &operations) { try $0.describeVpcAttribute($1, $2) }
        add(EC2.CreateSubnet.self, \.dryRun, &operations) { try $0.createSubnet($1, $2) }
        add(EC2.DescribeSubnets.self, \.dryRun, &operations) { try $0.describeSubnets($1, $2) }
        add(EC2.DeleteSubnet.self, \.dryRun, &operations) { try $0.deleteSubnet($1, $2) }
        add(EC2.ModifySubnetAttribute.self, &operations) { try $0.modifySubnetAttribute($1, $2) }
    }

    private nonisolated func addRoutes(_ operations: inout ServiceOperations) {
        add(EC2.CreateInternetGateway.self, \.dryRun, &operations) { try $0.createInternetGateway($1, $2) }
        add(EC2.AttachInternetGateway.self, \.dryRun, &operations) { try $0.attachInternetGateway($1, $2) }
        add(EC2.DetachInternetGateway.self, \.dryRun, &operations) { try $0.detachInternetGateway($1, $2) }
        add(EC2.DeleteInternetGateway.self, \.dryRun, &operations) { try $0.deleteInternetGateway($1, $2) }
        add(EC2.DescribeInternetGateways.self, \.dryRun, &operations) { try $0.describeInternetGateways($1, $2) }
        add(EC2.CreateRouteTable.self, \.dryRun, &operations) { try $0.createRouteTable($1, $2) }
        add(EC2.DescribeRouteTables.self, \.dryRun, &operations) { try $0.describeRouteTables($1, $2) }
        add(EC2.DeleteRouteTable.self, \.dryRun, &operations) { try $0.deleteRouteTable($1, $2) }
        add(EC2.CreateRoute.self, \.dryRun, &operations) { try $0.createRoute($1, $2) }
        add(EC2.DeleteRoute.self, \.dryRun, &operations) { try $0.deleteRoute($1, $2) }
        add(EC2.AssociateRouteTable.self, \.dryRun, &operations) { try $0.associateRouteTable($1, $2) }
        add(EC2.DisassociateRouteTable.self, \.dryRun, &operations) { try $0.disassociateRouteTable($1, $2) }
    }

    private nonisolated func addSecurityGroups(_ operations: inout ServiceOperations) {
        add(EC2.CreateSecurityGroup.self, \.dryRun, &operations) { try $0.createSecurityGroup($1, $2) }
        add(EC2.DescribeSecurityGroups.self, \.dryRun, &operations) { try $0.describeSecurityGroups($1, $2) }
        add(EC2.DeleteSecurityGroup.self, \.dryRun, &operations) { try $0.deleteSecurityGroup($1, $2) }
        add(EC2.AuthorizeSecurityGroupIngress.self, \.dryRun, &operations) { try $0.authorizeIngress($1, $2) }
        add(EC2.AuthorizeSecurityGroupEgress.self, \.dryRun, &operations) { try $0.authorizeEgress($1, $2) }
        add(EC2.RevokeSecurityGroupIngress.self, \.dryRun, &operations) { try $0.revokeIngress($1, $2) }
        add(EC2.RevokeSecurityGroupEgress.self, \.dryRun, &operations) { try $0.revokeEgress($1, $2) }
        add(EC2.DescribeSecurityGroupRules.self, \.dryRun, &operations) { try $0.describeSecurityGroupRules($1, $2) }
    }

    private nonisolated func addInterfacesAndTags(_ operations: inout ServiceOperations) {
        add(EC2.CreateNetworkInterface.self, \.dryRun, &operations) { try $0.createNetworkInterface($1, $2) }
        add(EC2.DescribeNetworkInterfaces.self, \.dryRun, &operations) { try $0.describeNetworkInterfaces($1, $2) }
        add(EC2.DeleteNetworkInterface.self, \.dryRun, &operations) { try $0.deleteNetworkInterface($1, $2) }
        add(EC2.ModifyNetworkInterfaceAttribute.self, \.dryRun, &operations) { try $0.modifyInterface($1, $2) }
        add(EC2.CreateTags.self, \.dryRun, &operations) { try $0.createTags($1, $2) }
        add(EC2.DeleteTags.self, \.dryRun, &operations) { try $0.deleteTags($1, $2) }
        add(EC2.DescribeTags.self, \.dryRun, &operations) { try $0.describeTags($1, $2) }
    }

    private nonisolated func add<Operation: AWSOperation>(
        _ operation: Operation.Type, _ dryRun: any KeyPath<Operation.Input, Bool?> & Sendable,
        _ operations: inout ServiceOperations,
        _ change: @escaping @Sendable (inout AccountNetwork, Operation.Input, Call) throws -> Operation.Output
    ) {
        operations.on(operation) { input, context in
            try await self.perform(input, context, dryRun: input[keyPath: dryRun] == true, change)
        }
    }

    /// An operation that knows no dry run.
    private nonisolated func add<Operation: AWSOperation>(
        _ operation: Operation.Type, _ operations: inout ServiceOperations,
        _ change: @escaping @Sendable (inout AccountNetwork, Operation.Input, Call) throws -> Operation.Output
    ) {
        operations.on(operation) { input, context in
            try await self.perform(input, context, dryRun: false, change)
        }
    }
}

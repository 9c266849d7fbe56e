import CloudTemplate
import ComposeFile

/// A network whose subnets are all public: without NAT gateways, tasks have public addresses and closed security
/// groups.
extension StackTemplate {
    /// `SubnetA`, `SubnetB`, …: one for each zone.
    var subnets: [String] { ["A", "B", "C"].prefix(project.zones).map { "Subnet\($0)" } }

    var network: [TemplateResource] {
        var resources = [
            TemplateResource(
                "Vpc", "AWS::EC2::VPC",
                [
                    "CidrBlock": .string(project.networkBlock), "EnableDnsSupport": true, "EnableDnsHostnames": true,
                    "Tags": nameTag(project.name),
                ]),
            TemplateResource("InternetGateway", "AWS::EC2::InternetGateway", ["Tags": nameTag(project.name)]),
            TemplateResource(
                "InternetGatewayAttachment", "AWS::EC2::VPCGatewayAttachment",
                ["VpcId": .ref("Vpc"), "InternetGatewayId": .ref("InternetGateway")]),
            TemplateResource(
                "RouteTable", "AWS::EC2::RouteTable", ["VpcId": .ref("Vpc"), "Tags": nameTag(project.name)]),
            TemplateResource(
                "InternetRoute", "AWS::EC2::Route",
                [
                    "RouteTableId": .ref("RouteTable"), "DestinationCidrBlock": "0.0.0.0/0",
                    "GatewayId": .ref("InternetGateway"),
                ], dependsOn: ["InternetGatewayAttachment"]),
        ]
        for index in subnets.indices { resources += subnet(index) }
        return resources
    }

    private func subnet(_ index: Int) -> [TemplateResource] {
        let name = subnets[index]
        let network = project.networkBlock.split(separator: ".").prefix(2).joined(separator: ".")
        return [
            TemplateResource(
                name, "AWS::EC2::Subnet",
                [
                    "VpcId": .ref("Vpc"), "AvailabilityZone": .select(index, .availabilityZones),
                    "CidrBlock": .string("\(network).\(index * 16).0/20"), "MapPublicIpOnLaunch": true,
                    "Tags": nameTag("\(project.name)-\(name.suffix(1).lowercased())"),
                ]),
            TemplateResource(
                "\(name)Routes", "AWS::EC2::SubnetRouteTableAssociation",
                ["SubnetId": .ref(name), "RouteTableId": .ref("RouteTable")]),
        ]
    }

    func nameTag(_ name: String) -> TemplateValue { [["Key": "Name", "Value": .string(name)]] }

    // MARK: - Load balancer

    var publicServices: [ComposeService] { project.services.filter { $0.publicPort != nil } }
    var hasBalancer: Bool { !publicServices.isEmpty }

    var balancer: [TemplateResource] {
        guard hasBalancer else { return [] }
        let ports = Set(publicServices.compactMap { $0.publicPort?.published }).sorted()
        let ingress = ports.map { port -> TemplateValue in
            [
                "IpProtocol": "tcp", "FromPort": .integer(port), "ToPort": .integer(port), "CidrIp": "0.0.0.0/0",
                "Description": "Everybody",
            ]
        }
        return [
            TemplateResource(
                "BalancerSecurityGroup", "AWS::EC2::SecurityGroup",
                [
                    "GroupDescription": .string("The load balancer of \(project.name)"), "VpcId": .ref("Vpc"),
                    "SecurityGroupIngress": .list(ingress),
                ]),
            TemplateResource(
                "LoadBalancer", "AWS::ElasticLoadBalancingV2::LoadBalancer",
                [
                    "Name": .string(balancerName ?? project.name), "Type": "application", "Scheme": "internet-facing",
                    "Subnets": .list(subnets.map { .ref($0) }),
                    "SecurityGroups": [.getAtt("BalancerSecurityGroup", "GroupId")],
                ], dependsOn: ["InternetRoute"]),
        ] + listeners
    }

    /// At most 32 letters, digits and dashes; may not begin with `internal-`. Nil where nothing is published.
    var balancerName: String? {
        guard hasBalancer else { return nil }
        let name = String(project.name.lowercased().prefix(32))
        let isReserved = name.hasPrefix("internal-")
        return isReserved ? String("app-\(name)".prefix(32)) : name
    }
}

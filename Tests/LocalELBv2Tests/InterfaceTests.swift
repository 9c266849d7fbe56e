import AWSELBv2
import AWSWire
import LoadBalancer
import LocalELBv2
import Testing

@Suite("The interfaces of load balancers") struct InterfaceTests {
    @Test("There is one in each subnet and in the groups, as both change, and none when the load balancer is gone")
    func life() async throws {
        let fixture = try Fixture()
        let arn = try await fixture.loadBalancer()
        #expect(fixture.cloud.interfaces.all == ["subnet-1a 10.1.0.4 sg-default", "subnet-1b 10.1.1.4 sg-default"])
        let subnets = ELBv2.SetSubnetsInput(loadBalancerArn: arn, subnets: ["subnet-1b", "subnet-1c"])
        _ = try await fixture.call(ELBv2.SetSubnets.self, subnets)
        let groups = ELBv2.SetSecurityGroupsInput(loadBalancerArn: arn, securityGroups: ["sg-other"])
        _ = try await fixture.call(ELBv2.SetSecurityGroups.self, groups)
        #expect(fixture.cloud.interfaces.all == ["subnet-1b 10.1.1.4 sg-other", "subnet-1c 10.1.2.4 sg-other"])
        _ = try await fixture.call(ELBv2.DeleteLoadBalancer.self, ELBv2.DeleteLoadBalancerInput(loadBalancerArn: arn))
        #expect(fixture.cloud.interfaces.all == [])
    }

    @Test("Its name leads tasks to its interfaces; targets are reached from the one in their zone")
    func addresses() async throws {
        let fixture = try Fixture()
        let arn = try await fixture.loadBalancer()
        let group = try await fixture.targetGroup()
        _ = try await fixture.listener(on: arn, to: group)
        try await fixture.register(["10.1.1.9", "10.1.0.9"], in: group)
        let input = ELBv2.DescribeLoadBalancersInput(loadBalancerArns: [arn])
        let name = try await fixture.call(ELBv2.DescribeLoadBalancers.self, input).loadBalancers?.first?.dnsName
        let found = await fixture.service.addresses(ofName: name ?? "", onThisMachine: false)
        #expect(found == [0x0A01_0004, 0x0A01_0104])
        let targets = fixture.balancer.configuration.targetGroups.first?.targets ?? []
        #expect(targets.map(\.source) == ["10.1.1.4", "10.1.0.4"])
    }
}

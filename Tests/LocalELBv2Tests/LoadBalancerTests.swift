import AWSELBv2
import AWSWire
import LocalELBv2
import Testing

@Suite("Load balancers") struct LoadBalancerTests {
    @Test("A load balancer is named, addressed and placed as AWS does it")
    func create() async throws {
        let fixture = try Fixture()
        let arn = try await fixture.loadBalancer()
        #expect(arn.hasPrefix("arn:aws:elasticloadbalancing:us-east-1:123456789012:loadbalancer/app/web/"))
        let input = ELBv2.DescribeLoadBalancersInput(names: ["web"])
        let balancer = try #require(
            try await fixture.call(ELBv2.DescribeLoadBalancers.self, input).loadBalancers?.first)
        #expect(balancer.state?.code == "active")
        #expect(balancer.vpcId == "vpc-1")
        #expect(balancer.securityGroups == ["sg-default"])
        #expect(balancer.availabilityZones?.map(\.zoneName) == ["us-east-1a", "us-east-1b"])
        let host = try #require(balancer.dnsName)
        #expect(host.wholeMatch(of: /web-\d{10}\.us-east-1\.elb\.localhost/) != nil)
        #expect(await fixture.service.destination(ofHost: host) == nil)
        let group = try await fixture.targetGroup()
        for port in [8080, 81] { _ = try await fixture.listener(on: arn, port: port, to: group) }
        let found = try #require(await fixture.service.destination(ofHost: "\(host.uppercased()):4566"))
        #expect(found == ("127.64.0.1", 81))
        #expect(await fixture.service.destination(ofHost: "other.localhost") == nil)
    }

    @Test("Every load balancer has its own address, and one that is free again is given again")
    func addresses() async throws {
        let fixture = try Fixture()
        let first = try await fixture.loadBalancer("one")
        let second = try await fixture.loadBalancer("two")
        _ = try await fixture.call(
            ELBv2.DeleteLoadBalancer.self, ELBv2.DeleteLoadBalancerInput(loadBalancerArn: first))
        let third = try await fixture.loadBalancer("three")
        let input = ELBv2.DescribeLoadBalancersInput(loadBalancerArns: [second, third])
        let names = try await fixture.call(ELBv2.DescribeLoadBalancers.self, input).loadBalancers?.map(\.dnsName)
        var addresses: [[UInt32]] = []
        for name in names ?? [] {
            addresses.append(await fixture.service.addresses(ofName: name ?? "", onThisMachine: true))
        }
        #expect(Set(addresses) == [[0x7F40_0001], [0x7F40_0002]])
        #expect(await fixture.service.addresses(ofName: "other.elb.localhost", onThisMachine: true) == [])
    }

    @Test("The same request twice makes one; a different one with the same name is refused")
    func idempotent() async throws {
        let fixture = try Fixture()
        let first = try await fixture.loadBalancer()
        #expect(try await fixture.loadBalancer() == first)
        await #expect(
            throws: AWSError(
                "DuplicateLoadBalancerName",
                "A load balancer with the same name 'web' exists, but with different settings")
        ) { try await fixture.loadBalancer(subnets: ["subnet-1a", "subnet-1c"]) }
    }

    @Test(
        "A request that AWS refuses is refused with AWS's code",
        arguments: [
            (ELBv2.CreateLoadBalancerInput(name: "web", subnets: ["subnet-1a"]), "ValidationError"),
            (ELBv2.CreateLoadBalancerInput(name: "web"), "ValidationError"),
            (ELBv2.CreateLoadBalancerInput(name: "-web", subnets: ["subnet-1a", "subnet-1b"]), "ValidationError"),
            (ELBv2.CreateLoadBalancerInput(name: "we b", subnets: ["subnet-1a", "subnet-1b"]), "ValidationError"),
            (
                ELBv2.CreateLoadBalancerInput(
                    name: String(repeating: "w", count: 33), subnets: ["subnet-1a", "subnet-1b"]), "ValidationError"
            ),
            (
                ELBv2.CreateLoadBalancerInput(name: "internal-web", subnets: ["subnet-1a", "subnet-1b"]),
                "ValidationError"
            ),
            (ELBv2.CreateLoadBalancerInput(name: "web", subnets: ["subnet-1a", "subnet-9"]), "SubnetNotFound"),
            (
                ELBv2.CreateLoadBalancerInput(name: "web", subnets: ["subnet-1a", "subnet-2b"]),
                "InvalidConfigurationRequest"
            ),
            (
                ELBv2.CreateLoadBalancerInput(name: "web", subnets: ["subnet-1a", "subnet-1a"]),
                "InvalidConfigurationRequest"
            ),
            (ELBv2.CreateLoadBalancerInput(name: "web", subnets: ["subnet-2a", "subnet-2b"]), "InvalidSecurityGroup"),
        ])
    func refused(_ input: ELBv2.CreateLoadBalancerInput, code: String) async throws {
        let fixture = try Fixture()
        var input = input
        if code == "InvalidSecurityGroup" { input.securityGroups = ["sg-1"] }
        let error = await #expect(throws: AWSError.self) {
            try await fixture.call(ELBv2.CreateLoadBalancer.self, input)
        }
        #expect(error?.code == code)
    }

    @Test("An internet-facing load balancer needs an internet gateway; an internal one does not")
    func gateway() async throws {
        let fixture = try Fixture()
        await #expect(throws: AWSError("InvalidSubnet", "VPC vpc-2 has no internet gateway")) {
            try await fixture.loadBalancer(subnets: ["subnet-2a", "subnet-2b"])
        }
        let input = ELBv2.CreateLoadBalancerInput(
            name: "web", subnets: ["subnet-2a", "subnet-2b"], scheme: "internal")
        let balancer = try await fixture.call(ELBv2.CreateLoadBalancer.self, input).loadBalancers?.first
        #expect(balancer?.dnsName?.hasPrefix("internal-web-") == true)
    }

    @Test("Attributes have AWS's defaults, are checked, and protect from deletion")
    func attributes() async throws {
        let fixture = try Fixture()
        let arn = try await fixture.loadBalancer()
        func set(_ key: String, _ value: String) async throws -> [ELBv2.LoadBalancerAttribute]? {
            let input = ELBv2.ModifyLoadBalancerAttributesInput(
                loadBalancerArn: arn, attributes: [ELBv2.LoadBalancerAttribute(key: key, value: value)])
            return try await fixture.call(ELBv2.ModifyLoadBalancerAttributes.self, input).attributes
        }
        let all = try await set("deletion_protection.enabled", "true")
        #expect(all?.first { $0.key == "idle_timeout.timeout_seconds" }?.value == "60")
        #expect(all?.first { $0.key == "deletion_protection.enabled" }?.value == "true")
        await #expect(
            throws: AWSError(
                "ValidationError", "'idle_timeout.timeout_seconds' value '0' must be between '1-4000' inclusive")
        ) { try await set("idle_timeout.timeout_seconds", "0") }
        await #expect(
            throws: AWSError("ValidationError", "Load balancer attribute key 'colour' is not recognized")
        ) { try await set("colour", "blue") }
        let deletion = ELBv2.DeleteLoadBalancerInput(loadBalancerArn: arn)
        let error = await #expect(throws: AWSError.self) {
            try await fixture.call(ELBv2.DeleteLoadBalancer.self, deletion)
        }
        #expect(error?.code == "OperationNotPermitted")
    }

    @Test("One that is not there is not found, but may be deleted")
    func missing() async throws {
        let fixture = try Fixture()
        await #expect(throws: AWSError("LoadBalancerNotFound", "Load balancers '[nope]' not found")) {
            try await fixture.call(
                ELBv2.DescribeLoadBalancers.self, ELBv2.DescribeLoadBalancersInput(names: ["nope"]))
        }
        _ = try await fixture.call(
            ELBv2.DeleteLoadBalancer.self, ELBv2.DeleteLoadBalancerInput(loadBalancerArn: "arn:nope"))
    }

    @Test("Pages hold what they are asked to hold, and together everything once")
    func paging() async throws {
        let fixture = try Fixture()
        for name in ["a", "b", "c", "d", "e"] { _ = try await fixture.loadBalancer(name) }
        var names: [String] = []
        var marker: String?
        repeat {
            let input = ELBv2.DescribeLoadBalancersInput(marker: marker, pageSize: 2)
            let page = try await fixture.call(ELBv2.DescribeLoadBalancers.self, input)
            #expect((page.loadBalancers?.count ?? 0) <= 2)
            names += page.loadBalancers?.compactMap(\.loadBalancerName) ?? []
            marker = page.nextMarker
        } while marker != nil && names.count < 10
        #expect(names.sorted() == ["a", "b", "c", "d", "e"])
    }
}

import Testing

@testable import TealGenerate

@Suite("Names of a model in Swift")
struct SwiftNameTests {
    @Test(
        "Members",
        arguments: [
            ("VpcId", "vpcId"), ("DNSName", "dnsName"), ("TTL", "ttl"), ("VPCs", "vpcs"), ("VPCId", "vpcId"),
            ("IPv6Address", "ipv6Address"), ("AWSServiceName", "awsServiceName"), ("launchType", "launchType"),
            ("Protocol", "`protocol`"), ("Default", "`default`"), ("ARN", "arn"),
        ])
    func members(_ name: String, _ expected: String) {
        #expect(SwiftName.member(name) == expected)
    }

    @Test(
        "Values of enumerations",
        arguments: [
            ("FARGATE_SPOT", "fargateSpot"), ("in-use", "inUse"), ("HTTP", "http"),
            ("TLS_PASSTHROUGH", "tlsPassthrough"),
            ("unhealthy.draining", "unhealthyDraining"), ("Elb.InitialHealthChecking", "elbInitialHealthChecking"),
            ("us-east-1", "usEast1"), ("default", "`default`"), ("443", "value443"),
            ("enableDnsSupport", "enableDnsSupport"),
            ("self", "selfValue"), ("*", "empty"),
        ])
    func constants(_ value: String, _ expected: String) {
        #expect(SwiftName.constant(value) == expected)
    }

    @Test(
        "Types",
        arguments: [("Tag", "Tag"), ("statusType", "StatusType"), ("Type", "TypeShape"), ("Protocol", "ProtocolShape")])
    func types(_ name: String, _ expected: String) {
        #expect(SwiftName.type(name) == expected)
    }

    @Test(
        "Literals",
        arguments: [
            ("plain", "\"plain\""), (#"\d+"#, ##"#"\d+"#"##), ("say \"#x", "##\"say \"#x\"##"),
            ("a\nb", ##"#"a\#nb"#"##),
        ])
    func literals(_ text: String, _ expected: String) {
        #expect(SwiftName.literal(text) == expected)
    }
}

import AWSEC2
import AWSWire
import LocalCloud
import Testing

@testable import LocalEC2

@Suite struct ListingTests {
    @Test(
        "Patterns of filters know stars, question marks and backslashes",
        arguments: [
            ("a*c", "abbc", true), ("a*c", "ac", true), ("a*c", "acd", false), ("a?c", "abc", true),
            ("a?c", "ac", false),
            ("*", "", true), ("**a*", "bab", true), ("a\\*c", "a*c", true), ("a\\*c", "abc", false), ("", "", true),
            ("", "a", false),
            ("*a*a*a*a*b", "aaaaaaaaaaaaaaaaaaaaaaaaaaaa", false),
        ])
    func patterns(_ pattern: String, _ text: String, _ matches: Bool) {
        #expect(Pattern(pattern).matches(text) == matches)
    }

    @Test("Filters narrow by every name and any of its values; an unknown name is refused")
    func filters() async throws {
        let ec2 = try EC2Fixture()
        let vpc = try await ec2.makeVPC()
        for (number, zone) in ["a", "b", "c"].enumerated() {
            _ = try await ec2.makeSubnet(vpc, "10.0.\(number).0/24", zone: "us-east-1\(zone)")
        }
        let filters = [
            EC2.Filter(name: "vpc-id", values: [vpc]), EC2.Filter(name: "availability-zone", values: ["*1a", "*1b"]),
        ]
        let subnets = try await ec2.call(EC2.DescribeSubnets.self, EC2.DescribeSubnetsRequest(filters: filters)).subnets
        #expect(subnets?.map(\.cidrBlock) == ["10.0.0.0/24", "10.0.1.0/24"])
        let unknown = EC2.DescribeSubnetsRequest(filters: [EC2.Filter(name: "colour", values: ["red"])])
        #expect(
            await ec2.refusal(EC2.DescribeSubnets.self, unknown)
                == AWSError("InvalidParameterValue", "The filter 'colour' is invalid"))
    }

    @Test("Pages give everything once, also when something is made or deleted between two")
    func paging() async throws {
        let ec2 = try EC2Fixture()
        var made: [String] = []
        for number in 0..<7 { made.append(try await ec2.makeVPC("10.\(number).0.0/16")) }
        var seen: [String] = []
        var token: String?
        repeat {
            let answer = try await ec2.call(
                EC2.DescribeVpcs.self,
                EC2.DescribeVpcsRequest(
                    filters: [EC2.Filter(name: "is-default", values: ["false"])], nextToken: token, maxResults: 5))
            seen += (answer.vpcs ?? []).compactMap(\.vpcId)
            token = answer.nextToken
            if token != nil { _ = try await ec2.call(EC2.DeleteVpc.self, EC2.DeleteVpcRequest(vpcId: made[0])) }
        } while token != nil
        #expect(seen == made)
        let bad = EC2.DescribeVpcsRequest(nextToken: "x", maxResults: 5)
        #expect(await ec2.refusal(EC2.DescribeVpcs.self, bad)?.code == "InvalidPaginationToken")
        let both = EC2.DescribeVpcsRequest(vpcIds: [made[1]], maxResults: 5)
        #expect(await ec2.refusal(EC2.DescribeVpcs.self, both)?.code == "InvalidParameterCombination")
    }

    @Test("Tags are given with a resource or later, found by filters, and listed")
    func tags() async throws {
        let ec2 = try EC2Fixture()
        let tags = [EC2.Tag(key: "Name", value: "shop"), EC2.Tag(key: "env", value: "test")]
        let specification = EC2.TagSpecification(resourceType: "vpc", tags: tags)
        let vpc = try #require(
            await ec2.call(
                EC2.CreateVpc.self, EC2.CreateVpcRequest(cidrBlock: "10.0.0.0/16", tagSpecifications: [specification])
            ).vpc)
        #expect(vpc.tags == tags)
        let id = try #require(vpc.vpcId)
        let subnet = try await ec2.makeSubnet(id, "10.0.0.0/24")
        let more = EC2.CreateTagsRequest(resources: [id, subnet], tags: [EC2.Tag(key: "env", value: "live")])
        _ = try await ec2.call(EC2.CreateTags.self, more)
        let byTag = EC2.DescribeVpcsRequest(filters: [EC2.Filter(name: "tag:env", values: ["live"])])
        #expect(try await ec2.call(EC2.DescribeVpcs.self, byTag).vpcs?.map(\.vpcId) == [id])
        let listed = try await ec2.call(
            EC2.DescribeTags.self,
            EC2.DescribeTagsRequest(filters: [EC2.Filter(name: "resource-id", values: [id])])
        ).tags
        #expect(listed?.map(\.key) == ["Name", "env"])
        _ = try await ec2.call(
            EC2.DeleteTags.self,
            EC2.DeleteTagsRequest(
                resources: [id], tags: [EC2.Tag(key: "Name", value: "other"), EC2.Tag(key: "env")]))
        let left = try await ec2.call(EC2.DescribeVpcs.self, EC2.DescribeVpcsRequest(vpcIds: [id])).vpcs?.first?.tags
        #expect(left == [EC2.Tag(key: "Name", value: "shop")])
    }

    @Test("Tags of AWS's own are for its services alone, and a resource has at most fifty")
    func tagLimits() async throws {
        var ec2 = try EC2Fixture()
        let vpc = try await ec2.makeVPC()
        let own = EC2.CreateTagsRequest(
            resources: [vpc], tags: [EC2.Tag(key: "aws:cloudformation:stack-name", value: "s")])
        #expect(await ec2.refusal(EC2.CreateTags.self, own)?.code == "InvalidParameterValue")
        let many = (0..<51).map { EC2.Tag(key: "k\($0)", value: "") }
        let tooMany = EC2.CreateTagsRequest(resources: [vpc], tags: many)
        #expect(await ec2.refusal(EC2.CreateTags.self, tooMany)?.code == "TagLimitExceeded")
        ec2.context = ec2.context.acting(as: "cloudformation.amazonaws.com")
        _ = try await ec2.call(EC2.CreateTags.self, own)
    }
}

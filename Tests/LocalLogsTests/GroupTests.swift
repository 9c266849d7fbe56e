import AWSLogs
import AWSWire
import LocalCloud
import TealCore
import Testing

@testable import LocalLogs

@Suite struct GroupTests {
    @Test("Groups and streams exist once, and are missed by name")
    func existence() async throws {
        let logs = try LogsFixture()
        try await logs.makeStream()
        let group = await logs.refusal(Logs.CreateLogGroup.self, Logs.CreateLogGroupRequest(logGroupName: "app"))
        #expect(group == AWSError("ResourceAlreadyExistsException", "The specified log group already exists"))
        let stream = await logs.refusal(
            Logs.CreateLogStream.self, Logs.CreateLogStreamRequest(logGroupName: "app", logStreamName: "s"))
        #expect(stream == AWSError("ResourceAlreadyExistsException", "The specified log stream already exists"))
        let noGroup = await logs.refusal(
            Logs.CreateLogStream.self, Logs.CreateLogStreamRequest(logGroupName: "none", logStreamName: "s"))
        #expect(noGroup == AWSError("ResourceNotFoundException", "The specified log group does not exist."))
        let noStream = await logs.refusal(
            Logs.GetLogEvents.self, Logs.GetLogEventsRequest(logGroupName: "app", logStreamName: "t"))
        #expect(noStream == AWSError("ResourceNotFoundException", "The specified log stream does not exist."))
    }

    @Test("Groups are listed by name, by prefix or by part, in pages")
    func listing() async throws {
        let logs = try LogsFixture()
        for name in ["/ecs/web", "/ecs/api", "/Lambda/web", "zeta"] {
            _ = try await logs.call(Logs.CreateLogGroup.self, Logs.CreateLogGroupRequest(logGroupName: name))
        }
        func names(_ input: Logs.DescribeLogGroupsRequest) async throws -> [String?] {
            try await logs.call(Logs.DescribeLogGroups.self, input).logGroups?.map(\.logGroupName) ?? []
        }
        #expect(
            try await names(Logs.DescribeLogGroupsRequest(logGroupNamePrefix: "/ecs/")) == ["/ecs/api", "/ecs/web"])
        #expect(
            try await names(Logs.DescribeLogGroupsRequest(logGroupNamePattern: "WEB")) == ["/Lambda/web", "/ecs/web"])
        let first = try await logs.call(Logs.DescribeLogGroups.self, Logs.DescribeLogGroupsRequest(limit: 3))
        #expect(first.logGroups?.count == 3)
        #expect(try await names(Logs.DescribeLogGroupsRequest(nextToken: first.nextToken)) == ["zeta"])
        #expect(first.logGroups?.first?.arn == "arn:aws:logs:us-east-1:123456789012:log-group:/Lambda/web:*")
        let both = Logs.DescribeLogGroupsRequest(logGroupNamePrefix: "a", logGroupNamePattern: "b")
        #expect(await logs.refusal(Logs.DescribeLogGroups.self, both)?.code == "InvalidParameterException")
    }

    @Test("Streams are listed by name or by their last event, either way round")
    func streams() async throws {
        let logs = try LogsFixture()
        for (index, name) in ["b", "a", "c"].enumerated() {
            try await logs.makeStream("app", name)
            try await logs.put(["x"], stream: name, offset: index * 10)
        }
        func names(_ order: String, _ descending: Bool) async throws -> [String] {
            var names: [String] = []
            var token: String?
            repeat {
                let input = Logs.DescribeLogStreamsRequest(
                    logGroupName: "app", orderBy: order, descending: descending, nextToken: token, limit: 2)
                let page = try await logs.call(Logs.DescribeLogStreams.self, input)
                names += (page.logStreams ?? []).compactMap(\.logStreamName)
                token = page.nextToken
            } while token != nil
            return names
        }
        #expect(try await names("LogStreamName", false) == ["a", "b", "c"])
        #expect(try await names("LogStreamName", true) == ["c", "b", "a"])
        #expect(try await names("LastEventTime", true) == ["c", "a", "b"])
        #expect(try await names("LastEventTime", false) == ["b", "a", "c"])
    }

    @Test("Retention is one of AWS's lengths, and hides and then deletes what is older")
    func retention() async throws {
        let logs = try LogsFixture()
        try await logs.makeStream()
        let bad = Logs.PutRetentionPolicyRequest(logGroupName: "app", retentionInDays: 2)
        #expect(await logs.refusal(Logs.PutRetentionPolicy.self, bad)?.code == "InvalidParameterException")
        let good = Logs.PutRetentionPolicyRequest(logGroupName: "app", retentionInDays: 1)
        _ = try await logs.call(Logs.PutRetentionPolicy.self, good)
        let big = String(repeating: "x", count: 200_000)
        for _ in 0..<30 { try await logs.put([big]) }
        logs.clock.advance(by: .seconds(25 * 3600))
        #expect(try await logs.get().messages == [])
        try await logs.put(["new"])
        await logs.service.expire()
        #expect(try await logs.get().messages == ["new"])
        let group = try await logs.call(Logs.DescribeLogGroups.self, Logs.DescribeLogGroupsRequest()).logGroups?.first
        #expect(group?.retentionInDays == 1)
        #expect((group?.storedBytes ?? .max) < 30 * 200_000 - EventLog.segmentSize + 1)
    }

    @Test("Deleting a group takes its streams and their files, and a new one of the same name is empty")
    func deletion() async throws {
        let logs = try LogsFixture()
        try await logs.makeStream()
        try await logs.put(["old"])
        _ = try await logs.call(Logs.DeleteLogGroup.self, Logs.DeleteLogGroupRequest(logGroupName: "app"))
        try await logs.makeStream()
        #expect(try await logs.get().messages == [])
        #expect(try await logs.get(fromHead: true).messages == [])
    }

    @Test("Tags belong to a group, by its ARN")
    func tags() async throws {
        let logs = try LogsFixture()
        _ = try await logs.call(
            Logs.CreateLogGroup.self, Logs.CreateLogGroupRequest(logGroupName: "app", tags: ["a": "1", "b": "2"]))
        let arn = "arn:aws:logs:us-east-1:123456789012:log-group:app"
        _ = try await logs.call(Logs.TagResource.self, Logs.TagResourceRequest(resourceArn: arn, tags: ["c": "3"]))
        _ = try await logs.call(
            Logs.UntagResource.self, Logs.UntagResourceRequest(resourceArn: arn + ":*", tagKeys: ["a"]))
        let tags = try await logs.call(
            Logs.ListTagsForResource.self, Logs.ListTagsForResourceRequest(resourceArn: arn)
        ).tags
        #expect(tags == ["b": "2", "c": "3"])
    }
}

import AWSEvents
import AWSWire
import FoundationEssentials
import LocalCloud
import Testing

@testable import LocalEvents

@Suite struct BusTests {
    @Test("An event goes to the log groups of the rules that take it, in AWS's form")
    func logGroup() async throws {
        let place = try EventsFixture()
        try await place.rule("orders", pattern: #"{"source":["shop"]}"#, targets: [EventsFixture.log()])
        try await place.rule("others", pattern: #"{"source":["bank"]}"#, targets: [EventsFixture.log()])
        try await place.put()
        let line = try #require(place.lines().first)
        let event = try JSONParser.parse(Array(line.utf8))
        #expect(place.lines().count == 1)
        #expect(event["version"]?.string == "0" && event["id"]?.string?.count == 36)
        #expect(event["detail-type"]?.string == "Order" && event["source"]?.string == "shop")
        #expect(event["account"]?.string == "123456789012" && event["region"]?.string == "us-east-1")
        #expect(event["time"]?.string == "2026-09-21T14:13:20Z")
        #expect(event["resources"] == .array([]) && event["detail"]?["state"]?.string == "paid")
    }

    @Test("A target is given a constant, a part of the event, or a text made of parts")
    func inputs() async throws {
        let place = try EventsFixture()
        let template = #""<who> was <state> at <aws.events.event.ingestion-time> by <aws.events.rule-name>""#
        try await place.rule(
            "orders", pattern: #"{"source":["shop"]}"#,
            targets: [
                EventsFixture.log("a") { $0.input = #"{"a":1}"# },
                EventsFixture.log("b") { $0.inputPath = "$.detail.items[1]" },
                EventsFixture.log("c") {
                    $0.inputTransformer = .init(
                        inputPathsMap: ["state": "$.detail.state"],
                        inputTemplate: #"{"timestamp":1790000000001,"message":{"is":<state>}}"#)
                },
            ])
        try await place.put(detail: #"{"state":"paid","items":["pen","ink"]}"#)
        #expect(Set(place.lines()) == [#"{"a":1}"#, "ink", #"{"is":"paid"}"#])
        let filled = TargetInput.fill(
            template, ["who": .string("a \"b\""), "state": .null, "aws.events.rule-name": .integer(7)])
        #expect(filled == #""a \"b\" was  at <aws.events.event.ingestion-time> by 7""#)
    }

    @Test("Each entry of PutEvents is refused for itself, in AWS's words")
    func entries() async throws {
        let place = try EventsFixture()
        let answer = try await place.call(
            Events.PutEvents.self,
            Events.PutEventsRequest(entries: [
                .init(detailType: "t", detail: "{}"), .init(source: "s", detail: "{}"),
                .init(source: "s", detailType: "t"), .init(source: "s", detailType: "t", detail: "{"),
                .init(source: "aws.ecs", detailType: "t", detail: "{}"),
                .init(source: "s", detailType: "t", detail: "{}"),
            ]))
        #expect(answer.failedEntryCount == 5)
        #expect(
            answer.entries?.map(\.errorMessage) == [
                "Parameter Source is not valid. Reason: Source is a required argument.",
                "Parameter DetailType is not valid. Reason: DetailType is a required argument.",
                "Parameter Detail is not valid. Reason: Detail is a required argument.",
                "Detail is malformed.", "Not authorized for the source.", nil,
            ])
        #expect(answer.entries?.last?.eventId?.count == 36)
        let large = String(repeating: "x", count: 262_144)
        let sentence = await place.refusal(
            Events.PutEvents.self,
            Events.PutEventsRequest(entries: [.init(source: "s", detailType: "t", detail: "{\"a\":\"\(large)\"}")]))
        #expect(sentence == "ValidationException: Total size of the entries in the request is over the limit.")
    }

    @Test("An event that was acknowledged arrives after a restart")
    func durable() async throws {
        let place = try EventsFixture()
        try await place.rule("orders", pattern: #"{"source":["shop"]}"#, targets: [EventsFixture.log()])
        let entry = Events.PutEventsRequestEntry(source: "shop", detailType: "Order", detail: "{}")
        _ = try await place.call(Events.PutEvents.self, Events.PutEventsRequest(entries: [entry]))
        try place.restart()
        await place.pass(1)
        #expect(place.lines().count == 1)
    }

    @Test("TestEventPattern tells whether a pattern takes an event")
    func testPattern() async throws {
        let place = try EventsFixture()
        let event = #"""
            {"id":"1","account":"1","source":"shop","time":"2026-01-01T00:00:00Z","region":"r","resources":[],
            "detail-type":"Order","detail":{}}
            """#
        let yes = Events.TestEventPatternRequest(eventPattern: #"{"source":["shop"]}"#, event: event)
        #expect(try await place.call(Events.TestEventPattern.self, yes).result == true)
        let no = Events.TestEventPatternRequest(eventPattern: #"{"source":["bank"]}"#, event: event)
        #expect(try await place.call(Events.TestEventPattern.self, no).result == false)
        let bad = Events.TestEventPatternRequest(eventPattern: #"{"source":"bank"}"#, event: event)
        #expect(
            await place.refusal(Events.TestEventPattern.self, bad)
                == #"InvalidEventPatternException: Event pattern is not valid. Reason: "source" must be an object or an array"#
        )
        let incomplete = Events.TestEventPatternRequest(eventPattern: #"{"source":["shop"]}"#, event: "{}")
        #expect(await place.refusal(Events.TestEventPattern.self, incomplete)?.contains("id is a required") == true)
    }
}

@Suite struct RuleTests {
    @Test("A rule is put, described, listed, changed and deleted, and is there after a restart")
    func life() async throws {
        let place = try EventsFixture()
        let arn = try await place.rule("b", schedule: "rate(1 day)")
        #expect(arn == "arn:aws:events:us-east-1:123456789012:rule/b")
        try await place.rule("a", pattern: #"{"source":["shop"]}"#, targets: [EventsFixture.log()])
        try place.restart()
        let rules = try await place.call(Events.ListRules.self, Events.ListRulesRequest()).rules
        #expect(rules?.map(\.name) == ["a", "b"] && rules?.map(\.state) == ["ENABLED", "ENABLED"])
        let first = try await place.call(Events.ListRules.self, Events.ListRulesRequest(limit: 1))
        let rest = Events.ListRulesRequest(nextToken: first.nextToken)
        #expect(try await place.call(Events.ListRules.self, rest).rules?.map(\.name) == ["b"])
        let described = try await place.call(Events.DescribeRule.self, Events.DescribeRuleRequest(name: "a"))
        #expect(described.eventPattern == #"{"source":["shop"]}"# && described.eventBusName == "default")
        #expect(described.createdBy == "123456789012")
        let by = Events.ListRuleNamesByTargetRequest(targetArn: EventsFixture.group)
        #expect(try await place.call(Events.ListRuleNamesByTarget.self, by).ruleNames == ["a"])
        let delete = Events.DeleteRuleRequest(name: "a")
        #expect(
            await place.refusal(Events.DeleteRule.self, delete)
                == "ValidationException: Rule can't be deleted since it has targets.")
        _ = try await place.call(Events.RemoveTargets.self, Events.RemoveTargetsRequest(rule: "a", ids: ["log"]))
        _ = try await place.call(Events.DeleteRule.self, delete)
        _ = try await place.call(Events.DeleteRule.self, delete)
        #expect(
            await place.refusal(Events.DescribeRule.self, Events.DescribeRuleRequest(name: "a"))
                == "ResourceNotFoundException: Rule a does not exist on EventBus default.")
    }

    @Test(
        "What is no rule is refused",
        arguments: [
            (Events.PutRuleRequest(name: "r"), "Parameter(s) EventPattern or ScheduleExpression must be specified."),
            (
                Events.PutRuleRequest(name: "r", scheduleExpression: "rate(1 minutes)"),
                "Parameter ScheduleExpression is not valid."
            ),
            (
                Events.PutRuleRequest(name: "r", scheduleExpression: "cron(0 0 * * * *)"),
                "Parameter ScheduleExpression is not valid."
            ),
            (
                Events.PutRuleRequest(name: "r", scheduleExpression: "at(2030-01-01T00:00:00)"),
                "Parameter ScheduleExpression is not valid."
            ),
            (
                Events.PutRuleRequest(name: "r", eventPattern: "[]"),
                "Event pattern is not valid. Reason: Filter is not an object"
            ),
            (
                Events.PutRuleRequest(name: "r", scheduleExpression: "rate(1 day)", eventBusName: "mine"),
                "Event bus mine does not exist."
            ),
        ])
    func refusedRules(input: Events.PutRuleRequest, sentence: String) async throws {
        let place = try EventsFixture()
        #expect(await place.refusal(Events.PutRule.self, input)?.hasSuffix(": " + sentence) == true)
    }

    @Test("A rule has five targets at most; one whose id is known is replaced")
    func targets() async throws {
        let place = try EventsFixture()
        try await place.rule("r", schedule: "rate(1 day)", targets: (1...5).map { EventsFixture.log("\($0)") })
        let again = Events.PutTargetsRequest(rule: "r", targets: [EventsFixture.task("3")])
        _ = try await place.call(Events.PutTargets.self, again)
        let list = Events.ListTargetsByRuleRequest(rule: "r")
        let targets = try await place.call(Events.ListTargetsByRule.self, list).targets
        #expect(targets?.map(\.id) == ["1", "2", "3", "4", "5"] && targets?[2].arn == EventsFixture.cluster)
        let more = Events.PutTargetsRequest(rule: "r", targets: [EventsFixture.log("6")])
        #expect(
            await place.refusal(Events.PutTargets.self, more)
                == "LimitExceededException: The requested resource exceeds the maximum number allowed.")
    }

    @Test("A target that the region could not call is refused by name")
    func refusedTargets() async throws {
        let place = try EventsFixture()
        try await place.rule("r", schedule: "rate(1 day)")
        var bare = EventsFixture.task()
        bare.roleArn = nil
        var empty = EventsFixture.task()
        empty.ecsParameters = nil
        let lambda = Events.Target(id: "l", arn: "arn:aws:lambda:us-east-1:123456789012:function:f")
        let queue = EventsFixture.log { $0.deadLetterConfig = .init(arn: "arn:aws:sqs:us-east-1:1:q") }
        let both = EventsFixture.log {
            $0.input = "{}"
            $0.inputPath = "$.detail"
        }
        let cases: [(Events.Target, String)] = [
            (bare, "RoleArn is required for target \(EventsFixture.cluster)."),
            (empty, "Parameter(s) EcsParameters must be specified for target: task."),
            (lambda, "A target of lambda, such as \(lambda.arn ?? ""), is not supported by the local region."),
            (queue, "A dead-letter queue is not supported by the local region."),
            (both, "Only one of Input, InputPath, or InputTransformer must be provided for target log."),
            (EventsFixture.log { $0.input = "{" }, "JSON text of Input is not valid for target log."),
            (EventsFixture.log { $0.inputPath = "detail" }, "Invalid InputPath for target log: detail"),
            (
                EventsFixture.log { $0.arn = "logs" },
                "Parameter logs is not valid. Reason: Provided Arn is not in correct format."
            ),
        ]
        for (target, sentence) in cases {
            let input = Events.PutTargetsRequest(rule: "r", targets: [target])
            #expect(await place.refusal(Events.PutTargets.self, input) == "ValidationException: " + sentence)
        }
    }

    @Test("Rules have tags, which a later PutRule leaves as they are")
    func tags() async throws {
        let place = try EventsFixture()
        let put = Events.PutRuleRequest(
            name: "r", scheduleExpression: "rate(1 day)", tags: [.init(key: "a", value: "1")])
        let arn = try await place.call(Events.PutRule.self, put).ruleArn
        try await place.rule("r", schedule: "rate(2 days)")
        let tag = Events.TagResourceRequest(resourceARN: arn, tags: [.init(key: "b", value: "2")])
        _ = try await place.call(Events.TagResource.self, tag)
        let list = Events.ListTagsForResourceRequest(resourceARN: arn)
        #expect(try await place.call(Events.ListTagsForResource.self, list).tags?.map(\.key) == ["a", "b"])
        let untag = Events.UntagResourceRequest(resourceARN: arn, tagKeys: ["a"])
        _ = try await place.call(Events.UntagResource.self, untag)
        #expect(try await place.call(Events.ListTagsForResource.self, list).tags?.map(\.key) == ["b"])
    }

    @Test("There is one bus")
    func buses() async throws {
        let place = try EventsFixture()
        let buses = try await place.call(Events.ListEventBuses.self, Events.ListEventBusesRequest()).eventBuses
        #expect(buses?.map(\.arn) == ["arn:aws:events:us-east-1:123456789012:event-bus/default"])
        let other = Events.DescribeEventBusRequest(name: "mine")
        #expect(
            await place.refusal(Events.DescribeEventBus.self, other)
                == "ResourceNotFoundException: Event bus mine does not exist.")
    }
}

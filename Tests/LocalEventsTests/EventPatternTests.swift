import AWSWire
import Testing

@testable import LocalEvents

@Suite struct EventPatternTests {
    private static let event = """
        {"source":"aws.ecs","detail-type":"ECS Task State Change","account":"123456789012","region":"us-east-1",
        "resources":["arn:aws:ecs:task/1","arn:aws:ecs:task/2"],
        "detail":{"lastStatus":"STOPPED","version":5,"ratio":0.5,"protected":false,"nothing":null,"ip":"10.0.1.7",
        "containers":[{"name":"web","exitCode":1},{"name":"side","exitCode":0}],"empty":[]}}
        """

    @Test(
        "A pattern takes the events that its operators say",
        arguments: [
            (#"{"source":["aws.ecs"]}"#, true),
            (#"{"source":["aws.ec2","aws.ecs"]}"#, true),
            (#"{"source":["aws.ec2"]}"#, false),
            (#"{"source":["AWS.ecs"]}"#, false),
            (#"{"source":[{"prefix":"aws."}],"detail":{"lastStatus":["STOPPED"]}}"#, true),
            (#"{"source":["aws.ecs"],"detail":{"lastStatus":["RUNNING"]}}"#, false),
            (#"{"source":[{"prefix":{"equals-ignore-case":"AWS"}}]}"#, true),
            (#"{"source":[{"suffix":".ecs"}]}"#, true),
            (#"{"source":[{"suffix":{"equals-ignore-case":".ECS"}}]}"#, true),
            (#"{"source":[{"equals-ignore-case":"AWS.ECS"}]}"#, true),
            (#"{"resources":["arn:aws:ecs:task/2"]}"#, true),
            (#"{"resources":[{"wildcard":"arn:*:task/1"}]}"#, true),
            (#"{"resources":[{"wildcard":"arn:*:task/3*"}]}"#, false),
            (#"{"resources":[{"wildcard":"*"}]}"#, true),
            (#"{"detail":{"version":[{"numeric":[">",4,"<=",5]}]}}"#, true),
            (#"{"detail":{"version":[{"numeric":["<",5]}]}}"#, false),
            (#"{"detail":{"version":[5.0]}}"#, true),
            (#"{"detail":{"ratio":[{"numeric":["=",5e-1]}]}}"#, true),
            (#"{"detail":{"protected":[false]}}"#, true),
            (#"{"detail":{"nothing":[null]}}"#, true),
            (#"{"detail":{"missing":[null]}}"#, false),
            (#"{"detail":{"nothing":[{"exists":true}]}}"#, true),
            (#"{"detail":{"missing":[{"exists":false}]}}"#, true),
            (#"{"detail":{"lastStatus":[{"exists":false}]}}"#, false),
            (#"{"detail":{"empty":[{"exists":false}]}}"#, true),
            (#"{"detail":{"lastStatus":[{"anything-but":"RUNNING"}]}}"#, true),
            (#"{"detail":{"lastStatus":[{"anything-but":["RUNNING","STOPPED"]}]}}"#, false),
            (#"{"detail":{"lastStatus":[{"anything-but":{"prefix":"STOP"}}]}}"#, false),
            (#"{"detail":{"lastStatus":[{"anything-but":{"wildcard":"*ING"}}]}}"#, true),
            (#"{"detail":{"missing":[{"anything-but":"x"}]}}"#, false),
            (#"{"detail":{"ip":[{"cidr":"10.0.0.0/16"}]}}"#, true),
            (#"{"detail":{"ip":[{"cidr":"10.1.0.0/16"}]}}"#, false),
            (#"{"detail":{"containers":{"name":["web"],"exitCode":[1]}}}"#, true),
            // Both must be of one element.
            (#"{"detail":{"containers":{"name":["web"],"exitCode":[0]}}}"#, false),
            (#"{"$or":[{"source":["aws.ec2"]},{"detail":{"version":[5]}}]}"#, true),
            (#"{"source":["aws.ecs"],"$or":[{"region":["eu-west-1"]},{"account":["1"]}]}"#, false),
        ])
    func operators(pattern: String, isTaken: Bool) throws {
        let event = try JSONParser.parse(Array(Self.event.utf8))
        #expect(try EventPattern(pattern).matches(event) == isTaken)
    }

    @Test(
        "What is no pattern is refused with Event Ruler's reason",
        arguments: [
            ("[]", "Filter is not an object"),
            ("{", "Invalid JSON"),
            ("{}", "Empty patterns are not allowed"),
            (#"{"detail":{}}"#, "Empty patterns are not allowed"),
            (#"{"source":[]}"#, "Empty patterns are not allowed"),
            (#"{"source":"aws.ecs"}"#, #""source" must be an object or an array"#),
            (#"{"source":[["a"]]}"#, "Match value must be String, number, true, false, or null"),
            (#"{"source":[{"prefix":"a","suffix":"b"}]}"#, "Only one key allowed in match expression"),
            (#"{"source":[{"like":"a"}]}"#, "Unrecognized match type like"),
            (#"{"source":[{"prefix":1}]}"#, "prefix match pattern must be a string"),
            (#"{"source":[{"exists":"yes"}]}"#, "exists match pattern must be either true or false."),
            (#"{"a":[{"numeric":[">"]}]}"#, "Invalid member in numeric match: one or two comparisons are wanted"),
            (#"{"a":[{"numeric":[">","1"]}]}"#, "Value of > must be numeric"),
            (#"{"a":[{"numeric":[">",6e9]}]}"#, "Value must be between -5.0E9 and 5.0E9, inclusive"),
            (#"{"a":[{"anything-but":[true]}]}"#, "Inside anything but list, start|null|boolean is not supported."),
            (#"{"$or":[{"a":[1]}]}"#, "There must have at least 2 Objects for $or relationship."),
        ])
    func refusals(pattern: String, reason: String) {
        #expect(throws: EventPatternError(reason: reason)) { try EventPattern(pattern) }
    }

    @Test(
        "An asterisk stands for any characters, and what is between asterisks comes in order",
        arguments: [
            ("a*c", "abc", true), ("a*c", "ac", true), ("a*c", "ab", false), ("*b*", "abc", true), ("*.x", "x", false),
            (#"a\*c"#, "a*c", true), (#"a\*c"#, "abc", false), ("ab*ba", "aba", false), ("a*b*b", "ab", false),
            ("a*b*b", "abb", true), ("abc", "abc", true),
        ])
    func wildcards(pattern: String, text: String, isTaken: Bool) {
        #expect(Wildcard(pattern)?.matches(text) == isTaken)
    }

    @Test(
        "Two asterisks side by side, and a backslash before anything else, are no wildcard",
        arguments: ["a**b", #"a\b"#, #"a\"#])
    func badWildcards(pattern: String) {
        #expect(Wildcard(pattern) == nil)
    }
}

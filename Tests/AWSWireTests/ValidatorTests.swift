import AWSCloudFormation
import AWSEC2
import AWSECR
import AWSECS
import AWSELBv2
import AWSIAM
import AWSLogs
import AWSRoute53
import Testing

@testable import AWSWire

@Suite("What the model asks of a request")
struct ValidatorTests {
    private func errors(_ input: some AWSStructure) -> [WireError] {
        Validator.validate(input.wireValue, as: type(of: input))
    }

    private func rejection<Operation: AWSOperation>(_ operation: Operation.Type, _ input: Operation.Input) -> AWSError {
        Rejection.of(errors(input), operation: Operation.descriptor, service: Operation.service)
    }

    @Test("A request that is as it should be passes")
    func passes() {
        let input = IAM.CreateRoleRequest(
            path: "/service/", roleName: "web", assumeRolePolicyDocument: "{}", maxSessionDuration: 3600,
            tags: [IAM.Tag(key: "team", value: "lemon")])
        #expect(errors(input).isEmpty)
    }

    @Test("A missing member is named as AWS names it, with the code of the service")
    func missing() {
        let error = rejection(Logs.CreateLogGroup.self, Logs.CreateLogGroupRequest())
        #expect(error.code == "InvalidParameterException")
        #expect(
            error.message
                == "1 validation error detected: Value null at 'logGroupName' failed to satisfy constraint: Member must not be null"
        )
    }

    @Test("Several constraints are reported together, with the place of each")
    func several() {
        let tag = IAM.Tag(key: "", value: "v")
        let error = rejection(
            IAM.CreateRole.self,
            IAM.CreateRoleRequest(roleName: "a b", assumeRolePolicyDocument: "{}", maxSessionDuration: 60, tags: [tag]))
        #expect(error.code == "ValidationError")
        #expect(error.status == 400)
        #expect(
            error.message == """
                4 validation errors detected: Value 'a b' at 'roleName' failed to satisfy constraint: Member must satisfy \
                regular expression pattern: [\\w+=,.@-]+; Value '60' at 'maxSessionDuration' failed to satisfy constraint: \
                Member must have value greater than or equal to 3600; Value '' at 'tags.1.member.key' failed to satisfy \
                constraint: Member must have length greater than or equal to 1; Value '' at 'tags.1.member.key' failed to \
                satisfy constraint: Member must satisfy regular expression pattern: [\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]+
                """)
    }

    @Test("An unknown value of an enumeration is answered with the known ones")
    func enumeration() {
        let error = rejection(
            ECS.RunTask.self, ECS.RunTaskRequest(launchType: "MOON", taskDefinition: "web"))
        #expect(error.code == "InvalidParameterException")
        #expect(
            error.message.hasPrefix(
                "1 validation error detected: Value 'MOON' at 'launchType' failed to satisfy constraint: Member must satisfy enum value set: [EC2, FARGATE"
            ))
    }

    @Test("Elements and keys are reported for the whole list or map")
    func elements() {
        let digests = ECR.CompleteLayerUploadRequest(
            repositoryName: "web", uploadId: "6f1a4d02-5f9d-4f5f-9b3a-0c5b8f5e4c11", layerDigests: ["sha256"])
        #expect(
            errors(digests).map(\.sentence) == [
                "Value '[sha256]' at 'layerDigests' failed to satisfy constraint: Member must satisfy constraint: [Member must satisfy regular expression pattern: [a-zA-Z0-9-_+.]+:[a-fA-F0-9]+]"
            ])
        let tags = Logs.CreateLogGroupRequest(logGroupName: "g", tags: ["a{b": "v"])
        #expect(
            errors(tags).map(\.sentence).first?.hasPrefix(
                "Value '{a{b=v}' at 'tags' failed to satisfy constraint: Map keys must satisfy constraint: [Member must have length less than or equal to 128, "
            ) == true)
    }

    @Test("EC2 and Route 53 answer in their own words")
    func otherProtocols() {
        let subnet = rejection(EC2.CreateSubnet.self, EC2.CreateSubnetRequest())
        #expect(subnet == AWSError("MissingParameter", "The request must contain the parameter VpcId"))
        let zone = rejection(Route53.GetHostedZone.self, Route53.GetHostedZoneRequest())
        #expect(zone.code == "InvalidInput")
    }

    @Test("What cannot be read is refused before constraints are looked at")
    func unreadable() {
        let error = Rejection.of(
            [WireError(.missing, path: ["a"]), WireError(.mistyped(expected: "integer"), path: ["desiredCount"])],
            operation: ECS.CreateService.descriptor, service: ECS.service)
        #expect(
            error == AWSError("SerializationException", "The value at 'desiredCount' can not be converted to integer"))
    }

    @Test("Every pattern of the models can be read", arguments: AnyOperation.all)
    func patterns(_ operation: AnyOperation) {
        for pattern in Patterns.of(operation.type) { #expect(PatternCache.canRead(pattern), "\(pattern)") }
    }

    static let matches: [(String, String, Bool)] = [
        (#"[\w+=,.@-]+"#, "web-1", true), (#"[\w+=,.@-]+"#, "wéb", false),
        ("[a-zA-Z][-a-zA-Z0-9]*", "stack-1\n", false),
        (#"[\u0009\u000A\u000D\u0020-\u007E\u0085\u00A0-\uD7FF\uE000-\uFFFD\u10000-\u10FFFF]+"#, "a\n🍋", true),
        (#"[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*"#, "a\n🍋", true),
        (#"[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*"#, "a\u{1}", false),
        (#"^(\/|(\/(?!\.)+[^$#<>;`|&?{}^*/\n]+){1,4})$"#, "/data/db", true),
        (#"^(\/|(\/(?!\.)+[^$#<>;`|&?{}^*/\n]+){1,4})$"#, "/data/.db", false),
        (#"[\p{L}\p{Z}\p{N}_.:/=+\-@]*"#, "Zitrönchen 9", true), (#"[\p{L}\p{Z}\p{N}_.:/=+\-@]*"#, "a{b", false),
        (#"[a-z0-9]+((\.|_|__|-+)[a-z0-9]+)*(\/[a-z0-9]+((\.|_|__|-+)[a-z0-9]+)*)*"#, "lemon/mart-web", true),
        (#"[a-z0-9]+((\.|_|__|-+)[a-z0-9]+)*(\/[a-z0-9]+((\.|_|__|-+)[a-z0-9]+)*)*"#, "Lemon", false),
        (
            #"([a-zA-Z][-a-zA-Z0-9]*)|(arn:\b(aws|aws-us-gov|aws-cn)\b:[-a-zA-Z0-9:/._+]*)"#,
            "arn:aws:cloudformation:x", true
        ),
        (#"^(HTTPS?|#\{protocol\})$"#, "#{protocol}", true),
    ]

    @Test("Patterns mean what they mean to AWS", arguments: matches)
    func matching(_ pattern: String, _ text: String, _ expected: Bool) {
        #expect(PatternCache.matches(text, pattern) == expected)
    }
}

/// All patterns in an operation's input.
private enum Patterns {
    static func of<Operation: AWSOperation>(_ operation: Operation.Type) -> Set<String> {
        var patterns: Set<String> = []
        var seen: Set<String> = []
        collect(.structure { Operation.Input.traits }, &patterns, &seen)
        return patterns
    }

    private static func collect(_ type: WireType, _ patterns: inout Set<String>, _ seen: inout Set<String>) {
        switch type {
        case .string(let constraint): patterns.formUnion(constraint.pattern.map { [$0] } ?? [])
        case .list(let element, _): collect(element, &patterns, &seen)
        case .map(let element, let traits):
            patterns.formUnion(traits.key.pattern.map { [$0] } ?? [])
            collect(element, &patterns, &seen)
        case .structure(let shape):
            guard seen.insert(shape().name).inserted else { return }
            for member in shape().members { collect(member.type, &patterns, &seen) }
        default: return
        }
    }
}

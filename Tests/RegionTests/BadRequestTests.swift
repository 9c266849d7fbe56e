import AWSCloudFormation
import AWSEC2
import AWSECR
import AWSECS
import AWSELBv2
import AWSIAM
import AWSLogs
import AWSSTS
import AWSWire
import Foundation
import Region
import TealCore
import Testing

@Suite("Bad requests over real sockets", .timeLimit(.minutes(1)))
struct BadRequestTests {
    /// What a client sends, and the first words of what it gets; nothing for a connection that is only closed.
    struct Bytes: Sendable, CustomTestStringConvertible {
        var testDescription: String
        var text: String
        var answer: String
        var halfClose = true

        init(_ name: String, _ text: String, _ answer: String, halfClose: Bool = true) {
            testDescription = name
            self.text = text
            self.answer = answer
            self.halfClose = halfClose
        }
    }

    private static let head = "POST / HTTP/1.1\r\nHost: localhost\r\n"

    static let bytes = [
        Bytes("nothing", "", ""),
        Bytes("a head cut off, then the end", "POST / HTTP/1.1\r\nHost: loc", "HTTP/1.1 400"),
        Bytes("a body shorter than it was said to be", head + "Content-Length: 100\r\n\r\n{}", "HTTP/1.1 400"),
        Bytes("a body that never comes to its end", head + "Content-Length: 10\r\n\r\n{}", "", halfClose: false),
        Bytes("a huge head", head + "X-Large: " + String(repeating: "x", count: 200_000) + "\r\n\r\n", "HTTP/1.1 431"),
        Bytes("many headers", head + String(repeating: "X-A: b\r\n", count: 20_000) + "\r\n", "HTTP/1.1 431"),
        Bytes("a huge target", "GET /" + String(repeating: "x", count: 200_000) + " HTTP/1.1\r\n", "HTTP/1.1 431"),
        Bytes("a length beyond all bounds", head + "Content-Length: 99999999999999999999999\r\n\r\n", "HTTP/1.1 4"),
        Bytes("a negative length", head + "Content-Length: -5\r\n\r\n", "HTTP/1.1 400"),
        Bytes("two lengths", head + "Content-Length: 2\r\nContent-Length: 3\r\n\r\n{}", "HTTP/1.1 400"),
        Bytes(
            "a length and chunks", head + "Content-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n{}", "HTTP/1.1 400"),
        Bytes("a bad chunk", head + "Transfer-Encoding: chunked\r\n\r\nzz\r\n{}\r\n0\r\n\r\n", "HTTP/1.1 4"),
        Bytes("chunks that end early", head + "Transfer-Encoding: chunked\r\n\r\n10\r\n{}", "HTTP/1.1 400"),
        Bytes("no host", "POST / HTTP/1.1\r\nContent-Length: 0\r\n\r\n", "HTTP/1.1 400"),
        Bytes("two hosts", "GET / HTTP/1.1\r\nHost: a\r\nHost: localhost\r\n\r\n", "HTTP/1.1 400"),
        Bytes("the host of another site", "GET / HTTP/1.1\r\nHost: example.com\r\n\r\n", "HTTP/1.1 403"),
        Bytes("a page of another site", head + "Origin: https://example.com\r\n\r\n", "HTTP/1.1 403"),
        Bytes("another protocol", "EHLO localhost\r\n\r\n", "HTTP/1.1 400"),
        Bytes("TLS", "\u{16}\u{03}\u{01}\u{02}\u{00}\u{01}\u{00}\u{01}\u{fc}\u{03}\u{03}", "HTTP/1.1 400"),
        Bytes("another version", "GET / HTTP/3.0\r\nHost: localhost\r\n\r\n", "HTTP/1.1 "),
        Bytes(
            "a path out of the folder", "GET /_teal/../../etc/passwd HTTP/1.1\r\nHost: localhost\r\n\r\n", "HTTP/1.1 4"),
        Bytes("no signature", head + "Content-Length: 0\r\n\r\n", "HTTP/1.1 403"),
    ]

    @Test("Bytes that are no request get an answer or an end, and the next request is served")
    func noRequests() async throws {
        try await RegionPlace.running { place in
            for bytes in Self.bytes {
                let answer = try RawExchange.send(bytes.text, to: place.port, halfClose: bytes.halfClose)
                #expect(
                    answer.hasPrefix(bytes.answer) && answer.isEmpty == bytes.answer.isEmpty,
                    "\(bytes.testDescription): \(answer.prefix(200))")
                #expect(try await place.call(ECS.ListClusters.self, .init()).clusterArns == [])
            }
            let large =
                Array((Self.head + "Content-Length: 31457281\r\n\r\n").utf8)
                + [UInt8](repeating: 0x20, count: 31_457_281)
            #expect(try RawExchange.send(large, to: place.port).hasPrefix("HTTP/1.1 413"))
            #expect(try await place.status().isRunning)
        }
    }

    @Test("A hundred clients that never finish their requests do not keep others from being served")
    func idlers() async throws {
        try await RegionPlace.running { place in
            let idlers = try (0..<100).map { _ in
                try RawExchange.Idler(sending: "POST / HTTP/1.1\r\nHost: lo", to: place.port)
            }
            for number in 0..<20 {
                _ = try await place.call(ECS.CreateCluster.self, .init(clusterName: "c\(number)"))
            }
            #expect(idlers.count == 100)
        }
    }

    /// A signed call that cannot be carried out.
    struct Call: Sendable, CustomTestStringConvertible {
        var service: AWSService
        var operation: String
        var body: String
        var refusal: String

        var testDescription: String { "\(service.id):\(operation) \(body.prefix(60))" }

        init(_ service: AWSService, _ operation: String, _ body: String, _ refusal: String) {
            self.service = service
            self.operation = operation
            self.body = body
            self.refusal = refusal
        }
    }

    static let calls = [
        // Operations and services that are not there.
        Call(ECS.service, "FlyToMars", "{}", "UnknownOperationException 400"),
        Call(Logs.service, "FlyToMars", "{}", "UnknownOperationException 400"),
        Call(STS.service, "FlyToMars", "", "InvalidAction 400"),
        Call(EC2.service, "FlyToMars", "", "InvalidAction 400"),
        Call(CloudFormation.service, "FlyToMars", "", "InvalidAction 400"),
        // JSON.
        Call(ECS.service, "DescribeServices", "{", "SerializationException 400"),
        Call(ECS.service, "DescribeServices", "[]", "SerializationException 400"),
        Call(ECS.service, "DescribeServices", #"{"services":"web"}"#, "SerializationException 400"),
        Call(
            ECS.service, "CreateService", #"{"serviceName":"web","desiredCount":"two"}"#, "SerializationException 400"),
        Call(ECS.service, "CreateService", "{}", "InvalidParameterException 400"),
        Call(ECS.service, "RegisterTaskDefinition", #"{"family":"web"}"#, "InvalidParameterException 400"),
        Call(ECS.service, "UpdateService", #"{"cluster":"none","service":"web"}"#, "ClusterNotFoundException 400"),
        Call(ECS.service, "DescribeTaskDefinition", #"{"taskDefinition":"none"}"#, "ClientException 400"),
        Call(Logs.service, "CreateLogGroup", "{}", "InvalidParameterException 400"),
        Call(
            Logs.service, "GetLogEvents", #"{"logGroupName":"/none","logStreamName":"x"}"#,
            "ResourceNotFoundException 400"),
        Call(ECR.service, "DescribeRepositories", #"{"repositoryNames":["none"]}"#, "RepositoryNotFoundException 400"),
        Call(ECR.service, "CreateRepository", #"{"repositoryName":"UPPER"}"#, "InvalidParameterException 400"),
        // Query.
        Call(ELBv2.service, "CreateTargetGroup", "", "ValidationError 400"),
        Call(ELBv2.service, "CreateTargetGroup", "Name=web&Port=eighty", "MalformedInput 400"),
        Call(ELBv2.service, "DescribeLoadBalancers", "Names.member.1=none", "LoadBalancerNotFound 400"),
        Call(ELBv2.service, "DescribeTargetHealth", "TargetGroupArn=none", "TargetGroupNotFound 400"),
        Call(CloudFormation.service, "CreateStack", "StackName=web", "ValidationError 400"),
        Call(CloudFormation.service, "CreateStack", "StackName=web&TemplateBody=%7B", "ValidationError 400"),
        Call(CloudFormation.service, "DescribeStacks", "StackName=none", "ValidationError 400"),
        Call(IAM.service, "GetRole", "RoleName=none", "NoSuchEntity 404"),
        Call(IAM.service, "CreateRole", "RoleName=web", "ValidationError 400"),
        Call(STS.service, "AssumeRole", "RoleArn=x&RoleSessionName=y", "ValidationError 400"),
        // EC2's own.
        Call(EC2.service, "CreateSubnet", "CidrBlock=10.0.0.0%2F24", "MissingParameter 400"),
        Call(EC2.service, "CreateVpc", "CidrBlock=ten", "InvalidParameterValue 400"),
        Call(EC2.service, "DescribeVpcs", "VpcId.1=vpc-none", "InvalidVpcID.NotFound 400"),
        Call(EC2.service, "DescribeVpcs", "MaxResults=many", "InvalidParameterValue 400"),
        Call(EC2.service, "DeleteSecurityGroup", "GroupId=sg-none", "InvalidGroup.NotFound 400"),
    ]

    @Test("A call that cannot be carried out gets AWS's code and status, and the next is served")
    func refusedCalls() async throws {
        try await RegionPlace.running { place in
            for call in Self.calls {
                let answer = try RawExchange.call(call.service, call.operation, body: call.body, port: place.port)
                let error = call.service.wireProtocol.codec.decodeError(answer, service: call.service)
                #expect("\(error.code) \(error.status)" == call.refusal, "\(call.testDescription): \(error.message)")
                #expect(!error.message.isEmpty || error.code == "UnknownOperationException", "\(call.testDescription)")
                #expect(answer.header("x-amzn-requestid")?.count == 36, "\(call.testDescription)")
            }
            #expect(try await place.call(ECS.ListClusters.self, .init()).clusterArns == [])
        }
    }

    @Test("A service that is not here is refused in the words of the client's protocol, with those that are here")
    func unknownService() async throws {
        try await RegionPlace.running { place in
            let lambda = AWSService(
                id: "lambda", endpointVariable: "LAMBDA", endpointPrefix: "lambda", signingName: "lambda",
                apiVersion: "2015-03-31", wireProtocol: .query)
            let answer = try RawExchange.call(lambda, "ListFunctions", body: "", port: place.port)
            let error = lambda.wireProtocol.codec.decodeError(answer, service: lambda)
            #expect(error.code == "InvalidAction" && error.status == 400)
            #expect(error.message.contains("does not serve lambda") && error.message.contains("ecs"))
        }
    }
}

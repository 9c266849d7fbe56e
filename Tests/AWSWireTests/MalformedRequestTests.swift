import AWSCloudFormation
import AWSEC2
import AWSECS
import AWSELBv2
import AWSRoute53
import Testing

@testable import AWSWire

@Suite("Requests that are not what they should be")
struct MalformedRequestTests {
    private func decode<Operation: AWSOperation>(
        _ operation: Operation.Type, _ body: String, path: String = "/"
    ) throws(WireError) -> Operation.Input {
        let request = WireRequest(path: path, body: Array(body.utf8))
        let value = try Operation.service.wireProtocol.codec.decodeRequest(
            request, inputType: Operation.Input.self, operation: Operation.descriptor, service: Operation.service)
        return try Operation.Input(wireValue: value)
    }

    @Test("A mistyped member is refused with its place")
    func mistyped() {
        let error = #expect(throws: WireError.self) {
            try decode(
                ECS.CreateService.self,
                #"{"networkConfiguration":{"awsvpcConfiguration":{"subnets":["subnet-1",7]}}}"#)
        }
        #expect(error?.reason == .mistyped(expected: "string"))
        #expect(error?.path == ["networkConfiguration", "awsvpcConfiguration", "subnets", "1"])
    }

    static let sentences = [
        (#"{"desiredCount":"2"}"#, "STRING_VALUE can not be converted to an Integer"),
        (#"{"serviceName":5}"#, "NUMBER_VALUE can not be converted to a String"),
        (#"{"serviceName":true}"#, "TRUE_VALUE can not be converted to a String"),
        (#"{"serviceName":["a"]}"#, "Start of list found where not expected"),
        (#"{"tags":{}}"#, "Start of structure or map found where not expected."),
        (#"{"networkConfiguration":"x"}"#, "Unexpected field type"),
    ]

    @Test("A mistyped JSON member is refused in AWS's words", arguments: sentences)
    func wording(_ body: String, _ sentence: String) throws {
        let error = try #require(throws: WireError.self) { try decode(ECS.CreateService.self, body) }
        let rejection = Rejection.of([error], operation: ECS.CreateService.descriptor, service: ECS.service)
        #expect(rejection == AWSError("SerializationException", sentence))
    }

    static let wrongJSON = [
        #"{"desiredCount":"2"}"#, #"{"desiredCount":2.5}"#, #"{"desiredCount":[2]}"#, #"{"serviceName":5}"#,
        #"{"tags":{"a":"b"}}"#, #"{"tags":["a"]}"#, #"{"enableECSManagedTags":"true"}"#, "[]", "\"x\"", "5",
        #"{"networkConfiguration":[]}"#, #"{"loadBalancers":[null]}"#,
    ]

    @Test("JSON of the wrong types is refused", arguments: wrongJSON)
    func json(_ body: String) {
        #expect(throws: WireError.self) { try decode(ECS.CreateService.self, body) }
    }

    @Test("Null is absent, an empty body is empty, and what nobody knows is passed over")
    func lenience() throws {
        #expect(try decode(ECS.ListClusters.self, "") == ECS.ListClustersRequest())
        let input = try decode(ECS.ListClusters.self, #"{"nextToken":null,"later":{"x":[1]},"maxResults":10.0}"#)
        #expect(input == ECS.ListClustersRequest(maxResults: 10))
    }

    static let wrongForms = [
        "Action=CreateListener&Port=eighty", "Port=80.5", "Port=", "Certificates=x", "DefaultActions.member.1=x",
        "DefaultActions.member.1.ForwardConfig.TargetGroups.member.1.Weight=heavy", "LoadBalancerArn=%zz",
        "LoadBalancerArn=%FF", "LoadBalancerArn=%4", "LoadBalancerArn.x=1", String(repeating: "a.", count: 100) + "=1",
    ]

    @Test("Forms of the wrong types or encoding are refused", arguments: wrongForms)
    func form(_ body: String) {
        #expect(throws: WireError.self) { try decode(ELBv2.CreateListener.self, body) }
    }

    @Test("A name of a million dots is refused, not followed")
    func dots() {
        #expect(throws: WireError.self) {
            try decode(EC2.CreateVpc.self, String(repeating: ".", count: 1_000_000) + "=1")
        }
    }

    @Test("A list in a form keeps its order beyond nine, and gaps close")
    func order() throws {
        let names = (1...12).map { "StackStatusFilter.member.\($0)=S\($0)" }.reversed().joined(separator: "&")
        let input = try decode(CloudFormation.ListStacks.self, names + "&StackStatusFilter.member.40=last")
        #expect(input.stackStatusFilter == (1...12).map { "S\($0)" } + ["last"])
    }

    @Test("EC2's names are taken as its clients write them")
    func ec2() throws {
        let input = try decode(
            EC2.AuthorizeSecurityGroupIngress.self,
            "Action=AuthorizeSecurityGroupIngress&GroupId=sg-1&IpPermissions.1.IpProtocol=tcp&IpPermissions.1.FromPort=80"
                + "&IpPermissions.1.IpRanges.1.CidrIp=0.0.0.0%2F0&IpPermissions.1.Groups.1.GroupId=sg-2")
        let permission = input.ipPermissions?.first
        #expect(permission?.fromPort == 80)
        #expect(permission?.ipRanges?.first?.cidrIp == "0.0.0.0/0")
        #expect(permission?.userIdGroupPairs?.first?.groupId == "sg-2")
    }

    @Test("An answer without output says so as EC2 does")
    func ec2Return() throws {
        let response = try EC2.service.wireProtocol.codec.encodeResponse(
            EC2.DeleteVpcResponse().wireValue, outputType: EC2.DeleteVpcResponse.self,
            operation: EC2.DeleteVpc.descriptor, service: EC2.service, requestID: "r-1")
        #expect(
            String(decoding: response.body, as: UTF8.self) == """
                <?xml version="1.0" encoding="UTF-8"?>
                <DeleteVpcResponse xmlns="http://ec2.amazonaws.com/doc/2016-11-15/"><requestId>r-1</requestId>\
                <return>true</return></DeleteVpcResponse>
                """)
    }

    static let wrongXML = ["<x", "<a>&b;</a>", "<!DOCTYPE x><x/>", "<r><ChangeBatch>text", ""]

    @Test("XML that cannot be read is refused, and a missing body is only empty", arguments: wrongXML)
    func xml(_ body: String) throws {
        let path = "/2013-04-01/hostedzone/Z1/rrset/"
        if body.isEmpty {
            let input = try decode(Route53.ChangeResourceRecordSets.self, body, path: path)
            #expect(input == Route53.ChangeResourceRecordSetsRequest(hostedZoneId: "Z1"))
        } else {
            #expect(throws: WireError.self) { try decode(Route53.ChangeResourceRecordSets.self, body, path: path) }
        }
    }

    @Test("A path is matched whole, with or without its last slash, and decoded")
    func paths() throws {
        let template = try URITemplate("/2013-04-01/hostedzone/{Id}/rrset/")
        #expect(template.match("/2013-04-01/hostedzone/a%2Fb/rrset/") == ["Id": "a/b"])
        #expect(template.match("/2013-04-01/hostedzone/Z/rrset") == ["Id": "Z"])
        #expect(template.match("/2013-04-01/hostedzone//rrset/") == nil)
        #expect(template.match("/2013-04-01/hostedzone/Z/rrset/more") == nil)
        #expect(try URITemplate("/{Bucket}/{Key+}").match("/b/k/l%20m") == ["Bucket": "b", "Key": "k/l m"])
        #expect(throws: WireError.self) { try URITemplate("/{Id").match("/x") }
    }

    @Test("An answer from something that is not AWS gives its status and what it said")
    func strangers() {
        let response = WireResponse(status: 502, body: Array("<html>bad gateway".utf8))
        for wireProtocol in [WireProtocol.json, .query, .ec2, .restXML] {
            let error = wireProtocol.codec.decodeError(response, service: ECS.service)
            #expect(error.code == "502")
            #expect(error.message == "<html>bad gateway")
            #expect(!error.isSender)
        }
    }
}

import AWSEC2
import AWSECS
import AWSSTS
import AWSSigning
import AWSWire
import FoundationEssentials
import HTTPService
import InMemoryLogging
import LocalCloud
import Logging
import TealCore
import Testing

@Suite struct GatewayTests {
    private let fixture = GatewayFixture()

    @Test("Each protocol's call reaches its operation and its answer comes back with the request's id")
    func protocols() async throws {
        let query = try fixture.signed(STS.GetCallerIdentity.self, .init())
        #expect(try await fixture.answer(STS.GetCallerIdentity.self, to: query).account == "111122223333")
        let json = try fixture.signed(ECS.CreateCluster.self, .init(clusterName: "main"))
        #expect(try await fixture.answer(ECS.CreateCluster.self, to: json).cluster?.clusterName == "main")
        let ec2 = try fixture.signed(EC2.CreateVpc.self, .init(cidrBlock: "10.0.0.0/16"))
        #expect(try await fixture.answer(EC2.CreateVpc.self, to: ec2).vpc?.cidrBlock == "10.0.0.0/16")
        #expect(await fixture.send(ec2).header("x-amzn-requestid")?.count == 36)
    }

    @Test(
        "The account is the key's own, the one that a key of twelve digits names, or the region's",
        arguments: [
            ("AKIAEXAMPLE000000000", "111122223333"), ("999988887777", "999988887777"), ("test", "123456789012"),
            ("99998888777x", "123456789012"),
        ])
    func accounts(accessKey: String, account: String) async throws {
        let key = SigningKey(accessKey: accessKey, secret: "anything")
        let answer = try await fixture.answer(
            STS.GetCallerIdentity.self, to: fixture.signed(STS.GetCallerIdentity.self, .init(), key: key))
        #expect(answer.account == account)
        #expect(answer.userId == "eu-west-1")
        #expect(answer.arn?.hasPrefix("arn:aws:iam::\(account):user/") == true)
    }

    @Test("A presigned link is a call")
    func presigned() async throws {
        let fixture = GatewayFixture(.strict)
        var request = WireRequest(
            method: "GET", query: [("Action", "GetCallerIdentity"), ("Version", "2011-06-15")],
            headers: [("Host", "localhost:4566")])
        let signing = SigningRequest(
            method: request.method, path: request.path, query: request.query, headers: request.headers)
        request.query += SignatureV4.presign(
            signing, key: GatewayFixture.key, scope: SigningScope(region: "us-east-1", service: "sts"),
            date: fixture.clock.now, seconds: 60)
        #expect(try await fixture.answer(STS.GetCallerIdentity.self, to: request).account == "111122223333")
        fixture.clock.advance(by: .seconds(61))
        #expect(await fixture.refusal(request, STS.service) == "SignatureDoesNotMatch 403")
    }

    @Test("An operation or a service that is not here is refused as AWS refuses it, and logged")
    func unknown() async throws {
        var json = try fixture.unsigned(ECS.CreateCluster.self, .init())
        json.headers = json.headers.map {
            $0.name.lowercased() == "x-amz-target" ? ($0.name, "AmazonEC2ContainerServiceV20141113.FlyToMars") : $0
        }
        #expect(
            await fixture.refusal(fixture.sign(json, for: ECS.service), ECS.service)
                == "UnknownOperationException 400")
        for (service, version) in [(STS.service, "2011-06-15"), (EC2.service, "2016-11-15")] {
            let form = WireRequest(
                headers: [("Host", "localhost:4566")], body: Array("Action=FlyToMars&Version=\(version)".utf8))
            #expect(await fixture.refusal(fixture.sign(form, for: service), service) == "InvalidAction 400")
        }
        let elsewhere = AWSService(
            id: "mars", endpointVariable: "MARS", endpointPrefix: "mars", signingName: "mars", apiVersion: "1",
            wireProtocol: .query)
        let request = WireRequest(headers: [("Host", "localhost:4566")], body: Array("Action=Fly".utf8))
        let error = fixture.error(await fixture.send(fixture.sign(request, for: elsewhere)), STS.service)
        #expect(error.code == "InvalidAction" && error.message.contains("does not serve mars"))
        #expect(fixture.logs.entries.filter { $0.level == .warning }.count == 4)
    }

    @Test("A request that breaks its model is refused in the service's words")
    func violations() async throws {
        let missing = try fixture.signed(ECS.DescribeServices.self, .init(cluster: "main"))
        #expect(await fixture.refusal(missing, ECS.service) == "InvalidParameterException 400")
        var mistyped = try fixture.unsigned(ECS.CreateCluster.self, .init())
        mistyped.body = Array(#"{"clusterName": {"a": 1}}"#.utf8)
        #expect(
            await fixture.refusal(fixture.sign(mistyped, for: ECS.service), ECS.service)
                == "SerializationException 400")
        mistyped.body = Array(#"{"clusterName": "#.utf8)
        #expect(
            await fixture.refusal(fixture.sign(mistyped, for: ECS.service), ECS.service)
                == "SerializationException 400")
        let ec2 = WireRequest(
            headers: [("Host", "localhost:4566")],
            body: Array("Action=CreateVpc&Version=2016-11-15&AmazonProvidedIpv6CidrBlock=maybe".utf8))
        #expect(
            await fixture.refusal(fixture.sign(ec2, for: EC2.service), EC2.service).hasPrefix("InvalidParameterValue"))
    }

    @Test("A service's own error passes through; what it did not foresee is an internal failure, logged with its cause")
    func failures() async throws {
        let refused = try fixture.signed(ECS.DescribeServices.self, .init(services: ["web"]))
        #expect(await fixture.refusal(refused, ECS.service) == "ClusterNotFoundException 400")
        let broken = try fixture.signed(ECS.DeleteCluster.self, .init(cluster: "main"))
        #expect(await fixture.refusal(broken, ECS.service) == "InternalFailure 500")
        let entry = fixture.logs.entries.first { $0.level == .error }
        #expect(entry?.metadata["error"]?.description.contains("Unforeseen") == true)
    }

    @Test("An operation that does not answer is given up after a minute")
    func timeout() async throws {
        let request = try fixture.signed(ECS.ListClusters.self, .init())
        async let refusal = fixture.refusal(request, ECS.service)
        for _ in 0..<100_000 where fixture.clock.sleeperCount == 0 { await Task.yield() }
        fixture.clock.advance(by: .seconds(61))
        #expect(await refusal == "ServiceUnavailable 503")
    }

    @Test("A body larger than any operation takes is refused")
    func tooLarge() async throws {
        var request = try fixture.unsigned(ECS.CreateCluster.self, .init())
        request.body = [UInt8](repeating: 0x20, count: (10 << 20) + 1)
        #expect(await fixture.send(request).status == 413)
    }

    @Test(
        "What a web page could have forged is refused before anything is read",
        arguments: [
            (["Host": "evil.example"], false), ([:], false),
            (["Host": "localhost", "Origin": "http://evil.example"], false),
            (["Host": "localhost", "Origin": "null"], false),
            (["Host": "localhost", "Origin": "https://bucket.s3.amazonaws.com"], false),
            (["Host": "localhost", "Origin": "http://app.us-east-1.elb.localhost"], false),
            (["Host": "localhost", "Sec-Fetch-Site": "cross-site"], false),
            (["Host": "localhost.evil.example"], false), (["Host": "127.0.0.1.evil.example"], false),
            (["Host": "localhost:4566"], true), (["Host": "127.0.0.1:4566"], true), (["Host": "[::1]:4566"], true),
            (["Host": "ecs.us-east-1.amazonaws.com"], true), (["Host": "sts.localhost"], true),
            (["Host": "169.254.170.2"], true), (["Host": "localhost:4566", "Origin": "http://localhost:4566"], true),
        ] as [([String: String], Bool)])
    func hosts(headers: [String: String], isAdmitted: Bool) async {
        let request = WireRequest(headers: headers.map { (name: $0.key, value: $0.value) })
        let text = String(decoding: await fixture.send(request).body, as: UTF8.self)
        #expect(text.contains("pages of other sites") != isAdmitted)
    }

    @Test("A path or a host may belong to another handler; only a load balancer is for browsers")
    func routes() async throws {
        let cloud = Cloud()
        let page = HealthPage(cloud: cloud, version: "1.2.3", clock: ManualWallClock())
        let fixture = GatewayFixture(routes: [
            .path("/v2/", HTTPClosureHandler { _, _ in .text(200, "registry") }),
            .host(".elb.localhost", HTTPClosureHandler { _, _ in .text(200, "balancer") }), page.route,
        ])
        let ask = { (path: String, host: String, origin: String?) in
            var headers = [(name: "Host", value: host)]
            if let origin { headers.append(("Origin", origin)) }
            let response = await fixture.send(WireRequest(method: "GET", path: path, headers: headers))
            return String(decoding: response.body, as: UTF8.self)
        }
        #expect(await ask("/v2/_catalog", "localhost:4566", nil) == "registry\n")
        #expect(await ask("/v2/_catalog", "localhost:4566", "http://evil.example").contains("other sites"))
        #expect(await ask("/", "app-1.us-east-1.elb.localhost:4566", "http://evil.example") == "balancer\n")
        #expect(
            await ask("/_teal/health", "localhost:4566", nil)
                == #"{"services":[],"status":"running","uptimeSeconds":0,"version":"1.2.3"}"# + "\n")
    }
}

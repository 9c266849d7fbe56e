import AWSClient
import AWSECS
import AWSSTS
import AWSSigning
import AWSWire
import FoundationEssentials
import TealCore
import Testing

@Suite struct SendTests {
    private let cluster = TransportResponse.json(#"{"cluster":{"clusterName":"main"}}"#)

    @Test("A call is signed for its region and service, and its answer decoded")
    func signed() async throws {
        let transport = ScriptedTransport([.success(cluster)])
        let answer = try await makeClient(transport).send(ECS.CreateCluster.self, .init(clusterName: "main"))
        #expect(answer.cluster?.clusterName == "main")
        let request = try #require(transport.requests.first)
        #expect(request.url == "http://localhost:4566/" && request.header("Host") == "localhost:4566")
        let signing = SigningRequest(
            method: request.method, path: "/", headers: request.headers, body: request.body)
        let claim = try #require(try SignatureClaim.read(signing))
        #expect(claim.scope == SigningScope(region: "eu-west-1", service: "ecs"))
        try SignatureV4.verify(
            signing, claim, key: SigningKey(accessKey: "AKIA", secret: "s"),
            now: Date(timeIntervalSince1970: 1_790_000_000))
    }

    @Test("An endpoint's own path stands before the request's, in the signature too")
    func endpointPath() async throws {
        let transport = ScriptedTransport([.success(cluster)])
        let client = try makeClient(transport, environment: ["AWS_ENDPOINT_URL_ECS": "http://proxy:80/aws/"])
        _ = try await client.send(ECS.CreateCluster.self, .init())
        let request = try #require(transport.requests.first)
        #expect(request.url == "http://proxy:80/aws/" && request.header("Host") == "proxy")
        let signing = SigningRequest(
            method: request.method, path: "/aws/", headers: request.headers, body: request.body)
        let claim = try #require(try SignatureClaim.read(signing))
        try SignatureV4.verify(
            signing, claim, key: SigningKey(accessKey: "AKIA", secret: "s"),
            now: Date(timeIntervalSince1970: 1_790_000_000))
    }

    @Test(
        "A passing failure is tried again, each wait longer; the same idempotency token goes with every try",
        arguments: [
            Result<TransportResponse, TransportError>.success(.init(status: 503)),
            .success(.json(#"{"__type":"ThrottlingException","message":"Rate exceeded"}"#, status: 400)),
            .failure(.failed("reset")), .failure(.timedOut),
        ])
    func retried(failure: Result<TransportResponse, TransportError>) async throws {
        let transport = ScriptedTransport([failure, failure, .success(.json(#"{"tasks":[],"failures":[]}"#))])
        let clock = ImpatientClock()
        let input = ECS.RunTaskRequest(taskDefinition: "web")
        _ = try await makeClient(transport, clock: clock).send(ECS.RunTask.self, input)
        #expect(clock.slept == [.milliseconds(500), .seconds(1)])
        #expect(Set(transport.requests.map(\.text)).count == 1)
        #expect(transport.requests[0].text.contains("clientToken"))
    }

    @Test("After three tries the last failure is told; one may ask for more or fewer", arguments: [nil, 1, 5])
    func exhausted(attempts: Int?) async throws {
        let transport = ScriptedTransport([])
        let client = try makeClient(transport, attempts: attempts)
        let error = await #expect(throws: AWSError.self) { try await client.send(ECS.ListClusters.self, .init()) }
        #expect(error?.status == 500)
        #expect(transport.requests.count == attempts ?? 3)
    }

    @Test("What a service refuses is not tried again")
    func refused() async throws {
        let transport = ScriptedTransport([
            .success(.json(#"{"__type":"ClusterNotFoundException","message":"Cluster not found."}"#, status: 400))
        ])
        let client = try makeClient(transport)
        await #expect(throws: AWSError("ClusterNotFoundException", "Cluster not found.")) {
            try await client.send(ECS.DescribeServices.self, .init(services: ["web"]))
        }
        #expect(transport.requests.count == 1)
    }

    @Test("Where nobody listens, a person is told to start the region, at once")
    func notRunning() async throws {
        let transport = ScriptedTransport([.failure(.refused("Could not connect"))])
        let client = try makeClient(transport)
        let error = await #expect(throws: ClientError.self) { try await client.send(ECS.ListClusters.self, .init()) }
        #expect(error?.problem.what == "The local region is not running.")
        #expect(error?.problem.mend == "teal region start")
        #expect(transport.requests.count == 1)
    }

    @Test("A clock that is wrong is set by the answer's date, for this call and the next")
    func skew() async throws {
        let refusal = TransportResponse.json(
            #"{"__type":"InvalidSignatureException","message":"Signature expired"}"#, status: 400,
            headers: [("Date", "Mon, 21 Sep 2026 16:13:20 GMT")])
        let transport = ScriptedTransport([.success(refusal), .success(cluster), .success(cluster)])
        let clock = ImpatientClock(now: Date(timeIntervalSince1970: 1_790_000_000))
        let client = try makeClient(transport, clock: clock)
        _ = try await client.send(ECS.CreateCluster.self, .init())
        _ = try await client.send(ECS.CreateCluster.self, .init())
        #expect(
            transport.requests.map { $0.header("X-Amz-Date") }
                == ["20260921T141320Z", "20260921T161320Z", "20260921T161320Z"])
        #expect(clock.slept.isEmpty)
    }

    @Test("A wrong secret is not taken for a wrong clock")
    func wrongSecret() async throws {
        let refusal = TransportResponse.json(
            #"{"__type":"InvalidSignatureException","message":"no match"}"#, status: 400,
            headers: [("Date", "Mon, 21 Sep 2026 14:13:21 GMT")])
        let transport = ScriptedTransport([.success(refusal)])
        let client = try makeClient(transport)
        await #expect(throws: AWSError.self) { try await client.send(ECS.CreateCluster.self, .init()) }
        #expect(transport.requests.count == 1)
    }

    @Test("An answer that is no answer is told as such")
    func unreadable() async throws {
        let transport = ScriptedTransport([.success(.json("<html>"))])
        let client = try makeClient(transport)
        let error = await #expect(throws: ClientError.self) { try await client.send(ECS.ListClusters.self, .init()) }
        #expect(error?.problem.what == "The answer to ListClusters could not be read.")
    }

    @Test("Pages are asked for as they are wanted, until there is no token")
    func pages() async throws {
        let transport = ScriptedTransport { (_, number) throws(TransportError) in
            .json(#"{"clusterArns":["\#(number)"]\#(number < 2 ? ",\"nextToken\":\"t\(number)\"" : "")}"#)
        }
        let client = try makeClient(transport)
        let all = try await client.pages(ECS.ListClusters.self, .init(maxResults: 1))
        #expect(all.compactMap(\.clusterArns).flatMap { $0 } == ["0", "1", "2"])
        #expect(transport.requests[2].text.contains("t1") && transport.requests[2].text.contains("maxResults"))
        var pages = client.paginate(ECS.ListClusters.self, .init()).makeAsyncIterator()
        _ = try await pages.next()
        #expect(transport.requests.count == 4)
    }

    @Test("A service that gives the same page again and again is found out")
    func samePage() async throws {
        let transport = ScriptedTransport { (_, _) throws(TransportError) in
            .json(#"{"clusterArns":[],"nextToken":"t"}"#)
        }
        let client = try makeClient(transport)
        await #expect(throws: ClientError.self) { try await client.pages(ECS.ListClusters.self, .init()) }
        #expect(transport.requests.count == 2)
    }

    @Test("A waiter looks until it sees what it waits for, or its time is over")
    func waiting() async throws {
        let clock = ImpatientClock()
        var looks = 0
        let seen = try await AWSClient.wait(
            for: "web", every: .seconds(5), limit: .seconds(60), clock: clock
        ) {
            looks += 1
            return (looks == 3 ? "stable" : nil, "\(looks)")
        }
        #expect(seen == "stable" && clock.slept == [.seconds(5), .seconds(5)])
        await #expect(throws: ClientError.notInTime(waitingFor: "web", last: "no")) {
            try await AWSClient.wait(for: "web", every: .seconds(5), limit: .seconds(60), clock: clock) {
                (nil as String?, "no")
            }
        }
    }
}

@Suite struct RetryPolicyTests {
    @Test("Waits double up to twenty seconds, and are a random part of that")
    func delays() {
        #expect(
            (1...7).map { RetryPolicy.delay(after: $0, random: 1) } == [1, 2, 4, 8, 16, 20, 20].map { .seconds($0) })
        #expect(RetryPolicy.delay(after: 3, random: 0) == .zero)
    }

    @Test("A service in trouble is not stormed: the budget ends, and successes fill it")
    func budget() {
        var budget = RetryBudget()
        var retries = 0
        while budget.spend(on: .timeout) != nil { retries += 1 }
        #expect(retries == 50 && budget.tokens == 0)
        budget.refund(nil)
        #expect(budget.spend(on: .connection) == nil)
        budget.refund(10)
        #expect(budget.spend(on: .connection) == 5 && budget.tokens == 6)
        for _ in 0..<1000 { budget.refund(10) }
        #expect(budget.tokens == 500)
    }
}

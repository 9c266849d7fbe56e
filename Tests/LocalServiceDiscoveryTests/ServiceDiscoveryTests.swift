import AWSServiceDiscovery
import AWSWire
import FoundationEssentials
import LocalCloud
import LocalServiceDiscovery
import NameServer
import StateStore
import Testing

/// The service with a private namespace `lemon.local` in `vpc-1`, and short forms of its calls.
private struct Fixture {
    let service: LocalServiceDiscovery
    let store: StateStore

    init(store: StateStore? = nil) throws {
        self.store = try store ?? StateStore()
        service = try LocalServiceDiscovery(store: self.store)
    }

    func call<Operation: AWSOperation>(
        _ operation: Operation.Type, _ input: Operation.Input
    ) async throws -> Operation.Output {
        let context = CallContext(
            accountID: "123456789012", region: "us-east-1", principal: "test", requestID: "1",
            now: Date(timeIntervalSince1970: 1_790_000_000))
        guard let handler = service.operations.handlers[Operation.descriptor.name],
            let output = try await handler.call(input, context) as? Operation.Output
        else { throw AWSError("InvalidAction", Operation.descriptor.name) }
        return output
    }

    func namespace() async throws -> String {
        let input = ServiceDiscovery.CreatePrivateDnsNamespaceRequest(name: "lemon.local", vpc: "vpc-1")
        let id = try await call(ServiceDiscovery.CreatePrivateDnsNamespace.self, input).operationId
        let operation = try await call(
            ServiceDiscovery.GetOperation.self, ServiceDiscovery.GetOperationRequest(operationId: id)
        ).operation
        #expect(operation?.status == "SUCCESS")
        return operation?.targets?["NAMESPACE"] ?? ""
    }

    func make(_ name: String, _ types: [String], in namespace: String, hasHealth: Bool = true) async throws -> String {
        let records = types.map { ServiceDiscovery.DnsRecord(type: $0, ttl: 10) }
        let input = ServiceDiscovery.CreateServiceRequest(
            name: name, namespaceId: namespace, dnsConfig: ServiceDiscovery.DnsConfig(dnsRecords: records),
            healthCheckCustomConfig: hasHealth ? ServiceDiscovery.HealthCheckCustomConfig() : nil)
        return try await call(ServiceDiscovery.CreateService.self, input).service?.id ?? ""
    }

    func register(_ id: String, _ address: String, in service: String) async throws {
        let attributes = ["AWS_INSTANCE_IPV4": address, "AWS_INSTANCE_PORT": "8080", "stage": id]
        _ = try await call(
            ServiceDiscovery.RegisterInstance.self,
            ServiceDiscovery.RegisterInstanceRequest(serviceId: service, instanceId: id, attributes: attributes))
    }

    func tell(_ status: String, of id: String, in service: String) async throws {
        let input = ServiceDiscovery.UpdateInstanceCustomHealthStatusRequest(
            serviceId: service, instanceId: id, status: status)
        _ = try await call(ServiceDiscovery.UpdateInstanceCustomHealthStatus.self, input)
    }

    /// The records that the DNS has for a name.
    func find(_ name: String, _ type: RecordType, vpc: String? = "vpc-1") async throws -> Set<RecordData>? {
        let name = try #require(DomainName(name))
        guard let zone = await service.zone(of: name, seenFrom: vpc) else { return nil }
        guard case .records(let records) = zone.find(name, type) else { return [] }
        return Set(records.map(\.data))
    }

    func discover(_ status: String? = nil, query: [String: String]? = nil) async throws -> [String] {
        let input = ServiceDiscovery.DiscoverInstancesRequest(
            namespaceName: "lemon.local", serviceName: "api", queryParameters: query, healthStatus: status)
        let answer = try await call(ServiceDiscovery.DiscoverInstances.self, input)
        return (answer.instances ?? []).compactMap(\.instanceId).sorted()
    }
}

@Suite("Cloud Map") struct ServiceDiscoveryTests {
    @Test("Instances are A and SRV records in the namespace's VPC and on this machine, and nowhere else")
    func records() async throws {
        let fixture = try Fixture()
        let service = try await fixture.make("api", ["A", "SRV"], in: try await fixture.namespace())
        try await fixture.register("one", "10.0.1.5", in: service)
        try await fixture.register("two", "10.0.2.5", in: service)
        #expect(try await fixture.find("api.lemon.local", .a) == [.a(0x0A00_0105), .a(0x0A00_0205)])
        let target = try #require(DomainName("one.api.lemon.local"))
        let services = try #require(try await fixture.find("api.lemon.local", .srv))
        #expect(services.contains(.srv(priority: 1, weight: 1, port: 8080, target: target)))
        #expect(services.count == 2)
        #expect(try await fixture.find("one.api.lemon.local", .a) == [.a(0x0A00_0105)])
        #expect(try await fixture.find("api.lemon.local", .a, vpc: nil)?.count == 2)
        #expect(try await fixture.find("api.lemon.local", .a, vpc: "vpc-2") == nil)
        #expect(try await fixture.find("api.other.local", .a) == nil)
    }

    @Test("Unhealthy instances are left out, unless all are; at most eight are told")
    func health() async throws {
        let fixture = try Fixture()
        let service = try await fixture.make("api", ["A"], in: try await fixture.namespace())
        for id in ["one", "two"] {
            try await fixture.register(id, "10.0.1.\(id.count + (id == "one" ? 0 : 9))", in: service)
        }
        try await fixture.tell("UNHEALTHY", of: "one", in: service)
        #expect(try await fixture.find("api.lemon.local", .a) == [.a(0x0A00_010C)])
        #expect(try await fixture.discover() == ["two"])
        #expect(try await fixture.discover("UNHEALTHY") == ["one"])
        #expect(try await fixture.discover("ALL") == ["one", "two"])
        #expect(try await fixture.discover("ALL", query: ["stage": "one"]) == ["one"])
        try await fixture.tell("UNHEALTHY", of: "two", in: service)
        #expect(try await fixture.find("api.lemon.local", .a)?.count == 2)
        #expect(try await fixture.discover() == ["one", "two"])
        #expect(try await fixture.discover("HEALTHY").isEmpty)
        for number in 20..<40 { try await fixture.register("n\(number)", "10.0.1.\(number)", in: service) }
        #expect(try await fixture.find("api.lemon.local", .a)?.count == 8)
    }

    @Test("Every change of the instances is a new revision, and what changes nothing is none")
    func revision() async throws {
        let fixture = try Fixture()
        let service = try await fixture.make("api", ["A"], in: try await fixture.namespace())
        let revision = {
            let input = ServiceDiscovery.DiscoverInstancesRevisionRequest(
                namespaceName: "lemon.local", serviceName: "api")
            return try await fixture.call(ServiceDiscovery.DiscoverInstancesRevision.self, input).instancesRevision
        }
        try await fixture.register("one", "10.0.1.5", in: service)
        let first = try await revision()
        try await fixture.register("one", "10.0.1.5", in: service)
        #expect(try await revision() == first)
        try await fixture.tell("UNHEALTHY", of: "one", in: service)
        #expect(try await revision() == first.map { $0 + 1 })
    }

    @Test("What is not empty is not deleted, and what is not there is said so")
    func refusals() async throws {
        let fixture = try Fixture()
        let space = try await fixture.namespace()
        let service = try await fixture.make("api", ["A"], in: space, hasHealth: false)
        try await fixture.register("one", "10.0.1.5", in: service)
        let codes: [(code: String, call: () async throws -> Void)] = [
            ("NamespaceAlreadyExists", { _ = try await fixture.namespace() }),
            ("ServiceAlreadyExists", { _ = try await fixture.make("api", ["A"], in: space) }),
            ("InvalidInput", { try await fixture.register("bad", "10.0.1.500", in: service) }),
            ("InvalidInput", { _ = try await fixture.make("x", ["CNAME", "A"], in: space) }),
            ("CustomHealthNotFound", { try await fixture.tell("HEALTHY", of: "one", in: service) }),
            ("ServiceNotFound", { try await fixture.register("one", "10.0.1.5", in: "srv-none") }),
            (
                "InstanceNotFound",
                {
                    let input = ServiceDiscovery.DeregisterInstanceRequest(serviceId: service, instanceId: "none")
                    _ = try await fixture.call(ServiceDiscovery.DeregisterInstance.self, input)
                }
            ),
            (
                "ResourceInUse",
                {
                    let input = ServiceDiscovery.DeleteServiceRequest(id: service)
                    _ = try await fixture.call(ServiceDiscovery.DeleteService.self, input)
                }
            ),
            (
                "ResourceInUse",
                {
                    let input = ServiceDiscovery.DeleteNamespaceRequest(id: space)
                    _ = try await fixture.call(ServiceDiscovery.DeleteNamespace.self, input)
                }
            ),
        ]
        for (code, call) in codes {
            let error = await #expect(throws: AWSError.self) { try await call() }
            #expect(error?.code == code)
        }
    }

    @Test("What was acknowledged is there after a restart")
    func durable() async throws {
        let store = try StateStore()
        let first = try Fixture(store: store)
        let service = try await first.make("api", ["A"], in: try await first.namespace())
        try await first.register("one", "10.0.1.5", in: service)
        #expect(try await Fixture(store: store).find("api.lemon.local", .a) == [.a(0x0A00_0105)])
    }
}

import AWSECS
import AWSSTS
import AWSWire
import Foundation
import HTTPService
import Testing

#if canImport(FoundationNetworking)
    import FoundationNetworking
#endif

@Suite struct GatewaySocketTests {
    @Test("A hundred calls over connections that are kept, from many at once, are all answered")
    func calls() async throws {
        let fixture = GatewayFixture()
        let server = try await HTTPServer(.init(port: 0), handler: fixture.gateway)
        let running = Task { try await server.run() }
        let port = server.boundPort
        let requests = try (0..<100).map { try fixture.signed(ECS.CreateCluster.self, .init(clusterName: "c\($0)")) }
        let names = try await withThrowingTaskGroup(of: String?.self) { group in
            for request in requests { group.addTask { try await Self.send(request, port) } }
            return try await group.reduce(into: Set<String?>()) { $0.insert($1) }
        }
        #expect(names == Set((0..<100).map { "c\($0)" }))
        running.cancel()
        try await running.value
    }

    private static func send(_ request: WireRequest, _ port: Int) async throws -> String? {
        let url = try #require(URL(string: "http://127.0.0.1:\(port)\(request.target)"))
        var wanted = URLRequest(url: url, timeoutInterval: 20)
        wanted.httpMethod = request.method
        for header in request.headers where header.name != "Host" {
            wanted.setValue(header.value, forHTTPHeaderField: header.name)
        }
        wanted.httpBody = Data(request.body)
        let (data, response) = try await URLSession.shared.data(for: wanted)
        let answer = WireResponse(status: (response as? HTTPURLResponse)?.statusCode ?? 0, body: [UInt8](data))
        let value = try ECS.service.wireProtocol.codec.decodeResponse(
            answer, outputType: ECS.CreateClusterResponse.self, operation: ECS.CreateCluster.descriptor,
            service: ECS.service)
        return try ECS.CreateClusterResponse(wireValue: value).cluster?.clusterName
    }
}

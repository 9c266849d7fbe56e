import Testing

@testable import AWSWire

@Suite("What a client writes, a server reads, and the other way round")
struct RoundTripTests {
    @Test("The operations of all services are here")
    func count() {
        #expect(AnyOperation.all.count == 328)
    }

    @Test("Random inputs survive the way to the server", arguments: AnyOperation.all)
    func inputs(_ operation: AnyOperation) throws {
        try input(operation.type)
    }

    private func input<Operation: AWSOperation>(_ operation: Operation.Type) throws {
        let service = Operation.service
        let codec = service.wireProtocol.codec
        for seed in 0..<8 as Range<UInt64> {
            var random = RandomValue(seed: seed, service.wireProtocol, isRequest: true)
            let value = random.structure(Operation.Input.traits)
            let typed = try Operation.Input(wireValue: value)
            #expect(typed.wireValue == value)
            let request = try codec.encodeRequest(
                typed.wireValue, inputType: Operation.Input.self, operation: Operation.descriptor, service: service)
            let overTheWire = try WireRequest(
                method: request.method, target: request.target, headers: request.headers, body: request.body)
            let decoded = try codec.decodeRequest(
                overTheWire, inputType: Operation.Input.self, operation: Operation.descriptor, service: service)
            #expect(try Operation.Input(wireValue: decoded) == typed, "seed \(seed)")
        }
    }

    @Test("Random outputs survive the way to the client", arguments: AnyOperation.all)
    func outputs(_ operation: AnyOperation) throws {
        try output(operation.type)
    }

    private func output<Operation: AWSOperation>(_ operation: Operation.Type) throws {
        let service = Operation.service
        let codec = service.wireProtocol.codec
        for seed in 100..<108 as Range<UInt64> {
            var random = RandomValue(seed: seed, service.wireProtocol, isRequest: false)
            let typed = try Operation.Output(wireValue: random.structure(Operation.Output.traits))
            let response = try codec.encodeResponse(
                typed.wireValue, outputType: Operation.Output.self, operation: Operation.descriptor, service: service,
                requestID: "0-0")
            #expect(response.status == Operation.descriptor.status)
            let decoded = try codec.decodeResponse(
                response, outputType: Operation.Output.self, operation: Operation.descriptor, service: service)
            #expect(try Operation.Output(wireValue: decoded) == typed, "seed \(seed)")
        }
    }

    @Test(
        "An error survives the way to the client",
        arguments: [WireProtocol.json, .query, .ec2, .restXML, .restJSON, .cbor])
    func errors(_ wireProtocol: WireProtocol) {
        let service = AWSService(
            id: "x", endpointVariable: "X", endpointPrefix: "x", signingName: "x", apiVersion: "1",
            wireProtocol: wireProtocol)
        let error = AWSError("No<Such>Thing", "a & b\n\"c\"", status: 404, fields: ["Resource": "r"])
        let response = wireProtocol.codec.encodeError(error, operation: nil, service: service, requestID: "1")
        #expect(response.status == 404)
        #expect(wireProtocol.codec.decodeError(response, service: service) == error)
    }
}

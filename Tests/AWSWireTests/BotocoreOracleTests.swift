import Foundation
import TealCore
import Testing

@testable import AWSWire

@Suite(
    "botocore understands us, and we understand botocore",
    .enabled(if: BotocoreOracle.python != nil, BotocoreOracle.remedy))
struct BotocoreOracleTests {
    /// One operation with values of its own, and what must be true of botocore's answer.
    private struct Case {
        let name: String
        let question: JSONValue
        let check: (JSONValue) throws -> Void
    }

    @Test(
        "Requests built by botocore decode to the same values; our answers and errors are parsed by botocore to the same values"
    )
    func agreement() throws {
        let cases = try AnyOperation.all.flatMap { operation in
            try (0..<4 as Range<UInt64>).map { seed in try makeCase(operation.type, seed: seed) }
        }
        let answer = try BotocoreOracle.ask(.object(["cases": .array(cases.map(\.question))]))
        let answers = answer["cases"]?.array ?? []
        try #require(answers.count == cases.count)
        for (index, one) in cases.enumerated() { try one.check(answers[index]) }
    }

    private func makeCase<Operation: AWSOperation>(_ operation: Operation.Type, seed: UInt64) throws -> Case {
        let (service, descriptor) = (Operation.service, Operation.descriptor)
        let name = "\(service.id) \(descriptor.name), seed \(seed)"
        var inputs = RandomValue(seed: 1000 + seed, service.wireProtocol, isRequest: true, asBotocore: true)
        var outputs = RandomValue(seed: 2000 + seed, service.wireProtocol, isRequest: false)
        let input = inputs.structure(Operation.Input.traits)
        let output = outputs.structure(Operation.Output.traits)
        let response = try service.wireProtocol.codec.encodeResponse(
            output, outputType: Operation.Output.self, operation: descriptor, service: service, requestID: "request-1")
        let error = service.wireProtocol.codec.encodeError(
            AWSError("OutOfLemons", "No <lemons> & no \"sugar\""), operation: descriptor, service: service,
            requestID: "request-1")
        let question: JSONValue = .object([
            "service": .string(service.id), "operation": .string(descriptor.name),
            "input": BotocoreOracle.tagged(input),
            "response": json(response), "error": json(error),
        ])
        return Case(name: name, question: question) { answer in
            let read = try decode(answer["request"], Operation.self)
            #expect(read == input, "\(name)")
            let understood = BotocoreOracle.normal(answer["output"] ?? .null)
            let difference = difference(understood, BotocoreOracle.normal(BotocoreOracle.tagged(output)))
            #expect(difference == nil, "\(name)")
            // Of a CBOR answer without output botocore does not look at the headers.
            let isPassedOver = service.wireProtocol == .cbor && Operation.Output.traits.members.isEmpty
            if !isPassedOver { #expect(answer["requestID"] == .string("request-1"), "\(name)") }
            #expect(answer["error"]?["code"] == .string("OutOfLemons"), "\(name)")
            #expect(answer["error"]?["message"] == .string("No <lemons> & no \"sugar\""), "\(name)")
        }
    }

    private func decode<Operation: AWSOperation>(
        _ request: JSONValue?, _ operation: Operation.Type
    ) throws -> WireValue {
        let headers = (request?["headers"]?.object?.members ?? []).map { (name: $0.name, value: $0.value.string ?? "") }
        let made = try WireRequest(
            method: request?["method"]?.string ?? "", target: request?["target"]?.string ?? "", headers: headers,
            body: [UInt8](Data(base64Encoded: request?["body"]?.string ?? "") ?? Data()))
        let codec = Operation.service.wireProtocol.codec
        if !Operation.service.wireProtocol.isRest {
            #expect(codec.operationName(of: made) == Operation.descriptor.name)
        }
        return try codec.decodeRequest(
            made, inputType: Operation.Input.self, operation: Operation.descriptor, service: Operation.service)
    }

    /// The first place where two documents differ, for people to read.
    private func difference(_ left: JSONValue, _ right: JSONValue, at place: String = "") -> String? {
        guard left != right else { return nil }
        switch (left, right) {
        case (.object(let ours), .object(let theirs)):
            for name in Set(ours.members.map(\.name)).union(theirs.members.map(\.name)).sorted() {
                let inside = difference(ours[name] ?? .null, theirs[name] ?? .null, at: "\(place).\(name)")
                if let inside { return inside }
            }
        case (.array(let ours), .array(let theirs)) where ours.count == theirs.count:
            for (index, pair) in zip(ours, theirs).enumerated() {
                if let inside = difference(pair.0, pair.1, at: "\(place).\(index)") { return inside }
            }
        default: break
        }
        return "\(place): \(left) is not \(right)"
    }

    private func json(_ response: WireResponse) -> JSONValue {
        .object([
            "status": .integer(response.status),
            "headers": .object(JSONObject(response.headers.map { (name: $0.name, value: .string($0.value)) })),
            "body": .string(Data(response.body).base64EncodedString()),
        ])
    }
}

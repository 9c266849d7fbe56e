import Foundation
import Testing

@testable import AWSWire

/// One case of the protocol tests that the AWS SDKs share.
struct ProtocolFixture: Sendable, CustomTestStringConvertible {
    let file: String
    let suite: String
    let index: Int
    let model: DynamicModel
    let metadata: JSONValue
    let given: JSONValue
    let json: JSONValue

    var testDescription: String { "\(file): \(suite), \(index)" }

    /// All cases of `input` or `output`; those that need what no service of this package has are left out below.
    static func all(_ direction: String) throws -> [ProtocolFixture] {
        try ["ec2", "json", "query", "rest-xml"].flatMap { name in
            try read("protocols/\(direction)/\(name).json").array?.flatMap { suite in cases(of: suite, file: name) }
                ?? []
        }.filter { !isOutOfScope($0) }
    }

    static func read(_ path: String) throws -> JSONValue {
        let folder = Bundle.module.resourceURL?.appending(path: "Fixtures")
        return try JSONParser.parse([UInt8](Data(contentsOf: folder?.appending(path: path) ?? URL(filePath: path))))
    }

    private static func cases(of suite: JSONValue, file: String) -> [ProtocolFixture] {
        let model = DynamicModel(shapes: suite["shapes"] ?? .object([:]))
        return (suite["cases"]?.array ?? []).enumerated().map { index, json in
            ProtocolFixture(
                file: file, suite: suite["description"]?.string ?? "", index: index, model: model,
                metadata: suite["metadata"] ?? .object([:]), given: json["given"] ?? .object([:]), json: json)
        }
    }

    private static func isOutOfScope(_ fixture: ProtocolFixture) -> Bool {
        // Event streams and `jsonvalue` headers: no service here has one.
        if fixture.suite.contains("Event Stream") || fixture.suite == "JSON value trait" { return true }
        // Lists with holes: no list here is sparse.
        if fixture.file == "json", fixture.suite == "Lists", fixture.index == 1 { return true }
        // moto makes up a result wrapper where the model has none.
        if fixture.file == "query", fixture.json["response"] != nil, fixture.json["error"] == nil {
            return fixture.given["output"]?["resultWrapper"] == nil
        }
        return false
    }

    var wireProtocol: WireProtocol { WireProtocol(rawValue: metadata["protocol"]?.string ?? "") ?? .json }
    var codec: any ProtocolCodec { wireProtocol.codec }

    var service: AWSService {
        AWSService(
            id: "fixture", endpointVariable: "FIXTURE", endpointPrefix: "fixture", signingName: "fixture",
            apiVersion: metadata["apiVersion"]?.string ?? "", wireProtocol: wireProtocol,
            targetPrefix: metadata["targetPrefix"]?.string, jsonVersion: metadata["jsonVersion"]?.string,
            xmlNamespace: metadata["xmlNamespace"]?.string)
    }

    var operation: OperationDescriptor {
        OperationDescriptor(
            name: given["name"]?.string ?? "", method: given["http"]?["method"]?.string ?? "POST",
            path: given["http"]?["requestUri"]?.string ?? "/",
            resultWrapper: given["output"]?["resultWrapper"]?.string,
            inputElement: given["input"]?["locationName"]?.string,
            inputNamespace: DynamicModel.namespace(given["input"])?.uri)
    }

    func shape(_ direction: String) -> StructureTraits {
        given[direction]?["shape"]?.string.map(model.structure) ?? StructureTraits(name: "Empty", members: [])
    }

    /// A fixture's plain JSON as a value: blobs are given as text, timestamps as seconds.
    static func value(_ json: JSONValue, _ shape: StructureTraits) -> WireValue {
        var members: [String: WireValue] = [:]
        for member in shape.members {
            guard let given = json[member.name], given != .null else { continue }
            members[member.name] = value(given, member.type)
        }
        return .structure(members)
    }

    private static func value(_ json: JSONValue, _ type: WireType) -> WireValue {
        switch (type, json) {
        case (.document, _): .document(json)
        case (.structure(let shape), _): value(json, shape())
        case (.list(let element, _), .array(let values)): .list(values.map { value($0, element) })
        case (.map(let element, _), .object(let object)):
            .map(
                Dictionary(
                    object.members.filter { $0.value != .null }.map { ($0.name, value($0.value, element)) },
                    uniquingKeysWith: { $1 }))
        case (.timestamp, .integer(let seconds)): .timestamp(Date(timeIntervalSince1970: Double(seconds)))
        case (.blob, .string(let text)): .blob([UInt8](text.utf8))
        case (.double, .integer(let number)): .double(Double(number))
        case (_, .integer(let number)): .integer(number)
        case (_, .number(let number)): .double(number)
        case (_, .boolean(let flag)): .boolean(flag)
        case (_, .string(let text)): .string(text)
        default: .document(json)
        }
    }
}

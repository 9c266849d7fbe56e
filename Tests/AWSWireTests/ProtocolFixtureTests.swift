import Testing

@testable import AWSWire

/// The protocol tests that botocore and moto run, both ways: what a client would write is what a server must read.
@Suite("The protocols' shared fixtures")
struct ProtocolFixtureTests {
    @Test("A request is written as the fixture has it", arguments: try ProtocolFixture.all("input"))
    func writesRequest(_ fixture: ProtocolFixture) throws {
        let shape = fixture.shape("input")
        let input = ProtocolFixture.value(fixture.json["params"] ?? .object([:]), shape)
        let request = try fixture.codec.encodeRequest(
            input, shape: shape, operation: fixture.operation, service: fixture.service)
        let expected = fixture.json["serialized"]
        // One fixture has a map of two in another order than that of the keys, which is ours.
        if fixture.file != "query" || fixture.suite != "Recursive shapes" || fixture.index != 5 {
            #expect(Body(request.body, of: fixture.wireProtocol) == Body(expected?["body"], of: fixture.wireProtocol))
        }
        #expect(try Target(request.target) == Target(expected?["uri"]?.string ?? "/"))
        for (name, value) in expected?["headers"]?.object?.members ?? [] {
            #expect(request.header(name) == value.string, "\(name)")
        }
        for name in expected?["forbidHeaders"]?.array?.compactMap(\.string) ?? [] {
            #expect(request.header(name) == nil)
        }
    }

    @Test("A request is read as the fixture has it", arguments: try ProtocolFixture.all("input"))
    func readsRequest(_ fixture: ProtocolFixture) throws {
        let shape = fixture.shape("input")
        let serialized = fixture.json["serialized"]
        let headers = (serialized?["headers"]?.object?.members ?? []).map {
            (name: $0.name, value: $0.value.string ?? "")
        }
        let request = try WireRequest(
            method: "POST", target: serialized?["uri"]?.string ?? "/", headers: headers,
            body: [UInt8]((serialized?["body"]?.string ?? "").utf8))
        let input = try fixture.codec.decodeRequest(
            request, shape: shape, operation: fixture.operation, service: fixture.service)
        var expected = ProtocolFixture.value(fixture.json["params"] ?? .object([:]), shape)
        if let payload = shape.payload, request.body.isEmpty, case .blob? = shape.member(named: payload)?.type {
            // An empty body and an absent blob are the same bytes.
            expected = .structure([payload: .blob([])])
        }
        #expect(input == expected)
        if !fixture.wireProtocol.isRest {
            #expect(fixture.codec.operationName(of: request) == fixture.operation.name)
        }
    }

    static var answers: [ProtocolFixture] {
        get throws { try ProtocolFixture.all("output").filter { $0.json["error"] == nil } }
    }

    @Test("An answer is written as the fixture has it", arguments: try answers)
    func writesResponse(_ fixture: ProtocolFixture) throws {
        let shape = fixture.shape("output")
        let output = ProtocolFixture.value(fixture.json["result"] ?? .object([:]), shape)
        let response = try fixture.codec.encodeResponse(
            output, shape: shape, operation: fixture.operation, service: fixture.service, requestID: "request-id")
        let expected = fixture.json["response"]
        #expect(response.status == expected?["status_code"]?.integer)
        #expect(Body(response.body, of: fixture.wireProtocol) == Body(expected?["body"], of: fixture.wireProtocol))
        for (name, value) in expected?["headers"]?.object?.members ?? [] {
            #expect(response.header(name) == value.string, "\(name)")
        }
    }

    @Test("An answer is read as the fixture has it", arguments: try answers)
    func readsResponse(_ fixture: ProtocolFixture) throws {
        let shape = fixture.shape("output")
        let given = fixture.json["response"]
        let response = WireResponse(
            status: given?["status_code"]?.integer ?? 0,
            headers: (given?["headers"]?.object?.members ?? []).map { (name: $0.name, value: $0.value.string ?? "") },
            body: [UInt8]((given?["body"]?.string ?? "").utf8))
        let output = try fixture.codec.decodeResponse(
            response, shape: shape, operation: fixture.operation, service: fixture.service)
        let expected = ProtocolFixture.value(fixture.json["result"] ?? .object([:]), shape)
        #expect(output == expected.withoutEmptyFlattened(shape))
    }

    static var refusals: [ProtocolFixture] {
        get throws { try ProtocolFixture.all("output").filter { $0.json["error"] != nil } }
    }

    @Test("An error is written so that it reads as the fixture's", arguments: try refusals)
    func errors(_ fixture: ProtocolFixture) throws {
        let given = fixture.json["response"]
        let theirs = fixture.codec.decodeError(
            WireResponse(
                status: given?["status_code"]?.integer ?? 0, body: [UInt8]((given?["body"]?.string ?? "").utf8)),
            service: fixture.service)
        #expect(theirs.code == fixture.json["errorCode"]?.string)
        #expect(theirs.message == fixture.json["errorMessage"]?.string ?? "")
        let ours = fixture.codec.encodeError(
            theirs, operation: fixture.operation, service: fixture.service, requestID: "request-id")
        #expect(fixture.codec.decodeError(ours, service: fixture.service) == theirs)
        if fixture.wireProtocol != .json, !theirs.message.isEmpty {
            #expect(Body(ours.body, of: fixture.wireProtocol) == Body(given?["body"], of: fixture.wireProtocol))
        }
    }
}

/// A path and its query, whatever the query's order.
private struct Target: Equatable {
    let path: String
    let query: [String]

    init(_ text: String) throws {
        let request = try WireRequest(method: "GET", target: text, headers: [], body: [])
        path = request.path
        query = request.query.map { "\($0.name)=\($0.value)" }.sorted()
    }
}

/// A body compared by what it says.
private enum Body: Equatable {
    case json(JSONValue)
    case xml(XMLElement)
    case form([String])
    case bytes([UInt8])

    init(_ expected: JSONValue?, of wireProtocol: WireProtocol) {
        self.init([UInt8]((expected?.string ?? "").utf8), of: wireProtocol)
    }

    init(_ bytes: [UInt8], of wireProtocol: WireProtocol) {
        if bytes.first == UInt8(ascii: "<"), let root = try? XMLParser.parse(bytes) {
            self = .xml(root.sorted)
        } else if bytes.first == UInt8(ascii: "{"), let json = try? JSONParser.parse(bytes) {
            self = .json(json)
        } else if bytes.starts(with: Array("Action=".utf8)), let pairs = try? Form.pairs(bytes) {
            self = .form(pairs.map { "\($0.name)=\($0.value)" }.sorted())
        } else {
            self = .bytes(bytes)
        }
    }
}

extension XMLElement {
    /// With children in the order of their names: members may come in any. Entries of maps are ordered by their text.
    fileprivate var sorted: XMLElement {
        var element = self
        element.children = children.map(\.sorted).sorted { ($0.name, "\($0)") < ($1.name, "\($1)") }
        return element
    }
}

extension WireValue {
    /// A flattened list without elements leaves no trace in XML.
    fileprivate func withoutEmptyFlattened(_ shape: StructureTraits) -> WireValue {
        guard case .structure(var members) = self else { return self }
        for member in shape.members {
            if case .list(_, let traits) = member.type, traits.flattened, members[member.name] == .list([]) {
                members[member.name] = nil
            }
        }
        return .structure(members)
    }
}

/// AWS's rest-json protocol: members in the path, the query and the headers, the others in a JSON body.
///
/// Source: <https://smithy.io/2.0/aws/protocols/aws-restjson1-protocol.html>
struct RestJSONCodec: ProtocolCodec {
    func encodeRequest(
        _ input: WireValue, shape: StructureTraits, operation: OperationDescriptor, service: AWSService
    ) throws(WireError) -> WireRequest {
        let members = try input.members()
        let bindings = HTTPBindings(shape: shape)
        let template = try URITemplate(operation.path)
        let body = try JSONBody.encode(members, shape, always: false)
        return WireRequest(
            method: operation.method, path: try template.path(bindings.labels(members)),
            query: try template.fixedQuery + bindings.query(members),
            headers: try bindings.headers(members) + body.contentType, body: body.bytes)
    }

    func decodeResponse(
        _ response: WireResponse, shape: StructureTraits, operation: OperationDescriptor, service: AWSService
    ) throws(WireError) -> WireValue {
        let bound = try HTTPBindings(shape: shape).read(response)
        return .structure(bound.merging(try JSONBody.decode(response.body, shape)) { $1 })
    }

    func decodeError(_ response: WireResponse, service: AWSService) -> AWSError {
        JSONErrors.decode(response) ?? unreadableError(response)
    }

    func operationName(of request: WireRequest) -> String? { nil }

    func decodeRequest(
        _ request: WireRequest, shape: StructureTraits, operation: OperationDescriptor, service: AWSService
    ) throws(WireError) -> WireValue {
        guard let labels = try URITemplate(operation.path).match(request.path) else {
            throw WireError(.malformed("path: \(request.path) is not of the form \(operation.path)"))
        }
        let bound = try HTTPBindings(shape: shape).read(request, labels: labels)
        return .structure(bound.merging(try JSONBody.decode(request.body, shape)) { $1 })
    }

    func encodeResponse(
        _ output: WireValue, shape: StructureTraits, operation: OperationDescriptor, service: AWSService,
        requestID: String
    ) throws(WireError) -> WireResponse {
        let members = try output.members()
        let body = try JSONBody.encode(members, shape, always: true)
        var status = operation.status
        for member in shape.members where member.location == .statusCode {
            if case .integer(let given)? = members[member.name] { status = given }
        }
        let headers = try HTTPBindings(shape: shape).headers(members) + body.contentType
        return WireResponse(status: status, headers: [("x-amzn-RequestId", requestID)] + headers, body: body.bytes)
    }

    func encodeError(
        _ error: AWSError, operation: OperationDescriptor?, service: AWSService, requestID: String
    ) -> WireResponse {
        var body: JSONObject = ["message": .string(error.message)]
        for (name, value) in error.fields.sorted(by: { $0.key < $1.key }) {
            body.members.append((name, .string(value)))
        }
        return WireResponse(
            status: error.status,
            headers: [
                ("x-amzn-RequestId", requestID), ("x-amzn-errortype", error.code), ("Content-Type", JSONBody.mediaType),
            ], body: JSONWriter.bytes(.object(body)))
    }
}

/// The body of a rest-json message: the members that travel nowhere else, or the one that is the whole body.
enum JSONBody {
    static let mediaType = "application/json"

    struct Encoded {
        var bytes: [UInt8] = []
        var contentType: [(name: String, value: String)] = []
    }

    /// `always` writes an empty object where there are no members, as answers do.
    static func encode(
        _ members: [String: WireValue], _ shape: StructureTraits, always: Bool
    ) throws(WireError) -> Encoded {
        let json = [(name: "Content-Type", value: mediaType)]
        guard let payload = shape.payload else {
            let body = bodyMembers(of: shape)
            guard always || !body.isEmpty else { return Encoded() }
            let present = members.filter { body.contains($0.key) }
            return Encoded(bytes: try JSONValues.bytes(.structure(present), shape), contentType: json)
        }
        switch (shape.member(named: payload)?.type, members[payload]) {
        case (.structure(let inner), .some(let value)):
            do {
                return Encoded(bytes: try JSONValues.bytes(value, inner()), contentType: json)
            } catch {
                throw error.inside(payload)
            }
        case (.blob, .blob(let bytes)):
            return Encoded(bytes: bytes, contentType: [("Content-Type", "application/octet-stream")])
        case (.string, .string(let text)):
            return Encoded(bytes: Array(text.utf8), contentType: [("Content-Type", "text/plain")])
        case (_, nil): return Encoded()
        default: throw WireError(.mistyped(expected: "payload"), path: [payload])
        }
    }

    static func decode(_ bytes: [UInt8], _ shape: StructureTraits) throws(WireError) -> [String: WireValue] {
        guard let payload = shape.payload else {
            let body = bodyMembers(of: shape)
            return try JSONValues.structure(bytes, shape).members().filter { body.contains($0.key) }
        }
        switch shape.member(named: payload)?.type {
        case .structure(let inner):
            guard !bytes.isEmpty else { return [:] }
            do {
                return [payload: try JSONValues.structure(bytes, inner())]
            } catch {
                throw error.inside(payload)
            }
        case .blob: return [payload: .blob(bytes)]
        case .string: return bytes.isEmpty ? [:] : [payload: .string(String(decoding: bytes, as: UTF8.self))]
        default: return [:]
        }
    }

    private static func bodyMembers(of shape: StructureTraits) -> Set<String> {
        Set(shape.members.filter { $0.location == .body }.map(\.name))
    }
}

/// Smithy's RPC v2 protocol with CBOR bodies: the operation in the path, one header that names the protocol.
///
/// Source: <https://smithy.io/2.0/additional-specs/protocols/smithy-rpc-v2.html>
struct CBORCodec: ProtocolCodec {
    static let mediaType = "application/cbor"
    static let protocolHeader = "smithy-protocol"
    static let protocolName = "rpc-v2-cbor"

    func encodeRequest(
        _ input: WireValue, shape: StructureTraits, operation: OperationDescriptor, service: AWSService
    ) throws(WireError) -> WireRequest {
        WireRequest(
            method: "POST", path: "/service/\(service.targetPrefix ?? service.id)/operation/\(operation.name)",
            headers: [
                (Self.protocolHeader, Self.protocolName), ("Accept", Self.mediaType), ("Content-Type", Self.mediaType),
            ], body: try CBORValues.bytes(input, shape))
    }

    func decodeResponse(
        _ response: WireResponse, shape: StructureTraits, operation: OperationDescriptor, service: AWSService
    ) throws(WireError) -> WireValue {
        try CBORValues.structure(response.body, shape)
    }

    func decodeError(_ response: WireResponse, service: AWSService) -> AWSError {
        guard case .map(let entries)? = try? CBORParser.parse(response.body) else { return unreadableError(response) }
        var fields: [String: String] = [:]
        for entry in entries {
            if case .text(let text) = entry.value { fields[entry.key] = text }
        }
        guard let code = fields.removeValue(forKey: "__type").map(JSONErrors.plainCode), !code.isEmpty else {
            return unreadableError(response)
        }
        let message = fields.removeValue(forKey: "message") ?? fields.removeValue(forKey: "Message") ?? ""
        return AWSError(code, message, status: response.status, isSender: response.status < 500, fields: fields)
    }

    /// `/service/GraniteServiceVersion20100801/operation/PutMetricData`
    func operationName(of request: WireRequest) -> String? {
        let parts = request.path.split(separator: "/")
        guard parts.count >= 4, parts[parts.count - 4] == "service", parts[parts.count - 2] == "operation" else {
            return nil
        }
        return String(parts[parts.count - 1])
    }

    /// The service's name in such a path.
    static func serviceName(of path: String) -> String? {
        let parts = path.split(separator: "/")
        guard parts.count >= 4, parts[parts.count - 4] == "service", parts[parts.count - 2] == "operation" else {
            return nil
        }
        return String(parts[parts.count - 3])
    }

    func decodeRequest(
        _ request: WireRequest, shape: StructureTraits, operation: OperationDescriptor, service: AWSService
    ) throws(WireError) -> WireValue {
        try CBORValues.structure(request.body, shape)
    }

    func encodeResponse(
        _ output: WireValue, shape: StructureTraits, operation: OperationDescriptor, service: AWSService,
        requestID: String
    ) throws(WireError) -> WireResponse {
        WireResponse(
            status: operation.status, headers: headers(requestID), body: try CBORValues.bytes(output, shape))
    }

    func encodeError(
        _ error: AWSError, operation: OperationDescriptor?, service: AWSService, requestID: String
    ) -> WireResponse {
        var writer = CBORWriter()
        writer.beginMap(2 + error.fields.count)
        for (name, value) in [("__type", error.code), ("message", error.message)]
            + error.fields.sorted(by: { $0.key < $1.key }).map({ ($0.key, $0.value) })
        {
            writer.write(name)
            writer.write(value)
        }
        return WireResponse(status: error.status, headers: headers(requestID), body: writer.bytes)
    }

    private func headers(_ requestID: String) -> [(name: String, value: String)] {
        [
            ("x-amzn-RequestId", requestID), (Self.protocolHeader, Self.protocolName), ("Content-Type", Self.mediaType),
        ]
    }
}

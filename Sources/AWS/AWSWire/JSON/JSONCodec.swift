/// AWS's JSON protocol, versions 1.0 and 1.1: one path, the operation in `X-Amz-Target`.
///
/// Source: <https://smithy.io/2.0/aws/protocols/aws-json-1_1-protocol.html>
struct JSONCodec: ProtocolCodec {
    func encodeRequest(
        _ input: WireValue, shape: StructureTraits, operation: OperationDescriptor, service: AWSService
    ) throws(WireError) -> WireRequest {
        let target = [service.targetPrefix, operation.name].compactMap { $0 }.joined(separator: ".")
        return WireRequest(
            method: operation.method, path: operation.path,
            headers: [("X-Amz-Target", target), ("Content-Type", contentType(service))],
            body: try JSONValues.bytes(input, shape))
    }

    func decodeResponse(
        _ response: WireResponse, shape: StructureTraits, operation: OperationDescriptor, service: AWSService
    ) throws(WireError) -> WireValue {
        try JSONValues.structure(response.body, shape)
    }

    func decodeError(_ response: WireResponse, service: AWSService) -> AWSError {
        JSONErrors.decode(response) ?? unreadableError(response)
    }

    func operationName(of request: WireRequest) -> String? {
        guard let target = request.header("X-Amz-Target") else { return nil }
        return target.split(separator: ".").last.map(String.init)
    }

    func decodeRequest(
        _ request: WireRequest, shape: StructureTraits, operation: OperationDescriptor, service: AWSService
    ) throws(WireError) -> WireValue {
        try JSONValues.structure(request.body, shape)
    }

    func encodeResponse(
        _ output: WireValue, shape: StructureTraits, operation: OperationDescriptor, service: AWSService,
        requestID: String
    ) throws(WireError) -> WireResponse {
        WireResponse(
            status: operation.status, headers: headers(service, requestID),
            body: try JSONValues.bytes(output, shape))
    }

    func encodeError(
        _ error: AWSError, operation: OperationDescriptor?, service: AWSService, requestID: String
    ) -> WireResponse {
        var body: JSONObject = ["__type": .string(error.code), "message": .string(error.message)]
        for (name, value) in error.fields.sorted(by: { $0.key < $1.key }) {
            body.members.append((name, .string(value)))
        }
        return WireResponse(
            status: error.status, headers: headers(service, requestID) + [("x-amzn-errortype", error.code)],
            body: JSONWriter.bytes(.object(body)))
    }

    private func headers(_ service: AWSService, _ requestID: String) -> [(name: String, value: String)] {
        [("x-amzn-RequestId", requestID), ("Content-Type", contentType(service))]
    }

    private func contentType(_ service: AWSService) -> String {
        "application/x-amz-json-\(service.jsonVersion ?? "1.0")"
    }
}

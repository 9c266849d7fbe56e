/// EC2's variant of the query protocol: its own names in the form, no wrapper in the answer, its own error envelope.
///
/// Source: <https://smithy.io/2.0/aws/protocols/aws-ec2-query-protocol.html>
struct EC2Codec: ProtocolCodec {
    func encodeRequest(
        _ input: WireValue, shape: StructureTraits, operation: OperationDescriptor, service: AWSService
    ) throws(WireError) -> WireRequest {
        try FormRequest.encode(input, shape, .ec2, operation, service)
    }

    func decodeResponse(
        _ response: WireResponse, shape: StructureTraits, operation: OperationDescriptor, service: AWSService
    ) throws(WireError) -> WireValue {
        guard !response.body.isEmpty else { return .structure([:]) }
        return try XMLValueDecoder().structure(XMLParser.parse(response.body), shape)
    }

    func decodeError(_ response: WireResponse, service: AWSService) -> AWSError {
        XMLErrors.decode(response) ?? unreadableError(response)
    }

    func operationName(of request: WireRequest) -> String? {
        FormRequest.action(request)
    }

    func decodeRequest(
        _ request: WireRequest, shape: StructureTraits, operation: OperationDescriptor, service: AWSService
    ) throws(WireError) -> WireValue {
        try FormRequest.decode(request, shape, .ec2)
    }

    /// An operation without output answers `<return>true</return>`, which the model leaves out.
    func encodeResponse(
        _ output: WireValue, shape: StructureTraits, operation: OperationDescriptor, service: AWSService,
        requestID: String
    ) throws(WireError) -> WireResponse {
        var writer = XMLWriter()
        writer.open("\(operation.name)Response", namespace: EC2Codec.namespace(service))
        writer.element("requestId", requestID)
        if shape.members.isEmpty { writer.element("return", "true") }
        try XMLValueEncoder(timestamps: .iso8601Milliseconds).members(output.members(), shape, into: &writer)
        writer.close("\(operation.name)Response")
        return XMLErrors.response(writer.bytes, status: operation.status, requestID: requestID)
    }

    /// The service ends its namespace with a slash; the model does not.
    private static func namespace(_ service: AWSService) -> XMLNamespace? {
        service.xmlNamespace.map { XMLNamespace($0.hasSuffix("/") ? $0 : $0 + "/") }
    }

    func encodeError(
        _ error: AWSError, operation: OperationDescriptor?, service: AWSService, requestID: String
    ) -> WireResponse {
        var writer = XMLWriter(withDeclaration: true)
        writer.open("Response")
        writer.open("Errors")
        XMLErrors.write(error, withType: false, into: &writer)
        writer.close("Errors")
        writer.element("RequestID", requestID)
        writer.close("Response")
        return XMLErrors.response(writer.bytes, status: error.status, requestID: requestID)
    }
}

/// AWS's query protocol: a form goes in, XML comes out.
///
/// Source: <https://smithy.io/2.0/aws/protocols/aws-query-protocol.html>
struct QueryCodec: ProtocolCodec {
    func encodeRequest(
        _ input: WireValue, shape: StructureTraits, operation: OperationDescriptor, service: AWSService
    ) throws(WireError) -> WireRequest {
        try FormRequest.encode(input, shape, .query, operation, service)
    }

    func decodeResponse(
        _ response: WireResponse, shape: StructureTraits, operation: OperationDescriptor, service: AWSService
    ) throws(WireError) -> WireValue {
        guard !response.body.isEmpty else { return .structure([:]) }
        let root = try XMLParser.parse(response.body)
        let result = operation.resultWrapper.flatMap { root.child($0) } ?? root
        return try XMLValueDecoder().structure(result, shape)
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
        try FormRequest.decode(request, shape, .query)
    }

    func encodeResponse(
        _ output: WireValue, shape: StructureTraits, operation: OperationDescriptor, service: AWSService,
        requestID: String
    ) throws(WireError) -> WireResponse {
        var writer = XMLWriter()
        writer.open("\(operation.name)Response", namespace: service.xmlNamespace.map { XMLNamespace($0) })
        if let wrapper = operation.resultWrapper { writer.open(wrapper) }
        try XMLValueEncoder().members(output.members(), shape, into: &writer)
        if let wrapper = operation.resultWrapper { writer.close(wrapper) }
        writer.open("ResponseMetadata")
        writer.element("RequestId", requestID)
        writer.close("ResponseMetadata")
        writer.close("\(operation.name)Response")
        return XMLErrors.response(writer.bytes, status: operation.status, requestID: requestID)
    }

    func encodeError(
        _ error: AWSError, operation: OperationDescriptor?, service: AWSService, requestID: String
    ) -> WireResponse {
        XMLErrors.encode(error, namespace: service.xmlNamespace, requestID: requestID)
    }
}

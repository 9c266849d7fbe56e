/// AWS's rest-xml protocol: members in the path, the query and the headers, the others in an XML body.
///
/// Source: <https://smithy.io/2.0/aws/protocols/aws-restxml-protocol.html>
struct RestXMLCodec: ProtocolCodec {
    func encodeRequest(
        _ input: WireValue, shape: StructureTraits, operation: OperationDescriptor, service: AWSService
    ) throws(WireError) -> WireRequest {
        let members = try input.members()
        let bindings = HTTPBindings(shape: shape)
        let template = try URITemplate(operation.path)
        let element = XMLBody.Element(
            name: operation.inputElement ?? shape.name, namespace: operation.inputNamespace.map { XMLNamespace($0) })
        let body = try XMLBody.encode(members, shape, element: element, always: false)
        return WireRequest(
            method: operation.method, path: try template.path(bindings.labels(members)),
            query: try template.fixedQuery + bindings.query(members),
            headers: try bindings.headers(members) + body.contentType, body: body.bytes)
    }

    func decodeResponse(
        _ response: WireResponse, shape: StructureTraits, operation: OperationDescriptor, service: AWSService
    ) throws(WireError) -> WireValue {
        let bound = try HTTPBindings(shape: shape).read(response)
        return .structure(bound.merging(try XMLBody.decode(response.body, shape)) { $1 })
    }

    func decodeError(_ response: WireResponse, service: AWSService) -> AWSError {
        XMLErrors.decode(response) ?? unreadableError(response)
    }

    func operationName(of request: WireRequest) -> String? { nil }

    func decodeRequest(
        _ request: WireRequest, shape: StructureTraits, operation: OperationDescriptor, service: AWSService
    ) throws(WireError) -> WireValue {
        guard let labels = try URITemplate(operation.path).match(request.path) else {
            throw WireError(.malformed("path: \(request.path) is not of the form \(operation.path)"))
        }
        let bound = try HTTPBindings(shape: shape).read(request, labels: labels)
        return .structure(bound.merging(try XMLBody.decode(request.body, shape)) { $1 })
    }

    func encodeResponse(
        _ output: WireValue, shape: StructureTraits, operation: OperationDescriptor, service: AWSService,
        requestID: String
    ) throws(WireError) -> WireResponse {
        let members = try output.members()
        let element = XMLBody.Element(
            name: "\(operation.name)Response", namespace: service.xmlNamespace.map { XMLNamespace($0) })
        let body = try XMLBody.encode(members, shape, element: element, always: true)
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
        XMLErrors.encode(error, namespace: service.xmlNamespace, requestID: requestID)
    }
}

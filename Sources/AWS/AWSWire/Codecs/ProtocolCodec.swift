/// One of AWS's protocols, in both directions: what a client writes and reads, and what a server reads and writes.
///
/// Values are `WireValue`s shaped by `StructureTraits`; the overloads that take a generated type read its traits. No
/// codec checks constraints (`Validator` does), and none fills in idempotency tokens (`IdempotencyTokens` does).
package protocol ProtocolCodec: Sendable {
    // MARK: The client's side
    func encodeRequest(
        _ input: WireValue, shape: StructureTraits, operation: OperationDescriptor, service: AWSService
    ) throws(WireError) -> WireRequest

    /// Of an answer with the operation's status of success.
    func decodeResponse(
        _ response: WireResponse, shape: StructureTraits, operation: OperationDescriptor, service: AWSService
    ) throws(WireError) -> WireValue

    /// Of an answer with any other status. An answer that is not in the protocol's form gives the status as its code.
    func decodeError(_ response: WireResponse, service: AWSService) -> AWSError

    // MARK: The server's side
    /// What the request asks for; nil where it does not say, or says it by its path (rest protocols: see `URITemplate`).
    func operationName(of request: WireRequest) -> String?

    func decodeRequest(
        _ request: WireRequest, shape: StructureTraits, operation: OperationDescriptor, service: AWSService
    ) throws(WireError) -> WireValue

    func encodeResponse(
        _ output: WireValue, shape: StructureTraits, operation: OperationDescriptor, service: AWSService,
        requestID: String
    ) throws(WireError) -> WireResponse

    /// `operation` is nil where the request did not get so far.
    func encodeError(
        _ error: AWSError, operation: OperationDescriptor?, service: AWSService, requestID: String
    ) -> WireResponse
}

extension ProtocolCodec {
    package func encodeRequest(
        _ input: WireValue, inputType: any AWSStructure.Type, operation: OperationDescriptor, service: AWSService
    ) throws(WireError) -> WireRequest {
        try encodeRequest(input, shape: inputType.traits, operation: operation, service: service)
    }

    package func decodeResponse(
        _ response: WireResponse, outputType: any AWSStructure.Type, operation: OperationDescriptor,
        service: AWSService
    ) throws(WireError) -> WireValue {
        try decodeResponse(response, shape: outputType.traits, operation: operation, service: service)
    }

    package func decodeRequest(
        _ request: WireRequest, inputType: any AWSStructure.Type, operation: OperationDescriptor, service: AWSService
    ) throws(WireError) -> WireValue {
        try decodeRequest(request, shape: inputType.traits, operation: operation, service: service)
    }

    package func encodeResponse(
        _ output: WireValue, outputType: any AWSStructure.Type, operation: OperationDescriptor, service: AWSService,
        requestID: String
    ) throws(WireError) -> WireResponse {
        try encodeResponse(
            output, shape: outputType.traits, operation: operation, service: service, requestID: requestID)
    }

    /// What stands in for an error's code where the answer has no readable body.
    func unreadableError(_ response: WireResponse) -> AWSError {
        AWSError(
            "\(response.status)", String(decoding: response.body.prefix(512), as: UTF8.self), status: response.status,
            isSender: response.status < 500)
    }
}

extension WireProtocol {
    package var codec: any ProtocolCodec {
        switch self {
        case .json: JSONCodec()
        case .query: QueryCodec()
        case .ec2: EC2Codec()
        case .restXML: RestXMLCodec()
        case .restJSON: RestJSONCodec()
        case .cbor: CBORCodec()
        }
    }
}

extension WireValue {
    /// The members of a structure; anything else is mistyped.
    func members() throws(WireError) -> [String: WireValue] {
        guard case .structure(let members) = self else { throw WireError(.mistyped(expected: "structure")) }
        return members
    }
}

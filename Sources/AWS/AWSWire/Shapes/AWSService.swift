/// What a service is on the wire.
package struct AWSService: Sendable {
    /// The model's folder in botocore: `ecs`, `elbv2`; also the name in `AWS_ENDPOINT_URL_<SERVICE>` by `endpointVariable`.
    package let id: String
    /// `ECS`, `ELASTIC_LOAD_BALANCING_V2`: what follows `AWS_ENDPOINT_URL_`.
    package let endpointVariable: String
    /// The host's first label: `elasticloadbalancing`.
    package let endpointPrefix: String
    /// The service in SigV4's credential scope.
    package let signingName: String
    package let apiVersion: String
    /// What clients of this package speak.
    package let wireProtocol: WireProtocol
    /// Others that the service understands.
    package let otherProtocols: [WireProtocol]
    /// What stands before the dot in `X-Amz-Target` (json protocols).
    package let targetPrefix: String?
    package let jsonVersion: String?
    package let xmlNamespace: String?
    /// Served from one endpoint whatever the region (IAM, Route 53).
    package let isGlobal: Bool

    package init(
        id: String, endpointVariable: String, endpointPrefix: String, signingName: String, apiVersion: String,
        wireProtocol: WireProtocol, otherProtocols: [WireProtocol] = [], targetPrefix: String? = nil,
        jsonVersion: String? = nil,
        xmlNamespace: String? = nil, isGlobal: Bool = false
    ) {
        self.id = id
        self.endpointVariable = endpointVariable
        self.endpointPrefix = endpointPrefix
        self.signingName = signingName
        self.apiVersion = apiVersion
        self.wireProtocol = wireProtocol
        self.otherProtocols = otherProtocols
        self.targetPrefix = targetPrefix
        self.jsonVersion = jsonVersion
        self.xmlNamespace = xmlNamespace
        self.isGlobal = isGlobal
    }
}

extension AWSService {
    /// This service as a request speaks to it: in the protocol that the request is in, of those it understands.
    package func spoken(by request: WireRequest) -> AWSService {
        guard !otherProtocols.isEmpty else { return self }
        let wanted: WireProtocol
        if request.header(CBORCodec.protocolHeader) != nil || CBORCodec.serviceName(of: request.path) != nil {
            wanted = .cbor
        } else if request.header("x-amz-target") != nil {
            wanted = .json
        } else {
            wanted = .query
        }
        return otherProtocols.contains(wanted) ? speaking(wanted) : self
    }

    /// The same service with another protocol.
    package func speaking(_ wireProtocol: WireProtocol) -> AWSService {
        AWSService(
            id: id, endpointVariable: endpointVariable, endpointPrefix: endpointPrefix, signingName: signingName,
            apiVersion: apiVersion, wireProtocol: wireProtocol,
            otherProtocols: ([self.wireProtocol] + otherProtocols).filter { $0 != wireProtocol },
            targetPrefix: targetPrefix, jsonVersion: jsonVersion, xmlNamespace: xmlNamespace, isGlobal: isGlobal)
    }

    /// The name that a request in the path of RPC v2 gives the service; nil for other requests.
    package static func nameInPath(of request: WireRequest) -> String? { CBORCodec.serviceName(of: request.path) }
}

/// The protocols a service of this package may speak, by the model's names.
package enum WireProtocol: String, Sendable {
    case json
    case query
    case ec2
    case restXML = "rest-xml"
    case restJSON = "rest-json"
    case cbor = "smithy-rpc-v2-cbor"

    /// Whether errors and their codes are those of the json protocols.
    package var isJSONFamily: Bool { self == .json || self == .restJSON || self == .cbor }
    /// Whether the operation stands in the method and the path.
    package var isRest: Bool { self == .restXML || self == .restJSON }
}

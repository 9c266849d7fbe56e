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
    package let wireProtocol: WireProtocol
    /// What stands before the dot in `X-Amz-Target` (json protocols).
    package let targetPrefix: String?
    package let jsonVersion: String?
    package let xmlNamespace: String?
    /// Served from one endpoint whatever the region (IAM, Route 53).
    package let isGlobal: Bool

    package init(
        id: String, endpointVariable: String, endpointPrefix: String, signingName: String, apiVersion: String,
        wireProtocol: WireProtocol, targetPrefix: String? = nil, jsonVersion: String? = nil,
        xmlNamespace: String? = nil, isGlobal: Bool = false
    ) {
        self.id = id
        self.endpointVariable = endpointVariable
        self.endpointPrefix = endpointPrefix
        self.signingName = signingName
        self.apiVersion = apiVersion
        self.wireProtocol = wireProtocol
        self.targetPrefix = targetPrefix
        self.jsonVersion = jsonVersion
        self.xmlNamespace = xmlNamespace
        self.isGlobal = isGlobal
    }
}

/// The protocols a service of this package may speak, by the model's names.
package enum WireProtocol: String, Sendable {
    case json
    case query
    case ec2
    case restXML = "rest-xml"
}

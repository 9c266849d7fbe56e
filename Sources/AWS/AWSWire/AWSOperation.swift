/// One operation of a service: its shapes and how it travels. Generated, one uninhabited enum for each.
package protocol AWSOperation: Sendable {
    associatedtype Input: AWSStructure
    associatedtype Output: AWSStructure
    static var service: AWSService { get }
    static var descriptor: OperationDescriptor { get }
}

/// What one operation is on the wire.
package struct OperationDescriptor: Sendable {
    /// As in `X-Amz-Target` and `Action=`.
    package let name: String
    package let method: String
    /// A path, with `{member}` and `{member+}` where members stand (rest protocols); `/` otherwise.
    package let path: String
    /// The status of success.
    package let status: Int
    /// The element around the result in the query protocol (`DescribeStacksResult`); nil where there is none.
    package let resultWrapper: String?
    /// The element around the request's body in rest-xml (`ChangeResourceRecordSetsRequest`); nil where there is none.
    package let inputElement: String?
    /// The namespace of that element.
    package let inputNamespace: String?
    /// The errors that the model lists, in its order.
    package let errors: [ErrorShape]
    package let pagination: Pagination?

    package init(
        name: String, method: String = "POST", path: String = "/", status: Int = 200, resultWrapper: String? = nil,
        inputElement: String? = nil, inputNamespace: String? = nil, errors: [ErrorShape] = [],
        pagination: Pagination? = nil
    ) {
        self.name = name
        self.method = method
        self.path = path
        self.status = status
        self.resultWrapper = resultWrapper
        self.inputElement = inputElement
        self.inputNamespace = inputNamespace
        self.errors = errors
        self.pagination = pagination
    }
}

/// How an operation pages, from botocore's paginators. All names are the model's.
package struct Pagination: Sendable, Equatable {
    /// The members of the input that say where to go on; most operations have one.
    package let inputTokens: [String]
    /// The members of the output that fill them, in the same order.
    package let outputTokens: [String]
    /// The members of the output whose lists make up the whole answer.
    package let resultKeys: [String]
    package let limitKey: String?
    /// A member of the output that says whether more follows; where there is none, a token says so by being there.
    package let moreResults: String?

    package init(
        inputTokens: [String], outputTokens: [String], resultKeys: [String], limitKey: String? = nil,
        moreResults: String? = nil
    ) {
        self.inputTokens = inputTokens
        self.outputTokens = outputTokens
        self.resultKeys = resultKeys
        self.limitKey = limitKey
        self.moreResults = moreResults
    }

    /// The one token of an operation that has one, which is every operation of this package but ListResourceRecordSets.
    package var inputToken: String { inputTokens[0] }
    package var outputToken: String { outputTokens[0] }
    package var resultKey: String { resultKeys[0] }
}

/// An error that a model names.
package struct ErrorShape: Sendable, Equatable {
    /// What the client reads: `ClusterNotFoundException`, `AlreadyExists`.
    package let code: String
    package let status: Int
    /// Whether the caller is to blame (`Sender` in the query protocol's answer).
    package let isSender: Bool

    package init(_ code: String, status: Int = 400, isSender: Bool = true) {
        self.code = code
        self.status = status
        self.isSender = isSender
    }
}

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

package enum WireProtocol: String, Sendable {
    case json
    case query
    case ec2
    case restXML = "rest-xml"
    case restJSON = "rest-json"
}

/// An error as AWS words it: thrown by a service's handler, encoded by the gateway, decoded by the client.
package struct AWSError: Error, Equatable, Sendable {
    package var code: String
    package var message: String
    /// The HTTP status.
    package var status: Int
    package var isSender: Bool
    /// Members beyond the message that some errors carry.
    package var fields: [String: String]

    package init(
        _ code: String, _ message: String, status: Int = 400, isSender: Bool = true, fields: [String: String] = [:]
    ) {
        self.code = code
        self.message = message
        self.status = status
        self.isSender = isSender
        self.fields = fields
    }
}

extension AWSError {
    /// An error of the model, with this occasion's sentence.
    package init(_ shape: ErrorShape, _ message: String, fields: [String: String] = [:]) {
        self.init(shape.code, message, status: shape.status, isSender: shape.isSender, fields: fields)
    }
}

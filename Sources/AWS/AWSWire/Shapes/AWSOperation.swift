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

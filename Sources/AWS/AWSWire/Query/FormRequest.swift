/// Requests of the query protocol and of EC2's variant.
enum FormRequest {
    static func encode(
        _ input: WireValue, _ shape: StructureTraits, _ dialect: FormDialect, _ operation: OperationDescriptor,
        _ service: AWSService
    ) throws(WireError) -> WireRequest {
        var encoder = FormEncoder(
            dialect, beginningWith: [("Action", operation.name), ("Version", service.apiVersion)])
        try encoder.encode(input.members(), shape)
        return WireRequest(
            method: operation.method, path: operation.path,
            headers: [("Content-Type", "application/x-www-form-urlencoded; charset=utf-8")],
            body: [UInt8](Form.text(encoder.pairs).utf8))
    }

    /// Parameters may stand in the query as well as in the body (a presigned GET has nothing else).
    static func decode(
        _ request: WireRequest, _ shape: StructureTraits, _ dialect: FormDialect
    ) throws(WireError) -> WireValue {
        let tree = try FormTree(request.query + Form.pairs(request.body))
        return try FormDecoder(dialect: dialect).structure(tree, shape)
    }

    static func action(_ request: WireRequest) -> String? {
        if let action = request.query.last(where: { $0.name == "Action" })?.value { return action }
        guard let pairs = try? Form.pairs(request.body) else { return nil }
        return pairs.last { $0.name == "Action" }?.value
    }
}

/// Errors and answers in XML, as the query protocol, EC2's variant and rest-xml have them.
enum XMLErrors {
    static func response(_ body: [UInt8], status: Int, requestID: String) -> WireResponse {
        WireResponse(
            status: status, headers: [("x-amzn-RequestId", requestID), ("Content-Type", "text/xml")], body: body)
    }

    /// `<ErrorResponse><Error>…</Error><RequestId>…</RequestId></ErrorResponse>`
    static func encode(_ error: AWSError, namespace: String?, requestID: String) -> WireResponse {
        var writer = XMLWriter()
        writer.open("ErrorResponse", namespace: namespace.map { XMLNamespace($0) })
        write(error, withType: true, into: &writer)
        writer.element("RequestId", requestID)
        writer.close("ErrorResponse")
        return response(writer.bytes, status: error.status, requestID: requestID)
    }

    static func write(_ error: AWSError, withType: Bool, into writer: inout XMLWriter) {
        writer.open("Error")
        if withType { writer.element("Type", error.isSender ? "Sender" : "Receiver") }
        writer.element("Code", error.code)
        writer.element("Message", error.message)
        for (name, value) in error.fields.sorted(by: { $0.key < $1.key }) { writer.element(name, value) }
        writer.close("Error")
    }

    /// Nil where the body is none of the envelopes.
    static func decode(_ response: WireResponse) -> AWSError? {
        guard let root = try? XMLParser.parse(response.body) else { return nil }
        let found = root.child("Error") ?? root.child("Errors")?.child("Error") ?? (root.name == "Error" ? root : nil)
        guard let found, let code = found.text(of: "Code"), !code.isEmpty else { return nil }
        let known = ["Type", "Code", "Message", "message"]
        let fields = found.children.filter { !known.contains($0.name) && $0.children.isEmpty }
        return AWSError(
            code, found.text(of: "Message") ?? found.text(of: "message") ?? "", status: response.status,
            isSender: found.text(of: "Type").map { $0 == "Sender" } ?? (response.status < 500),
            fields: Dictionary(fields.map { ($0.name, $0.text) }, uniquingKeysWith: { first, _ in first }))
    }
}

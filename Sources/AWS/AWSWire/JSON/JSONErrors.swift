/// Errors of the protocols whose bodies are JSON.
enum JSONErrors {
    private static let messageNames = ["message", "Message", "errorMessage"]

    /// Nil where the answer names no code.
    static func decode(_ response: WireResponse) -> AWSError? {
        let body = (try? JSONParser.parse(response.body))?.object ?? JSONObject()
        let given = response.header("x-amzn-errortype") ?? body["__type"]?.string ?? body["code"]?.string
        guard let code = given.map(plainCode), !code.isEmpty else { return nil }
        let message = messageNames.lazy.compactMap { body[$0]?.string }.first ?? ""
        var fields: [String: String] = [:]
        for (name, value) in body.members where name != "__type" && name != "code" && !messageNames.contains(name) {
            fields[name] = value.string
        }
        return AWSError(code, message, status: response.status, isSender: response.status < 500, fields: fields)
    }

    /// `ns#Code:http://…` says no more than `Code`.
    static func plainCode(_ text: String) -> String {
        let code = text.split(separator: ":", omittingEmptySubsequences: false).first ?? ""
        return String(code.split(separator: "#").last ?? "")
    }
}

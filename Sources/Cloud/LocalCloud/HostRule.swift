import HTTPService

/// Which requests a page of another site could not have forged.
///
/// A browser lets any page send requests to a loopback address, and a name of an attacker's can be made to point there
/// (DNS rebinding). Programs send no `Origin`, and know this machine by its own names.
enum HostRule {
    static func admits(_ request: HTTPRequest) -> Bool {
        isLocal(name(of: request.headers["host"] ?? ""))
            && request.headers["origin"].map { isLocal(name(of: origin($0))) } ?? true
    }

    /// Lowercased, without its port.
    static func name(of host: String) -> String {
        guard !host.hasPrefix("[") else { return host.lowercased().split(separator: "]").first.map { $0 + "]" } ?? "" }
        return host.lowercased().split(separator: ":").first.map(String.init) ?? ""
    }

    private static func origin(_ text: String) -> String {
        text.split(separator: "/").last.map(String.init) ?? ""
    }

    /// `*.amazonaws.com` is how a client calls AWS when its own resolver leads here; no other site can own that name.
    private static func isLocal(_ name: String) -> Bool {
        name == "localhost" || name.hasSuffix(".localhost") || name == "[::1]" || name.hasSuffix(".amazonaws.com")
            || isLoopback(name) || isTaskSide(name)
    }

    private static func isLoopback(_ name: String) -> Bool {
        let parts = name.split(separator: ".", omittingEmptySubsequences: false)
        return parts.count == 4 && parts[0] == "127" && parts.allSatisfy { UInt8($0) != nil }
    }

    /// The addresses at which a task reaches the region.
    private static func isTaskSide(_ name: String) -> Bool {
        let parts = name.split(separator: ".", omittingEmptySubsequences: false)
        return parts.count == 4 && (parts[0] == "10" || name == "169.254.170.2") && parts.allSatisfy { UInt8($0) != nil }
    }
}

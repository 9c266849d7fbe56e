import HTTPService

/// Which requests a page of another site could not have forged.
///
/// A browser lets any page send requests to a loopback address, and a name of an attacker's can be made to point there
/// (DNS rebinding). Programs send neither `Origin` nor `Sec-Fetch-Site`, and know this machine by its own names.
struct HostRule: Sendable {
    /// Names, lowercased, that the region is known by besides its own.
    var extraHosts: Set<String> = []

    func admits(_ request: HTTPRequest) -> Bool {
        guard isOurs(request.host ?? "") else { return false }
        if let site = request.headers["sec-fetch-site"], site != "same-origin", site != "none" { return false }
        guard let origin = request.headers["origin"] else { return true }
        return isOwnPage(origin)
    }

    /// `*.amazonaws.com` is how a client calls AWS when its own resolver leads here; nobody else can point that name here.
    private func isOurs(_ name: String) -> Bool {
        name == "localhost" || name.hasSuffix(".localhost") || name.hasSuffix(".amazonaws.com")
            || extraHosts.contains(name) || isAddress(name)
    }

    /// An address cannot be rebound. That it leads here shows that this machine owns it.
    private func isAddress(_ name: String) -> Bool {
        if name.hasPrefix("["), name.hasSuffix("]") { return true }
        let parts = name.split(separator: ".", omittingEmptySubsequences: false)
        return parts.count == 4 && parts.allSatisfy { UInt8($0) != nil }
    }

    /// The region's own pages. Not those behind its load balancers: what runs in a task is not the region.
    private func isOwnPage(_ origin: String) -> Bool {
        guard let start = origin.firstRange(of: "://")?.upperBound else { return false }
        let page = HTTPRequest(method: "GET", target: "/", headers: ["Host": String(origin[start...])])
        return ["localhost", "127.0.0.1", "[::1]"].contains(page.host ?? "") || extraHosts.contains(page.host ?? "")
    }
}

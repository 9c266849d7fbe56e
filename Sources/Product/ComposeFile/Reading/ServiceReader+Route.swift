extension ServiceReader {
    /// `x-teal.route`: a path, a list of paths, or a map with `host` and `path`.
    func readRoute(isPublic: Bool) -> Route? {
        guard let entry = teal.takeEntry("route"), !entry.value.isNull else { return nil }
        guard isPublic else {
            log.error(
                at: entry.keyPlace, "\(teal.path).route has nothing to route.", why: "\(name) publishes no port",
                mend: "publish a port, such as ports: [\"80:8080\"]")
            return nil
        }
        var route = Route(hosts: [], paths: [], place: entry.keyPlace)
        switch entry.value.content {
        case .scalar(let path): route.paths = [path]
        case .list: route.paths = listOfTexts(entry.value, "x-teal.route")
        case .map:
            let map = MapReader(entry.value, path: "\(teal.path).route", log: log)
            route.hosts = map.texts("host")
            route.paths = map.texts("path")
            map.finish()
        case .null: break
        }
        check(route)
        return route
    }

    /// Source: <https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-limits.html>: five
    /// values and five wildcards in a rule.
    private func check(_ route: Route) {
        for path in route.paths where !path.hasPrefix("/") || path.count > 128 {
            log.error(
                at: route.place, "\(teal.path).route has \"\(path)\", which is no path.",
                why: "a path begins with a slash and has at most 128 characters", mend: "write /\(path)")
        }
        for host in route.hosts where !Self.isHost(host) {
            log.error(
                at: route.place, "\(teal.path).route has \"\(host)\", which is no host.",
                why: "a host has letters, digits, dashes, dots, * and ?", mend: "write a name such as api.example.com")
        }
        let values = route.hosts + route.paths
        let wildcards = values.joined().count { $0 == "*" || $0 == "?" }
        if values.count > 5 || wildcards > 5 {
            log.error(
                at: route.place, "\(teal.path).route is too much for one rule.",
                why: "it has \(values.count) values and \(wildcards) wildcards, and a rule has at most five of each",
                mend: "use fewer, such as /api/* for all paths below /api")
        }
    }

    private static func isHost(_ host: String) -> Bool {
        !host.isEmpty && host.count <= 128
            && host.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || "-.*?".contains($0)) }
    }
}

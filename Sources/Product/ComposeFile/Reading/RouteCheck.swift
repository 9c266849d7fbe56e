/// Services that share a published port must tell their requests apart.
struct RouteCheck {
    let services: [ComposeService]
    let log: FindingLog

    func run() {
        var ports: [Int: [ComposeService]] = [:]
        for service in services {
            if let published = service.publicPort?.published { ports[published, default: []].append(service) }
        }
        for (port, sharing) in ports.sorted(by: { $0.key < $1.key }) { check(sharing, port) }
        for service in services { warnOfHealth(of: service) }
    }

    private func check(_ sharing: [ComposeService], _ port: Int) {
        var owners: [String: String] = [:]
        for service in sharing {
            let route = service.route ?? Route(hosts: [], paths: [], place: service.place)
            let key = "\(route.hosts.sorted()) \(route.paths.sorted())"
            guard let owner = owners[key] else {
                owners[key] = service.name
                continue
            }
            guard route.isEverything else {
                log.error(
                    at: route.place, "\(service.name) has the route of \(owner).",
                    why: "both are published on \(port), and a request can go to one of them only",
                    mend: "give one of them another route")
                continue
            }
            log.error(
                at: service.publicPort?.place ?? service.place, "\(service.name) cannot be published on \(port).",
                why: "\(owner) already is, and takes every request",
                mend:
                    "say which are its own, such as x-teal: { route: /\(service.name)/* }, or publish it on another port"
            )
        }
    }

    /// A release is proven, and the app asked, through the load balancer.
    private func warnOfHealth(of service: ComposeService) {
        guard let route = service.route, !route.takes(path: service.balancerHealth.path) else { return }
        log.warning(
            at: route.place, "The app \(service.name) is not asked through the load balancer.",
            why: "its health path \(service.balancerHealth.path) is not in its route, so another service would answer",
            mend: "Set x-teal.health to a path in its route")
    }
}

extension ServiceReader {
    /// `ports` in both syntaxes, and `expose`, which opens a port without publishing it.
    func readPorts() -> [PortMapping] {
        var ports: [PortMapping] = []
        if let node = map.take("ports") {
            guard case .list(let list) = node.content else {
                map.refuse(node, "ports", "a list such as [\"80:8080\"]")
                return []
            }
            ports = list.compactMap { element in
                if let text = element.scalar { return shortPort(text, at: element) }
                return longPort(element)
            }
        }
        for text in map.texts("expose") {
            guard let port = portNumber(text) else {
                log.error(
                    at: map.place, "\(map.path).expose must name ports from 1 to 65535.", why: "it has \"\(text)\"",
                    mend: "write a port's number")
                continue
            }
            if !ports.contains(where: { $0.target == port }) {
                ports.append(PortMapping(published: nil, target: port, place: place))
            }
        }
        checkPublished(ports)
        return ports
    }

    /// `8080`, `80:8080`, `127.0.0.1:80:8080`, each with `/tcp` behind it or not.
    private func shortPort(_ text: String, at node: ManifestNode) -> PortMapping? {
        let halves = text.split(separator: "/", omittingEmptySubsequences: false)
        if halves.count > 1 { checkProtocol(String(halves[1]), at: node.place) }
        let parts = halves[0].split(separator: ":", omittingEmptySubsequences: false).map(String.init)
        if parts.contains(where: { $0.contains("-") }) {
            log.error(
                at: node.place, "\(map.path).ports has a range.", why: "\(text) would be several listeners",
                mend: "write each port by itself")
            return nil
        }
        if parts.count == 3 { warnOfAddress(parts[0], at: node.place) }
        guard (1...3).contains(parts.count), let target = parts.last.flatMap(portNumber) else {
            map.refuse(node, "ports", "a list of ports such as \"80:8080\"")
            return nil
        }
        guard parts.count > 1 else {
            log.warning(
                at: node.place, "\(map.path).ports has \"\(text)\", which is not published.",
                why: "a port alone would be published on a random one, and a load balancer has none",
                mend: "Write \"80:\(target)\" to publish it on port 80")
            return PortMapping(published: nil, target: target, place: node.place)
        }
        guard let published = portNumber(parts[parts.count - 2]) else {
            map.refuse(node, "ports", "a list of ports such as \"80:8080\"")
            return nil
        }
        return PortMapping(published: published, target: target, place: node.place)
    }

    private func longPort(_ node: ManifestNode) -> PortMapping? {
        let port = MapReader(node, path: "\(map.path).ports", log: log)
        let target = port.integer("target", in: 1...65535)
        let published = port.integer("published", in: 1...65535)
        if let name = port.text("protocol") { checkProtocol(name, at: node.place) }
        if let address = port.text("host_ip") { warnOfAddress(address, at: node.place) }
        _ = port.choice("mode", of: ["ingress", "host"])
        _ = port.text("name")
        _ = port.choice("app_protocol", of: ["http", "https", "http2", "grpc", "tcp"])
        port.finish()
        guard let target else {
            if !log.findings.contains(where: { $0.place == node.place && $0.severity == .error }) {
                log.error(
                    at: node.place, "\(map.path).ports has a port without target.",
                    why: "target is the container's port",
                    mend: "add target:")
            }
            return nil
        }
        return PortMapping(published: published, target: target, place: node.place)
    }

    private func portNumber(_ text: String) -> Int? {
        Int(text).flatMap { (1...65535).contains($0) ? $0 : nil }
    }

    private func checkProtocol(_ name: String, at place: SourcePlace) {
        guard name != "tcp" else { return }
        log.error(
            at: place, "\(map.path).ports must be TCP.", why: "the load balancer speaks HTTP, not \(name)",
            mend: "remove this port")
    }

    private func warnOfAddress(_ address: String, at place: SourcePlace) {
        log.warning(
            at: place, "The address \(address) has no effect.",
            why: "the port is the load balancer's, open to the world",
            mend: "Use expose for a port that only other services may reach")
    }

    private func checkPublished(_ ports: [PortMapping]) {
        for port in ports.filter({ $0.published != nil }).dropFirst() {
            log.error(
                at: port.place, "\(name) publishes more than one port.",
                why: "each service stands behind one listener of the load balancer", mend: "use expose for the others")
        }
        if let port = ports.first(where: { $0.published == 443 }) {
            log.error(
                at: port.place, "\(name) cannot be published on 443 yet.",
                why: "HTTPS needs a certificate, and certificates are not made yet", mend: "publish it on 80")
        }
    }
}

/// Reads the top level of a compose file.
struct ProjectReader {
    let location: ManifestLocation
    let interpolation: Interpolation
    let log: FindingLog
    let map: MapReader

    init(root: ManifestNode, location: ManifestLocation, interpolation: Interpolation, log: FindingLog) {
        self.location = location
        self.interpolation = interpolation
        self.log = log
        map = MapReader(root, path: "", log: log)
    }

    /// Nil where there are no services.
    func read() -> ComposeProject? {
        let name = readName()
        let teal = MapReader(
            map.take("x-teal") ?? ManifestNode(content: .null, place: map.place), path: "x-teal", log: log)
        let volumes = readVolumes()
        let all = readServices(projectName: name, volumes: volumes, secrets: readSecrets(projectName: name))
        let services = TaskAssembly(services: all, log: log).assembled()
        var project = ComposeProject(
            name: name, folder: location.folder, file: location.name, cluster: teal.text("cluster") ?? name,
            region: teal.text("region"), zones: teal.integer("zones", in: 2...3) ?? 2, networkBlock: readBlock(teal),
            services: services, warnings: [])
        let mounted = Set(all.flatMap(\.mounts).map(\.source))
        project.volumes = volumes.filter { mounted.contains(.shared($0.name)) }
        teal.finish()
        finish()
        RouteCheck(services: services, log: log).run()
        return services.isEmpty ? nil : project
    }

    /// `name`, or the folder's name made fit.
    private func readName() -> String {
        let entry = map.takeEntry("name")
        let folderName = location.folder.split(separator: "/").last.map(String.init) ?? "app"
        let given = entry?.value.scalar
        let name = given ?? Self.fit(folderName)
        if given != nil, !Self.isGood(name) {
            log.error(
                at: entry?.value.place ?? map.place, "A project cannot be called \"\(name)\".",
                why:
                    "the name of a stack has letters, digits and dashes, begins with a letter and has at most 40 characters",
                mend: "did you mean \"\(Self.fit(name))\"?")
        }
        return name
    }

    static func isGood(_ name: String) -> Bool { fit(name) == name.lowercased() && name.first?.isLetter == true }

    /// Letters, digits and dashes, a letter first.
    static func fit(_ name: String) -> String {
        let dashed = String(name.lowercased().map { $0.isASCII && ($0.isLetter || $0.isNumber) ? $0 : "-" })
        let parts = dashed.split(separator: "-").joined(separator: "-")
        let lettered = parts.first?.isLetter == true ? parts : "app-\(parts)"
        return String(lettered.prefix(40))
    }

    private func readServices(
        projectName: String, volumes: [SharedVolume], secrets: [String: SecretStore]
    ) -> [ComposeService] {
        guard let node = map.take("services") else { return [] }
        guard case .map(let entries) = node.content else {
            map.refuse(node, "services", "a map of services")
            return []
        }
        let hosts = entries.compactMap { entry in Self.host(of: entry).map { (entry.key, $0) } }
        let context = ReadingContext(
            folder: location.folder, projectName: projectName, serviceNames: entries.map(\.key),
            hosts: Dictionary(hosts) { first, _ in first },
            volumes: Dictionary(volumes.map { ($0.name, $0) }) { first, _ in first }, secrets: secrets,
            interpolation: interpolation, log: log)
        return entries.compactMap { ServiceReader($0, context: context).read() }
    }

    /// What `x-teal.with` of a service says, before the service is read: others must know it.
    private static func host(of service: ManifestNode.Entry) -> String? {
        guard case .map(let keys) = service.value.content,
            case .map(let teal)? = keys.first(where: { $0.key == "x-teal" })?.value.content
        else { return nil }
        return teal.first { $0.key == "with" }?.value.scalar
    }

    private func readBlock(_ teal: MapReader) -> String {
        guard let node = teal.take("network") else { return "10.0.0.0/16" }
        let parts = (node.scalar ?? "").split(separator: "/")
        let octets = parts.first.map { $0.split(separator: ".").compactMap { UInt8($0) } } ?? []
        let isPrivate =
            octets.first == 10 || octets.starts(with: [192, 168])
            || (octets.first == 172 && octets.count == 4 && (16...31).contains(octets[1]))
        guard parts.count == 2, parts[1] == "16", octets.count == 4, isPrivate, octets.suffix(2) == [0, 0] else {
            teal.refuse(node, "network", "a private /16 such as 10.20.0.0/16")
            return "10.0.0.0/16"
        }
        return node.scalar ?? ""
    }

    private func finish() {
        for unsupported in UnsupportedKey.ofProjects {
            if let entry = map.takeEntry(unsupported.key) { unsupported.report(entry, path: "", to: log) }
        }
        // A declaration that no service uses does no harm; those that use one are refused where they do.
        _ = map.take("configs")
        map.finish()
    }
}

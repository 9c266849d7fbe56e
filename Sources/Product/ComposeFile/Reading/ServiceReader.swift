/// Reads one member of `services`.
struct ServiceReader {
    let name: String
    let place: SourcePlace
    let map: MapReader
    /// `x-teal` of the service; absent keys are absent.
    let teal: MapReader
    let context: ReadingContext

    var log: FindingLog { context.log }

    init(_ entry: ManifestNode.Entry, context: ReadingContext) {
        name = entry.key
        place = entry.keyPlace
        let path = "services.\(entry.key)"
        let map = MapReader(entry.value, path: path, log: context.log)
        self.map = map
        let absent = ManifestNode(content: .null, place: entry.keyPlace)
        teal = MapReader(map.take("x-teal") ?? absent, path: "\(path).x-teal", log: context.log)
        self.context = context
    }

    /// Nil where the service belongs to a profile, and is therefore not deployed.
    func read() -> ComposeService? {
        guard !isInProfile() else { return nil }
        checkName()
        let ports = readPorts()
        let deploy = MapReader(
            map.take("deploy") ?? ManifestNode(content: .null, place: place), path: "\(map.path).deploy", log: log)
        let mounts = readMounts()
        let sharesFiles = mounts.contains { $0.isShared }
        let stopGrace = map.seconds("stop_grace_period", in: 0...120) ?? 30
        let replicas = readReplicas(deploy, sharesFiles: sharesFiles)
        let size = readSize(deploy)
        let release = readRelease(
            deploy, replicas: replicas, isPublic: ports.contains { $0.published != nil }, sharesFiles: sharesFiles,
            stopGrace)
        var service = ComposeService(
            name: name, serviceName: teal.text("service") ?? name, place: place, source: readSource(),
            ports: ports, environment: readEnvironment(), command: readCommand("command"),
            entrypoint: readCommand("entrypoint"), workingDirectory: map.text("working_dir"), user: map.text("user"),
            isReadOnly: map.boolean("read_only") ?? false, usesInit: map.boolean("init") ?? false,
            architecture: readArchitecture(), tmpfs: readTemporaryMounts(), openFiles: readOpenFiles(),
            droppedCapabilities: map.texts("cap_drop"), labels: readVariables("labels"),
            containerHealth: readContainerHealth(), replicas: replicas, size: size.size, isSized: size.isAsked,
            stopGrace: stopGrace,
            release: release, balancerHealth: readBalancerHealth(), logRetention: readLogRetention())
        service.route = readRoute(isPublic: service.publicPort != nil)
        service.secrets = readSecrets()
        service.mounts = mounts
        service.partOf = readHost()
        let dependencies = readDependencies()
        service.waitsFor = dependencies.filter { context.isInOneTask(name, $0.container) }
        service.after = dependencies.map(\.container).filter { !context.isInOneTask(name, $0) }
        finish(deploy)
        return service
    }

    private func isInProfile() -> Bool {
        guard let entry = map.takeEntry("profiles"), !entry.value.isNull else { return false }
        log.warning(
            at: entry.keyPlace, "\(name) is not deployed.", why: "it belongs to a profile",
            mend: "Remove profiles to deploy it")
        return true
    }

    /// The name becomes part of names in AWS, which have the smallest alphabet.
    private func checkName() {
        let isGood = name.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-" || $0 == "_") }
        if !isGood || name.count > 32 || name.first?.isLetter != true {
            log.error(
                at: place, "A service cannot be called \"\(name)\".",
                why: "names in AWS have letters, digits, dashes and underscores, and this one would be part of several",
                mend: "give it a name of at most 32 such characters that begins with a letter")
        }
    }

    private func readArchitecture() -> Architecture {
        guard let node = map.take("platform") else { return .x86 }
        switch node.scalar {
        case "linux/amd64", "linux": return .x86
        case "linux/arm64", "linux/arm64/v8": return .arm
        default:
            map.refuse(node, "platform", "linux/amd64 or linux/arm64")
            return .x86
        }
    }

    private func finish(_ deploy: MapReader) {
        for unsupported in UnsupportedKey.ofServices {
            if let entry = map.takeEntry(unsupported.key) { unsupported.report(entry, path: map.path, to: log) }
        }
        for unsupported in UnsupportedKey.ofDeploy {
            if let entry = deploy.takeEntry(unsupported.key) { unsupported.report(entry, path: deploy.path, to: log) }
        }
        deploy.finish()
        teal.finish()
        map.finish()
    }
}

/// What all services of a manifest are read with.
struct ReadingContext {
    let folder: String
    let projectName: String
    let serviceNames: [String]
    /// Sidecars, each with the service in whose tasks it runs.
    let hosts: [String: String]
    let volumes: [String: SharedVolume]
    let secrets: [String: SecretStore]
    let interpolation: Interpolation
    let log: FindingLog

    /// Whether two services are containers of the same task.
    func isInOneTask(_ name: String, _ other: String) -> Bool {
        (hosts[name] ?? name) == (hosts[other] ?? other)
    }

    /// "did you mean …?", or the names there are.
    func mend(_ name: String, among names: some Collection<String>, otherwise: String) -> String {
        NearestName.of(name, among: names).map { "did you mean \"\($0)\"?" } ?? otherwise
    }
}

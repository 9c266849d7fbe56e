import ComposeFile

/// What was understood of a manifest, as text to compare.
enum ProjectSummary {
    static func of(_ project: ComposeProject) -> String {
        var lines = [
            "project \(project.name), cluster \(project.cluster), \(project.zones) zones, \(project.networkBlock)"
        ]
        if let region = project.region { lines[0] += ", \(region)" }
        for service in project.services {
            lines += of(service, in: project.folder)
            for sidecar in service.companions { lines += of(sidecar, in: project.folder).map { "  with it: \($0)" } }
        }
        lines += project.volumes.map { volume in
            "volume \(volume.name) on \(volume.fileSystem ?? "the project's files") as "
                + (volume.owner.map { "\($0.user):\($0.group)" } ?? "anybody")
        }
        lines += project.warnings.map { "warning: \($0.line)" }
        return lines.joined(separator: "\n") + "\n"
    }

    private static func of(_ service: ComposeService, in folder: String) -> [String] {
        var lines = ["service \(service.name) as \(service.serviceName) at \(service.place)"]
        lines.append("image \(source(service.source))".replacing(folder, with: "FOLDER"))
        lines += service.ports.map { "port \($0.published.map(String.init) ?? "-") -> \($0.target)" }
        lines += service.environment.map { "environment \($0.name)=\($0.value)" }
        lines += service.labels.map { "label \($0.name)=\($0.value)" }
        if let command = service.command { lines.append("command \(command)") }
        if let entrypoint = service.entrypoint { lines.append("entrypoint \(entrypoint)") }
        if let folder = service.workingDirectory { lines.append("working folder \(folder)") }
        if let user = service.user { lines.append("user \(user)") }
        if service.isReadOnly { lines.append("read only") }
        if service.usesInit { lines.append("init") }
        lines += service.tmpfs.map { "tmpfs \($0.path) \($0.mebibytes) MiB" }
        if let limit = service.openFiles { lines.append("open files \(limit.soft) \(limit.hard)") }
        if !service.droppedCapabilities.isEmpty { lines.append("without \(service.droppedCapabilities)") }
        if let check = service.containerHealth {
            lines.append(
                "container check \(check.command) every \(check.interval) within \(check.timeout), \(check.retries) tries, "
                    + "after \(check.startPeriod)")
        }
        if let route = service.route { lines.append("route \(route.hosts) \(route.paths)") }
        lines += service.secrets.map { "secret \($0.variable) from \($0.store)" }
        lines += service.mounts.map { "\($0.source) at \($0.path)\($0.isReadOnly ? ", read only" : "")" }
        lines += service.waitsFor.map { "waits for \($0.container) \($0.condition.rawValue)" }
        if !service.after.isEmpty { lines.append("made after \(service.after)") }
        lines += size(service)
        return [lines[0]] + lines.dropFirst().map { "  " + $0 }
    }

    private static func size(_ service: ComposeService) -> [String] {
        let check = service.balancerHealth
        let release = service.release
        return [
            "\(service.replicas) x \(service.size) on \(service.architecture.rawValue)",
            "target check \(check.path) every \(check.interval) within \(check.timeout), "
                + "\(check.healthyThreshold) up, \(check.unhealthyThreshold) down, after \(check.grace)",
            "release \(release.strategy.rawValue), bake \(release.bakeMinutes), drain \(release.drainSeconds), "
                + "\(release.minimumHealthyPercent)-\(release.maximumPercent) %, breaker \(release.circuitBreaker), "
                + "rolls back \(release.rollsBack)",
            "stops in \(service.stopGrace), logs for \(service.logRetention.map(String.init) ?? "ever")",
        ]
    }

    private static func source(_ source: ImageSource) -> String {
        switch source {
        case .external(let reference): "\(reference), as it is"
        case .webFolder(let path, let repository): "\(repository) from folder \(path)"
        case .dockerfile(let build, let repository):
            "\(repository) from \(build.context) \(build.dockerfile) \(build.target ?? "-") "
                + "\(build.arguments.map { "\($0.name)=\($0.value)" })"
        }
    }
}

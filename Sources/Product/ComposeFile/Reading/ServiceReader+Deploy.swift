extension ServiceReader {
    /// Two, so that a zone can be lost; one where the service has files that others would write to beside it.
    func readReplicas(_ deploy: MapReader, sharesFiles: Bool) -> Int {
        if let mode = deploy.take("mode"), mode.scalar != "replicated" {
            deploy.refuse(mode, "mode", "replicated, since Fargate has no machines to run one task on each")
        }
        return deploy.integer("replicas", in: 0...1000) ?? (sharesFiles ? 1 : 2)
    }

    /// The smallest pair that holds `deploy.resources`, or exactly what `x-teal` says.
    func readSize(_ deploy: MapReader) -> (size: FargateSize, isAsked: Bool) {
        let asked = readResources(deploy)
        let cpu = teal.take("cpu")
        let memory = teal.take("memory")
        guard cpu == nil, memory == nil else { return (explicitSize(cpu, memory, deploy.place), true) }
        let isAsked = asked != (0, 0)
        if let size = FargateSize.holding(cpuUnits: asked.cpuUnits, memoryMebibytes: asked.mebibytes) {
            warn(asked, becomes: size, deploy.place)
            return (size, isAsked)
        }
        log.error(
            at: deploy.place, "No Fargate task is as large as \(deploy.path).resources asks.",
            why: "the largest has 16 vCPU and 120 GiB", mend: "ask for less, and for more replicas")
        return (.smallest, isAsked)
    }

    /// Fargate sells pairs: more than was asked for is more to pay.
    private func warn(_ asked: (cpuUnits: Int, mebibytes: Int), becomes size: FargateSize, _ place: SourcePlace) {
        let moreCPU = asked.cpuUnits > 0 && size.cpuUnits > asked.cpuUnits
        let moreMemory = asked.mebibytes > 0 && size.memoryMebibytes > asked.mebibytes
        guard moreCPU || moreMemory else { return }
        log.warning(
            at: place, "The task is larger than asked for: \(size.cpuUnits) CPU units and \(size.memoryMebibytes) MiB.",
            why:
                "Fargate has no task of \(asked.cpuUnits) CPU units and \(asked.mebibytes) MiB; this is the next larger",
            mend: "ask for a pair it has; with \(size.cpuUnits) CPU units, memory is "
                + FargateSize.memoryChoicesText(cpuUnits: size.cpuUnits))
    }

    private func readResources(_ deploy: MapReader) -> (cpuUnits: Int, mebibytes: Int) {
        guard let resources = deploy.map("resources") else { return (0, 0) }
        var asked = (cpuUnits: 0, mebibytes: 0)
        for part in ["limits", "reservations"] {
            guard let map = resources.map(part) else { continue }
            if let node = map.take("cpus") {
                if let units = node.scalar.flatMap(ComposeUnit.cpuUnits) {
                    asked.cpuUnits = max(asked.cpuUnits, units)
                } else {
                    map.refuse(node, "cpus", "a number of CPUs such as 0.25")
                }
            }
            if let node = map.take("memory") {
                if let mebibytes = node.scalar.flatMap(ComposeUnit.mebibytes) {
                    asked.mebibytes = max(asked.mebibytes, mebibytes)
                } else {
                    map.refuse(node, "memory", "an amount of memory such as 512M")
                }
            }
            for key in ["pids", "devices", "generic_resources"] {
                guard let entry = map.takeEntry(key) else { continue }
                UnsupportedKey.ignored(key, "Fargate sizes tasks by CPU and memory").report(
                    entry, path: map.path, to: log)
            }
            map.finish()
        }
        resources.finish()
        return asked
    }

    /// `x-teal: { cpu: 0.5, memory: 1G }`; CPU units (256) are understood too.
    private func explicitSize(_ cpu: ManifestNode?, _ memory: ManifestNode?, _ fallback: SourcePlace) -> FargateSize {
        guard let cpu, let memory else {
            log.error(
                at: (cpu ?? memory)?.place ?? fallback, "\(teal.path) needs both cpu and memory.",
                why: "Fargate's sizes are pairs", mend: "add the other one, or use deploy.resources")
            return .smallest
        }
        guard let units = cpu.scalar.flatMap(Self.cpuUnits) else {
            teal.refuse(cpu, "cpu", "a number of CPUs such as 0.25, or CPU units such as 256")
            return .smallest
        }
        guard let mebibytes = memory.scalar.flatMap({ Int($0) ?? ComposeUnit.mebibytes($0) }) else {
            teal.refuse(memory, "memory", "an amount of memory such as 512M, or MiB such as 512")
            return .smallest
        }
        if let size = FargateSize.exactly(cpuUnits: units, memoryMebibytes: mebibytes) { return size }
        refusePair(units, mebibytes, at: memory.place)
        return .smallest
    }

    private static func cpuUnits(_ text: String) -> Int? {
        if let units = Int(text), units >= 128 { return units }
        return ComposeUnit.cpuUnits(text)
    }

    private func refusePair(_ units: Int, _ mebibytes: Int, at place: SourcePlace) {
        let what = "Fargate has no task of \(units) CPU units and \(mebibytes) MiB."
        guard !FargateSize.memoryChoices(cpuUnits: units).isEmpty else {
            let choices = FargateSize.pairs.map { String($0.cpuUnits) }.joined(separator: ", ")
            log.error(at: place, what, why: "the CPU units are \(choices)", mend: "choose one of them")
            return
        }
        let near = FargateSize.holding(cpuUnits: units, memoryMebibytes: mebibytes)
        log.error(
            at: place, what, why: "with \(units) CPU units go \(FargateSize.memoryChoicesText(cpuUnits: units))",
            mend: near.map { "choose one of these, or cpu: \($0.cpuUnits) with memory: \($0.memoryMebibytes)" }
                ?? "choose one of these")
    }

    // MARK: - Releases

    func readRelease(
        _ deploy: MapReader, replicas: Int, isPublic: Bool, sharesFiles: Bool, _ stopGrace: Int
    ) -> ReleasePolicy {
        let asked = teal.choice("strategy", of: ["blue_green", "rolling"])
        let bake = teal.seconds("bake", in: 0...86_400) ?? 0
        let drain = teal.seconds("drain", in: 0...3600) ?? stopGrace
        let strategy: ReleasePolicy.Strategy =
            switch asked {
            case "blue_green": .blueGreen
            case "rolling": .rolling
            default: isPublic ? .blueGreen : .rolling
            }
        if strategy == .blueGreen, !isPublic {
            log.error(
                at: teal.place, "\(name) cannot be released blue/green.", why: "no port of it is published",
                mend: "publish a port, or use strategy: rolling")
        }
        var policy = ReleasePolicy(
            strategy: strategy, bakeMinutes: (bake + 59) / 60, drainSeconds: drain, minimumHealthyPercent: 100,
            maximumPercent: 200, circuitBreaker: true, rollsBack: true)
        let isAlone = sharesFiles && replicas == 1 && strategy == .rolling
        readUpdate(deploy, replicas: replicas, isAlone: isAlone, into: &policy)
        return policy
    }

    /// `update_config` in ECS's terms: the order and the parallelism become percentages, the failure action the
    /// breaker.
    ///
    /// A single task with files on a volume is stopped before its successor starts, unless the manifest says otherwise:
    /// most programs, databases first of all, ruin files that two of them write to.
    private func readUpdate(_ deploy: MapReader, replicas: Int, isAlone: Bool, into policy: inout ReleasePolicy) {
        let update = deploy.map("update_config")
        if update == nil, !isAlone { return }
        let absent = ManifestNode(content: .null, place: deploy.place)
        apply(
            update ?? MapReader(absent, path: "\(deploy.path).update_config", log: log), replicas, isAlone, to: &policy)
    }

    private func apply(_ update: MapReader, _ replicas: Int, _ isAlone: Bool, to policy: inout ReleasePolicy) {
        let parallelism = update.integer("parallelism", in: 0...1000)
        let asked = update.choice("order", of: ["start-first", "stop-first"])
        if isAlone, asked == nil { warnOfGap() }
        let order = asked ?? (isAlone ? "stop-first" : "start-first")
        let step = parallelism.map { $0 == 0 ? replicas : min($0, replicas) } ?? replicas
        let percent = replicas == 0 ? 100 : step * 100 / replicas
        if order == "stop-first" {
            policy.minimumHealthyPercent = max(0, 100 - percent)
            policy.maximumPercent = 100
        } else {
            policy.maximumPercent = 100 + max(1, percent)
        }
        switch update.choice("failure_action", of: ["rollback", "pause", "continue"]) {
        case "pause": policy.rollsBack = false
        case "continue":
            policy.rollsBack = false
            policy.circuitBreaker = false
        default: break
        }
        for key in ["delay", "monitor", "max_failure_ratio"] {
            guard let entry = update.takeEntry(key) else { continue }
            UnsupportedKey.ignored(key, "ECS waits for health checks, not for a time", "Use x-teal.bake")
                .report(entry, path: update.path, to: log)
        }
        update.finish()
    }

    private func warnOfGap() {
        log.warning(
            at: place, "\(name) is away for a moment at every release.",
            why: "its one task keeps files on a volume, so it is stopped before its successor starts",
            mend: "Set deploy.update_config.order: start-first where two tasks can share the files")
    }

    /// `x-teal.logs`: days, from the values that CloudWatch Logs has; `forever` keeps them.
    func readLogRetention() -> Int? {
        guard let node = teal.take("logs") else { return 30 }
        if node.scalar == "forever" { return nil }
        let text = node.scalar?.hasSuffix("d") == true ? String(node.scalar?.dropLast() ?? "") : node.scalar ?? ""
        if let days = Int(text), Self.retentionDays.contains(days) { return days }
        let choices = Self.retentionDays.map(String.init).joined(separator: ", ")
        teal.refuse(node, "logs", "forever or a number of days out of \(choices)")
        return 30
    }

    /// Source: <https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_PutRetentionPolicy.html>
    private static let retentionDays = [
        1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731, 1096, 1827, 2192, 2557, 2922, 3288, 3653,
    ]
}

/// Puts sidecars into the services whose tasks they share.
struct TaskAssembly {
    let services: [ComposeService]
    let log: FindingLog

    func assembled() -> [ComposeService] {
        services.filter { $0.partOf == nil }.map { service in
            var service = service
            service.companions = services.filter { $0.partOf == service.name }.map(companion)
            guard !service.companions.isEmpty else { return service }
            checkPorts(of: service)
            service.size = size(of: service)
            checkWaiting(of: service)
            return service
        }
    }

    /// The load balancer knows the service by one container.
    private func companion(_ companion: ComposeService) -> ComposeService {
        if let port = companion.publicPort {
            log.error(
                at: port.place, "\(companion.name) cannot be published.",
                why: "it runs in the tasks of \(companion.partOf ?? ""), whose own port the load balancer uses",
                mend: "use expose")
        }
        return companion
    }

    /// Containers of a task share one network namespace.
    private func checkPorts(of service: ComposeService) {
        var owners: [Int: String] = [:]
        for container in service.containers {
            for port in container.ports {
                if let owner = owners[port.target], owner != container.name {
                    log.error(
                        at: port.place, "\(container.name) cannot listen on \(port.target).",
                        why: "\(owner) does, and containers of one task share their ports",
                        mend: "let one of them listen on another port")
                }
                owners[port.target] = container.name
            }
        }
    }

    /// The smallest pair that holds what each container asks for.
    private func size(of service: ComposeService) -> FargateSize {
        let asked = [service.size] + service.companions.filter(\.isSized).map(\.size)
        let (cpu, memory) = (asked.map(\.cpuUnits).reduce(0, +), asked.map(\.memoryMebibytes).reduce(0, +))
        if let size = FargateSize.holding(cpuUnits: cpu, memoryMebibytes: memory) { return size }
        log.error(
            at: service.place, "No Fargate task is as large as \(service.name) with its sidecars.",
            why: "together they ask for \(cpu) CPU units and \(memory) MiB", mend: "ask for less")
        return service.size
    }

    /// A container that others wait for to be healthy must say what that is.
    private func checkWaiting(of service: ComposeService) {
        for container in service.containers {
            for dependency in container.waitsFor where dependency.condition == .healthy {
                let other = service.containers.first { $0.name == dependency.container }
                guard let other, other.containerHealth == nil else { continue }
                log.error(
                    at: container.place, "\(container.name) waits until \(other.name) is healthy, which nobody checks.",
                    why: "\(other.name) has no healthcheck", mend: "add a healthcheck to \(other.name)")
            }
        }
    }
}

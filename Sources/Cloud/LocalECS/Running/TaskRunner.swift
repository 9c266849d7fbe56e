import AWSECS
import ContainerRuntime
import LocalCloud
import Logging
import TealCore

/// Carries out what the machines ask for: the network, the images, the containers, the targets. Decides nothing.
struct TaskRunner: Sendable {
    /// The label by which a container is known as a task's.
    static let taskLabel = "teal.ecs.task"

    let control: ControlPlane
    let runtime: any ContainerRuntime
    let images: any ImageSource
    let cloud: any CloudPort
    let clock: any WallClock
    let logs: LogPump
    /// Nil where security groups are not enforced.
    let firewalls: FirewallKeeper?
    let configuration: LocalECS.Configuration
    let logger: Logger

    func carryOut(_ work: ControlPlane.Work) async {
        switch work {
        case .task(let id, let action): await carryOut(action, of: id)
        case .shift(let service, let listener, let revision, let percent):
            await shift(listener, of: service, to: revision, percent: percent)
        }
    }

    private func carryOut(_ action: TaskMachine.Action, of id: String) async {
        guard let job = await control.job(id) else { return }
        do {
            let event = try await perform(action, job)
            if let event, !Task.isCancelled { await control.report(event, of: id) }
        } catch {
            // Where the region stops, the action was broken off and has not failed; the next process asks again.
            guard !Task.isCancelled else { return }
            let fault = TaskFault("", error)
            logger.info(
                "A task's action failed.",
                metadata: ["task": "\(id)", "action": "\(action)", "reason": "\(fault.reason)"])
            await control.report(.failed(action, reason: fault.reason), of: id)
        }
    }

    /// The event to report; nil where the report comes by another way.
    private func perform(_ action: TaskMachine.Action, _ job: TaskJob) async throws -> TaskMachine.Event? {
        switch action {
        case .provision:
            try await provision(job)
            return .provisioned
        case .pull(let name):
            try await pull(name, job)
            return nil
        case .start(let name):
            try await start(name, job)
            return .started(container: name)
        case .register:
            try await register(job)
            return .registered
        case .deregister:
            try await deregister(job)
            return .deregistered
        case .signal(let name):
            try await signal(name, job)
            return nil
        case .kill(let name):
            try await runtime.signal(job.runtimeID(name), .kill)
            return nil
        case .probe(let name): return .probed(container: name, passed: await probe(name, job))
        case .cleanUp:
            try await cleanUp(job)
            return .cleanedUp
        }
    }

    private func pull(_ name: String, _ job: TaskJob) async throws {
        let reference = job.container(name).image ?? ""
        do {
            let known = job.digests[name]
            var image = try await images.pull(known.map { ImageName.pinned(reference, to: $0) } ?? reference)
            let digest = await control.pin(image.digest, container: name, of: job.task.id)
            if digest != image.digest { image = try await images.pull(ImageName.pinned(reference, to: digest)) }
            await control.pulled(image, container: name, of: job.task.id)
        } catch {
            throw TaskFault("CannotPullContainerError", error)
        }
    }

    private func start(_ name: String, _ job: TaskJob) async throws {
        guard let image = job.task.containers[name]?.image else {
            throw TaskFault("CannotCreateContainerError: the image of \(name) has not been pulled")
        }
        let container = job.container(name)
        let secrets = try await SecretReader(cloud: cloud, context: await context(job)).values(of: container)
        let spec = try ContainerRecipe(job: job, configuration: configuration, secrets: secrets).spec(container, image)
        do {
            try await runtime.create(spec)
        } catch {
            throw TaskFault("CannotCreateContainerError", error)
        }
        do {
            try await runtime.start(spec.id)
        } catch {
            throw TaskFault("CannotStartContainerError", error)
        }
    }

    private func signal(_ name: String, _ job: TaskJob) async throws {
        let wanted = job.task.containers[name]?.image?.stopSignal ?? "SIGTERM"
        try await runtime.signal(job.runtimeID(name), ContainerSignal(stopSignal: wanted))
    }

    private func probe(_ name: String, _ job: TaskJob) async -> Bool {
        guard let check = job.task.machine.plan.containers.first(where: { $0.name == name })?.healthCheck else {
            return true
        }
        let timeout = Duration.milliseconds(Int(check.timeout * 1000))
        let code = try? await runtime.execute(job.runtimeID(name), command: check.command, timeout: timeout)
        return code == 0
    }
}

extension TaskJob {
    func container(_ name: String) -> ECS.ContainerDefinition {
        definition.containerDefinitions?.first { $0.name == name } ?? ECS.ContainerDefinition()
    }

    func runtimeID(_ name: String) -> String {
        task.containers[name]?.runtimeID ?? ""
    }
}

extension ContainerSignal {
    /// `SIGQUIT`, `QUIT` or `3`; what is not known ends the process as SIGTERM does.
    init(stopSignal: String) {
        let name = stopSignal.uppercased()
        let numbers = [
            "1": "HUP", "2": "INT", "3": "QUIT", "9": "KILL", "10": "USR1", "12": "USR2", "15": "TERM", "28": "WINCH",
        ]
        let bare = name.hasPrefix("SIG") ? String(name.dropFirst(3)) : numbers[name] ?? name
        self = ContainerSignal(rawValue: bare) ?? .terminate
    }
}

enum ImageName {
    /// `host:5000/web:latest` with a digest in the tag's place: `host:5000/web@sha256:…`.
    static func pinned(_ reference: String, to digest: String) -> String {
        var name = reference.prefix { $0 != "@" }
        if let colon = name.lastIndex(of: ":"), !name[colon...].contains("/") { name = name[..<colon] }
        return "\(name)@\(digest)"
    }
}

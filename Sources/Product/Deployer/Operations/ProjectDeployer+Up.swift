import AWSECS
import AWSWire
import CloudTemplate
import ComposeFile
import FoundationEssentials
import TealCore

/// What `up` came to.
package struct UpResult: Sendable {
    /// Resources that were added, modified or removed.
    package var changes: Int
    package var services: [ServiceStatus]
}

extension ProjectDeployer {
    /// Makes the infrastructure as the manifest says, publishes images that were never published, and sees to it that
    /// every service serves. Can be run again at any time, and after any failure.
    ///
    /// Throws a `Problem` that names the root cause.
    package func up() async throws -> UpResult {
        listener.report(.target(target))
        let deadline = deadline
        try await waitUntilFree(deadline)
        try await clearFailedStack(deadline)
        var parameters = try await upParameters()
        var changes = 0
        let unpublished = parameters.unpublished
        if try await isNew() || !unpublished.isEmpty {
            // What a service needs comes first, so that a service that fails takes neither its log nor its images with
            // it.
            changes += try await apply(parameters, deadline)
            for service in project.containers where unpublished.contains(service.name) {
                _ = try await publish(service, tag: nil)
            }
            parameters = try await upParameters()
        }
        changes += try await apply(parameters, deadline)
        return UpResult(changes: changes, services: try await settled(deadline))
    }

    /// CloudFormation carries out one change of a stack at a time, and goes on with one whose caller was interrupted.
    func waitUntilFree(_ deadline: Date) async throws {
        var isTold = false
        while let existing = try await stack.describe(), existing.standing == .underway {
            if !isTold { listener.report(.step("Waiting for the last change of \(project.name) (\(existing.status))")) }
            isTold = true
            guard clock.now < deadline else {
                throw Problem(
                    what: "\(project.name) is still being changed.", why: "the stack is \(existing.status)",
                    mend: "teal events --stack, or run it again with a longer --timeout", code: "TEAL-STACK-011",
                    exit: .timedOut)
            }
            try await clock.sleep(for: interval)
        }
    }

    /// A stack whose creation failed can only be taken away.
    private func clearFailedStack(_ deadline: Date) async throws {
        guard let existing = try await stack.describe(), existing.mustGoFirst else { return }
        listener.report(.step("Taking away what is left of a stack that failed (\(existing.status))"))
        try await stack.delete(deadline: deadline) { listener.report(.stack($0)) }
    }

    /// Proposes, makes sure that no old image comes back, and executes. Returns the number of changes.
    private func apply(_ parameters: UpParameters, _ deadline: Date) async throws -> Int {
        let set = try await proposal(parameters)
        guard !set.changes.isEmpty else {
            listener.report(.fact("The infrastructure is as \(project.file) says."))
            return 0
        }
        listener.report(.step("Changing \(set.changes.count) resources of \(project.name)"))
        let watch = ServiceWatch(deployer: self)
        do {
            _ = try await stack.execute(set, deadline: deadline) { progress in
                listener.report(.stack(progress))
                await watch.look(progress)
            }
        } catch let problem as Problem {
            throw await watch.explained(problem)
        }
        return set.changes.count
    }

    private func isNew() async throws -> Bool {
        try await stack.describe().map(\.isEmpty) ?? true
    }

    /// A change set that brings the stack to what the manifest says, with the images that run.
    func proposal(_ parameters: UpParameters) async throws -> ChangeSet {
        let isNew = try await isNew()
        let template = stackTemplate.template.yaml
        let first = try await stack.propose(
            template: template, parameters: isNew ? parameters.withoutImages : parameters.values(), tags: tags,
            isNew: isNew)
        let stale = parameters.stale(first.changes)
        guard !stale.isEmpty else { return first }
        try await stack.discard(first.name)
        return try await stack.propose(
            template: template, parameters: parameters.values(renewed: stale), tags: tags, isNew: isNew)
    }

    func upParameters() async throws -> UpParameters {
        let existing = try await stack.describe()
        var known: [String: UpParameters.Known] = [:]
        for service in project.containers {
            known[service.name] = try await self.known(service, existing)
        }
        let template = stackTemplate
        let tasks = project.containers.map { ($0.name, template.names(of: project.host(of: $0))) }
        return UpParameters(known: known, names: template.names, tasks: Dictionary(tasks) { first, _ in first })
    }

    private func known(_ service: ComposeService, _ existing: StackDescription?) async throws -> UpParameters.Known {
        let names = stackTemplate.names(of: service)
        let previous = existing?.parameters[names.imageParameter]
        let live = try await liveImage(of: service)
        if case .external(let reference) = service.source {
            return UpParameters.Known(previous: previous, live: live, external: reference, isKept: false)
        }
        let name = service.source.repository ?? service.name
        let repository = try await findRepository(name)
        var newest: String?
        if live == nil, let repository {
            newest = try await image(in: repository, tag: Self.liveTag)
            if newest == nil { newest = try await image(in: repository, tag: nil) }
        }
        let kept = existing?.parameters[names.keptParameter].map { $0 == "yes" } ?? (repository != nil)
        return UpParameters.Known(previous: previous, live: live, newest: newest, isKept: kept)
    }

    // MARK: - The end

    /// Waits until every service serves, and asks each app once.
    private func settled(_ deadline: Date) async throws -> [ServiceStatus] {
        var statuses: [ServiceStatus] = []
        for service in project.services {
            try await restoreCount(of: service)
            statuses.append(try await settled(service, deadline))
        }
        return statuses
    }

    /// CloudFormation changes what the template changes: a count that was set beside it (an interrupted `down`, a hand)
    /// would stay.
    private func restoreCount(of service: ComposeService) async throws {
        guard let described = try await observer(service).describe(), let count = described.desiredCount,
            count != service.replicas
        else { return }
        listener.report(.step("Setting \(service.name) from \(count) to \(service.replicas) tasks"))
        _ = try await cloud.send(
            ECS.UpdateService.self,
            .init(cluster: project.cluster, service: service.serviceName, desiredCount: service.replicas))
    }

    private func settled(_ service: ComposeService, _ deadline: Date) async throws -> ServiceStatus {
        while true {
            let status = try await status(of: service)
            if status.isGood {
                await markLive(service, image: status.image)
                return status
            }
            guard clock.now < deadline else {
                throw Problem(
                    what: "\(service.name) does not serve yet.", why: status.faults.joined(separator: "\n"),
                    mend: "teal status \(service.name) --watch", code: "TEAL-UP-002", exit: .timedOut)
            }
            try await clock.sleep(for: interval)
        }
    }
}

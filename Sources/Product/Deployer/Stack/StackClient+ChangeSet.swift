import AWSCloudFormation
import AWSWire
package import FoundationEssentials
import TealCore

/// One resource that a change set would touch.
package struct PlannedChange: Equatable, Sendable {
    /// `Add`, `Modify`, `Remove`.
    package var action: String
    package var logicalID: String
    package var type: String
    /// `True`, `False`, `Conditional`; empty for what is not modified.
    package var replacement: String
    /// The properties that differ.
    package var properties: [String]

    package init(
        action: String, logicalID: String, type: String, replacement: String = "", properties: [String] = []
    ) {
        self.action = action
        self.logicalID = logicalID
        self.type = type
        self.replacement = replacement
        self.properties = properties
    }

    init(_ change: CloudFormation.ResourceChange) {
        let names = (change.details ?? []).compactMap { $0.target?.name }
        self.init(
            action: change.action ?? "", logicalID: change.logicalResourceId ?? "", type: change.resourceType ?? "",
            replacement: change.replacement ?? "",
            properties: names.reduce(into: []) { if !$0.contains($1) { $0.append($1) } })
    }
}

/// A change set that is ready to be executed.
package struct ChangeSet: Equatable, Sendable {
    package var name: String
    /// Empty where the stack is as it shall be.
    package var changes: [PlannedChange]
}

extension StackClient {
    /// Proposes that the stack become so. Throws a `Problem` where CloudFormation refuses the template.
    package func propose(
        template: String, parameters: [String: String], tags: [String: String], isNew: Bool
    ) async throws -> ChangeSet {
        let milliseconds = Int(clock.now.timeIntervalSince1970 * 1000)
        let set = "teal-\(milliseconds)"
        let input = CloudFormation.CreateChangeSetInput(
            stackName: name, templateBody: template,
            parameters: parameters.sorted { $0.key < $1.key }.map {
                .init(parameterKey: $0.key, parameterValue: $0.value)
            },
            capabilities: ["CAPABILITY_IAM"],
            tags: tags.sorted { $0.key < $1.key }.map { .init(key: $0.key, value: $0.value) },
            changeSetName: set, changeSetType: isNew ? "CREATE" : "UPDATE")
        do {
            _ = try await cloud.send(CloudFormation.CreateChangeSet.self, input)
        } catch let error as AWSError where error.code == "ValidationError" {
            throw Problem(
                what: "CloudFormation refused the template of \(name).", why: error.message, mend: "teal template",
                code: "TEAL-STACK-001")
        }
        return try await ready(set)
    }

    /// Waits until CloudFormation has compared the stacks.
    private func ready(_ set: String) async throws -> ChangeSet {
        var changes: [PlannedChange] = []
        for _ in 0..<600 {
            let output = try await cloud.send(
                CloudFormation.DescribeChangeSet.self, .init(changeSetName: set, stackName: name))
            switch output.status {
            case "CREATE_COMPLETE":
                changes = (output.changes ?? []).compactMap { $0.resourceChange.map(PlannedChange.init) }
                changes += try await more(set, output.nextToken)
                return ChangeSet(name: set, changes: changes)
            case "FAILED":
                let reason = output.statusReason ?? ""
                try await discard(set)
                let isSame =
                    reason.contains("didn't contain changes") || reason.contains("No updates are to be performed")
                if isSame { return ChangeSet(name: set, changes: []) }
                throw Problem(
                    what: "CloudFormation could not work out the changes of \(name).", why: reason,
                    mend: "teal template",
                    code: "TEAL-STACK-002")
            default: try await clock.sleep(for: .milliseconds(200))
            }
        }
        throw Problem(
            what: "CloudFormation did not work out the changes of \(name).", why: "it took more than two minutes",
            mend: "try again", code: "TEAL-STACK-003", exit: .timedOut)
    }

    private func more(_ set: String, _ first: String?) async throws -> [PlannedChange] {
        var changes: [PlannedChange] = []
        var token = first
        while let next = token, changes.count < 1000 {
            let page = try await cloud.send(
                CloudFormation.DescribeChangeSet.self, .init(changeSetName: set, stackName: name, nextToken: next))
            changes += (page.changes ?? []).compactMap { $0.resourceChange.map(PlannedChange.init) }
            token = page.nextToken
        }
        return changes
    }

    package func discard(_ set: String) async throws {
        _ = try await cloud.find(
            CloudFormation.DeleteChangeSet.self, .init(changeSetName: set, stackName: name),
            absent: ["ChangeSetNotFound", "ValidationError"])
    }

    /// Carries a change set out and follows it to its end. Throws a `Problem` with the root cause where it fails.
    package func execute(_ set: ChangeSet, deadline: Date, report: (StackProgress) async -> Void) async throws
        -> StackDescription
    {
        var progress = StackProgress(stack: name)
        progress.forget(try await events())
        _ = try await cloud.send(
            CloudFormation.ExecuteChangeSet.self, .init(changeSetName: set.name, stackName: name))
        let end = try await follow(&progress, deadline: deadline, report: report)
        guard let end, end.standing == .succeeded else { throw StackProblem.failed(name, end, progress) }
        return end
    }

    /// Until the stack rests; nil where it is gone.
    func follow(
        _ progress: inout StackProgress, deadline: Date, report: (StackProgress) async -> Void
    ) async throws -> StackDescription? {
        while true {
            let description = try await describe()
            if description != nil {
                _ = progress.take(try await events())
                await report(progress)
            }
            guard let description, description.standing != .gone else { return nil }
            if description.standing != .underway, !description.isEmpty { return description }
            if clock.now >= deadline { throw StackProblem.timedOut(name, description, progress) }
            try await clock.sleep(for: .milliseconds(500))
        }
    }

    /// Deletes the stack and follows until it is gone. Throws a `Problem` that names what could not be deleted.
    package func delete(
        retaining: [String] = [], deadline: Date, report: (StackProgress) async -> Void
    ) async throws {
        guard let stack = try await describe() else { return }
        var progress = StackProgress(stack: name)
        progress.forget(try await events())
        _ = try await cloud.send(
            CloudFormation.DeleteStack.self,
            .init(stackName: name, retainResources: retaining.isEmpty ? nil : retaining))
        // By its id, a deleted stack is still described.
        let byID = StackClient(cloud: cloud, clock: clock, name: stack.id)
        let end = try await byID.follow(&progress, deadline: deadline, report: report)
        if let end { throw StackProblem.failed(name, end, progress) }
    }
}

import AWSCloudFormation
import AWSWire
import FoundationEssentials
package import TealCore

/// The operations on one stack.
package struct StackClient: Sendable {
    let cloud: any CloudAPI
    let clock: any WallClock
    package let name: String

    package init(cloud: any CloudAPI, clock: any WallClock, name: String) {
        self.cloud = cloud
        self.clock = clock
        self.name = name
    }

    /// The stack; nil where there is none.
    package func describe() async throws -> StackDescription? {
        do {
            let output = try await cloud.send(CloudFormation.DescribeStacks.self, .init(stackName: name))
            return output.stacks?.first.flatMap(StackDescription.init)
        } catch let error as AWSError where error.code == "ValidationError" && error.message.contains("does not exist")
        {
            return nil
        }
    }

    /// Oldest first.
    package func events() async throws -> [StackEventLine] {
        var events: [StackEventLine] = []
        var token: String?
        repeat {
            let page = try await cloud.send(
                CloudFormation.DescribeStackEvents.self, .init(stackName: name, nextToken: token))
            events += (page.stackEvents ?? []).map(StackEventLine.init)
            token = page.nextToken
        } while token != nil && events.count < 2000
        return events.reversed()
    }

    package func resources() async throws -> [(logicalID: String, physicalID: String, type: String)] {
        let output = try await cloud.send(CloudFormation.DescribeStackResources.self, .init(stackName: name))
        return (output.stackResources ?? []).map {
            ($0.logicalResourceId ?? "", $0.physicalResourceId ?? "", $0.resourceType ?? "")
        }
    }
}

/// What is told of a stack.
package struct StackDescription: Equatable, Sendable {
    package var id: String
    package var status: String
    package var reason: String
    package var outputs: [String: String]
    package var parameters: [String: String]

    package init(
        id: String, status: String, reason: String = "", outputs: [String: String] = [:],
        parameters: [String: String] = [:]
    ) {
        self.id = id
        self.status = status
        self.reason = reason
        self.outputs = outputs
        self.parameters = parameters
    }

    init?(_ stack: CloudFormation.Stack) {
        guard let id = stack.stackId, let status = stack.stackStatus else { return nil }
        let outputs = (stack.outputs ?? []).map { ($0.outputKey ?? "", $0.outputValue ?? "") }
        let parameters = (stack.parameters ?? []).map { ($0.parameterKey ?? "", $0.parameterValue ?? "") }
        self.init(
            id: id, status: status, reason: stack.stackStatusReason ?? "", outputs: Dictionary(outputs) { $1 },
            parameters: Dictionary(parameters) { $1 })
    }

    package var standing: StackStanding { StackStanding(status: status) }
    /// Made by a change set that was never executed; nothing is in it.
    package var isEmpty: Bool { status == "REVIEW_IN_PROGRESS" }
    /// A stack whose creation failed can only be deleted.
    package var mustGoFirst: Bool {
        ["ROLLBACK_COMPLETE", "ROLLBACK_FAILED", "CREATE_FAILED", "DELETE_FAILED"].contains(status)
    }
}

extension StackEventLine {
    init(_ event: CloudFormation.StackEvent) {
        self.init(
            id: event.eventId ?? "", at: event.timestamp ?? .distantPast, logicalID: event.logicalResourceId ?? "",
            type: event.resourceType ?? "", status: event.resourceStatus ?? "", reason: event.resourceStatusReason ?? ""
        )
    }
}

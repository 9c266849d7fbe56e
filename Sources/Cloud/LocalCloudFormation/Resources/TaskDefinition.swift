import AWSECS
import AWSWire
import CloudTemplate

/// `AWS::ECS::TaskDefinition`: every change makes a new revision, and the old one is deregistered afterwards.
struct TaskDefinition: ResourceType {
    let name = "AWS::ECS::TaskDefinition"
    let replacements: Set<String> = [
        "ContainerDefinitions", "Cpu", "EnableFaultInjection", "EphemeralStorage", "ExecutionRoleArn", "Family",
        "InferenceAccelerators", "IpcMode", "Memory", "NetworkMode", "PidMode", "PlacementConstraints",
        "ProxyConfiguration", "RequiresCompatibilities", "RuntimePlatform", "TaskRoleArn", "Volumes",
    ]

    /// A revision is registered once an attempt; one that was interrupted may leave a revision that nothing uses,
    /// which is found by its marks.
    func create(_ call: ResourceCall) async throws -> String {
        var input = try call.read(ECS.RegisterTaskDefinitionRequest.self, without: ["Family", "Tags"])
        input.family = family(call)
        input.tags = call.ecsTags
        let answer = try await call.perform(ECS.RegisterTaskDefinition.self, input)
        return answer.taskDefinition?.taskDefinitionArn ?? ""
    }

    /// Without a name of the user's the family is the stack's and the resource's, so that revisions follow each other.
    private func family(_ call: ResourceCall) -> String {
        call.text("Family") ?? "\(call.stackName)-\(call.logicalID)"
    }

    func find(_ call: ResourceCall) async throws -> String? {
        let input = ECS.DescribeTaskDefinitionRequest(taskDefinition: family(call), include: ["TAGS"])
        do {
            let answer = try await call.perform(ECS.DescribeTaskDefinition.self, input)
            guard call.hasMarks(answer.tags), answer.taskDefinition?.status == "ACTIVE" else { return nil }
            return call.newest([answer.taskDefinition?.taskDefinitionArn])
        } catch let error as AWSError where error.code == "ClientException" {
            return nil
        }
    }

    func update(_ call: ResourceCall, _ id: String, from old: TemplateMap) async throws {
        try await call.updateECSTags(id, from: old)
    }

    func delete(_ call: ResourceCall, _ id: String) async throws {
        let input = ECS.DeregisterTaskDefinitionRequest(taskDefinition: id)
        _ = try await call.perform(ECS.DeregisterTaskDefinition.self, input)
    }

    func attributes(_ call: ResourceCall, _ id: String) async throws -> ResourceAttributes {
        ResourceAttributes(ref: id, attributes: ["TaskDefinitionArn": .string(id)])
    }
}

import AWSApplicationAutoScaling
import AWSWire
import CloudTemplate

/// `AWS::ApplicationAutoScaling::ScalableTarget`, its scheduled actions included.
struct ScalableTarget: ResourceType {
    let name = "AWS::ApplicationAutoScaling::ScalableTarget"
    let replacements: Set<String> = ["ResourceId", "ScalableDimension", "ServiceNamespace"]
    let isTaggable = false
    let leavesMarks = false

    func create(_ call: ResourceCall) async throws -> String {
        let input = try call.read(
            ApplicationAutoScaling.RegisterScalableTargetRequest.self, without: ["ScheduledActions"])
        _ = try await call.perform(ApplicationAutoScaling.RegisterScalableTarget.self, input)
        return ScalableTargetID(call).text
    }

    func complete(_ call: ResourceCall, _ id: String) async throws { try await putActions(call) }

    /// Another's of the same service is taken over, as registering it again does.
    func find(_ call: ResourceCall) async throws -> String? {
        let id = ScalableTargetID(call)
        let input = ApplicationAutoScaling.DescribeScalableTargetsRequest(
            serviceNamespace: id.namespace, resourceIds: [id.resource], scalableDimension: id.dimension)
        let answer = try await call.perform(ApplicationAutoScaling.DescribeScalableTargets.self, input)
        return answer.scalableTargets?.isEmpty == false ? id.text : nil
    }

    func update(_ call: ResourceCall, _ id: String, from old: TemplateMap) async throws {
        _ = try await create(call)
        let kept = Set(actions(call.properties).compactMap { $0["ScheduledActionName"]?.scalarText })
        for action in actions(old) {
            guard let name = action["ScheduledActionName"]?.scalarText, !kept.contains(name) else { continue }
            let target = ScalableTargetID(call)
            let input = ApplicationAutoScaling.DeleteScheduledActionRequest(
                serviceNamespace: target.namespace, scheduledActionName: name, resourceId: target.resource,
                scalableDimension: target.dimension)
            _ = try await call.perform(ApplicationAutoScaling.DeleteScheduledAction.self, input)
        }
        try await putActions(call)
    }

    private func actions(_ properties: TemplateMap) -> [TemplateMap] {
        properties["ScheduledActions"]?.list?.compactMap(\.map) ?? []
    }

    private func putActions(_ call: ResourceCall) async throws {
        let target = ScalableTargetID(call)
        let reader = PropertyReader(logicalID: call.logicalID)
        for action in actions(call.properties) {
            var input = try reader.read(ApplicationAutoScaling.PutScheduledActionRequest.self, from: action)
            input.serviceNamespace = target.namespace
            input.resourceId = target.resource
            input.scalableDimension = target.dimension
            _ = try await call.perform(ApplicationAutoScaling.PutScheduledAction.self, input)
        }
    }

    func delete(_ call: ResourceCall, _ id: String) async throws {
        let target = ScalableTargetID(id)
        let input = ApplicationAutoScaling.DeregisterScalableTargetRequest(
            serviceNamespace: target.namespace, resourceId: target.resource, scalableDimension: target.dimension)
        _ = try await call.perform(ApplicationAutoScaling.DeregisterScalableTarget.self, input)
    }

    func attributes(_ call: ResourceCall, _ id: String) async throws -> ResourceAttributes {
        ResourceAttributes(ref: id, attributes: ["Id": .string(id)])
    }
}

/// `service/default/web|ecs:service:DesiredCount|ecs`, as CloudFormation calls a scalable target.
struct ScalableTargetID {
    var resource: String
    var dimension: String
    var namespace: String

    init(_ call: ResourceCall) {
        resource = call.text("ResourceId") ?? ""
        dimension = call.text("ScalableDimension") ?? ""
        namespace = call.text("ServiceNamespace") ?? ""
    }

    init(_ text: String) {
        let parts = text.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
        resource = parts.first ?? ""
        dimension = parts.dropFirst().first ?? ""
        namespace = parts.dropFirst(2).first ?? ""
    }

    var text: String { "\(resource)|\(dimension)|\(namespace)" }
}

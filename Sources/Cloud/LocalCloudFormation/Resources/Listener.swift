import AWSELBv2
import AWSWire
import CloudTemplate

/// `AWS::ElasticLoadBalancingV2::Listener`
struct Listener: ResourceType {
    let name = "AWS::ElasticLoadBalancingV2::Listener"
    let replacements: Set<String> = ["LoadBalancerArn"]
    let isTaggable = false

    func create(_ call: ResourceCall) async throws -> String {
        var input = try call.read(ELBv2.CreateListenerInput.self, without: ["ListenerAttributes"])
        input.tags = call.elbTags
        let answer = try await call.perform(ELBv2.CreateListener.self, input)
        return answer.listeners?.first?.listenerArn ?? ""
    }

    func find(_ call: ResourceCall) async throws -> String? {
        let input = ELBv2.DescribeListenersInput(loadBalancerArn: try call.required("LoadBalancerArn"))
        let listeners = try await call.perform(ELBv2.DescribeListeners.self, input).listeners ?? []
        return try await call.ownELB(listeners.compactMap(\.listenerArn))
    }

    func update(_ call: ResourceCall, _ id: String, from old: TemplateMap) async throws {
        let wanted = try call.read(ELBv2.CreateListenerInput.self, without: ["ListenerAttributes"])
        let input = ELBv2.ModifyListenerInput(
            listenerArn: id, port: wanted.port, protocol: wanted.protocol, sslPolicy: wanted.sslPolicy,
            certificates: wanted.certificates, defaultActions: wanted.defaultActions, alpnPolicy: wanted.alpnPolicy,
            mutualAuthentication: wanted.mutualAuthentication)
        _ = try await call.perform(ELBv2.ModifyListener.self, input)
        try await complete(call, id)
    }

    func complete(_ call: ResourceCall, _ id: String) async throws {
        let attributes = call.pairs("ListenerAttributes").map { ELBv2.ListenerAttribute(key: $0.key, value: $0.value) }
        guard !attributes.isEmpty else { return }
        let input = ELBv2.ModifyListenerAttributesInput(listenerArn: id, attributes: attributes)
        _ = try await call.perform(ELBv2.ModifyListenerAttributes.self, input)
    }

    func delete(_ call: ResourceCall, _ id: String) async throws {
        _ = try await call.perform(ELBv2.DeleteListener.self, ELBv2.DeleteListenerInput(listenerArn: id))
    }

    func attributes(_ call: ResourceCall, _ id: String) async throws -> ResourceAttributes {
        ResourceAttributes(ref: id, attributes: ["ListenerArn": .string(id)])
    }
}

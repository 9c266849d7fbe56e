import AWSServiceDiscovery
import AWSWire
package import LocalCloud
package import NameServer
package import StateStore
package import TealCore

/// AWS Cloud Map: namespaces, services and their instances, by its API and in the DNS of the namespaces' VPCs.
///
/// Errors and sentences: <https://docs.aws.amazon.com/cloud-map/latest/api/API_Operations.html>
package actor LocalServiceDiscovery: LocalService {
    private let store: StateStore
    private let ids: IDSource
    private var directory: Directory

    /// Throws where the stored state cannot be read.
    package init(store: StateStore, ids: IDSource = IDSource()) throws {
        self.store = store
        self.ids = ids
        directory = try Directory(from: store)
    }

    /// The smallest private namespace that a name is in.
    /// - Parameter vpc: the asker's VPC; nil for this machine, which sees all.
    package func zone(of name: DomainName, seenFrom vpc: String?) -> Zone? {
        directory.zone(of: name, seenFrom: vpc)
    }

    /// A copy is changed, which counts once it is written.
    private func change<Output>(_ body: (inout Directory, IDSource) throws -> Output) throws -> Output {
        var changed = directory
        let output = try body(&changed, ids)
        if changed != directory {
            try changed.write(over: directory, to: store)
            directory = changed
        }
        return output
    }
}

extension LocalServiceDiscovery {
    package nonisolated var operations: ServiceOperations {
        var operations = ServiceOperations(ServiceDiscovery.service)
        addNamespaces(&operations)
        addServices(&operations)
        addInstances(&operations)
        return operations
    }

    private nonisolated func addNamespaces(_ operations: inout ServiceOperations) {
        on(ServiceDiscovery.CreateHttpNamespace.self, &operations) { try $0.createHTTPNamespace($1, $2, $3) }
        on(ServiceDiscovery.CreatePrivateDnsNamespace.self, &operations) { try $0.createPrivateNamespace($1, $2, $3) }
        on(ServiceDiscovery.UpdateHttpNamespace.self, &operations) { directory, input, context, ids in
            let change = input.namespace
            let id = try directory.update(input.id, description: change?.description, ttl: nil, context, ids)
            return ServiceDiscovery.UpdateHttpNamespaceResponse(operationId: id)
        }
        on(ServiceDiscovery.UpdatePrivateDnsNamespace.self, &operations) { directory, input, context, ids in
            let (change, ttl) = (input.namespace, input.namespace?.properties?.dnsProperties?.soa?.ttl)
            let id = try directory.update(input.id, description: change?.description, ttl: ttl, context, ids)
            return ServiceDiscovery.UpdatePrivateDnsNamespaceResponse(operationId: id)
        }
        on(ServiceDiscovery.DeleteNamespace.self, &operations) { try $0.deleteNamespace($1, $2, $3) }
        on(ServiceDiscovery.GetNamespace.self, &operations) { directory, input, context, _ in
            try directory.getNamespace(input, context)
        }
        on(ServiceDiscovery.ListNamespaces.self, &operations) { directory, input, context, _ in
            try directory.listNamespaces(input, context)
        }
        on(ServiceDiscovery.GetOperation.self, &operations) { directory, input, context, _ in
            try directory.getOperation(input, context)
        }
        on(ServiceDiscovery.ListOperations.self, &operations) { directory, input, context, _ in
            try directory.listOperations(input, context)
        }
    }

    private nonisolated func addServices(_ operations: inout ServiceOperations) {
        on(ServiceDiscovery.CreateService.self, &operations) { try $0.createService($1, $2, $3) }
        on(ServiceDiscovery.UpdateService.self, &operations) { try $0.updateService($1, $2, $3) }
        on(ServiceDiscovery.GetService.self, &operations) { directory, input, context, _ in
            try directory.getService(input, context)
        }
        on(ServiceDiscovery.ListServices.self, &operations) { directory, input, context, _ in
            try directory.listServices(input, context)
        }
        on(ServiceDiscovery.DeleteService.self, &operations) { directory, input, context, _ in
            try directory.deleteService(input, context)
        }
        on(ServiceDiscovery.TagResource.self, &operations) { directory, input, context, _ in
            try directory.changeTags(input.resourceARN, adding: input.tags, context)
            return ServiceDiscovery.TagResourceResponse()
        }
        on(ServiceDiscovery.UntagResource.self, &operations) { directory, input, context, _ in
            try directory.changeTags(input.resourceARN, removing: input.tagKeys, context)
            return ServiceDiscovery.UntagResourceResponse()
        }
        on(ServiceDiscovery.ListTagsForResource.self, &operations) { directory, input, context, _ in
            ServiceDiscovery.ListTagsForResourceResponse(tags: try directory.tags(input.resourceARN, context))
        }
    }

    private nonisolated func addInstances(_ operations: inout ServiceOperations) {
        on(ServiceDiscovery.RegisterInstance.self, &operations) { try $0.registerInstance($1, $2, $3) }
        on(ServiceDiscovery.DeregisterInstance.self, &operations) { try $0.deregisterInstance($1, $2, $3) }
        on(ServiceDiscovery.GetInstance.self, &operations) { directory, input, context, _ in
            try directory.getInstance(input, context)
        }
        on(ServiceDiscovery.ListInstances.self, &operations) { directory, input, context, _ in
            try directory.listInstances(input, context)
        }
        on(ServiceDiscovery.GetInstancesHealthStatus.self, &operations) { directory, input, context, _ in
            try directory.healthStatus(input, context)
        }
        on(ServiceDiscovery.UpdateInstanceCustomHealthStatus.self, &operations) { directory, input, context, _ in
            try directory.updateHealth(input, context)
        }
        on(ServiceDiscovery.DiscoverInstances.self, &operations) { directory, input, context, _ in
            try directory.discover(input, context)
        }
        on(ServiceDiscovery.DiscoverInstancesRevision.self, &operations) { directory, input, context, _ in
            try directory.revision(input, context)
        }
    }

    private nonisolated func on<Operation: AWSOperation>(
        _ operation: Operation.Type, _ operations: inout ServiceOperations,
        _ body: @escaping @Sendable (inout Directory, Operation.Input, CallContext, IDSource) throws -> Operation.Output
    ) {
        operations.on(operation) { input, context in
            try await self.change { try body(&$0, input, context, $1) }
        }
    }
}

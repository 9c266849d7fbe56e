package import AWSECS

extension ECS.RegisterTaskDefinitionRequest {
    /// A new revision that is the old one in everything but the image of one container.
    ///
    /// Nil where the old one has no such container. What AWS itself fills in (ARN, revision, status, attributes) is not
    /// carried over; everything that a request can say is, so that no field of a hand-made definition is lost.
    package init?(
        copying old: ECS.TaskDefinition, tags: [ECS.Tag]?, container: String, image: String
    ) {
        var containers = old.containerDefinitions ?? []
        guard let index = containers.firstIndex(where: { $0.name == container }) else { return nil }
        containers[index].image = image
        self.init(
            family: old.family, taskRoleArn: old.taskRoleArn, executionRoleArn: old.executionRoleArn,
            networkMode: old.networkMode, containerDefinitions: containers, volumes: old.volumes,
            placementConstraints: old.placementConstraints, requiresCompatibilities: old.requiresCompatibilities,
            cpu: old.cpu, memory: old.memory, tags: tags?.isEmpty == false ? tags : nil, pidMode: old.pidMode,
            ipcMode: old.ipcMode, proxyConfiguration: old.proxyConfiguration,
            inferenceAccelerators: old.inferenceAccelerators, ephemeralStorage: old.ephemeralStorage,
            runtimePlatform: old.runtimePlatform, enableFaultInjection: old.enableFaultInjection)
    }
}

import AWSEC2
import AWSECS
import AWSELBv2
import AWSWire
import LocalCloud

/// What `CreateService` and `UpdateService` refuse, before the network and the balancer are asked.
struct ServiceRules {
    var service: ECS.Service

    func check() throws(AWSError) {
        if let type = service.deploymentController?.type, type != "ECS", type != ControlPlane.external {
            throw .notHere("The deployment controller \(type)")
        }
        if service.schedulingStrategy == "DAEMON" { throw .notHere("The DAEMON scheduling strategy") }
        if service.serviceRegistries?.count ?? 0 > 1 {
            throw .invalidParameter("Multiple service registries for each service isn't supported.")
        }
        if service.placementConstraints?.isEmpty == false || service.placementStrategy?.isEmpty == false {
            throw .invalidParameter("Placement strategies and constraints are not supported with FARGATE launch type.")
        }
        if (service.desiredCount ?? 0) < 0 {
            throw .invalidParameter("Invalid desired count: it must not be negative.")
        }
        try checkDeployment(service.deploymentConfiguration ?? ECS.DeploymentConfiguration())
        guard service.loadBalancers?.count ?? 0 <= 5 else {
            throw .invalidParameter("load balancers can have at most 5 items.")
        }
        for balancer in service.loadBalancers ?? [] { try check(balancer) }
    }

    private func checkDeployment(_ deployment: ECS.DeploymentConfiguration) throws(AWSError) {
        let minimum = deployment.minimumHealthyPercent ?? 100
        let maximum = deployment.maximumPercent ?? 200
        if minimum < 0 || maximum < minimum {
            throw .invalidParameter("maximumPercent must not be less than minimumHealthyPercent.")
        }
        if minimum == 100, maximum == 100 {
            throw .invalidParameter(
                "Both maximumPercent and minimumHealthyPercent cannot be 100 as this will block deployments.")
        }
        if maximum < 100 { throw .invalidParameter("maximumPercent must be at least 100.") }
        if let alarms = deployment.alarms, alarms.enable == true, alarms.alarmNames?.isEmpty ?? true {
            throw .invalidParameter("alarmNames must not be empty when deployment alarms are enabled.")
        }
        let strategy = deployment.strategy ?? "ROLLING"
        if service.availabilityZoneRebalancing == "ENABLED", strategy == "ROLLING", maximum <= 100 {
            throw .invalidParameter(
                "Availability Zone rebalancing requires a maximumPercent greater than 100.")
        }
        switch strategy {
        case "ROLLING":
            if deployment.lifecycleHooks?.isEmpty == false {
                throw .invalidParameter("lifecycleHooks are not valid for the ROLLING deployment strategy.")
            }
        case "BLUE_GREEN", "LINEAR", "CANARY": try checkShift(deployment, strategy)
        case let other: throw .invalidParameter("Invalid deployment strategy '\(other)'.")
        }
    }

    private func checkShift(_ deployment: ECS.DeploymentConfiguration, _ strategy: String) throws(AWSError) {
        let bake = deployment.bakeTimeInMinutes ?? (strategy == "BLUE_GREEN" ? -1 : 0)
        guard (0...1440).contains(bake) else {
            throw .invalidParameter(
                "bakeTimeInMinutes must be between 0 and 1440 for the \(strategy) deployment strategy.")
        }
        try checkSteps(deployment, strategy)
        for hook in deployment.lifecycleHooks ?? [] { try check(hook) }
        let balancers = service.loadBalancers ?? []
        guard !balancers.isEmpty else { throw .notHere("The \(strategy) deployment strategy without a load balancer") }
        for balancer in balancers where balancer.advancedConfiguration == nil {
            throw .invalidParameter(
                "advancedConfiguration is required in loadBalancers for the \(strategy) deployment strategy.")
        }
    }

    /// Source: `LinearConfiguration` and `CanaryConfiguration` of the ECS API.
    private func checkSteps(_ deployment: ECS.DeploymentConfiguration, _ strategy: String) throws(AWSError) {
        if deployment.linearConfiguration != nil, strategy != "LINEAR" {
            throw .invalidParameter("linearConfiguration is only valid for the LINEAR deployment strategy.")
        }
        if deployment.canaryConfiguration != nil, strategy != "CANARY" {
            throw .invalidParameter("canaryConfiguration is only valid for the CANARY deployment strategy.")
        }
        try check(deployment.linearConfiguration?.stepPercent, "stepPercent", from: 3)
        try check(deployment.canaryConfiguration?.canaryPercent, "canaryPercent", from: 0.1)
        try check(deployment.linearConfiguration?.stepBakeTimeInMinutes, "stepBakeTimeInMinutes")
        try check(deployment.canaryConfiguration?.canaryBakeTimeInMinutes, "canaryBakeTimeInMinutes")
    }

    private func check(_ percent: Double?, _ name: String, from least: Double) throws(AWSError) {
        guard let percent else { return }
        let tenths = percent * 10
        guard (least...100).contains(percent), abs(tenths - tenths.rounded()) < 1e-6 else {
            throw .invalidParameter("\(name) must be a multiple of 0.1 between \(least) and 100.0.")
        }
    }

    private func check(_ minutes: Int?, _ name: String) throws(AWSError) {
        guard let minutes, !(0...1440).contains(minutes) else { return }
        throw .invalidParameter("\(name) must be between 0 and 1440.")
    }

    private func check(_ hook: ECS.DeploymentLifecycleHook) throws(AWSError) {
        guard hook.targetType == "PAUSE" else {
            throw .notHere("A deployment lifecycle hook that calls a Lambda function")
        }
        if hook.hookTargetArn != nil || hook.roleArn != nil {
            throw .invalidParameter("hookTargetArn and roleArn are not valid for a PAUSE lifecycle hook.")
        }
        let stages = hook.lifecycleStages ?? []
        let known: Set<Rollout.Stage> = Set(Rollout.Stage.allCases).subtracting([.scaleUp, .bake, .cleanUp])
        guard !stages.isEmpty else { throw .invalidParameter("lifecycleStages must not be empty.") }
        for stage in stages where !(Rollout.Stage(rawValue: stage).map(known.contains) ?? false) {
            throw .invalidParameter("Invalid lifecycle stage '\(stage)'.")
        }
        if let minutes = hook.timeoutConfiguration?.timeoutInMinutes, !(1...20160).contains(minutes) {
            throw .invalidParameter("timeoutInMinutes must be between 1 and 20160.")
        }
    }

    private func check(_ balancer: ECS.LoadBalancer) throws(AWSError) {
        if balancer.loadBalancerName != nil { throw .notHere("A Classic Load Balancer") }
        guard balancer.targetGroupArn != nil else {
            throw .invalidParameter("Load balancer must have a targetGroupArn.")
        }
        guard balancer.containerName != nil, balancer.containerPort != nil else {
            throw .invalidParameter("Load balancer must have a containerName and a containerPort.")
        }
        guard let advanced = balancer.advancedConfiguration else { return }
        guard advanced.alternateTargetGroupArn != nil, advanced.productionListenerRule != nil, advanced.roleArn != nil
        else {
            throw .invalidParameter(
                "advancedConfiguration must have alternateTargetGroupArn, productionListenerRule and roleArn.")
        }
        if advanced.alternateTargetGroupArn == balancer.targetGroupArn {
            throw .invalidParameter("The alternate target group must differ from the target group.")
        }
    }
}

extension ControlPlane {
    /// The active task definition, able to run here.
    func runnable(_ reference: String?, _ context: CallContext) throws(AWSError) -> DefinitionRecord {
        guard let reference, !reference.isEmpty else { throw .invalidParameter("TaskDefinition cannot be blank.") }
        guard let definition = definition(reference, context) else { throw .client("Unable to find task definition.") }
        guard definition.status == .active else { throw .client("TaskDefinition is inactive") }
        return definition
    }

    /// That Fargate can run it, and this region.
    func checkRunnable(_ definition: DefinitionRecord) throws(AWSError) {
        let shape = definition.definition
        guard shape.compatibilities?.contains("FARGATE") == true else {
            throw .invalidParameter("Task definition does not support launch_type FARGATE.")
        }
        try RunnableRules(configuration: configuration).check(shape)
    }

    /// The zone of each subnet; they must exist, and the security groups too.
    func zones(
        _ network: ECS.NetworkConfiguration?, _ context: CallContext
    ) async throws(AWSError) -> [String: String] {
        guard let vpc = network?.awsvpcConfiguration else {
            throw .invalidParameter("Network Configuration must be provided when networkMode 'awsvpc' is specified.")
        }
        let wanted = vpc.subnets ?? []
        guard !wanted.isEmpty else { throw .invalidParameter("subnets can not be empty.") }
        // https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-quotas.html
        guard wanted.count <= 16 else { throw .invalidParameter("subnets can have at most 16 items.") }
        guard vpc.securityGroups?.count ?? 0 <= 5 else {
            throw .invalidParameter("securityGroups can have at most 5 items.")
        }
        let acting = context.acting(as: "ecs.amazonaws.com")
        let list = wanted.joined(separator: ", ")
        let subnets = try await asked("Error retrieving subnet information for [\(list)]") {
            let request = EC2.DescribeSubnetsRequest(subnetIds: wanted)
            return try await self.cloud.call(EC2.DescribeSubnets.self, request, acting).subnets ?? []
        }
        guard Set(subnets.map(\.vpcId)).count == 1 else {
            throw .invalidParameter("All subnets must belong to the same VPC.")
        }
        if let groups = vpc.securityGroups, !groups.isEmpty {
            let list = groups.joined(separator: ", ")
            _ = try await asked("Error retrieving security group information for [\(list)]") {
                let request = EC2.DescribeSecurityGroupsRequest(groupIds: groups)
                return try await self.cloud.call(EC2.DescribeSecurityGroups.self, request, acting)
            }
        }
        let pairs = subnets.compactMap { subnet in subnet.subnetId.map { ($0, subnet.availabilityZone ?? "") } }
        return Dictionary(pairs, uniquingKeysWith: { first, _ in first })
    }

    /// Every target group exists, is of IP targets and hangs on a load balancer; every container and port is there.
    func checkBalancers(
        _ balancers: [ECS.LoadBalancer], _ definition: DefinitionRecord, _ context: CallContext
    ) async throws(AWSError) {
        for balancer in balancers {
            try checkPort(balancer, definition.definition)
            let alternate = balancer.advancedConfiguration?.alternateTargetGroupArn
            for arn in [balancer.targetGroupArn, alternate].compactMap(\.self) {
                try await checkGroup(arn, context)
            }
        }
    }

    private func checkPort(_ balancer: ECS.LoadBalancer, _ definition: ECS.TaskDefinition) throws(AWSError) {
        let name = balancer.containerName ?? ""
        guard let container = definition.containerDefinitions?.first(where: { $0.name == name }) else {
            throw .invalidParameter("The container \(name) does not exist in the task definition.")
        }
        guard container.portMappings?.contains(where: { $0.containerPort == balancer.containerPort }) == true else {
            throw .invalidParameter(
                "The container \(name) did not have a container port \(balancer.containerPort ?? 0) defined.")
        }
    }

    private func checkGroup(_ arn: String, _ context: CallContext) async throws(AWSError) {
        let groups: [ELBv2.TargetGroup]
        do {
            let request = ELBv2.DescribeTargetGroupsInput(targetGroupArns: [arn])
            let acting = context.acting(as: "ecs.amazonaws.com")
            groups = try await cloud.call(ELBv2.DescribeTargetGroups.self, request, acting).targetGroups ?? []
        } catch {
            throw .invalidParameter(
                "Unable to assume role and validate the specified targetGroupArn. Please verify that the ECS service role "
                    + "being passed has the proper permissions.")
        }
        guard let group = groups.first, group.loadBalancerArns?.isEmpty == false else {
            throw .invalidParameter(
                "The target group with targetGroupArn \(arn) does not have an associated load balancer.")
        }
        guard group.targetType == "ip" else {
            throw .invalidParameter(
                "The provided target group \(arn) has target type \(group.targetType ?? "instance"), which is incompatible "
                    + "with the awsvpc network mode specified in the task definition.")
        }
    }

    /// Another service's refusal becomes ECS's own, as AWS words it.
    private func asked<Answer>(_ what: String, _ body: () async throws -> Answer) async throws(AWSError) -> Answer {
        do {
            return try await body()
        } catch let error as AWSError {
            throw .invalidParameter("\(what): \(error.message) (ErrorCode: \(error.code))")
        } catch {
            throw AWSError("ServerException", "\(what): \(error)", status: 500, isSender: false)
        }
    }
}

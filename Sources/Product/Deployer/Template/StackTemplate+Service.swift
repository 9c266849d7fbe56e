import CloudTemplate
import ComposeFile

extension StackTemplate {
    func resources(of service: ComposeService) -> [TemplateResource] {
        let names = names(of: service)
        var resources: [TemplateResource] = []
        for container in service.containers {
            let names = self.names(of: container)
            if let repository = container.source.repository { resources.append(self.repository(repository, names)) }
            resources.append(logs(of: container, names))
        }
        resources.append(securityGroup(of: service, names))
        if let port = service.publicPort { resources += traffic(of: service, port, names) }
        resources.append(taskDefinition(of: service, names))
        resources.append(ecsService(of: service, names))
        return resources
    }

    /// Stays when the stack goes: what was released once can be released again.
    private func repository(_ name: String, _ names: LogicalNames) -> TemplateResource {
        TemplateResource(
            names.repository, "AWS::ECR::Repository",
            ["RepositoryName": .string(name), "ImageScanningConfiguration": ["ScanOnPush": true]],
            condition: names.makesRepository, deletionPolicy: .retainExceptOnCreate, updateReplacePolicy: .retain)
    }

    private func logs(of service: ComposeService, _ names: LogicalNames) -> TemplateResource {
        var properties: TemplateMap = ["LogGroupName": .string(DeployedNames(project, service).logGroup)]
        properties["RetentionInDays"] = service.logRetention.map { .integer($0) }
        return TemplateResource(
            names.logs, "AWS::Logs::LogGroup", properties, deletionPolicy: .delete, updateReplacePolicy: .delete)
    }

    /// Tasks are reached from the load balancer and from the project's own network, and from nowhere else.
    private func securityGroup(of service: ComposeService, _ names: LogicalNames) -> TemplateResource {
        var ingress: [TemplateValue] = []
        for port in service.containers.flatMap(\.ports) {
            var rule: TemplateMap = [
                "IpProtocol": "tcp", "FromPort": .integer(port.target), "ToPort": .integer(port.target),
            ]
            if port.published != nil {
                rule["SourceSecurityGroupId"] = .getAtt("BalancerSecurityGroup", "GroupId")
                rule["Description"] = "The load balancer"
            } else {
                rule["CidrIp"] = .getAtt("Vpc", "CidrBlock")
                rule["Description"] = "The project's own services"
            }
            ingress.append(.map(rule))
        }
        var properties: TemplateMap = [
            "GroupDescription": .string("The tasks of \(service.name) in \(project.name)"), "VpcId": .ref("Vpc"),
        ]
        if !ingress.isEmpty { properties["SecurityGroupIngress"] = .list(ingress) }
        return TemplateResource(names.taskSecurityGroup, "AWS::EC2::SecurityGroup", properties)
    }

    // MARK: - ECS

    private func ecsService(of service: ComposeService, _ names: LogicalNames) -> TemplateResource {
        var properties: TemplateMap = [
            "ServiceName": .string(service.serviceName), "Cluster": .ref("Cluster"),
            "TaskDefinition": .ref(names.taskDefinition), "DesiredCount": .integer(service.replicas),
            "LaunchType": "FARGATE", "DeploymentConfiguration": deployment(of: service),
            "NetworkConfiguration": [
                "AwsvpcConfiguration": [
                    "Subnets": .list(subnets.map { .ref($0) }), "AssignPublicIp": "ENABLED",
                    "SecurityGroups": [.getAtt(names.taskSecurityGroup, "GroupId")],
                ]
            ],
            "EnableECSManagedTags": true, "PropagateTags": "SERVICE",
        ]
        if takesCommands(service) { properties["EnableExecuteCommand"] = true }
        if let port = service.publicPort {
            properties["HealthCheckGracePeriodSeconds"] = .integer(service.balancerHealth.grace)
            properties["LoadBalancers"] = [balancing(of: service, port, names)]
        }
        // A blue/green service names its rule; a rolling one must wait until the rule joins its group to the balancer.
        let isRollingBehindBalancer = service.publicPort != nil && service.release.strategy == .rolling
        var needs = isRollingBehindBalancer ? ["InternetRoute", names.rule] : ["InternetRoute"]
        if !volumes(of: service).isEmpty { needs += mountTargets }
        needs += predecessors(of: service).map { self.names(of: $0).service }
        return TemplateResource(
            names.service, "AWS::ECS::Service", properties, dependsOn: needs, condition: names.hasImage)
    }

    /// Services that are made before this one: `depends_on` between services.
    func predecessors(of service: ComposeService) -> [ComposeService] {
        project.services.filter { other in other.containers.contains { service.after.contains($0.name) } }
    }

    private func deployment(of service: ComposeService) -> TemplateValue {
        let release = service.release
        var map: TemplateMap = [
            "Strategy": .string(release.strategy.rawValue),
            "MinimumHealthyPercent": .integer(release.minimumHealthyPercent),
            "MaximumPercent": .integer(release.maximumPercent),
            "DeploymentCircuitBreaker": [
                "Enable": .bool(release.circuitBreaker), "Rollback": .bool(release.rollsBack),
            ],
        ]
        if release.strategy == .blueGreen { map["BakeTimeInMinutes"] = .integer(release.bakeMinutes) }
        return .map(map)
    }

    private func balancing(of service: ComposeService, _ port: PortMapping, _ names: LogicalNames) -> TemplateValue {
        var map: TemplateMap = [
            "ContainerName": .string(service.name), "ContainerPort": .integer(port.target),
            "TargetGroupArn": .ref(names.blue),
        ]
        if service.release.strategy == .blueGreen {
            map["AdvancedConfiguration"] = [
                "AlternateTargetGroupArn": .ref(names.green), "ProductionListenerRule": .ref(names.rule),
                "RoleArn": .getAtt("TrafficRole", "Arn"),
            ]
        }
        return .map(map)
    }
}

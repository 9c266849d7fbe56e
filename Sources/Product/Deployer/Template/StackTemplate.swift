package import CloudTemplate
package import ComposeFile

/// The CloudFormation template of a project: a network over several zones, a load balancer, a cluster, and for each
/// service a repository, a log group, target groups, a task definition and an ECS service.
///
/// The same project gives the same text, and nothing in it is read by Teal alone: any CloudFormation client can deploy
/// it.
package struct StackTemplate: Sendable {
    let project: ComposeProject
    let names: [String: LogicalNames]

    package init(_ project: ComposeProject) {
        self.project = project
        names = LogicalNames.of(project.services)
    }

    package func names(of service: ComposeService) -> LogicalNames {
        names[service.name] ?? LogicalNames(service: service.name)
    }

    package var template: Template {
        var template = Template(
            description: "\(project.name), deployed by Teal from \(project.file)",
            parameters: project.containers.flatMap(parameters), conditions: conditions, resources: network)
        template.resources += balancer + cluster + files
        for service in project.services { template.resources += resources(of: service) }
        template.outputs = outputs
        return template
    }

    // MARK: - Parameters

    private func parameters(of service: ComposeService) -> [TemplateParameter] {
        let names = names(of: service)
        var parameters = [
            TemplateParameter(
                names.imageParameter, default: "",
                description: "The image that \(service.name) runs; while it is empty the service is not made")
        ]
        if service.source.repository != nil {
            parameters.append(
                TemplateParameter(
                    names.keptParameter, default: "no",
                    description: "yes where the repository is there already, kept when an earlier stack was deleted",
                    allowedValues: ["no", "yes"]))
        }
        return parameters
    }

    private var conditions: TemplateMap {
        var conditions: TemplateMap = [:]
        for service in project.services {
            conditions[names(of: service).hasImage] = hasImages(service)
            for container in service.containers where container.source.repository != nil {
                let names = names(of: container)
                conditions[names.makesRepository] = .equals(.ref(names.keptParameter), "no")
            }
        }
        return conditions
    }

    /// A task needs the image of each of its containers, and a service what it is made after.
    private func hasImages(_ service: ComposeService) -> TemplateValue {
        let each =
            service.containers.map { container -> TemplateValue in
                .not(.equals(.ref(names(of: container).imageParameter), ""))
            } + predecessors(of: service).map { .condition(names(of: $0).hasImage) }
        return each.count == 1 ? each[0] : .and(each)
    }

    // MARK: - Cluster

    private var cluster: [TemplateResource] {
        var resources = [
            TemplateResource("Cluster", "AWS::ECS::Cluster", ["ClusterName": .string(project.cluster)]), executionRole,
        ]
        if project.services.contains(where: takesCommands) { resources.append(taskRole) }
        if project.services.contains(where: { $0.release.strategy == .blueGreen }) { resources.append(trafficRole) }
        return resources
    }

    private var executionRole: TemplateResource {
        var properties: TemplateMap = [
            "Description": .string("Lets the tasks of \(project.name) pull images and write logs"),
            "AssumeRolePolicyDocument": Self.trust("ecs-tasks.amazonaws.com"),
            "ManagedPolicyArns": [
                .sub("arn:${AWS::Partition}:iam::aws:policy/service-role/AmazonECSTaskExecutionRolePolicy")
            ],
        ]
        properties["Policies"] = secretPolicies.isEmpty ? nil : .list(secretPolicies)
        return TemplateResource("ExecutionRole", "AWS::IAM::Role", properties)
    }

    /// Source: <https://docs.aws.amazon.com/AmazonECS/latest/developerguide/AmazonECSInfrastructureRolePolicyForLoadBalancers.html>
    private var trafficRole: TemplateResource {
        TemplateResource(
            "TrafficRole", "AWS::IAM::Role",
            [
                "Description": .string("Lets ECS move the traffic of \(project.name) between target groups"),
                "AssumeRolePolicyDocument": Self.trust("ecs.amazonaws.com"),
                "ManagedPolicyArns": [
                    .sub("arn:${AWS::Partition}:iam::aws:policy/AmazonECSInfrastructureRolePolicyForLoadBalancers")
                ],
            ])
    }

    static func trust(_ service: String) -> TemplateValue {
        [
            "Version": "2012-10-17",
            "Statement": [
                ["Effect": "Allow", "Principal": ["Service": .string(service)], "Action": "sts:AssumeRole"]
            ],
        ]
    }

    // MARK: - Outputs

    private var outputs: [TemplateOutput] {
        var outputs = [
            TemplateOutput("Cluster", value: .ref("Cluster"), description: "The ECS cluster")
        ]
        if hasBalancer {
            outputs.append(
                TemplateOutput(
                    "LoadBalancer", value: .getAtt("LoadBalancer", "DNSName"), description: "The load balancer's name"))
        }
        for service in project.services {
            guard let published = service.publicPort?.published else { continue }
            let port = published == 80 ? "" : ":\(published)"
            let host = service.route?.hosts.first { !$0.contains("*") && !$0.contains("?") }
            let path = service.route?.paths.first.map { String($0.prefix { $0 != "*" && $0 != "?" }) } ?? ""
            let address = "\(host ?? "${LoadBalancer.DNSName}")\(port)\(path)"
            outputs.append(
                TemplateOutput(
                    names(of: service).url,
                    value: host == nil ? .sub("http://\(address)") : .string("http://\(address)"),
                    description: "Where \(service.name) answers"))
        }
        return outputs
    }
}

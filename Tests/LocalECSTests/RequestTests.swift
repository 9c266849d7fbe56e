import AWSECS
import AWSWire
import ContainerRuntime
import LocalECS
import Testing

@Suite struct RequestTests {
    @Test("Clusters are made once, described with what is asked for, and deleted when empty")
    func clusters() async throws {
        try await TestRegion.with { region in
            let input = ECS.CreateClusterRequest(clusterName: "main", tags: [ECS.Tag(key: "a", value: "b")])
            let made = try await region.call(ECS.CreateCluster.self, input).cluster
            #expect(made?.clusterArn == "arn:aws:ecs:us-east-1:123456789012:cluster/main" && made?.status == "ACTIVE")
            _ = try await region.call(ECS.CreateCluster.self, input)
            #expect(try await region.call(ECS.ListClusters.self, ECS.ListClustersRequest()).clusterArns?.count == 1)
            let described = try await region.call(
                ECS.DescribeClusters.self, ECS.DescribeClustersRequest(clusters: ["main", "none"]))
            #expect(described.clusters?.first?.tags == [])
            #expect(described.failures?.first?.reason == "MISSING")
            try await region.createService(region.register("local/web:1"))
            await #expect(
                throws: AWSError(
                    "ClusterContainsServicesException", "The Cluster cannot be deleted while Services are active.")
            ) {
                _ = try await region.call(ECS.DeleteCluster.self, ECS.DeleteClusterRequest(cluster: "main"))
            }
        }
    }

    @Test("CreateService refuses what AWS refuses, with its sentences")
    func createServiceRefusals() async throws {
        try await TestRegion.with { region in
            let definition = try await region.register("local/web:1")
            let cases: [(AWSError, (inout ECS.CreateServiceRequest) -> Void)] = [
                (AWSError("ClusterNotFoundException", "Cluster not found."), { $0.cluster = "none" }),
                (AWSError("ClientException", "Unable to find task definition."), { $0.taskDefinition = "none:1" }),
                (
                    AWSError(
                        "InvalidParameterException",
                        "Network Configuration must be provided when networkMode 'awsvpc' is specified."),
                    { $0.networkConfiguration = nil }
                ),
                (
                    AWSError(
                        "InvalidParameterException",
                        "Error retrieving subnet information for [subnet-x]: The subnet ID 'subnet-x' does not exist "
                            + "(ErrorCode: InvalidSubnetID.NotFound)"),
                    { $0.networkConfiguration?.awsvpcConfiguration?.subnets = ["subnet-x"] }
                ),
                (
                    AWSError("InvalidParameterException", "The container api does not exist in the task definition."),
                    {
                        $0.loadBalancers = .one
                        $0.loadBalancers?[0].containerName = "api"
                    }
                ),
                (
                    AWSError(
                        "InvalidParameterException", "The container web did not have a container port 81 defined."),
                    {
                        $0.loadBalancers = .one
                        $0.loadBalancers?[0].containerPort = 81
                    }
                ),
                (
                    AWSError(
                        "InvalidParameterException",
                        "Both maximumPercent and minimumHealthyPercent cannot be 100 as this will block deployments."),
                    {
                        $0.deploymentConfiguration = ECS.DeploymentConfiguration(
                            maximumPercent: 100, minimumHealthyPercent: 100)
                    }
                ),
            ]
            for (error, change) in cases {
                await #expect(throws: error) { try await region.createService(definition, change) }
            }
        }
    }

    @Test("The same client token gives the same service; the same name without it is refused")
    func idempotency() async throws {
        try await TestRegion.with { region in
            let definition = try await region.register("local/web:1")
            let first = try await region.createService(definition) { $0.clientToken = "t" }
            let again = try await region.createService(definition) { $0.clientToken = "t" }
            #expect(first.serviceArn == again.serviceArn && again.deployments?.count == 1)
            await #expect(throws: AWSError("InvalidParameterException", "Creation of service was not idempotent.")) {
                try await region.createService(definition)
            }
        }
    }

    @Test("What is not there is a failure or an error, as AWS has it")
    func missing() async throws {
        try await TestRegion.with { region in
            _ = try await region.call(ECS.CreateCluster.self, ECS.CreateClusterRequest(clusterName: "main"))
            let services = try await region.call(
                ECS.DescribeServices.self, ECS.DescribeServicesRequest(cluster: "main", services: ["none"]))
            #expect(
                services.failures == [
                    ECS.Failure(arn: "arn:aws:ecs:us-east-1:123456789012:service/main/none", reason: "MISSING")
                ])
            let tasks = try await region.call(
                ECS.DescribeTasks.self, ECS.DescribeTasksRequest(cluster: "main", tasks: ["none"]))
            #expect(tasks.failures?.first?.reason == "MISSING")
            await #expect(throws: AWSError("ServiceNotFoundException", "Service not found.")) {
                try await region.update { $0.desiredCount = 1 }
            }
            await #expect(throws: AWSError("InvalidParameterException", "The referenced task was not found.")) {
                _ = try await region.call(ECS.StopTask.self, ECS.StopTaskRequest(cluster: "main", task: "none"))
            }
            await #expect(throws: AWSError("ClientException", "Unable to describe task definition.")) {
                _ = try await region.call(
                    ECS.DescribeTaskDefinition.self, ECS.DescribeTaskDefinitionRequest(taskDefinition: "none"))
            }
        }
    }

    @Test("An update of the count alone is no deployment; forcing one is")
    func deployments() async throws {
        try await TestRegion.with { region in
            try await region.createService(region.register("local/web:1"))
            try await region.stable()
            let before = try await region.service().deployments?.first?.id
            try await region.update { $0.desiredCount = 3 }
            try await region.stable()
            #expect(try await region.service().deployments?.first?.id == before)
            try await region.update { $0.forceNewDeployment = true }
            try await region.stable()
            #expect(try await region.service().deployments?.first?.id != before)
            let list = try await region.call(
                ECS.ListServiceDeployments.self, ECS.ListServiceDeploymentsRequest(service: "web", cluster: "main"))
            #expect(list.serviceDeployments?.map(\.status) == ["SUCCESSFUL", "SUCCESSFUL"])
        }
    }

    @Test("Lists filter and page")
    func lists() async throws {
        try await TestRegion.with { region in
            try await region.createService(region.register("local/web:1"), count: 5)
            try await region.stable()
            var input = ECS.ListTasksRequest(cluster: "main", maxResults: 2, serviceName: "web")
            var found: [String] = []
            repeat {
                let page = try await region.call(ECS.ListTasks.self, input)
                found += page.taskArns ?? []
                input.nextToken = page.nextToken
            } while input.nextToken != nil && found.count < 100
            #expect(Set(found).count == 5 && found.count == 5)
            let other = try await region.call(
                ECS.ListTasks.self, ECS.ListTasksRequest(cluster: "main", family: "other"))
            #expect(other.taskArns == [])
            let pending = try await region.call(
                ECS.ListTasks.self, ECS.ListTasksRequest(cluster: "main", desiredStatus: "PENDING"))
            #expect(pending.taskArns == [])
        }
    }

    @Test("Everything acknowledged is there for the next process")
    func durable() async throws {
        try await TestRegion.with { region in
            try await region.createService(region.register("local/web:1") { $0.dockerLabels = ["a": "b"] }) { input in
                input.tags = [ECS.Tag(key: "team", value: "lemon")]
            }
            try await region.stable()
            let before = try await region.service()
            let again = try region.restarted()
            #expect(try await again.service() == before)
            let definition = try await again.call(
                ECS.DescribeTaskDefinition.self, ECS.DescribeTaskDefinitionRequest(taskDefinition: "web"))
            #expect(definition.taskDefinition?.containerDefinitions?.first?.dockerLabels == ["a": "b"])
            let tags = try await again.call(
                ECS.ListTagsForResource.self, ECS.ListTagsForResourceRequest(resourceArn: before.serviceArn))
            #expect(tags.tags == [ECS.Tag(key: "team", value: "lemon")])
        }
    }

    @Test("Account settings have AWS's defaults and keep what is put")
    func accountSettings() async throws {
        try await TestRegion.with { region in
            _ = try await region.call(
                ECS.PutAccountSetting.self, ECS.PutAccountSettingRequest(name: "containerInsights", value: "enabled"))
            let own = try await region.call(ECS.ListAccountSettings.self, ECS.ListAccountSettingsRequest())
            #expect(own.settings?.map(\.value) == ["enabled"])
            let all = try await region.call(
                ECS.ListAccountSettings.self, ECS.ListAccountSettingsRequest(effectiveSettings: true))
            #expect(all.settings?.contains { $0.name == "serviceLongArnFormat" && $0.value == "enabled" } == true)
        }
    }

    private func insights(_ region: TestRegion) async throws -> String? {
        let asked = ECS.ListAccountSettingsRequest(name: "containerInsights", effectiveSettings: true)
        return try await region.call(ECS.ListAccountSettings.self, asked).settings?.first?.value
    }

    @Test("A default setting holds for the account, and a deleted one is AWS's default again")
    func settingDefaults() async throws {
        try await TestRegion.with { region in
            let put = ECS.PutAccountSettingDefaultRequest(name: "containerInsights", value: "enhanced")
            let made = try await region.call(ECS.PutAccountSettingDefault.self, put)
            #expect(made.setting?.value == "enhanced")
            let kept = try await insights(region)
            #expect(kept == "enhanced")
            let delete = ECS.DeleteAccountSettingRequest(name: "containerInsights")
            let deleted = try await region.call(ECS.DeleteAccountSetting.self, delete)
            #expect(deleted.setting?.value == "disabled")
            let after = try await insights(region)
            #expect(after == "disabled")
            await #expect(throws: AWSError.self) {
                _ = try await region.call(ECS.DeleteAccountSetting.self, ECS.DeleteAccountSettingRequest(name: "none"))
            }
        }
    }
}

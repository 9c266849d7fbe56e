import AWSApplicationAutoScaling
import AWSCloudWatch
import AWSECS
import AWSWire
import FoundationEssentials
import LocalCloud
import Synchronization
import TealCore
import Testing

@testable import LocalApplicationAutoScaling

@Suite struct ScalingTests {
    @Test("A tracked target makes AWS's two alarms and goes out and in by them")
    func tracking() async throws {
        let place = try ScalingFixture()
        try await place.register()
        let answer = try await place.track(50)
        let alarms = try await place.alarms()
        #expect(alarms.map(\.threshold) == [50, 45])
        #expect(alarms.map(\.evaluationPeriods) == [3, 15])
        #expect(answer.alarms?.map(\.alarmName) == alarms.map(\.alarmName))
        let prefix = "TargetTracking-service/shop/web-AlarmHigh-"
        #expect(alarms.first?.alarmName?.hasPrefix(prefix) == true)
        #expect(alarms.first?.alarmActions == [answer.policyARN ?? ""])
        try await place.periods([90, 90])
        #expect(place.service.desired == 2)
        try await place.periods([90])
        #expect(place.service.desired == 4)
        let activity = try #require(try await place.activities().first)
        #expect(activity.description == "Setting desired count to 4.")
        #expect(activity.cause == "monitor alarm \(alarms[0].alarmName ?? "") in state ALARM triggered policy cpu")
        #expect(activity.statusMessage == "Successfully set desired count to 4. Change successfully fulfilled by ecs.")
        #expect(activity.statusCode == "Successful")
        try await place.periods(Array(repeating: 5, count: 15))
        #expect(place.service.desired == 1)
    }

    @Test("Until the tasks run, a change is in progress")
    func inProgress() async throws {
        let place = try ScalingFixture()
        try await place.register()
        try await place.track(50)
        place.service.state.withLock { $0.running = 2 }
        try await place.periods([90, 90, 90])
        let activity = try #require(try await place.activities().first)
        #expect(activity.statusCode == "InProgress" && activity.endTime == nil)
        #expect(
            activity.statusMessage == "Successfully set desired count to 4. Waiting for change to be fulfilled by ecs.")
    }

    @Test("What ECS refuses is a failed activity with ECS's reason")
    func failure() async throws {
        let place = try ScalingFixture()
        try await place.register()
        try await place.track(50)
        place.service.state.withLock { $0.refusal = AWSError("ClientException", "No.") }
        try await place.periods([90, 90, 90])
        let activity = try #require(try await place.activities().first)
        #expect(activity.statusCode == "Failed")
        #expect(activity.statusMessage == "Failed to set desired count to 4. Reason: No.")
    }

    @Test("Nothing is taken away while a deployment is under way")
    func deployment() async throws {
        let place = try ScalingFixture()
        try await place.register()
        try await place.track(50)
        place.service.state.withLock { $0.isDeploying = true }
        try await place.periods(Array(repeating: 5, count: 16))
        #expect(place.service.desired == 2)
        place.service.state.withLock { $0.isDeploying = false }
        try await place.periods([5])
        #expect(place.service.desired == 1)
    }

    @Test("Requests per target: the metric's dimensions, and a target that speaks of a minute whatever the period")
    func requests() async throws {
        let place = try ScalingFixture(metricPeriod: 5)
        try await place.register()
        try await place.track(600, "requests") { configuration in
            configuration.predefinedMetricSpecification = .init(
                predefinedMetricType: "ALBRequestCountPerTarget",
                resourceLabel: "app/shop/1234/targetgroup/web/5678")
        }
        let alarm = try #require(try await place.alarms().first)
        #expect(alarm.metricName == "RequestCountPerTarget" && alarm.period == 5 && alarm.threshold == 50)
        #expect(
            alarm.dimensions?.map { "\($0.name ?? "")=\($0.value ?? "")" }
                == ["TargetGroup=targetgroup/web/5678", "LoadBalancer=app/shop/1234"])
        let metric = CloudWatch.MetricDatum(metricName: "RequestCountPerTarget", dimensions: alarm.dimensions)
        // 100 in five seconds are 1,200 in a minute: twice the target.
        try await place.periods([100, 100, 100], length: 5, metric: metric)
        #expect(place.service.desired == 4)
    }

    @Test("Steps answer the alarms that name their policy")
    func steps() async throws {
        let place = try ScalingFixture()
        try await place.register()
        let input = ApplicationAutoScaling.PutScalingPolicyRequest(
            policyName: "steps", serviceNamespace: "ecs", resourceId: ScalingFixture.resource,
            scalableDimension: ScalingFixture.dimension, policyType: "StepScaling",
            stepScalingPolicyConfiguration: .init(
                adjustmentType: "ChangeInCapacity",
                stepAdjustments: [
                    .init(metricIntervalLowerBound: 0, metricIntervalUpperBound: 20, scalingAdjustment: 1),
                    .init(metricIntervalLowerBound: 20, scalingAdjustment: 3),
                ], cooldown: 60))
        let arn = try await place.call(ApplicationAutoScaling.PutScalingPolicy.self, input).policyARN ?? ""
        let alarm = CloudWatch.PutMetricAlarmInput(
            alarmName: "busy", alarmActions: [arn], metricName: "CPUUtilization", namespace: "AWS/ECS",
            statistic: "Average",
            dimensions: [.init(name: "ClusterName", value: "shop"), .init(name: "ServiceName", value: "web")],
            period: 60, evaluationPeriods: 1, threshold: 60, comparisonOperator: "GreaterThanThreshold")
        _ = try await place.call(CloudWatch.PutMetricAlarm.self, alarm)
        try await place.periods([85])
        #expect(place.service.desired == 5)
        try await place.periods([65, 50])
        #expect(place.service.desired == 6)
        let policies = try await place.call(
            ApplicationAutoScaling.DescribeScalingPolicies.self,
            ApplicationAutoScaling.DescribeScalingPoliciesRequest(serviceNamespace: "ecs"))
        #expect(policies.scalingPolicies?.first?.alarms?.map(\.alarmName) == ["busy"])
    }

    @Test("A scheduled action sets the bounds, the bounds the count, each told as AWS tells it")
    func schedule() async throws {
        let place = try ScalingFixture()
        try await place.register()
        let input = ApplicationAutoScaling.PutScheduledActionRequest(
            serviceNamespace: "ecs", schedule: "rate(1 hour)", scheduledActionName: "rush",
            resourceId: ScalingFixture.resource, scalableDimension: ScalingFixture.dimension,
            scalableTargetAction: .init(minCapacity: 5, maxCapacity: 10))
        _ = try await place.call(ApplicationAutoScaling.PutScheduledAction.self, input)
        await place.scaling.look()
        #expect(place.service.desired == 2)
        place.clock.advance(by: .seconds(3600))
        await place.scaling.look()
        await place.scaling.look()
        #expect(place.service.desired == 5)
        let told = try await place.activities().map {
            "\($0.description ?? ""): \($0.cause ?? ""): \($0.statusMessage ?? "")"
        }
        #expect(
            told == [
                "Setting desired count to 5.: minimum capacity was set to 5: "
                    + "Successfully set desired count to 5. Change successfully fulfilled by ecs.",
                "Setting min capacity to 5 and max capacity to 10: scheduled action name rush was triggered: "
                    + "Successfully set min capacity to 5 and max capacity to 10",
            ])
    }

    @Test("What is not scaled is told once, where it is asked for")
    func notScaled() async throws {
        let place = try ScalingFixture()
        try await place.register(1, 2)
        try await place.track(50)
        try await place.periods([90, 90, 90, 90, 90])
        #expect(try await place.activities().isEmpty)
        let all = try await place.activities(all: true)
        #expect(all.count == 1)
        #expect(
            all.first?.notScaledReasons == [.init(code: "AlreadyAtMaxCapacity", maxCapacity: 2, currentCapacity: 2)])
    }

    @Test("Registering holds the bounds; deregistering takes policies, alarms and actions along")
    func lifeOfATarget() async throws {
        let place = try ScalingFixture()
        try await place.register(3, 6)
        await place.scaling.look()
        #expect(place.service.desired == 3)
        try await place.track(50)
        #expect(try await place.alarms().count == 2)
        try await place.track(60)
        #expect(try await place.alarms().map(\.threshold) == [60, 54])
        let reopened = try LocalApplicationAutoScaling(store: place.store, cloud: Cloud(), signals: Signals())
        #expect(await reopened.targets == place.scaling.targets)
        let input = ApplicationAutoScaling.DeregisterScalableTargetRequest(
            serviceNamespace: "ecs", resourceId: ScalingFixture.resource, scalableDimension: ScalingFixture.dimension)
        _ = try await place.call(ApplicationAutoScaling.DeregisterScalableTarget.self, input)
        #expect(try await place.alarms().isEmpty)
        #expect(
            await place.refusal(ApplicationAutoScaling.DeregisterScalableTarget.self, input)
                == "ObjectNotFoundException: No scalable target found for service namespace: ecs, resource ID: "
                + "service/shop/web, scalable dimension: ecs:service:DesiredCount")
    }

    @Test("Tags of a scalable target")
    func tags() async throws {
        let place = try ScalingFixture()
        let arn = try await place.register()
        _ = try await place.call(
            ApplicationAutoScaling.TagResource.self, .init(resourceARN: arn, tags: ["a": "1", "b": "2"]))
        _ = try await place.call(ApplicationAutoScaling.UntagResource.self, .init(resourceARN: arn, tagKeys: ["a"]))
        let output = try await place.call(
            ApplicationAutoScaling.ListTagsForResource.self, .init(resourceARN: arn))
        #expect(output.tags == ["b": "2"])
    }

    @Test("What makes no sense is refused")
    func refusals() async throws {
        let place = try ScalingFixture()
        func register(_ resource: String, _ namespace: String = "ecs", min: Int? = 1, max: Int? = 2) async -> String? {
            await place.refusal(
                ApplicationAutoScaling.RegisterScalableTarget.self,
                .init(
                    serviceNamespace: namespace, resourceId: resource, scalableDimension: ScalingFixture.dimension,
                    minCapacity: min, maxCapacity: max))
        }
        #expect(
            await register("service/shop/none") == "ValidationException: ECS service doesn't exist: service/shop/none")
        #expect(
            await register("web")
                == "ValidationException: Unsupported service namespace, resource type or scalable dimension")
        #expect(await register("table/t", "dynamodb")?.contains("not supported by the local region") == true)
        #expect(
            await register(ScalingFixture.resource, min: 3)
                == "ValidationException: Maximum capacity cannot be less than minimum capacity")
        #expect(await register(ScalingFixture.resource, max: nil)?.hasPrefix("ValidationException") == true)
        await #expect(throws: AWSError.self) { try await place.track(50) }
        try await place.register()
        await #expect(throws: AWSError.self) { try await place.track(0) }
        await #expect(throws: AWSError.self) {
            try await place.track(50) {
                $0.predefinedMetricSpecification?.predefinedMetricType = "KafkaBrokerStorageUtilization"
            }
        }
        let schedule = ApplicationAutoScaling.PutScheduledActionRequest(
            serviceNamespace: "ecs", schedule: "daily", scheduledActionName: "x", resourceId: ScalingFixture.resource,
            scalableDimension: ScalingFixture.dimension, scalableTargetAction: .init(minCapacity: 1))
        #expect(
            await place.refusal(ApplicationAutoScaling.PutScheduledAction.self, schedule)
                == "ValidationException: Invalid schedule expression: daily.")
    }
}

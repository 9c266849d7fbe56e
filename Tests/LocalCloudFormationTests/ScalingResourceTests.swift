import AWSApplicationAutoScaling
import AWSCloudWatch
import AWSECS
import AWSWire
import CloudTemplate
import FoundationEssentials
import LocalApplicationAutoScaling
import LocalCloud
import LocalCloudWatch
import StateStore
import TealCore
import Testing

@testable import LocalCloudFormation

@Suite("Scaling and alarms in stacks") struct ScalingResourceTests {
    private let cloud = Cloud()
    private let context = CallContext(
        accountID: "123456789012", region: "us-east-1", principal: "cloudformation.amazonaws.com", requestID: "r",
        now: Date(timeIntervalSince1970: 1_790_000_000))

    init() throws {
        let store = try StateStore()
        var ecs = ServiceOperations(ECS.service)
        ecs.on(ECS.DescribeServices.self) { _, _ in
            ECS.DescribeServicesResponse(services: [ECS.Service(serviceName: "web", status: "ACTIVE", desiredCount: 2)])
        }
        cloud.add(ecs)
        cloud.add(try LocalCloudWatch(store: store).operations)
        cloud.add(try LocalApplicationAutoScaling(store: store, cloud: cloud, signals: Signals()).operations)
    }

    private func call(_ type: String, _ properties: String) throws -> ResourceCall {
        ResourceCall(
            cloud: cloud, context: context, stackName: "shop", stackID: "arn:stack", logicalID: "It", type: type,
            token: "abcdefabcdef", properties: try TemplateYAML.readAny(properties).map ?? [:], stackTags: [:])
    }

    private let target = """
        ServiceNamespace: ecs
        ScalableDimension: ecs:service:DesiredCount
        ResourceId: service/main/web
        MinCapacity: 2
        MaxCapacity: '6'
        ScheduledActions:
          - {ScheduledActionName: rush, Schedule: cron(0 8 * * ? *), ScalableTargetAction: {MinCapacity: 4}}
        """

    @Test("A target with its scheduled actions, and a policy that names it")
    func scaling() async throws {
        let type = ScalableTarget()
        let call = try call(type.name, target)
        let id = try await type.create(call)
        #expect(id == "service/main/web|ecs:service:DesiredCount|ecs")
        try await type.complete(call, id)
        #expect(try await type.find(call) == id)
        let actions = try await cloud.call(
            ApplicationAutoScaling.DescribeScheduledActions.self, .init(serviceNamespace: "ecs"), context)
        #expect(actions.scheduledActions?.map(\.scheduledActionName) == ["rush"])
        let policy = ScalingPolicy()
        let policyCall = try self.call(
            policy.name,
            """
            PolicyName: cpu
            PolicyType: TargetTrackingScaling
            ScalingTargetId: \(id)
            TargetTrackingScalingPolicyConfiguration:
              TargetValue: 60
              PredefinedMetricSpecification: {PredefinedMetricType: ECSServiceAverageCPUUtilization}
            """)
        let arn = try await policy.create(policyCall)
        #expect(arn.hasSuffix(":resource/ecs/service/main/web:policyName/cpu"))
        #expect(try await policy.find(policyCall) == arn)
        #expect(try await policy.attributes(policyCall, arn).attributes["Arn"] == .string(arn))
        try await policy.delete(policyCall, arn)
        #expect(try await policy.find(policyCall) == nil)
        let fewer = try self.call(type.name, target.replacing("rush", with: "calm").replacing("'6'", with: "9"))
        try await type.update(fewer, id, from: call.properties)
        let left = try await cloud.call(
            ApplicationAutoScaling.DescribeScheduledActions.self, .init(serviceNamespace: "ecs"), context)
        #expect(left.scheduledActions?.map(\.scheduledActionName) == ["calm"])
        try await type.delete(call, id)
        #expect(try await type.find(call) == nil)
    }

    @Test("An alarm with an action that the region does not serve is made, marked and deleted")
    func alarm() async throws {
        let type = Alarm()
        let call = try call(
            type.name,
            """
            Namespace: AWS/ApplicationELB
            MetricName: HTTPCode_Target_5XX_Count
            Dimensions: [{Name: LoadBalancer, Value: app/web/1}]
            Statistic: Sum
            Period: '60'
            EvaluationPeriods: 2
            Threshold: 10
            ComparisonOperator: GreaterThanThreshold
            AlarmActions: [arn:aws:sns:us-east-1:123456789012:pager]
            """)
        let name = try await type.create(call)
        #expect(name == "shop-It-ABCDEFABCDEF")
        #expect(try await type.find(call) == name)
        #expect(
            try await type.attributes(call, name).attributes["Arn"]
                == .string("arn:aws:cloudwatch:us-east-1:123456789012:alarm:\(name)"))
        try await type.delete(call, name)
        #expect(try await type.find(call) == nil)
    }
}

import AWSApplicationAutoScaling
import AWSCloudWatch
import AWSECS
import AWSWire
import FoundationEssentials
import LocalCloud
import LocalCloudWatch
import StateStore
import Synchronization
import TealCore

@testable import LocalApplicationAutoScaling

/// A service of ECS's in memory: as many tasks run as are asked for, unless the test says otherwise.
final class ScriptedService: Sendable {
    struct State {
        var desired = 2
        var running: Int?
        var isDeploying = false
        var refusal: AWSError?
    }

    let state = Mutex(State())

    var desired: Int {
        get { state.withLock(\.desired) }
        set { state.withLock { $0.desired = newValue } }
    }

    var operations: ServiceOperations {
        var ecs = ServiceOperations(ECS.service)
        ecs.on(ECS.DescribeServices.self) { input, _ in
            guard input.services == ["web"] else { return ECS.DescribeServicesResponse(services: []) }
            let state = self.state.withLock { $0 }
            let rollout = state.isDeploying ? "IN_PROGRESS" : "COMPLETED"
            let service = ECS.Service(
                serviceName: "web", status: "ACTIVE", desiredCount: state.desired,
                runningCount: state.running ?? state.desired,
                deployments: [ECS.Deployment(status: "PRIMARY", rolloutState: rollout)])
            return ECS.DescribeServicesResponse(services: [service])
        }
        ecs.on(ECS.UpdateService.self) { input, _ in
            try self.state.withLock { state in
                if let refusal = state.refusal { throw refusal }
                state.desired = input.desiredCount ?? state.desired
            }
            return ECS.UpdateServiceResponse()
        }
        return ecs
    }
}

/// Scaling between CloudWatch as it is and a scripted ECS, on a clock that is moved by hand.
struct ScalingFixture {
    static let resource = "service/shop/web"
    static let dimension = "ecs:service:DesiredCount"

    let scaling: LocalApplicationAutoScaling
    let watch: LocalCloudWatch
    let service = ScriptedService()
    let clock = ManualWallClock(now: Date(timeIntervalSince1970: 1_790_000_040))
    let store: StateStore
    private let cloud = Cloud()

    init(metricPeriod: Int = 60) throws {
        store = try StateStore()
        watch = try LocalCloudWatch(store: store, clock: clock, metricPeriod: metricPeriod)
        scaling = try LocalApplicationAutoScaling(
            store: store, cloud: cloud, signals: Signals(), clock: clock,
            configuration: .init(metricPeriod: metricPeriod))
        for operations in [watch.operations, scaling.operations, service.operations] { cloud.add(operations) }
    }

    func call<Operation: AWSOperation>(
        _ operation: Operation.Type, _ input: Operation.Input
    ) async throws -> Operation.Output {
        try await cloud.call(operation, input, context)
    }

    var context: CallContext {
        CallContext(
            accountID: "123456789012", region: "us-east-1", principal: "arn:aws:iam::123456789012:root", requestID: "r",
            now: clock.now)
    }

    func refusal<Operation: AWSOperation>(_ operation: Operation.Type, _ input: Operation.Input) async -> String? {
        do {
            _ = try await call(operation, input)
            return nil
        } catch let error as AWSError {
            return "\(error.code): \(error.message)"
        } catch {
            return "\(error)"
        }
    }

    @discardableResult
    func register(_ minimum: Int = 1, _ maximum: Int = 10) async throws -> String {
        let input = ApplicationAutoScaling.RegisterScalableTargetRequest(
            serviceNamespace: "ecs", resourceId: Self.resource, scalableDimension: Self.dimension,
            minCapacity: minimum, maxCapacity: maximum)
        return try await call(ApplicationAutoScaling.RegisterScalableTarget.self, input).scalableTargetARN ?? ""
    }

    @discardableResult
    func track(
        _ target: Double, _ name: String = "cpu", change: (inout Configuration) -> Void = { _ in }
    ) async throws -> ApplicationAutoScaling.PutScalingPolicyResponse {
        var configuration = Configuration(
            targetValue: target,
            predefinedMetricSpecification: .init(predefinedMetricType: "ECSServiceAverageCPUUtilization"))
        change(&configuration)
        let input = ApplicationAutoScaling.PutScalingPolicyRequest(
            policyName: name, serviceNamespace: "ecs", resourceId: Self.resource, scalableDimension: Self.dimension,
            policyType: "TargetTrackingScaling", targetTrackingScalingPolicyConfiguration: configuration)
        return try await call(ApplicationAutoScaling.PutScalingPolicy.self, input)
    }

    typealias Configuration = ApplicationAutoScaling.TargetTrackingScalingPolicyConfiguration

    /// A value of the service's processor use in each of the next periods; alarms and scaling look after each.
    func periods(_ values: [Double], length: Int = 60, metric: CloudWatch.MetricDatum? = nil) async throws {
        for value in values {
            var datum =
                metric
                ?? CloudWatch.MetricDatum(
                    metricName: "CPUUtilization",
                    dimensions: [.init(name: "ClusterName", value: "shop"), .init(name: "ServiceName", value: "web")])
            datum.value = value
            datum.timestamp = clock.now
            datum.storageResolution = 1
            let input = CloudWatch.PutMetricDataInput(
                namespace: metric == nil ? "AWS/ECS" : "AWS/ApplicationELB", metricData: [datum])
            _ = try await cloud.call(CloudWatch.PutMetricData.self, input, context.acting(as: "ecs.amazonaws.com"))
            clock.advance(by: .seconds(length + 2))
            await watch.evaluate()
            await scaling.look()
            await scaling.look()
            clock.advance(by: .seconds(-2))
        }
    }

    func activities(all: Bool = false) async throws -> [ApplicationAutoScaling.ScalingActivity] {
        let input = ApplicationAutoScaling.DescribeScalingActivitiesRequest(
            serviceNamespace: "ecs", includeNotScaledActivities: all)
        return try await call(ApplicationAutoScaling.DescribeScalingActivities.self, input).scalingActivities ?? []
    }

    func alarms() async throws -> [CloudWatch.MetricAlarm] {
        try await call(CloudWatch.DescribeAlarms.self, CloudWatch.DescribeAlarmsInput()).metricAlarms ?? []
    }
}

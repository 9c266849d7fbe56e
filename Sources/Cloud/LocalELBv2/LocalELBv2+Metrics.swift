import AWSCloudWatch
import AWSELBv2
import AWSWire
import FoundationEssentials
import LoadBalancer
import LocalCloud
import TealCore

/// `AWS/ApplicationELB` in CloudWatch, from the balancer's counters.
extension LocalELBv2 {
    /// Measures at the end of every period until cancelled.
    func measure() async throws {
        var meter = TrafficMeter()
        let length = Double(metricPeriod)
        while !Task.isCancelled {
            let end = (clock.now.timeIntervalSince1970 / length).rounded(.down) * length + length
            let pause = Date(timeIntervalSince1970: end).timeIntervalSince(clock.now)
            try await clock.sleep(for: .milliseconds(Int(pause * 1000) + 1))
            guard let snapshot = try? await balancer.traffic() else { continue }
            let (owners, users) = read { ($0.listenerOwners, $0.targetGroupUsers) }
            await publish(
                meter.read(snapshot, owners: owners, users: users), at: Date(timeIntervalSince1970: end - length))
        }
    }

    private func publish(_ data: [TrafficMeter.Datum], at time: Date) async {
        // Every ARN has its account and region.
        let places = Dictionary(grouping: data) { datum in
            ARN(datum.targetGroup ?? datum.loadBalancer ?? "").map { "\($0.account) \($0.region)" } ?? ""
        }
        for (_, data) in places {
            guard let arn = ARN(data.first?.targetGroup ?? data.first?.loadBalancer ?? "") else { continue }
            let context = CallContext(
                accountID: arn.account, region: arn.region, principal: "elasticloadbalancing.amazonaws.com",
                requestID: parts.ids.uuid(), now: clock.now)
            for start in stride(from: 0, to: data.count, by: 1000) {
                let part = data[start..<min(data.count, start + 1000)].map { shape($0, at: time) }
                _ = try? await cloud.call(
                    CloudWatch.PutMetricData.self,
                    CloudWatch.PutMetricDataInput(namespace: "AWS/ApplicationELB", metricData: part), context)
            }
        }
    }

    private func shape(_ datum: TrafficMeter.Datum, at time: Date) -> CloudWatch.MetricDatum {
        let balancer = datum.loadBalancer.flatMap { ARN($0) }.map {
            CloudWatch.Dimension(name: "LoadBalancer", value: $0.resource.replacing("loadbalancer/", with: ""))
        }
        let group = datum.targetGroup.flatMap { ARN($0) }.map {
            CloudWatch.Dimension(name: "TargetGroup", value: $0.resource)
        }
        return CloudWatch.MetricDatum(
            metricName: datum.name, dimensions: [group, balancer].compactMap { $0 }, timestamp: time,
            values: [datum.value], counts: [datum.count], unit: datum.unit,
            storageResolution: metricPeriod < 60 ? 1 : 60)
    }
}

extension Estate {
    /// The load balancer of each listener.
    var listenerOwners: [String: String] { listeners.compactMapValues(\.description.loadBalancerArn) }

    /// The load balancers in front of each target group.
    var targetGroupUsers: [String: [String]] {
        Dictionary(uniqueKeysWithValues: targetGroups.keys.map { ($0, loadBalancers(using: $0)) })
    }
}

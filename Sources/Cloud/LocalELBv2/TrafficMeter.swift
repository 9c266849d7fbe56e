import LoadBalancer

/// Makes what happened in a period from counters that only grow: pure, shown the balancer's snapshot once in a period.
///
/// <https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-cloudwatch-metrics.html>
struct TrafficMeter: Sendable {
    /// A metric's value, or several, of a load balancer, of a target group, or of a group behind a load balancer.
    struct Datum: Equatable, Sendable {
        var name: String
        var loadBalancer: String?
        var targetGroup: String?
        var value: Double
        /// How many values it is the mean of.
        var count = 1.0
        var unit = "Count"
    }

    private var listeners: [String: ListenerCounters] = [:]
    private var targets: [String: TargetCounters] = [:]
    private var hasBegun = false

    init() {}

    /// - Parameters:
    ///   - owners: the load balancer of each listener.
    ///   - users: the load balancers in front of each target group.
    mutating func read(
        _ snapshot: BalancerSnapshot, owners: [String: String], users: [String: [String]]
    ) -> [Datum] {
        defer {
            listeners = Dictionary(snapshot.listeners.map { ($0.id, $0.counters) }) { $1 }
            targets = Dictionary(snapshot.targets.map { (Self.key($0), $0.counters) }) { $1 }
            hasBegun = true
        }
        // What was counted before the first look has no period of its own.
        guard hasBegun else { return [] }
        var data: [Datum] = []
        for (balancer, reports) in Dictionary(grouping: snapshot.listeners, by: { owners[$0.id] ?? "" })
        where !balancer.isEmpty { data += balancerData(balancer, reports) }
        for (group, reports) in Dictionary(grouping: snapshot.targets, by: \.group) {
            data += groupData(group, reports, balancers: users[group] ?? [])
        }
        return data
    }

    private static func key(_ report: TargetReport) -> String { "\(report.group) \(report.target)" }

    private func balancerData(_ balancer: String, _ reports: [ListenerReport]) -> [Datum] {
        func sum(_ counter: (ListenerCounters) -> Int) -> Double {
            reports.reduce(0) { $0 + Self.growth(counter($1.counters), listeners[$1.id].map(counter)) }
        }
        var data = [
            // Only requests for which a target was chosen.
            ("RequestCount", sum(\.dispatched)), ("NewConnectionCount", sum(\.newConnections)),
            ("HTTP_Fixed_Response_Count", sum(\.fixed)), ("HTTP_Redirect_Count", sum(\.redirects)),
            ("HTTPCode_ELB_500_Count", sum { $0.errors[500] ?? 0 }),
            ("HTTPCode_ELB_502_Count", sum { $0.errors[502] ?? 0 }),
            ("HTTPCode_ELB_503_Count", sum { $0.errors[503] ?? 0 }),
            ("HTTPCode_ELB_504_Count", sum { $0.errors[504] ?? 0 }),
            ("HTTPCode_ELB_3XX_Count", sum(\.answered.redirection)),
            ("HTTPCode_ELB_4XX_Count", sum(\.answered.clientError)),
            ("HTTPCode_ELB_5XX_Count", sum(\.answered.serverError)),
            ("HTTPCode_Target_2XX_Count", sum(\.forwarded.success)),
            ("HTTPCode_Target_3XX_Count", sum(\.forwarded.redirection)),
            ("HTTPCode_Target_4XX_Count", sum(\.forwarded.clientError)),
            ("HTTPCode_Target_5XX_Count", sum(\.forwarded.serverError)),
        ].filter { $0.1 > 0 }.map { Datum(name: $0.0, loadBalancer: balancer, value: $0.1) }
        let active = reports.reduce(0) { $0 + $1.counters.activeConnections }
        data.append(Datum(name: "ActiveConnectionCount", loadBalancer: balancer, value: Double(active)))
        return data
    }

    private func groupData(_ group: String, _ reports: [TargetReport], balancers: [String]) -> [Datum] {
        func sum(_ counter: (TargetCounters) -> Int) -> Double {
            reports.reduce(0) { $0 + Self.growth(counter($1.counters), targets[Self.key($1)].map(counter)) }
        }
        let requests = sum(\.requests)
        let answers = sum(\.responses.total)
        let latency = reports.reduce(0) { total, report in
            total + max(0, report.counters.latencySum - (targets[Self.key(report)]?.latencySum ?? 0))
        }
        let healthy = reports.count { $0.health.state == .healthy }
        let counts = [
            ("RequestCount", requests), ("TargetConnectionErrorCount", sum(\.connectionErrors)),
            ("HTTPCode_Target_2XX_Count", sum(\.responses.success)),
            ("HTTPCode_Target_3XX_Count", sum(\.responses.redirection)),
            ("HTTPCode_Target_4XX_Count", sum(\.responses.clientError)),
            ("HTTPCode_Target_5XX_Count", sum(\.responses.serverError)),
        ].filter { $0.1 > 0 }
        var data: [Datum] = []
        for balancer in balancers {
            data += counts.map { Datum(name: $0.0, loadBalancer: balancer, targetGroup: group, value: $0.1) }
            let hosts = [
                ("HealthyHostCount", healthy), ("UnHealthyHostCount", reports.count { $0.health.state == .unhealthy }),
            ]
            data += hosts.map { Datum(name: $0.0, loadBalancer: balancer, targetGroup: group, value: Double($0.1)) }
            guard answers > 0 else { continue }
            for part in [nil, group] {
                data.append(
                    Datum(
                        name: "TargetResponseTime", loadBalancer: balancer, targetGroup: part, value: latency / answers,
                        count: answers, unit: "Seconds"))
            }
        }
        guard healthy > 0 else { return data }
        // Of nobody in particular, and of each load balancer.
        for balancer in [nil] + balancers.map(Optional.some) {
            data.append(
                Datum(
                    name: "RequestCountPerTarget", loadBalancer: balancer, targetGroup: group,
                    value: requests / Double(healthy)))
        }
        return data
    }

    /// A counter that is less than it was began anew.
    private static func growth(_ now: Int, _ before: Int?) -> Double {
        guard let before, before <= now else { return Double(now) }
        return Double(now - before)
    }
}

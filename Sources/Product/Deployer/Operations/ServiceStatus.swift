/// How a service is: the four checks of a deployment (service, tasks, targets, address) and one request to the app.
package struct ServiceStatus: Equatable, Sendable {
    package var service: String
    package var cluster: String
    package var snapshot: ServiceSnapshot?
    package var image: String
    package var address: AppAddress?
    package var isPublic: Bool
    /// How many tasks the manifest asks for.
    package var wanted: Int
    /// Nil where the app answered, or was not asked.
    package var probeFailure: String?

    package init(
        service: String, cluster: String, snapshot: ServiceSnapshot?, image: String, address: AppAddress?,
        isPublic: Bool, wanted: Int, probeFailure: String?
    ) {
        self.service = service
        self.cluster = cluster
        self.snapshot = snapshot
        self.image = image
        self.address = address
        self.isPublic = isPublic
        self.wanted = wanted
        self.probeFailure = probeFailure
    }

    package var isGood: Bool { faults.isEmpty }

    package var running: [TaskState] { snapshot?.living.filter { $0.status == "RUNNING" } ?? [] }

    package var zones: [String] { Set(running.map(\.zone).filter { !$0.isEmpty }).sorted() }

    /// What is not as it should be, in the order of the way to the app.
    package var faults: [String] {
        guard let snapshot else { return ["the service does not exist"] }
        var faults: [String] = []
        if snapshot.desired != wanted {
            faults.append("ECS keeps \(snapshot.desired) tasks, and the manifest asks for \(wanted)")
        }
        if running.count < snapshot.desired { faults.append("\(running.count) of \(snapshot.desired) tasks run") }
        let sick = running.filter { $0.health == "UNHEALTHY" }.count
        if sick > 0 { faults.append("\(sick) \(sick == 1 ? "task is" : "tasks are") unhealthy") }
        let healthy = running.filter { snapshot.target(of: $0)?.state == "healthy" }.count
        if isPublic, snapshot.desired > 0, healthy < snapshot.desired {
            faults.append("the load balancer reaches \(healthy) of \(snapshot.desired) tasks")
        }
        if isPublic, address == nil { faults.append("there is no load balancer") }
        if let probeFailure { faults.append(probeFailure) }
        return faults
    }
}

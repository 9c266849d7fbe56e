import Sockets

/// Changes of configuration, without touching what is in flight.
extension Worker {
    mutating func adopt(_ plan: WorkerPlan) {
        adoptTargets(plan.roles)
        // What still waits at them is accepted by their places in the table of before.
        for index in listeners.indices {
            guard let socket = listeners[index].socket, !plan.sockets.contains(socket) else { continue }
            closeListener(index)
        }
        let candidates = plan.configuration.targetGroups.map { routable($0, plan.roles) }
        table = RoutingTable(plan.configuration, candidates: candidates, using: &generator)
        adoptListeners(plan)
        endRetiredConnections()
    }

    /// The healthy targets, or where there is none all that may have requests.
    private func routable(
        _ group: BalancerConfiguration.TargetGroup, _ roles: [TargetKey: TargetRole]
    ) -> [Int] {
        var healthy: [Int] = []
        var waiting: [Int] = []
        for target in group.targets {
            guard let key = TargetKey(target, in: group.id), let number = targetNumbers[key] else { continue }
            if roles[key] == .healthy { healthy.append(number) }
            if roles[key] == .waiting { waiting.append(number) }
        }
        return healthy.isEmpty ? waiting : healthy
    }

    private mutating func adoptTargets(_ roles: [TargetKey: TargetRole]) {
        for (key, number) in targetNumbers where roles[key] == nil {
            targets[number].role = nil
            targetNumbers[key] = nil
        }
        for (key, role) in roles {
            if let number = targetNumbers[key] {
                targets[number].role = role
            } else {
                targetNumbers[key] = addTarget(TargetSlot(address: key.address, source: key.source, role: role))
            }
        }
        for number in targets.indices where targets[number].role != .healthy && targets[number].role != .waiting {
            closeIdle(of: number)
        }
    }

    private mutating func addTarget(_ slot: TargetSlot) -> Int {
        if let free = targets.firstIndex(where: { $0.role == nil && $0.counters.inFlight == 0 }) {
            targets[free] = slot
            return free
        }
        targets.append(slot)
        return targets.count - 1
    }

    private mutating func adoptListeners(_ plan: WorkerPlan) {
        for (tableIndex, socket) in plan.sockets.enumerated() {
            let id = plan.configuration.listeners[tableIndex].id
            if let index = listeners.firstIndex(where: { $0.socket == socket }) {
                listeners[index].id = id
                listeners[index].tableIndex = tableIndex
            } else {
                watch(listener: addListener(ListenerSlot(id: id, socket: socket, tableIndex: tableIndex)))
            }
        }
    }

    private mutating func addListener(_ slot: ListenerSlot) -> Int {
        if let free = listeners.firstIndex(where: { $0.socket == nil && $0.counters.activeConnections == 0 }) {
            listeners[free] = slot
            return free
        }
        listeners.append(slot)
        return listeners.count - 1
    }

    /// Cuts off requests at targets whose time to drain is over, and ends idle connections of removed listeners.
    private mutating func endRetiredConnections() {
        for index in 0..<connections.capacity {
            let connection = connections[index]
            switch connection.pointee.role {
            case .free: break
            case .client: endIfIdle(connection)
            case .upstream:
                let role = targets[connection.pointee.upstream.target].role
                guard role == nil || role == .expired, let client = peer(of: connection) else { break }
                failExchange(connection, client, 502)
            }
        }
    }

    private mutating func endIfIdle(_ client: ConnectionRef) {
        guard isEnding(client), client.pointee.client.phase == .head, client.pointee.input.isEmpty else { return }
        if client.pointee.client.requests > 0 || stopDeadline != nil { close(client) }
    }

    mutating func stop(_ deadline: MonotonicTime) {
        stopDeadline = deadline
        for index in listeners.indices { closeListener(index) }
        for target in targets.indices { closeIdle(of: target) }
        endRetiredConnections()
    }
}

// MARK: - Reports

extension Worker {
    mutating func makeReport() -> WorkerReport {
        var report = WorkerReport()
        report.failures = failures.take()
        for slot in listeners where slot.socket != nil { report.listeners[slot.id] = slot.counters }
        for (key, number) in targetNumbers { report.targets[key] = targets[number].counters }
        return report
    }
}

import Sockets

/// Taking a new configuration: the table is replaced between two events, so that no request sees half of it.
extension Worker {
    mutating func adopt(_ plan: WorkerPlan) {
        adoptTargets(plan.roles)
        let candidates = plan.configuration.targetGroups.map { group in self.candidates(of: group) }
        table = RoutingTable(plan.configuration, candidates: candidates, using: &generator)
        adoptListeners(plan)
        for number in targets.indices { applyRole(of: number) }
    }

    /// The healthy targets, or all that are not leaving where none is healthy.
    private func candidates(of group: BalancerConfiguration.TargetGroup) -> [Int] {
        let numbers = group.targets.compactMap { target in
            SocketAddress(target.address, port: target.port).flatMap {
                targetNumbers[TargetKey(group: group.id, target: target.id, address: $0)]
            }
        }
        let healthy = numbers.filter { targets[$0].role == .healthy }
        return healthy.isEmpty ? numbers.filter { targets[$0].role == .waiting } : healthy
    }

    private mutating func adoptTargets(_ roles: [TargetKey: TargetRole]) {
        for (key, number) in targetNumbers where roles[key] == nil {
            targets[number].role = nil
            targetNumbers[key] = nil
        }
        for (key, role) in roles {
            let number = targetNumbers[key] ?? number(for: key.address)
            targetNumbers[key] = number
            targets[number].role = role
        }
    }

    /// A forgotten target's place, once nothing of it is left, or a new one.
    private mutating func number(for address: SocketAddress) -> Int {
        let free = targets.firstIndex { $0.role == nil && $0.firstIdle < 0 && $0.counters.inFlight == 0 }
        guard let free else {
            targets.append(TargetSlot(address: address))
            return targets.count - 1
        }
        targets[free] = TargetSlot(address: address)
        return free
    }

    private mutating func applyRole(of number: Int) {
        switch targets[number].role {
        case .healthy, .waiting: return
        case .draining: closeIdle(of: number)
        case .expired, nil:
            closeIdle(of: number)
            cutOff(number)
        }
    }

    /// Ends what is still in flight at a target whose time to drain is over.
    private mutating func cutOff(_ number: Int) {
        guard targets[number].counters.inFlight > 0 else { return }
        for index in 0..<connections.capacity {
            let connection = connections[index]
            guard connection.pointee.role == .upstream, connection.pointee.upstream.target == number,
                let client = peer(of: connection)
            else { continue }
            if client.pointee.client.phase == .tunnel { abandon(client) } else { fail(client, status: 502) }
        }
    }

    private mutating func adoptListeners(_ plan: WorkerPlan) {
        var kept: Set<Int> = []
        for (index, listener) in plan.configuration.listeners.enumerated() {
            let socket = plan.sockets[index]
            if let slot = listeners.firstIndex(where: { $0.id == listener.id && $0.socket == socket }) {
                listeners[slot].tableIndex = index
                kept.insert(slot)
            } else {
                listeners.append(ListenerSlot(id: listener.id, socket: socket, tableIndex: index))
                kept.insert(listeners.count - 1)
                watch(listener: listeners.count - 1)
            }
        }
        for slot in listeners.indices where !kept.contains(slot) && listeners[slot].socket != nil {
            closeListener(slot)
            closeResting(of: slot)
        }
    }

    /// Closes the clients that wait between two requests.
    private mutating func closeResting(of slot: Int?) {
        for index in 0..<connections.capacity {
            let connection = connections[index]
            guard connection.pointee.role == .client, connection.pointee.client.phase == .head,
                connection.pointee.input.isEmpty, slot == nil || connection.pointee.client.listener == slot
            else { continue }
            close(connection)
        }
    }

    mutating func stop(_ deadline: MonotonicTime) {
        stopDeadline = deadline
        for slot in listeners.indices { closeListener(slot) }
        closeResting(of: nil)
    }

    func makeReport() -> WorkerReport {
        var report = WorkerReport()
        for slot in listeners { report.listeners[slot.id, default: ListenerCounters()] += slot.counters }
        for (key, number) in targetNumbers { report.targets[key] = targets[number].counters }
        return report
    }
}

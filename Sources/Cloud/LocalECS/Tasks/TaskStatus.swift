/// The states of a task, in the order in which it passes them.
///
/// Source: "Amazon ECS task lifecycle" in the developer guide.
package enum TaskStatus: String, Codable, Sendable, CaseIterable, Comparable {
    /// Its network interface is being made.
    case provisioning = "PROVISIONING"
    /// Its images are pulled and its containers started.
    case pending = "PENDING"
    /// It is registered with its target groups.
    case activating = "ACTIVATING"
    case running = "RUNNING"
    /// It is deregistered from its target groups, and its requests drain.
    case deactivating = "DEACTIVATING"
    /// Its containers are asked to end, and made to when their time is up.
    case stopping = "STOPPING"
    /// Its network interface is taken away.
    case deprovisioning = "DEPROVISIONING"
    case stopped = "STOPPED"

    private var order: Int { Self.allCases.firstIndex(of: self) ?? 0 }

    package static func < (left: TaskStatus, right: TaskStatus) -> Bool { left.order < right.order }
}

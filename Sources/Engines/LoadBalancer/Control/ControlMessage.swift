/// What goes over the control socket: one JSON document a line in each direction, answered in order.
enum ControlRequest: Codable, Sendable {
    case apply(BalancerConfiguration)
    case snapshot
    /// Asks for every change of a target's health from now on.
    case watch
}

enum ControlReply: Codable, Sendable {
    case applied(version: Int)
    case snapshot(BalancerSnapshot)
    /// Why a configuration was not taken, or a request not understood.
    case refused(reasons: [String])
    /// To those who watch; the first is empty and says that the watch has begun.
    case changes([TargetHealthChange])
}

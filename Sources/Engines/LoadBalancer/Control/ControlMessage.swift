/// What travels over the control socket: one JSON document a line in each direction, answered in order.
enum ControlRequest: Codable, Sendable {
    case apply(BalancerConfiguration)
    case snapshot
}

enum ControlReply: Codable, Sendable {
    case applied(version: Int)
    case snapshot(BalancerSnapshot)
    /// Why a configuration was not taken, or a request not understood.
    case refused(reasons: [String])
}

import Testing

/// The whole process over loopback. One test after another: they wait in blocking reads, which would take the threads
/// that the others need.
@Suite(.serialized) enum BalancerEndToEnd {}

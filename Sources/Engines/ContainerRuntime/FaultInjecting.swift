/// What can be made to go wrong with a sandbox, for as long as someone wants it to.
package enum SandboxFault: Codable, Hashable, Sendable {
    /// No process of it gets processor time; its connections stay open, and nobody answers.
    case frozen
    /// Everything it sends leaves this much later, in order.
    case slow(milliseconds: Int)
    /// Its containers' storage has no byte left.
    case diskFull
    /// Nothing reaches it and nothing leaves it, without a word to either side.
    case cutOff
}

/// A runtime that can make its containers suffer on purpose, and stop it.
///
/// What was inflicted is lifted by `lift`, with the removal of the sandbox, and by the runtime that is next opened on
/// what a dead one left behind: a frozen container never stays so for want of somebody who remembers it.
package protocol FaultInjecting: ContainerRuntime {
    /// Inflicting what is inflicted already succeeds; another latency replaces the first.
    func inflict(_ fault: SandboxFault, on sandbox: String) async throws(RuntimeError)
    /// Lifting what is not there succeeds. The latency is not looked at.
    func lift(_ fault: SandboxFault, from sandbox: String) async throws(RuntimeError)
    /// Takes all the memory that the container may have, until the kernel has ended it; returns then.
    func exhaustMemory(of container: String) async throws(RuntimeError)
}

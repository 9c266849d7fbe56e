/// A runtime whose containers can be made to wait with what they write.
package protocol OutputHolding: ContainerRuntime {
    /// While it is held, nothing more is taken of the container's output: once its pipe is full, whoever writes waits.
    /// Let go by itself where the container ends or is removed, and by the runtime that is next opened.
    func holdOutput(of container: String, _ isHeld: Bool) async throws(RuntimeError)
}

extension FakeRuntime: OutputHolding {
    package func holdOutput(of container: String, _ isHeld: Bool) throws(RuntimeError) {
        guard made[container] != nil else { throw .noSuch("container", container) }
        if isHeld { held.insert(container) } else { held.remove(container) }
    }
}

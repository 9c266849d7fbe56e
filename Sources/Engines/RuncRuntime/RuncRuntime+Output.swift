package import ContainerRuntime
import Glibc

extension RuncRuntime: OutputHolding {
    /// conmon, which takes the container's output, is stopped and let go on; what is not taken stays in the pipe.
    package func holdOutput(of container: String, _ isHeld: Bool) throws(RuntimeError) {
        let record = try find(container)
        guard isHeld, record.lifecycle.phase == .running else { return letGo(container) }
        record.supervisor?.send(SIGSTOP)
        held.insert(container)
    }

    /// conmon tells the container's end, too: it must not be stopped when that comes.
    func letGo(_ container: String) {
        guard held.remove(container) != nil else { return }
        containerRecords[container]?.supervisor?.send(SIGCONT)
    }

    /// A container whose process is gone has nothing more to write.
    func letGoOfEnded() {
        for id in held where containerRecords[id]?.process?.isAlive != true { letGo(id) }
    }
}

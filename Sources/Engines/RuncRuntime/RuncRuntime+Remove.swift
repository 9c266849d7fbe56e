package import ContainerRuntime
import Glibc

extension RuncRuntime {
    package func remove(_ id: String) async throws(RuntimeError) {
        try await turnstile.pass(id) { () async throws(RuntimeError) in
            guard let record = containerRecords[id] else { return }
            if let process = record.process, record.boot == boot {
                process.send(SIGKILL)
                thawToDie(record.spec.sandbox)
                letGo(id)
                await wait(for: process, upTo: .seconds(10))
                if let supervisor = record.supervisor { await wait(for: supervisor, upTo: .seconds(5)) }
                look(at: id)
            }
            try await discard(id)
        }
    }

    /// Removes every container and every sandbox that this runtime has made. All are tried; the first error is thrown.
    package func removeAll() async throws(RuntimeError) {
        let containers = containerRecords.keys.sorted(), sandboxes = sandboxRecords.keys.sorted()
        try await forEach(containers) { (runtime, id) async throws(RuntimeError) in try await runtime.remove(id) }
        try await forEach(sandboxes) { (runtime, id) async throws(RuntimeError) in try await runtime.removeSandbox(id) }
    }

    /// Takes the bridge and the containers' control group away, and closes. Everything on it must be gone.
    package func removeNetwork() async throws(RuntimeError) {
        if let sandbox = sandboxRecords.keys.sorted().first {
            throw RuntimeError(.failed, "The network still holds the sandbox \(sandbox).")
        }
        try await network.removeBridge()
        ControlGroup(configuration.network.bridge).remove()
        close()
    }

    /// Takes away whatever there is of a container whose process is gone, or never was.
    func discard(_ id: String) async throws(RuntimeError) {
        let place = folder.container(id)
        if access("\(folder.runc)/\(id)", F_OK) == 0,
            try await runc(["delete", id]).run(timeout: .seconds(20)).code != 0
        {
            try await runc(["delete", "--force", id]).succeed()
        }
        try OverlayMount.unmount(place.root)
        controlGroup(id).remove()
        try removeTree(folder.exit(id))
        if let sandbox = containerRecords[id]?.spec.sandbox {
            try removeTree(folder.storage(sandbox).container(id))
        }
        try removeTree(place.path)
        containerRecords[id] = nil
        phases[id] = nil
    }

    private func wait(for process: ProcessIdentity, upTo longest: Duration) async {
        let deadline = ContinuousClock.now + longest
        while process.isAlive, ContinuousClock.now < deadline {
            try? await Task.sleep(for: .milliseconds(2))
        }
    }

    private func forEach(
        _ ids: [String], _ body: @escaping @Sendable (RuncRuntime, String) async throws(RuntimeError) -> Void
    ) async throws(RuntimeError) {
        let errors = await withTaskGroup(of: RuntimeError?.self) { group in
            for id in ids {
                group.addTask {
                    do throws(RuntimeError) {
                        try await body(self, id)
                        return nil
                    } catch {
                        return error
                    }
                }
            }
            var errors: [RuntimeError] = []
            for await case let error? in group { errors.append(error) }
            return errors
        }
        if let first = errors.first { throw first }
    }
}

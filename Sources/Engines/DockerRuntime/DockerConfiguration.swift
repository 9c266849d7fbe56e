/// Which engine runs the containers, and what they are called there; two runtimes of one engine differ in `name`.
package struct DockerConfiguration: Sendable {
    /// The path of the engine's socket: `/var/run/docker.sock`.
    package var socket: String
    /// Begins the names of everything that is made, and labels it. At most 32 of letters, digits and `-`.
    package var name: String
    /// The folders that the containers of a sandbox share; on the engine's machine, which is this one.
    package var stateDirectory: String
    /// Bytes of a container's output that the engine keeps.
    package var logRetention: Int

    package init(socket: String, name: String = "teal0", stateDirectory: String, logRetention: Int = 64 << 20) {
        self.socket = socket
        self.name = name
        self.stateDirectory = stateDirectory
        self.logRetention = logRetention
    }
}

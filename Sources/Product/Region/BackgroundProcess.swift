import FoundationEssentials
import TealCore

#if canImport(Glibc)
    import CLinux
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// A process of this program that outlives its parent: in a session of its own, its output in a file, its number in another.
struct BackgroundProcess: Sendable {
    var arguments: [String]
    var log: String
    var processIDFile: String

    /// Starts it and gives its number. It is not waited for.
    func start() throws(Problem) -> Int32 {
        let program = Self.thisProgram
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
        posix_spawn_file_actions_addopen(&actions, 1, log, O_WRONLY | O_CREAT | O_APPEND, 0o600)
        posix_spawn_file_actions_adddup2(&actions, 1, 2)
        #if canImport(Glibc)
            // It outlives us: a socket that it inherited would keep our port taken, with nobody to answer at it.
            clinux_spawn_close_from(&actions, 3)
        #endif
        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        posix_spawnattr_setflags(&attributes, Self.newSession)
        var process: pid_t = 0
        let words: [UnsafeMutablePointer<CChar>?] = ([program] + arguments).map { strdup($0) } + [nil]
        defer { for word in words { free(word) } }
        let failure = posix_spawn(&process, program, &actions, &attributes, words, environ)
        guard failure == 0 else {
            throw Problem(
                what: "\(program) could not be started in the background.", why: String(cString: strerror(failure)),
                mend: "see that the program is still where it was, and that \(log) can be written",
                code: "TEAL-REGION-003")
        }
        try? Data("\(process)\n".utf8).write(to: URL(fileURLWithPath: processIDFile), options: .atomic)
        return process
    }

    /// POSIX_SPAWN_SETSID, which Glibc's module does not show.
    #if os(Linux)
        private static let newSession: Int16 = 0x80
    #else
        private static let newSession = Int16(POSIX_SPAWN_SETSID)
    #endif

    static var thisProgram: String {
        (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? CommandLine.arguments[0]
    }

    /// The process of a file, where it still runs and is this program; a number may have gone to another program since.
    static func running(_ processIDFile: String) -> Int32? {
        guard let data = FileManager.default.contents(atPath: processIDFile),
            let process = Int32(String(decoding: data, as: UTF8.self).filter(\.isNumber)), isOurs(process)
        else { return nil }
        return process
    }

    private static func isOurs(_ process: Int32) -> Bool {
        guard kill(process, 0) == 0 else { return false }
        #if os(Linux)
            let name = try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/\(process)/exe")
            let bare = name?.split(separator: "/").last?.split(separator: " ").first
            return bare == thisProgram.split(separator: "/").last
        #else
            return true
        #endif
    }

    /// Whether it has ended; a child of ours is waited for, so that it does not linger.
    static func hasEnded(_ process: Int32) -> Bool {
        var status: Int32 = 0
        return waitpid(process, &status, WNOHANG) == process || kill(process, 0) != 0
    }
}

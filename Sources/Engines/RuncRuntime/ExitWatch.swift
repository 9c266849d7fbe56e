import ContainerRuntime
import Glibc
import Synchronization

/// Says when a container's exit file appears, and once a second that it is time to look at everything.
final class ExitWatch: Sendable {
    enum Notice: Equatable, Sendable {
        case exited(String)
        case look
    }

    let notices: AsyncStream<Notice>
    private let continuation: AsyncStream<Notice>.Continuation
    /// The end of a pipe whose closing stops the thread; -1 once it is.
    private let stop: Mutex<Int32>

    /// conmon writes the exit code to another name and renames it, so the file is whole when its name appears.
    init(folder: String) throws(RuntimeError) {
        let inotify = try systemCall("inotify_init1") { inotify_init1(Int32(IN_CLOEXEC | IN_NONBLOCK)) }
        var ends: [Int32] = [-1, -1]
        try systemCall("watch \(folder)") {
            inotify_add_watch(inotify, folder, UInt32(IN_MOVED_TO) | UInt32(IN_CLOSE_WRITE))
        }
        try systemCall("pipe") { pipe(&ends) }
        for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
        (notices, continuation) = AsyncStream.makeStream(of: Notice.self, bufferingPolicy: .unbounded)
        stop = Mutex(ends[1])
        // A thread of its own, since it waits in the kernel.
        startThread { [continuation, stopped = ends[0]] in
            Self.watch(inotify, until: stopped) { continuation.yield($0) }
            Glibc.close(inotify)
            Glibc.close(stopped)
            continuation.finish()
        }
    }

    deinit {
        close()
    }

    func close() {
        let end = stop.withLock { end in
            defer { end = -1 }
            return end
        }
        if end >= 0 { Glibc.close(end) }
    }

    private static func watch(_ inotify: Int32, until stopped: Int32, _ tell: (Notice) -> Void) {
        var buffer = [UInt8](repeating: 0, count: 16 << 10)
        while true {
            var waits = [inotify, stopped].map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
            let ready = poll(&waits, 2, 1000)
            if waits[1].revents != 0 { return }
            if ready == 0 { tell(.look) }
            let count = read(inotify, &buffer, buffer.count)
            if count > 0 { for name in names(buffer[..<count]) { tell(.exited(name)) } }
        }
    }

    /// `inotify_event`: four numbers of four bytes, of which the last is the length of the name that follows.
    private static func names(_ bytes: ArraySlice<UInt8>) -> [String] {
        var names: [String] = []
        var rest = bytes
        while rest.count >= 16 {
            let length = rest.dropFirst(12).prefix(4).enumerated().reduce(0) { $0 | Int($1.element) << ($1.offset * 8) }
            let name = rest.dropFirst(16).prefix(length).prefix { $0 != 0 }
            names.append(String(decoding: name, as: UTF8.self))
            rest = rest.dropFirst(16 + length)
        }
        return names
    }
}

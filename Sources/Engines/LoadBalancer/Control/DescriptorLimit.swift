import Glibc

/// How many files this process may have open: a connection is one.
enum DescriptorLimit {
    /// Raises the soft limit towards `wanted`, never above the hard one, and returns what then holds. Being refused is
    /// no error: fewer connections are served at a time.
    static func raise(to wanted: Int) -> Int {
        var limit = rlimit()
        guard getrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit) == 0 else { return 1024 }
        let before = limit.rlim_cur
        limit.rlim_cur = max(before, min(rlim_t(wanted), limit.rlim_max))
        guard limit.rlim_cur > before else { return Int(clamping: before) }
        let raised = setrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit) == 0
        return Int(clamping: raised ? limit.rlim_cur : before)
    }

    /// The clients that each of `workers` may have at a time: each may need a second connection, to a target, and some
    /// descriptors are kept for everything else.
    static func clients(limit: Int, workers: Int) -> Int {
        max(8, (limit - 64) / (2 * workers))
    }
}

/// Which system calls a container may make: everything else answers "operation not permitted".
///
/// The choice is Docker's default for a process without capabilities of administration
/// (<https://docs.docker.com/engine/security/seccomp/>), in the flat form that runc reads, for the machine's own
/// processor.
struct SeccompProfile: Encodable, Sendable {
    struct Argument: Encodable, Sendable {
        var index: Int
        var value: UInt64
        var valueTwo: UInt64?
        var op: String
    }

    struct Rule: Encodable, Sendable {
        var names: [String]
        var action = "SCMP_ACT_ALLOW"
        var errnoRet: Int?
        var args: [Argument]?
    }

    var defaultAction = "SCMP_ACT_ERRNO"
    var architectures: [String]
    var syscalls: [Rule]

    static let standard = SeccompProfile(
        architectures: [architecture],
        syscalls: [
            Rule(names: files + memory + processes + signals + time + communication + identity + ownArchitecture),
            // Any address family but AF_VSOCK (40), which leads to the hypervisor.
            Rule(names: ["socket"], args: [Argument(index: 0, value: 40, op: "SCMP_CMP_NE")]),
            // No new namespaces (the CLONE_NEW… flags).
            Rule(
                names: ["clone"],
                args: [Argument(index: 0, value: 0x7E02_0000, valueTwo: 0, op: "SCMP_CMP_MASKED_EQ")]),
            // Its flags are in memory where no filter sees them; "not implemented" (38) makes libraries use clone.
            Rule(names: ["clone3"], action: "SCMP_ACT_ERRNO", errnoRet: 38),
        ]
            + [0x0, 0x8, 0x20000, 0x20008, 0xFFFF_FFFF].map { persona in
                Rule(names: ["personality"], args: [Argument(index: 0, value: persona, op: "SCMP_CMP_EQ")])
            })

    #if arch(arm64)
        private static let architecture = "SCMP_ARCH_AARCH64"
        private static let ownArchitecture: [String] = []
    #else
        private static let architecture = "SCMP_ARCH_X86_64"
        /// Without arch_prctl no static program starts: it sets the thread pointer.
        private static let ownArchitecture = ["arch_prctl", "modify_ldt"]
    #endif
}

extension SeccompProfile {
    private static let files = [
        "open", "openat", "openat2", "creat", "close", "close_range", "read", "readv", "pread64", "preadv", "preadv2",
        "write", "writev", "pwrite64", "pwritev", "pwritev2", "lseek", "sendfile", "splice", "tee", "vmsplice",
        "copy_file_range", "readahead", "fadvise64", "fallocate", "truncate", "ftruncate", "fsync", "fdatasync", "sync",
        "syncfs", "sync_file_range", "stat", "lstat", "fstat", "newfstatat", "statx", "statfs", "fstatfs", "access",
        "faccessat", "faccessat2", "chmod", "fchmod", "fchmodat", "fchmodat2", "chown", "lchown", "fchown", "fchownat",
        "utime", "utimes", "utimensat", "futimesat", "mkdir", "mkdirat", "rmdir", "link", "linkat", "symlink",
        "symlinkat", "readlink", "readlinkat", "unlink", "unlinkat", "rename", "renameat", "renameat2", "mknod",
        "mknodat", "getdents", "getdents64", "getcwd", "chdir", "fchdir", "chroot", "umask", "dup", "dup2", "dup3",
        "fcntl", "flock", "ioctl", "name_to_handle_at", "getxattr", "lgetxattr", "fgetxattr", "setxattr", "lsetxattr",
        "fsetxattr", "listxattr", "llistxattr", "flistxattr", "removexattr", "lremovexattr", "fremovexattr",
        "inotify_init", "inotify_init1", "inotify_add_watch", "inotify_rm_watch", "fanotify_mark", "io_setup",
        "io_destroy", "io_submit", "io_cancel", "io_getevents", "io_pgetevents", "ioprio_get", "ioprio_set",
        "landlock_create_ruleset", "landlock_add_rule", "landlock_restrict_self", "cachestat",
    ]

    private static let memory = [
        "brk", "mmap", "munmap", "mremap", "mprotect", "madvise", "mincore", "msync", "mlock", "mlock2", "mlockall",
        "munlock", "munlockall", "remap_file_pages", "memfd_create", "memfd_secret", "membarrier", "pkey_alloc",
        "pkey_free", "pkey_mprotect", "map_shadow_stack", "process_mrelease",
    ]

    private static let processes = [
        "fork", "vfork", "execve", "execveat", "exit", "exit_group", "wait4", "waitid", "getpid", "getppid", "gettid",
        "getpgid", "getpgrp", "setpgid", "getsid", "setsid", "getrusage", "getrlimit", "setrlimit", "prlimit64",
        "getpriority", "setpriority", "prctl", "capget", "capset", "seccomp", "getcpu", "rseq", "futex", "futex_waitv",
        "futex_wait", "futex_wake", "futex_requeue", "get_robust_list", "set_robust_list", "set_tid_address",
        "get_thread_area", "set_thread_area", "sched_yield", "sched_getaffinity", "sched_setaffinity", "sched_getattr",
        "sched_setattr", "sched_getparam", "sched_setparam", "sched_getscheduler", "sched_setscheduler",
        "sched_get_priority_max", "sched_get_priority_min", "sched_rr_get_interval", "ptrace", "process_vm_readv",
        "process_vm_writev", "pidfd_open", "pidfd_send_signal", "restart_syscall", "uname", "sysinfo", "getrandom",
        "times",
    ]

    private static let signals = [
        "kill", "tkill", "tgkill", "pause", "rt_sigaction", "rt_sigprocmask", "rt_sigpending", "rt_sigqueueinfo",
        "rt_sigreturn", "rt_sigsuspend", "rt_sigtimedwait", "rt_tgsigqueueinfo", "sigaltstack", "signalfd", "signalfd4",
    ]

    private static let time = [
        "time", "gettimeofday", "adjtimex", "clock_adjtime", "clock_getres", "clock_gettime", "clock_nanosleep",
        "nanosleep", "alarm", "getitimer", "setitimer", "timer_create", "timer_delete", "timer_getoverrun",
        "timer_gettime", "timer_settime", "timerfd_create", "timerfd_gettime", "timerfd_settime",
    ]

    private static let communication = [
        "socketpair", "bind", "listen", "accept", "accept4", "connect", "shutdown", "getsockname", "getpeername",
        "getsockopt", "setsockopt", "sendto", "sendmsg", "sendmmsg", "recvfrom", "recvmsg", "recvmmsg", "pipe", "pipe2",
        "eventfd", "eventfd2", "select", "pselect6", "poll", "ppoll", "epoll_create", "epoll_create1", "epoll_ctl",
        "epoll_wait", "epoll_pwait", "epoll_pwait2", "epoll_ctl_old", "epoll_wait_old", "mq_open", "mq_unlink",
        "mq_notify", "mq_getsetattr", "mq_timedreceive", "mq_timedsend", "msgctl", "msgget", "msgrcv", "msgsnd",
        "semctl", "semget", "semop", "semtimedop", "shmat", "shmctl", "shmdt", "shmget",
    ]

    private static let identity = [
        "getuid", "geteuid", "getgid", "getegid", "getgroups", "getresuid", "getresgid", "setuid", "setgid", "setreuid",
        "setregid", "setresuid", "setresgid", "setfsuid", "setfsgid", "setgroups",
    ]
}

/// Keys of the specification that Fargate has no use or no equal for: each is refused or warned of, by name and line.
struct UnsupportedKey {
    var key: String
    var severity: Finding.Severity
    var why: String
    var mend: String

    private init(_ severity: Finding.Severity, _ key: String, _ why: String, _ mend: String) {
        self.key = key
        self.severity = severity
        self.why = why
        self.mend = mend
    }

    /// Refused: the container would not be what the manifest says.
    static func refused(_ key: String, _ why: String, _ mend: String) -> UnsupportedKey {
        UnsupportedKey(.error, key, why, mend)
    }

    /// Warned of: the service works without.
    static func ignored(_ key: String, _ why: String, _ mend: String = "Remove it if you do not need it elsewhere")
        -> UnsupportedKey
    {
        UnsupportedKey(.warning, key, why, mend)
    }

    func report(_ entry: ManifestNode.Entry, path: String, to log: FindingLog) {
        let name = path.isEmpty ? key : "\(path).\(key)"
        switch severity {
        case .error: log.error(at: entry.keyPlace, "\(name) cannot be carried to Fargate.", why: why, mend: mend)
        case .warning: log.warning(at: entry.keyPlace, "\(name) has no effect.", why: why, mend: mend)
        }
    }

    private static let host = "a Fargate task shares no host"
    private static let remove = "remove it"

    static let ofServices: [UnsupportedKey] = [
        .refused("privileged", "Fargate runs no privileged containers", remove),
        .refused("network_mode", "every Fargate task has a network interface of its own (awsvpc)", remove),
        .refused("devices", host, remove),
        .refused("device_cgroup_rules", host, remove),
        .refused("gpus", "Fargate has no GPUs", "run this service on EC2"),
        .refused("pid", host, remove),
        .refused("ipc", host, remove),
        .refused("uts", host, remove),
        .refused("userns_mode", host, remove),
        .refused("cgroup", host, remove),
        .refused("cgroup_parent", host, remove),
        .refused("isolation", "it is for Windows containers", remove),
        .refused("runtime", "Fargate chooses the runtime", remove),
        .refused("shm_size", "Fargate has a fixed /dev/shm", "write to a tmpfs mount instead"),
        .refused("sysctls", "Fargate lets a task set no kernel parameters from a manifest", remove),
        .refused("extra_hosts", "tasks with interfaces of their own have no extra hosts", "use a DNS record"),
        .refused("dns", "tasks use the DNS server of their network", remove),
        .refused("dns_search", "tasks use the DNS server of their network", remove),
        .refused("dns_opt", "tasks use the DNS server of their network", remove),
        .refused("volumes_from", "tasks share no volumes", remove),
        .refused("configs", "config files are not carried over yet", "put the file into the image"),
        .refused("extends", "services in other files are not read", "use a YAML anchor (x-common: &common)"),
        .refused("provider", "other tools' providers are not run", remove),
        .refused("models", "models are not provided", remove),
        .refused("credential_spec", "it is for Windows containers", remove),
        .refused("group_add", "ECS cannot add groups to a container's user", "set them in the image"),
        .refused("security_opt", "Fargate sets the security options, no-new-privileges among them", remove),
        .refused("cap_add", "Fargate adds no capabilities", remove),
        .ignored("cpus", "the size of the task is taken from deploy.resources", "Use deploy.resources.limits.cpus"),
        .ignored(
            "mem_limit", "the size of the task is taken from deploy.resources", "Use deploy.resources.limits.memory"),
        .ignored("mem_reservation", "the size of the task is taken from deploy.resources"),
        .ignored("cpu_count", "the size of the task is taken from deploy.resources"),
        .ignored("cpu_percent", "the size of the task is taken from deploy.resources"),
        .ignored("cpu_shares", "the size of the task is taken from deploy.resources"),
        .ignored("cpu_period", "the size of the task is taken from deploy.resources"),
        .ignored("cpu_quota", "the size of the task is taken from deploy.resources"),
        .ignored("cpu_rt_period", "the size of the task is taken from deploy.resources"),
        .ignored("cpu_rt_runtime", "the size of the task is taken from deploy.resources"),
        .ignored("cpuset", "the size of the task is taken from deploy.resources"),
        .ignored("memswap_limit", "Fargate tasks do not swap"),
        .ignored("mem_swappiness", "Fargate tasks do not swap"),
        .ignored("oom_kill_disable", "Fargate always ends a task that uses more memory than it has"),
        .ignored("oom_score_adj", "Fargate always ends a task that uses more memory than it has"),
        .ignored("pids_limit", "Fargate sets the limit"),
        .ignored("blkio_config", "Fargate sets the limits of a task's disk"),
        .ignored("storage_opt", "Fargate gives every task 20 GiB"),
        .ignored("container_name", "several tasks run the same container, so ECS names them"),
        .ignored("hostname", "several tasks run the same container, so each has a name of its own"),
        .ignored("domainname", "several tasks run the same container, so each has a name of its own"),
        .ignored("mac_address", "AWS gives each interface its address"),
        .ignored("links", "tasks do not share a network namespace"),
        .ignored("external_links", "tasks do not share a network namespace"),
        .ignored("networks", "all services of a project share one network; security groups say who reaches whom"),
        .ignored("restart", "ECS always replaces a task that ends"),
        .ignored("logging", "logs go to CloudWatch Logs", "Set x-teal.logs to say for how long they are kept"),
        .ignored("pull_policy", "Fargate pulls the image of every task anew"),
        .ignored("stop_signal", "the task definition has no stop signal", "Set STOPSIGNAL in the image"),
        .ignored("stdin_open", "nobody is at a task's terminal"),
        .ignored("tty", "nobody is at a task's terminal"),
        .ignored("attach", "nobody is at a task's terminal"),
        .ignored("annotations", "ECS has no annotations", "Use labels"),
        .ignored("label_file", "only labels in the manifest are carried over", "Use labels"),
        .ignored("scale", "it is the old word for it", "Use deploy.replicas"),
        .ignored("develop", "it is for development on this machine"),
        .ignored("post_start", "ECS runs no commands beside the container's own"),
        .ignored("pre_stop", "ECS runs no commands beside the container's own", "Handle SIGTERM"),
        .ignored("use_api_socket", "there is no container engine to talk to"),
    ]

    static let ofDeploy: [UnsupportedKey] = [
        .ignored("restart_policy", "ECS always replaces a task that ends"),
        .ignored("rollback_config", "a rollback goes as a release does", "Use update_config"),
        .ignored("endpoint_mode", "the load balancer chooses the task"),
        .ignored("labels", "resources are tagged with the project and the service"),
        .refused("placement", "Fargate chooses the machine", remove),
    ]

    static let ofProjects: [UnsupportedKey] = [
        .ignored("version", "the specification has dropped it"),
        .ignored("networks", "all services of a project share one network; security groups say who reaches whom"),
        .refused("include", "other files are not read", "put the services into this file"),
        .refused("models", "models are not provided", remove),
    ]
}

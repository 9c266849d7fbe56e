import ContainerRuntime
import FoundationEssentials
import Glibc

/// The programs the runtime works with, found once.
struct RuncTools: Sendable {
    var runc: String
    var conmon: String
    var ip: String
    var nft: String
    var nsenter: String

    /// The init process that containers may have: a program that stands alone, so that it runs in any image.
    static let initName = "catatonit"

    /// Nil where one is missing; `RuncRuntime.check()` says which.
    init?() {
        guard let runc = Self.find("runc"), let conmon = Self.find("conmon"), let ip = Self.find("ip"),
            let nft = Self.find("nft"), let nsenter = Self.find("nsenter")
        else { return nil }
        self.runc = runc
        self.conmon = conmon
        self.ip = ip
        self.nft = nft
        self.nsenter = nsenter
    }

    static func find(_ name: String) -> String? {
        ["/usr/local/sbin", "/usr/local/bin", "/usr/sbin", "/usr/bin", "/sbin", "/bin"].map { "\($0)/\(name)" }
            .first { access($0, X_OK) == 0 }
    }
}

/// Something this machine lacks to run containers.
package struct MissingRequirement: Equatable, Sendable {
    /// `runc is not installed`
    package var what: String
    /// What to do about it: a command, where one serves.
    package var mend: String
}

extension RuncRuntime {
    /// What this machine lacks; empty where containers can run.
    package static func check() -> [MissingRequirement] {
        var missing: [MissingRequirement] = []
        if geteuid() != 0 {
            missing.append(
                MissingRequirement(what: "this process does not run as root", mend: "Run it with sudo."))
        }
        let tools = [
            ("runc", "runc"), ("conmon", "conmon"), ("ip", "iproute2"), ("nft", "nftables"), ("nsenter", "util-linux"),
        ]
        for (tool, package) in tools where RuncTools.find(tool) == nil {
            missing.append(
                MissingRequirement(what: "\(tool) is not installed", mend: "apt-get install --yes \(package)"))
        }
        let fileSystems = readText("/proc/filesystems") ?? ""
        if !fileSystems.contains("\toverlay\n"), access("/sys/module/overlay", F_OK) != 0 {
            missing.append(MissingRequirement(what: "the kernel has no overlay file system", mend: "modprobe overlay"))
        }
        if ControlGroup.Layout.current == .v1, access("\(ControlGroup.root)/memory", F_OK) != 0 {
            missing.append(
                MissingRequirement(
                    what: "no control groups are mounted at \(ControlGroup.root)",
                    mend: "mount -t cgroup2 none \(ControlGroup.root)"))
        }
        return missing
    }
}

extension RuntimeError {
    /// One error for everything that is missing, with every remedy.
    init(_ missing: [MissingRequirement]) {
        self.init(
            .unavailable, "Containers cannot run here: " + missing.map(\.what).joined(separator: ", ") + ".",
            mend: missing.map(\.mend).joined(separator: "; "))
    }
}

import CLinux
import ContainerRuntime
import Glibc

/// A container's root: the image's layers below, shared and never written, and a folder of its own above.
enum OverlayMount {
    /// `layers` the lowest first.
    static func mount(layers: [String], upper: String, work: String, at target: String) throws(RuntimeError) {
        guard !layers.isEmpty else { throw RuntimeError(.cannotStart, "The image has no layers.") }
        var descriptors: [Int32] = []
        defer { for descriptor in descriptors { close(descriptor) } }
        for path in layers.reversed() + [upper, work] {
            descriptors.append(
                try systemCall("open the folder \(path)") { open(path, clinux_o_path() | O_DIRECTORY | O_CLOEXEC) })
        }
        // A mount's options are one page, which forty layers with long names overflow; a descriptor's path is short,
        // and has neither colon nor comma.
        let paths = descriptors.map { "/proc/self/fd/\($0)" }
        let lower = paths.dropLast(2).joined(separator: ":")
        // Volatile: nothing above is read again after the container, so it need not be flushed to the disk.
        let options = "lowerdir=\(lower),upperdir=\(paths[paths.count - 2]),workdir=\(paths[paths.count - 1]),volatile"
        guard Glibc.mount("overlay", target, "overlay", UInt(MS_NODEV), options) != 0 else { return }
        let error = systemError("mount an overlay at \(target)")
        throw RuntimeError(
            .unavailable, error.message,
            mend: "Keep the state on ext4, xfs or btrfs; overlayfs takes no overlay or network file system above.")
    }

    /// What is not mounted is no error.
    static func unmount(_ target: String) throws(RuntimeError) {
        if umount2(target, Int32(MNT_DETACH)) == 0 { return }
        if errno != EINVAL, errno != ENOENT { throw systemError("unmount \(target)") }
    }
}

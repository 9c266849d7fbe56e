extension VolumeMount {
    var isShared: Bool {
        if case .shared = source { true } else { false }
    }
}

extension ServiceReader {
    /// `volumes` in both syntaxes: named ones are shared files, nameless ones folders of the task's own.
    func readMounts() -> [VolumeMount] {
        guard let node = map.take("volumes") else { return [] }
        guard case .list(let list) = node.content else {
            map.refuse(node, "volumes", "a list such as [\"data:/var/lib/data\"]")
            return []
        }
        var mounts: [VolumeMount] = []
        for element in list {
            let mount = element.scalar.map { shortMount($0, at: element.place) } ?? longMount(element)
            guard let mount else { continue }
            if mounts.contains(where: { $0.path == mount.path }) {
                log.error(
                    at: element.place, "\(name) has two volumes at \(mount.path).", why: "only one can be seen there",
                    mend: "remove one of them")
            }
            mounts.append(mount)
        }
        return mounts
    }

    /// `/path`, `name:/path`, `name:/path:ro`.
    private func shortMount(_ text: String, at place: SourcePlace) -> VolumeMount? {
        let parts = text.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
        if parts.count == 1 { return scratch(at: parts[0], isReadOnly: false, place) }
        let options = parts.count > 2 ? parts[2].split(separator: ",").map(String.init) : []
        guard parts.count <= 3, options.allSatisfy({ ["ro", "rw", "z", "Z", "nocopy"].contains($0) }) else {
            log.error(
                at: place, "\(map.path).volumes has \"\(text)\", which is no volume.",
                why: "it is neither name:/path nor name:/path:ro", mend: "write it as name:/path")
            return nil
        }
        return shared(parts[0], at: parts[1], isReadOnly: options.contains("ro"), place)
    }

    private func longMount(_ node: ManifestNode) -> VolumeMount? {
        let volume = MapReader(node, path: "\(map.path).volumes", log: log)
        let type = volume.choice("type", of: ["volume", "bind", "tmpfs", "image", "npipe", "cluster"]) ?? "volume"
        let source = volume.text("source")
        let target = volume.text("target")
        let isReadOnly = volume.boolean("read_only") ?? false
        for key in ["bind", "volume", "tmpfs", "consistency"] {
            guard let entry = volume.takeEntry(key) else { continue }
            UnsupportedKey.ignored(key, "ECS mounts volumes without options").report(entry, path: volume.path, to: log)
        }
        volume.finish()
        guard let target else {
            log.error(
                at: node.place, "\(map.path).volumes has a volume without target.",
                why: "target is the path in the container",
                mend: "add target:")
            return nil
        }
        switch type {
        case "volume":
            guard let source else { return scratch(at: target, isReadOnly: isReadOnly, node.place) }
            return shared(source, at: target, isReadOnly: isReadOnly, node.place)
        case "bind": return shared(source ?? ".", at: target, isReadOnly: isReadOnly, node.place)
        default:
            log.error(
                at: node.place, "\(map.path).volumes has a volume of type \(type), which cannot be carried to Fargate.",
                why: "Fargate has shared files and folders of the task's own",
                mend: type == "tmpfs" ? "use tmpfs: [\"\(target)\"]" : "use a named volume")
            return nil
        }
    }

    private func scratch(at path: String, isReadOnly: Bool, _ place: SourcePlace) -> VolumeMount? {
        guard isPath(path, place) else { return nil }
        let name = path.split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }.joined(separator: "-")
        return VolumeMount(
            source: .scratch("\(self.name)-\(name)"), path: path, isReadOnly: isReadOnly, place: place)
    }

    private func shared(_ source: String, at path: String, isReadOnly: Bool, _ place: SourcePlace) -> VolumeMount? {
        if source.hasPrefix("/") || source.hasPrefix(".") || source.hasPrefix("~") {
            log.error(
                at: place, "\(map.path).volumes has \(source), a folder of this machine.",
                why: "a Fargate task sees no other machine's folders",
                mend: "put the files into the image, or use a named volume")
            return nil
        }
        guard isPath(path, place) else { return nil }
        guard context.volumes[source] != nil else {
            let known = context.volumes.keys.sorted()
            log.error(
                at: place, "\(name) mounts \"\(source)\", which is no volume.",
                why: known.isEmpty
                    ? "the manifest declares no volumes" : "the volumes are \(known.joined(separator: ", "))",
                mend: context.mend(source, among: known, otherwise: "declare it: volumes: { \(source): {} }"))
            return nil
        }
        return VolumeMount(source: .shared(source), path: path, isReadOnly: isReadOnly, place: place)
    }

    private func isPath(_ path: String, _ place: SourcePlace) -> Bool {
        guard path.hasPrefix("/"), path != "/" else {
            log.error(
                at: place, "\(map.path).volumes has \"\(path)\", which is no path in the container.",
                why: "it does not begin with a slash, or is the root", mend: "write an absolute path such as /data")
            return false
        }
        return true
    }
}

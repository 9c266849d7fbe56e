/// `volumes`, `secrets` and `configs` at the top level.
extension ProjectReader {
    func readVolumes() -> [SharedVolume] {
        entries("volumes").compactMap { entry in
            let map = MapReader(entry.value, path: "volumes.\(entry.key)", log: log)
            let isExternal = map.boolean("external") ?? false
            let name = map.text("name")
            for key in ["driver", "driver_opts", "labels"] {
                guard let entry = map.takeEntry(key) else { continue }
                UnsupportedKey.ignored(key, "shared files are kept on EFS").report(entry, path: map.path, to: log)
            }
            let teal = MapReader(
                map.take("x-teal") ?? ManifestNode(content: .null, place: entry.keyPlace), path: "\(map.path).x-teal",
                log: log)
            let owner = readOwner(teal)
            teal.finish()
            map.finish()
            var volume = SharedVolume(name: entry.key, place: entry.keyPlace, owner: owner)
            if isExternal { volume.fileSystem = fileSystem(name ?? entry.key, entry) }
            return volume
        }
    }

    private func readOwner(_ teal: MapReader) -> FileOwner? {
        guard let node = teal.take("owner") else { return nil }
        if let owner = node.scalar.flatMap(FileOwner.init) { return owner }
        teal.refuse(node, "owner", "a user and a group by their numbers, such as \"1000:1000\"")
        return nil
    }

    private func fileSystem(_ name: String, _ entry: ManifestNode.Entry) -> String? {
        let digits = name.dropFirst("fs-".count)
        if name.hasPrefix("fs-"), (8...40).contains(digits.count), digits.allSatisfy(\.isHexDigit) { return name }
        log.error(
            at: entry.keyPlace, "The volume \(entry.key) is external, and \"\(name)\" is no file system.",
            why: "an external volume is an EFS file system that is there already",
            mend: "set name: fs-0123456789abcdef0")
        return nil
    }

    /// Each declared secret with its place in AWS; the value itself is never read.
    func readSecrets(projectName: String) -> [String: SecretStore] {
        var secrets: [String: SecretStore] = [:]
        for entry in entries("secrets") {
            let map = MapReader(entry.value, path: "secrets.\(entry.key)", log: log)
            let isExternal = map.boolean("external") ?? false
            let name = map.text("name") ?? (isExternal ? entry.key : "\(projectName)/\(entry.key)")
            for key in ["file", "environment"] where map.takeEntry(key) != nil {
                log.warning(
                    at: entry.keyPlace, "secrets.\(entry.key).\(key) is not read.",
                    why: "values of secrets do not pass through templates; tasks read \(name) from Secrets Manager",
                    mend: "Put the value there: aws secretsmanager create-secret --name \(name) --secret-string …")
            }
            let teal = MapReader(
                map.take("x-teal") ?? ManifestNode(content: .null, place: entry.keyPlace), path: "\(map.path).x-teal",
                log: log)
            let (key, parameter) = (teal.text("key"), teal.text("parameter"))
            teal.finish()
            map.finish()
            if key != nil, parameter != nil {
                log.error(
                    at: entry.keyPlace, "secrets.\(entry.key) has both key and parameter.",
                    why: "a parameter has no keys", mend: "remove one of them")
            }
            secrets[entry.key] = parameter.map { .parameter($0) } ?? .secretsManager(name, key: key)
        }
        return secrets
    }

    private func entries(_ key: String) -> [ManifestNode.Entry] {
        guard let node = map.take(key) else { return [] }
        guard case .map(let entries) = node.content else {
            map.refuse(node, key, "a map")
            return []
        }
        return entries
    }
}

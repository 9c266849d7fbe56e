extension ServiceReader {
    /// `image`, `build` and `x-teal.web`: where the image comes from.
    func readSource() -> ImageSource {
        let image = map.text("image")
        let repository = image.map(Self.repositoryName) ?? "\(context.projectName)/\(name)".lowercased()
        let build = map.take("build")
        if let web = teal.take("web") {
            if let build {
                log.error(
                    at: build.place, "\(name) has both build and x-teal.web.",
                    why: "its image can come from one of them only",
                    mend: "remove one")
            }
            guard let folder = web.scalar else {
                teal.refuse(web, "web", "the folder of the built app")
                return .webFolder(path: context.folder, repository: repository)
            }
            return .webFolder(path: Paths.absolute(folder, in: context.folder), repository: repository)
        }
        if let build { return .dockerfile(readBuild(build), repository: repository) }
        guard let image, !image.isEmpty else {
            log.error(
                at: place, "\(name) has no image.", why: "it has neither image nor build nor x-teal.web",
                mend: "write image: with a reference, build: with a folder, or x-teal: { web: ./dist }")
            return .external(reference: "")
        }
        return .external(reference: image)
    }

    private func readBuild(_ node: ManifestNode) -> DockerBuild {
        if let folder = node.scalar { return DockerBuild(context: Paths.absolute(folder, in: context.folder)) }
        let build = MapReader(node, path: "\(map.path).build", log: log)
        let context = build.text("context") ?? "."
        if context.contains("://") || context.hasPrefix("git@") {
            log.error(
                at: node.place, "\(build.path).context must be a folder of this machine.", why: "it is \(context)",
                mend: "check the repository out and name its folder")
        }
        let result = DockerBuild(
            context: Paths.absolute(context, in: self.context.folder),
            dockerfile: build.text("dockerfile") ?? "Dockerfile",
            inline: build.text("dockerfile_inline"),
            arguments: readVariables("args", of: build), target: build.text("target"))
        for unsupported in UnsupportedKey.ofBuild {
            if let entry = build.takeEntry(unsupported.key) { unsupported.report(entry, path: build.path, to: log) }
        }
        build.finish()
        return result
    }

    /// `registry.example.com:5000/team/web:1` → `team/web`: what stands between the registry and the tag.
    static func repositoryName(of reference: String) -> String {
        var parts = reference.split(separator: "/").map(String.init)
        if parts.count > 1, parts[0].contains(".") || parts[0].contains(":") || parts[0] == "localhost" {
            parts.removeFirst()
        }
        let path = parts.joined(separator: "/")
        let withoutDigest = path.split(separator: "@").first ?? ""
        let last = withoutDigest.split(separator: "/").last ?? ""
        let tag = last.split(separator: ":").dropFirst().first
        return String(tag.map { withoutDigest.dropLast($0.count + 1) } ?? withoutDigest).lowercased()
    }
}

extension UnsupportedKey {
    static let ofBuild: [UnsupportedKey] =
        [
            "additional_contexts", "ssh", "cache_from", "cache_to", "extra_hosts", "isolation", "privileged", "labels",
            "no_cache", "pull", "network", "shm_size", "secrets", "tags", "ulimits", "platforms", "entitlements",
            "provenance", "sbom",
        ].map { .ignored($0, "images are built with the context, the file, the target and the arguments alone") }
}

enum Paths {
    /// Without `.` and `..`; `~` is not a folder here, as in Compose.
    static func absolute(_ path: String, in folder: String) -> String {
        var parts: [Substring] = []
        for part in (path.hasPrefix("/") ? path : "\(folder)/\(path)").split(separator: "/") where part != "." {
            if part == ".." { _ = parts.popLast() } else { parts.append(part) }
        }
        return "/" + parts.joined(separator: "/")
    }
}

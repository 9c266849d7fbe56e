import OCIImage
import TealCore

extension Publisher {
    /// Builds and pushes with the first tool that works, and asks the registry which digest came of it.
    func buildWithTool(
        _ build: DockerfileBuild, _ target: PublishTarget, _ report: @escaping @Sendable (PublishEvent) -> Void
    ) async throws -> PublishedImage {
        let (tool, path) = try await workingTool(build)
        let endpoint = RegistryEndpoint(host: target.registry)
        let references = target.tags.map { "\(endpoint.resolvableHost)/\(target.repository):\($0)" }
        guard let first = references.first else { throw PublishProblem.noTag(target) }
        let step = { (arguments: [String], input: Redacted<String>?) in
            try await run(tool, path, arguments, input: input, report)
        }
        try await step(tool.build(build, as: first), build.inline.map { Redacted($0) })
        try await step(tool.login(endpoint, user: target.credentials.user), target.credentials.password)
        for reference in references {
            if reference != first { try await step(tool.tag(first, reference), nil) }
            try await step(tool.push(reference, endpoint), nil)
        }
        let digest = try await client(target).resolve(target.tags[0], in: target.repository)
        return published(digest.description, target, nil)
    }

    private func workingTool(_ build: DockerfileBuild) async throws -> (ContainerTool, path: String) {
        var tried: [String] = []
        for tool in ContainerTool.allCases {
            guard let path = runner.find(tool.rawValue) else {
                tried.append("\(tool) is not installed")
                continue
            }
            let lines = LineTail(limit: 1)
            let status = try await runner.run(path, tool.probe, input: nil) { lines.add($0) }
            if status == 0 { return (tool, path) }
            tried.append("\(tool) does not work: \(lines.text)")
        }
        throw PublishProblem.noTool(build, tried)
    }

    private func run(
        _ tool: ContainerTool, _ path: String, _ arguments: [String], input: Redacted<String>?,
        _ report: @escaping @Sendable (PublishEvent) -> Void
    ) async throws {
        let lines = LineTail(limit: 10)
        let status = try await runner.run(path, arguments, input: input) { line in
            lines.add(line)
            report(.tool(tool, line: line))
        }
        guard status == 0 else { throw PublishProblem.toolFailed(tool, arguments, status, lines.text) }
    }
}

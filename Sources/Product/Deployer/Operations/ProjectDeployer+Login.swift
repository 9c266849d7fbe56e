package import ComposeFile
import TealCore

extension ProjectDeployer {
    /// Signs the first container tool that is there in to the registry of a service. Returns the registry's host.
    ///
    /// Throws a `Problem` where there is no such tool, or it refuses.
    package func login(_ service: ComposeService, runner: any CommandRunner) async throws -> String {
        let endpoint = RegistryEndpoint(host: try await repository(of: service).registry)
        let credentials = try await registryCredentials()
        let found = ContainerTool.allCases.lazy.compactMap { tool in runner.find(tool.rawValue).map { (tool, $0) } }
            .first
        guard let (tool, path) = found else {
            throw Problem(
                what: "Nothing was signed in.", why: "there is neither docker nor podman nor buildah here",
                mend: "teal publish, which needs none of them for web folders", code: "TEAL-LOGIN-001")
        }
        let output = LineTail(limit: 5)
        let status = try await runner.run(
            path, tool.login(endpoint, user: credentials.user), input: credentials.password
        ) { output.add($0) }
        guard status == 0 else {
            throw Problem(
                what: "\(tool.rawValue) was not signed in to \(endpoint.host).", why: output.text,
                mend: "look at what \(tool.rawValue) says", code: "TEAL-LOGIN-002")
        }
        return endpoint.host
    }
}

package import TealCore

/// Reads the manifest of a project: a compose file, or the `config` block of a package.json.
package struct ManifestReader: Sendable {
    private let environment: [String: String]

    /// `environment` is the process's; it wins over `.env`.
    package init(environment: [String: String]) {
        self.environment = environment
    }

    /// Throws a `Problem` that names every error with its file and line.
    package func read(_ location: ManifestLocation) throws(Problem) -> ComposeProject {
        guard let text = TextFile.read(location.path) else {
            throw Problem(
                what: "\(location.name) cannot be read.", why: "there is no such file, or it is not UTF-8 text",
                mend: "name another with --file", code: "TEAL-MANIFEST-005", exit: .configuration)
        }
        let log = FindingLog()
        let project =
            switch location.kind {
            case .compose: compose(text, location, log)
            case .package: try PackageConfiguration.read(text, location)
            }
        if let problem = Problem(log.findings) { throw problem }
        guard var project else {
            throw Problem(
                what: "\(location.name) has no services.", why: "there is nothing to deploy",
                mend: "add services: with at least one", code: "TEAL-MANIFEST-006", exit: .configuration)
        }
        project.warnings += log.findings.filter { $0.severity == .warning }
        return project
    }

    private func compose(_ text: String, _ location: ManifestLocation, _ log: FindingLog) -> ComposeProject? {
        let interpolation = interpolation(in: location.folder, log)
        var reader = NodeReader(file: location.name, interpolation: interpolation, log: log)
        guard let root = reader.read(text) else { return nil }
        return ProjectReader(root: root, location: location, interpolation: interpolation, log: log).read()
    }

    private func interpolation(in folder: String, _ log: FindingLog) -> Interpolation {
        guard let text = TextFile.read("\(folder)/.env") else { return Interpolation(variables: environment) }
        let file = EnvironmentFile.read(
            text, file: ".env", interpolation: Interpolation(variables: environment), log: log)
        let variables = Dictionary(file.map { ($0.name, $0.value) }) { $1 }
        return Interpolation(variables: variables.merging(environment) { $1 })
    }
}

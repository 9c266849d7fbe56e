package import TealCore

/// What the user's manifest asks for, checked and with every default filled in.
package struct ComposeProject: Equatable, Sendable {
    /// Letters, digits and dashes: the name of the stack and, unless another is given, of the cluster.
    package var name: String
    /// The folder that relative paths start from.
    package var folder: String
    /// The manifest, as the user would name it.
    package var file: String
    package var cluster: String
    /// Where the manifest names one.
    package var region: String?
    /// Over how many availability zones the services spread.
    package var zones: Int
    /// The network of the project, a /16.
    package var networkBlock: String
    /// Those that are ECS services, in the order of the file; at least one. Sidecars are with the service they belong to.
    package var services: [ComposeService]
    /// Named volumes that a service mounts, in the order of the file.
    package var volumes: [SharedVolume] = []
    /// What will not be as the manifest says.
    package var warnings: [Finding]

    /// Every container of every service, sidecars included: whatever has an image and a log.
    package var containers: [ComposeService] { services.flatMap(\.containers) }

    /// The service in whose tasks a container runs; itself, where it is no sidecar.
    package func host(of container: ComposeService) -> ComposeService {
        services.first { $0.name == container.partOf } ?? container
    }

    /// The service with this name, or the only one where none is named.
    package func service(named name: String?) throws(Problem) -> ComposeService {
        guard let name else {
            if services.count == 1 { return services[0] }
            let names = services.map(\.name).joined(separator: ", ")
            throw Problem(
                what: "It is not clear which service is meant.", why: "\(file) has several: \(names)",
                mend: "add the name of one to the command", code: "TEAL-MANIFEST-003", exit: .usage)
        }
        if let service = services.first(where: { $0.name == name }) { return service }
        let names = services.map(\.name)
        let mend =
            NearestName.of(name, among: names).map { "did you mean \"\($0)\"?" }
            ?? "use one of: \(names.joined(separator: ", "))"
        throw Problem(
            what: "There is no service \"\(name)\".", why: "\(file) has \(names.joined(separator: ", "))",
            mend: mend, code: "TEAL-MANIFEST-004", exit: .usage)
    }
}

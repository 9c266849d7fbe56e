package import ComposeFile

/// What the parts of a service are called in AWS.
package struct DeployedNames: Equatable, Sendable {
    package let stack: String
    package let cluster: String
    package let service: String
    package let container: String
    package let family: String
    package let logGroup: String
    /// Nil where the image is somebody else's.
    package let repository: String?

    package init(_ project: ComposeProject, _ service: ComposeService) {
        stack = project.name
        cluster = project.cluster
        self.service = service.serviceName
        container = service.name
        family = "\(project.name)-\(service.name)"
        logGroup = "/ecs/\(project.name)/\(service.name)"
        repository = service.source.repository
    }
}

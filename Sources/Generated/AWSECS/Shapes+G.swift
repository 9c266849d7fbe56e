// Made by teal-generate from botocore 1.43.11, data/ecs/2014-11-13. Do not edit; run `make generate`.
// swift-format-ignore-file

package import AWSWire

extension ECS {
    package struct GetTaskProtectionRequest: AWSStructure {
        package var cluster: String?
        package var tasks: [String]?

        package init() {}

        package init(cluster: String? = nil, tasks: [String]? = nil) {
            self.cluster = cluster
            self.tasks = tasks
        }

        package static let schema = Schema<Self>("GetTaskProtectionRequest", [
            Member("cluster", \.cluster, required: true),
            Member("tasks", \.tasks),
        ])
    }

    package struct GetTaskProtectionResponse: AWSStructure {
        package var protectedTasks: [ProtectedTask]?
        package var failures: [Failure]?

        package init() {}

        package init(protectedTasks: [ProtectedTask]? = nil, failures: [Failure]? = nil) {
            self.protectedTasks = protectedTasks
            self.failures = failures
        }

        package static let schema = Schema<Self>("GetTaskProtectionResponse", [
            Member("protectedTasks", \.protectedTasks),
            Member("failures", \.failures),
        ])
    }
}

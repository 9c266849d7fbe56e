import ComposeFile
import Deployer
import FoundationEssentials
import TealCore

/// The second release of `web`, in plain values.
enum Sample {
    static let start = Date(timeIntervalSince1970: 1_790_000_000)
    static let old = RevisionName(family: "shop-web", number: 7)
    static let new = RevisionName(family: "shop-web", number: 8)

    static func goal(_ strategy: ReleasePolicy.Strategy = .blueGreen, hasTargets: Bool = true) -> ReleaseGoal {
        ReleaseGoal(
            service: "web", revision: new, previous: old, strategy: strategy, hasTargets: hasTargets, startedAt: start,
            deadline: start + 600)
    }

    static func task(
        _ id: String, _ revision: RevisionName, _ status: String = "RUNNING", stopped reason: String = "",
        code: String = "", containers: [ContainerState] = []
    ) -> TaskState {
        TaskState(
            id: id, revision: revision, zone: id.hasSuffix("1") ? "us-east-1a" : "us-east-1b", address: "10.0.0.\(id)",
            status: status, desiredStatus: status == "STOPPED" ? "STOPPED" : "RUNNING", startedAt: start,
            stopCode: code, stoppedReason: reason, containers: containers)
    }

    static func target(_ id: String, _ state: String = "healthy", reason: String = "", _ text: String = "")
        -> TargetState
    {
        TargetState(group: "blue", address: "10.0.0.\(id)", port: 8080, state: state, reason: reason, description: text)
    }

    static func snapshot(
        after seconds: Double = 10, _ tasks: [TaskState], _ targets: [TargetState],
        deployment: NativeDeployment? = nil, rollouts: [Rollout] = [], revision: RevisionName = new
    ) -> ServiceSnapshot {
        ServiceSnapshot(
            at: start + seconds, desired: 2, revision: revision, rollouts: rollouts, deployment: deployment,
            tasks: tasks,
            targets: targets)
    }

    static func native(_ status: String, stage: String = "", weight: Double? = nil, _ reason: String = "")
        -> NativeDeployment
    {
        NativeDeployment(arn: "d", status: status, reason: reason, stage: stage, weight: weight)
    }

    static let newTasks = [task("11", new), task("12", new)]
    static let newTargets = [target("11"), target("12")]
    static let oldTasks = [task("1", old), task("2", old)]
    static let oldTargets = [target("1"), target("2")]

    static func project(_ text: String = manifest) throws -> ComposeProject {
        let folder = FileManager.default.temporaryDirectory.appending(path: "teal-deployer-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        try Data(text.utf8).write(to: folder.appending(path: "compose.yaml"))
        let location = ManifestLocation(kind: .compose, folder: folder.path, name: "compose.yaml")
        return try ManifestReader(environment: [:]).read(location)
    }

    static let manifest = """
        name: shop
        services:
          web:
            ports: ["80:8080"]
            stop_grace_period: 10s
            x-teal: { web: ./dist, health: /healthCheck }
        """
}

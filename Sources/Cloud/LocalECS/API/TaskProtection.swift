import AWSECS
import AWSWire
import FoundationEssentials
import LocalCloud
import TealCore

extension ControlPlane {
    /// Scale-in protection, for two hours unless said otherwise.
    ///
    /// Source: "Protect your Amazon ECS tasks from being terminated by scale-in events" in the developer guide.
    func updateTaskProtection(
        _ input: ECS.UpdateTaskProtectionRequest, _ context: CallContext
    ) throws -> ECS.UpdateTaskProtectionResponse {
        let cluster = try cluster(input.cluster, context)
        let references = input.tasks ?? []
        guard (1...10).contains(references.count) else {
            throw AWSError.invalidParameter("Tasks must have between 1 and 10 entries.")
        }
        let minutes = input.expiresInMinutes ?? 120
        guard (1...2880).contains(minutes) else {
            throw AWSError.invalidParameter("expiresInMinutes must be between 1 and 2880.")
        }
        let (known, failures) = protectable(references, in: cluster, context)
        for id in known {
            let isOn = input.protectionEnabled == true
            tasks[id]?.protectedUntil = isOn ? context.now + Double(minutes) * 60 : nil
        }
        noteChange(in: cluster.arn)
        try commit()
        return ECS.UpdateTaskProtectionResponse(
            protectedTasks: known.compactMap { protection($0, now: context.now) }, failures: failures)
    }

    func getTaskProtection(
        _ input: ECS.GetTaskProtectionRequest, _ context: CallContext
    ) throws -> ECS.GetTaskProtectionResponse {
        let cluster = try cluster(input.cluster, context)
        let references = input.tasks ?? []
        guard references.count <= 100 else {
            throw AWSError.invalidParameter("Tasks cannot be more than 100.")
        }
        let mine = tasks.records.values.filter { $0.clusterARN == cluster.arn && $0.serviceARN != nil }
        let all = mine.filter { !$0.machine.isStopping }.map(\.arn).sorted()
        let (known, failures) = protectable(references.isEmpty ? all : references, in: cluster, context)
        return ECS.GetTaskProtectionResponse(
            protectedTasks: known.compactMap { protection($0, now: context.now) }, failures: failures)
    }

    /// The ids of the tasks that can be protected: those of services that are not being stopped.
    private func protectable(
        _ references: [String], in cluster: ClusterRecord, _ context: CallContext
    ) -> ([String], [ECS.Failure]) {
        var known: [String] = []
        var failures: [ECS.Failure] = []
        for reference in references {
            guard let task = task(reference, in: cluster) else {
                let isARN = reference.hasPrefix("arn:")
                failures.append(.missing(isARN ? reference : context.arn("task/\(cluster.name)/\(reference)")))
                continue
            }
            if task.serviceARN == nil || task.machine.isStopping {
                failures.append(ECS.Failure(arn: task.arn, reason: "TASK_NOT_VALID"))
            } else {
                known.append(task.id)
            }
        }
        return (known, failures)
    }

    private func protection(_ id: String, now: Date) -> ECS.ProtectedTask? {
        guard let task = tasks[id] else { return nil }
        let isOn = task.isProtected(now: now)
        return ECS.ProtectedTask(
            taskArn: task.arn, protectionEnabled: isOn, expirationDate: isOn ? task.protectedUntil : nil)
    }
}

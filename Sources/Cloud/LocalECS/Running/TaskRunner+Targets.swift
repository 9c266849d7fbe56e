import AWSELBv2
import AWSWire
import LocalCloud
import Logging
import TealCore

extension TaskRunner {
    func register(_ job: TaskJob) async throws {
        for target in job.task.targets {
            do {
                let request = ELBv2.RegisterTargetsInput(
                    targetGroupArn: target.groupARN, targets: [job.target(target)])
                _ = try await cloud.call(ELBv2.RegisterTargets.self, request, await context(job))
            } catch {
                throw TaskFault("failed to register targets in (target-group \(target.groupARN)) with (error", error)
                    .closed(with: ")")
            }
        }
    }

    func deregister(_ job: TaskJob) async throws {
        for target in job.task.targets {
            do {
                let request = ELBv2.DeregisterTargetsInput(
                    targetGroupArn: target.groupARN, targets: [job.target(target)])
                _ = try await cloud.call(ELBv2.DeregisterTargets.self, request, await context(job))
            } catch let error as AWSError where ["TargetGroupNotFound", "InvalidTarget"].contains(error.code) {
                // Nothing is sent there any more.
            }
        }
    }

    /// One target group's targets, by `address:port`.
    func ask(_ question: TargetQuestion) async {
        do {
            let request = ELBv2.DescribeTargetHealthInput(targetGroupArn: question.groupARN)
            let answer = try await cloud.call(ELBv2.DescribeTargetHealth.self, request, question.context)
            var states: [String: TargetState] = [:]
            for description in answer.targetHealthDescriptions ?? [] {
                let key = "\(description.target?.id ?? ""):\(description.target?.port ?? 0)"
                states[key] = TargetState(description.targetHealth)
            }
            await control.noteTargets(states, answering: question)
        } catch let error as AWSError where error.code == "TargetGroupNotFound" {
            await control.noteTargets([:], answering: question)
        } catch {
            logger.warning(
                "A target group did not answer.", metadata: ["group": "\(question.groupARN)", "error": "\(error)"])
        }
    }
}

extension TaskFault {
    fileprivate func closed(with end: String) -> TaskFault { TaskFault(reason + end) }
}

extension TaskJob {
    fileprivate func target(_ use: TargetUse) -> ELBv2.TargetDescription {
        ELBv2.TargetDescription(id: task.interface?.address, port: use.port)
    }
}

extension TargetState {
    fileprivate init(_ health: ELBv2.TargetHealth?) {
        switch health?.state {
        case "healthy", "unavailable": self = .healthy
        case "unhealthy": self = .unhealthy(reason: health?.description ?? health?.reason ?? "unhealthy")
        case "draining", "unhealthy.draining": self = .draining
        default: self = .waiting
        }
    }
}

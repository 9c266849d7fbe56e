import AWSCloudWatch
import AWSECS
import FoundationEssentials
import LocalCloud

/// The alarms of deployments that are under way, asked of CloudWatch.
extension ControlPlane {
    func askAlarms() async {
        for (arn, service) in services.records where service.status == .active {
            let names = service.controller.watchedAlarms
            guard !names.isEmpty else { continue }
            let input = CloudWatch.DescribeAlarmsInput(
                alarmNames: names, alarmTypes: [CloudWatch.AlarmType.metricAlarm, CloudWatch.AlarmType.compositeAlarm],
                maxRecords: 100)
            guard let answer = try? await cloud.call(CloudWatch.DescribeAlarms.self, input, serviceContext(arn)) else {
                continue
            }
            let raised =
                (answer.metricAlarms ?? []).filter { $0.stateValue == "ALARM" }.compactMap(\.alarmName)
                + (answer.compositeAlarms ?? []).filter { $0.stateValue == "ALARM" }.compactMap(\.alarmName)
            let times = (answer.metricAlarms ?? []).map { Double(($0.period ?? 60) * ($0.evaluationPeriods ?? 1)) }
            services[arn]?.controller.noteAlarms(raised: raised.sorted(), bakeTime: times.max() ?? 60)
            ring()
        }
    }
}

extension ControlPlane {
    func alarms(_ rollout: Rollout, _ record: ServiceRecord) -> ECS.ServiceDeploymentAlarms {
        guard let alarms = record.controller.settings.alarms else {
            return ECS.ServiceDeploymentAlarms(status: "DISABLED")
        }
        let status =
            if rollout.triggeredAlarms != nil {
                "TRIGGERED"
            } else {
                rollout.status.isFinal ? "MONITORING_COMPLETE" : "MONITORING"
            }
        return ECS.ServiceDeploymentAlarms(
            status: status, alarmNames: alarms.names, triggeredAlarmNames: rollout.triggeredAlarms ?? [])
    }
}

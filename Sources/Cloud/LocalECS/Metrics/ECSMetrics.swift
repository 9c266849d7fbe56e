import AWSCloudWatch
import AWSWire
import ContainerRuntime
import FoundationEssentials
import LocalCloud
import Logging
import TealCore

/// `AWS/ECS` in CloudWatch: what the tasks of services use of what they have reserved.
struct ECSMetrics: Sendable {
    let control: ControlPlane
    let runtime: any ContainerRuntime
    let cloud: any CloudPort
    let clock: any WallClock
    let logger: Logger
    /// Seconds.
    let period: Int

    /// Measures at the end of every period until cancelled.
    func run() async {
        var meter = UsageMeter()
        while !Task.isCancelled {
            let length = Double(period)
            let end = (clock.now.timeIntervalSince1970 / length).rounded(.down) * length + length
            let pause = Date(timeIntervalSince1970: end).timeIntervalSince(clock.now)
            guard (try? await clock.sleep(for: .milliseconds(Int(pause * 1000) + 1))) != nil else { return }
            let readings = meter.read(await usages(), now: clock.now)
            await publish(readings, at: Date(timeIntervalSince1970: end - length))
        }
    }

    private func usages() async -> [TaskUsage] {
        var usages: [TaskUsage] = []
        for var task in await control.measuredTasks() {
            for id in task.processorTime.keys {
                guard let usage = try? await runtime.usage(id) else {
                    task.processorTime[id] = nil
                    continue
                }
                task.processorTime[id] = usage.cpu
                task.memory += usage.memory
            }
            usages.append(task)
        }
        return usages
    }

    private func publish(_ readings: [UsageMeter.Service: UsageMeter.Reading], at time: Date) async {
        for (service, reading) in readings {
            let dimensions = [
                CloudWatch.Dimension(name: "ClusterName", value: ARN(service.cluster)?.lastComponent),
                CloudWatch.Dimension(name: "ServiceName", value: service.name),
            ]
            var data: [CloudWatch.MetricDatum] = []
            for (name, values) in [("CPUUtilization", reading.processor), ("MemoryUtilization", reading.memory)] {
                for start in stride(from: 0, to: values.count, by: 150) {
                    data.append(
                        CloudWatch.MetricDatum(
                            metricName: name, dimensions: dimensions, timestamp: time,
                            values: Array(values[start..<min(values.count, start + 150)]), unit: "Percent",
                            storageResolution: period < 60 ? 1 : 60))
                }
            }
            do {
                let input = CloudWatch.PutMetricDataInput(namespace: "AWS/ECS", metricData: data)
                _ = try await cloud.call(
                    CloudWatch.PutMetricData.self, input, await control.serviceContext(service.cluster))
            } catch {
                logger.debug("metrics were not taken", metadata: ["error": "\(error)"])
            }
        }
    }
}

extension ControlPlane {
    /// The running tasks of services, their counters yet to be read.
    func measuredTasks() -> [TaskUsage] {
        tasks.records.values.compactMap { task in
            guard task.machine.status == .running, let service = task.serviceARN.flatMap({ services[$0] }),
                let units = FargateSize.cpuUnits(task.cpu), let mebibytes = FargateSize.mebibytes(task.memory)
            else { return nil }
            return TaskUsage(
                task: task.id, cluster: task.clusterARN, service: service.name, processors: Double(units) / 1024,
                memoryLimit: Double(mebibytes) * 1_048_576,
                processorTime: Dictionary(task.containers.values.map { ($0.runtimeID, 0) }) { $1 }, memory: 0)
        }
    }
}

import LocalApplicationAutoScaling
import LocalCloud
import LocalCloudWatch
import StateStore

extension LocalRegion {
    /// What measures, and what acts on what is measured.
    func metricServices(
        _ store: StateStore, _ cloud: Cloud, _ signals: Signals
    ) throws -> [(name: String, service: any LocalService)] {
        [
            ("cloudwatch", try LocalCloudWatch(store: store, clock: clock, metricPeriod: configuration.metricPeriod)),
            (
                "application-autoscaling",
                try LocalApplicationAutoScaling(
                    store: store, cloud: cloud, signals: signals, clock: clock,
                    configuration: .init(metricPeriod: configuration.metricPeriod))
            ),
        ]
    }
}

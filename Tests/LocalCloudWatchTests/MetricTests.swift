import AWSCloudWatch
import FoundationEssentials
import LocalCloud
import TealCore
import Testing

@testable import LocalCloudWatch

@Suite struct MetricTests {
    private let start = Date(timeIntervalSince1970: 1_790_000_040)

    @Test("Values, counts and statistic sets come out as one statistic")
    func statistics() async throws {
        let watch = try CloudWatchFixture()
        let data = [
            CloudWatch.MetricDatum(metricName: "Time", value: 1, unit: "Seconds"),
            CloudWatch.MetricDatum(metricName: "Time", values: [2, 3], counts: [2, 1], unit: "Seconds"),
            CloudWatch.MetricDatum(
                metricName: "Time",
                statisticValues: CloudWatch.StatisticSet(sampleCount: 4, sum: 40, minimum: 5, maximum: 15),
                unit: "Seconds"),
        ]
        _ = try await watch.call(
            CloudWatch.PutMetricData.self, CloudWatch.PutMetricDataInput(namespace: "App", metricData: data))
        let output = try await watch.call(
            CloudWatch.GetMetricStatistics.self,
            CloudWatch.GetMetricStatisticsInput(
                namespace: "App", metricName: "Time", startTime: start, endTime: start + 60, period: 60,
                statistics: ["Sum", "SampleCount", "Minimum", "Maximum", "Average"]))
        let datum = try #require(output.datapoints?.first)
        #expect(output.datapoints?.count == 1)
        #expect([datum.sum, datum.sampleCount, datum.minimum, datum.maximum, datum.average] == [48, 8, 1, 15, 6])
        #expect(datum.unit == "Seconds" && datum.timestamp == start)
    }

    @Test("Percentiles of single values")
    func percentiles() async throws {
        let watch = try CloudWatchFixture()
        for value in 1...100 { try await watch.put(Double(value)) }
        let output = try await watch.call(
            CloudWatch.GetMetricStatistics.self,
            CloudWatch.GetMetricStatisticsInput(
                namespace: "App", metricName: "Load", dimensions: [CloudWatch.Dimension(name: "Host", value: "a")],
                startTime: start, endTime: start + 60, period: 60, extendedStatistics: ["p50", "p99"]))
        #expect(output.datapoints?.first?.extendedStatistics == ["p50": 50, "p99": 99])
    }

    @Test("Seconds can be told apart where the values came with high resolution")
    func highResolution() async throws {
        let watch = try CloudWatchFixture()
        for value in [1.0, 2, 3] {
            try await watch.put(value, fine: true)
            watch.clock.advance(by: .seconds(5))
        }
        let values = try await watch.data([query("m", period: 5)], seconds: 30).first?.values
        #expect(values == [3, 2, 1])
    }

    private func query(_ id: String, period: Int = 60, stat: String = "Sum") -> CloudWatch.MetricDataQuery {
        let metric = CloudWatch.Metric(
            namespace: "App", metricName: "Load", dimensions: [CloudWatch.Dimension(name: "Host", value: "a")])
        return CloudWatch.MetricDataQuery(
            id: id, metricStat: CloudWatch.MetricStat(metric: metric, period: period, stat: stat))
    }

    @Test("Expressions of expressions, whatever their order, and only what is asked to be returned")
    func mathematics() async throws {
        let watch = try CloudWatchFixture()
        try await watch.minutes([1, 2, nil, 4])
        var hidden = query("m")
        hidden.returnData = false
        let queries = [
            CloudWatch.MetricDataQuery(id: "twice", expression: "2 * filled", label: "Twice"),
            CloudWatch.MetricDataQuery(id: "filled", expression: "FILL(m, 0)", returnData: false), hidden,
        ]
        let results = try await watch.data(queries, seconds: 240, ascending: true)
        #expect(results.map(\.id) == ["twice"])
        #expect(results.first?.label == "Twice")
        #expect(results.first?.values == [2, 4, 0, 8])
        #expect(results.first?.timestamps?.first == start)
    }

    @Test("Metrics are listed by namespace, name and dimensions")
    func list() async throws {
        let watch = try CloudWatchFixture()
        try await watch.put(1)
        let datum = CloudWatch.MetricDatum(metricName: "Other", value: 1)
        _ = try await watch.call(
            CloudWatch.PutMetricData.self, CloudWatch.PutMetricDataInput(namespace: "App", metricData: [datum]))
        func names(_ input: CloudWatch.ListMetricsInput) async throws -> [String?] {
            try await watch.call(CloudWatch.ListMetrics.self, input).metrics?.map(\.metricName) ?? []
        }
        #expect(try await names(CloudWatch.ListMetricsInput(namespace: "App")) == ["Load", "Other"])
        let host = CloudWatch.DimensionFilter(name: "Host")
        #expect(try await names(CloudWatch.ListMetricsInput(dimensions: [host])) == ["Load"])
        watch.clock.advance(by: .seconds(4 * 3600))
        #expect(try await names(CloudWatch.ListMetricsInput(recentlyActive: "PT3H")) == [])
        watch.clock.advance(by: .seconds(15 * 86400))
        #expect(try await names(CloudWatch.ListMetricsInput(namespace: "App")) == [])
    }

    @Test("Accounts and regions do not see one another's metrics")
    func accounts() async throws {
        let watch = try CloudWatchFixture()
        try await watch.put(1)
        let other = CallContext(
            accountID: "999999999999", region: "us-east-1", principal: "p", requestID: "r", now: watch.clock.now)
        let output = try await watch.service.listMetrics(CloudWatch.ListMetricsInput(), other)
        #expect(output.metrics == [])
    }

    @Test(
        "Data that CloudWatch refuses are refused",
        arguments: [
            (
                CloudWatch.MetricDatum(metricName: "M", value: .nan),
                "InvalidParameterValue: The value nan for parameter MetricData.member.1.Value is invalid."
            ),
            (
                CloudWatch.MetricDatum(metricName: "M"),
                "MissingParameter: The parameter MetricData.member.1.Value is required."
            ),
            (
                CloudWatch.MetricDatum(metricName: "M", value: 1, values: [1]),
                "InvalidParameterCombination: The parameters MetricData.member.1.Value and MetricData.member.1.Values "
                    + "are mutually exclusive and you have specified both."
            ),
            (
                CloudWatch.MetricDatum(metricName: "M", values: [1, 2], counts: [1]),
                "InvalidParameterValue: The parameters MetricData.member.1.Values and MetricData.member.1.Counts must be "
                    + "of the same size."
            ),
            (
                CloudWatch.MetricDatum(
                    metricName: "M", timestamp: Date(timeIntervalSince1970: 1_788_000_000), value: 1),
                "InvalidParameterValue: The parameter MetricData.member.1.Timestamp must specify a time within the past "
                    + "two weeks."
            ),
            (
                CloudWatch.MetricDatum(metricName: "M", value: 1, storageResolution: 5),
                "InvalidParameterValue: The value 5 for parameter MetricData.member.1.StorageResolution is invalid."
            ),
        ])
    func refusedData(_ datum: CloudWatch.MetricDatum, _ sentence: String) async throws {
        let watch = try CloudWatchFixture()
        let input = CloudWatch.PutMetricDataInput(namespace: "App", metricData: [datum])
        #expect(await watch.refusal(CloudWatch.PutMetricData.self, input) == sentence)
    }

    @Test("AWS's own namespaces are for AWS's own services")
    func namespaces() async throws {
        let watch = try CloudWatchFixture()
        let input = CloudWatch.PutMetricDataInput(
            namespace: "AWS/ECS", metricData: [CloudWatch.MetricDatum(metricName: "M", value: 1)])
        #expect(await watch.refusal(CloudWatch.PutMetricData.self, input)?.hasPrefix("InvalidParameterValue") == true)
        _ = try await watch.call(CloudWatch.PutMetricData.self, input, as: "ecs.amazonaws.com")
    }

    @Test("Questions that CloudWatch refuses are refused")
    func refusedQuestions() async throws {
        let watch = try CloudWatchFixture()
        var input = CloudWatch.GetMetricStatisticsInput(
            namespace: "App", metricName: "Load", startTime: start, endTime: start + 172_800, period: 60,
            statistics: ["Sum"])
        #expect(
            await watch.refusal(CloudWatch.GetMetricStatistics.self, input)
                == "InvalidParameterCombination: You have requested up to 2,880 datapoints, which exceeds the limit of "
                + "1,440. You may reduce the datapoints requested by increasing Period, or decreasing the time range.")
        input.endTime = start
        #expect(
            await watch.refusal(CloudWatch.GetMetricStatistics.self, input)?.hasPrefix("InvalidParameterValue") == true)
        let search = CloudWatch.MetricDataQuery(id: "e", expression: "SEARCH('{App}', 'Sum', 60)")
        let question = CloudWatch.GetMetricDataInput(
            metricDataQueries: [search], startTime: start, endTime: start + 60)
        #expect(
            await watch.refusal(CloudWatch.GetMetricData.self, question)
                == "ValidationError: Error in expression 'e': the local region does not serve SEARCH")
        let circle = ["a": "b + 1", "b": "a + 1"].map { CloudWatch.MetricDataQuery(id: $0.key, expression: $0.value) }
        let circular = CloudWatch.GetMetricDataInput(
            metricDataQueries: circle, startTime: start, endTime: start + 60)
        #expect(await watch.refusal(CloudWatch.GetMetricData.self, circular)?.hasPrefix("ValidationError") == true)
    }
}

extension CloudWatchFixture {
    /// From the fixture's beginning.
    func data(
        _ queries: [CloudWatch.MetricDataQuery], seconds: Double, ascending: Bool = false
    ) async throws -> [CloudWatch.MetricDataResult] {
        let start = Date(timeIntervalSince1970: 1_790_000_040)
        let input = CloudWatch.GetMetricDataInput(
            metricDataQueries: queries, startTime: start, endTime: start + seconds,
            scanBy: ascending ? "TimestampAscending" : nil)
        return try await call(CloudWatch.GetMetricData.self, input).metricDataResults ?? []
    }
}

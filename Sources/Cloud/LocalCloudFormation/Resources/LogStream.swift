import AWSLogs
import AWSWire
import CloudTemplate

/// `AWS::Logs::LogStream`
struct LogStream: ResourceType {
    let name = "AWS::Logs::LogStream"
    let replacements: Set<String> = ["LogGroupName", "LogStreamName"]
    let nameProperty: String? = "LogStreamName"
    let isTaggable = false
    let leavesMarks = false

    func create(_ call: ResourceCall) async throws -> String {
        try call.check(["LogGroupName", "LogStreamName"])
        let name = call.name("LogStreamName", limit: 512)
        let input = Logs.CreateLogStreamRequest(logGroupName: try call.required("LogGroupName"), logStreamName: name)
        _ = try await call.perform(Logs.CreateLogStream.self, input)
        return name
    }

    func find(_ call: ResourceCall) async throws -> String? {
        let name = call.name("LogStreamName", limit: 512)
        let input = Logs.DescribeLogStreamsRequest(
            logGroupName: try call.required("LogGroupName"), logStreamNamePrefix: name)
        let streams = try await call.perform(Logs.DescribeLogStreams.self, input).logStreams ?? []
        return streams.first { $0.logStreamName == name }?.logStreamName
    }

    func delete(_ call: ResourceCall, _ id: String) async throws {
        let input = Logs.DeleteLogStreamRequest(logGroupName: call.text("LogGroupName"), logStreamName: id)
        _ = try await call.perform(Logs.DeleteLogStream.self, input)
    }

    func attributes(_ call: ResourceCall, _ id: String) async throws -> ResourceAttributes {
        ResourceAttributes(ref: id, attributes: [:])
    }
}

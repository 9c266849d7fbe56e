import Testing

@testable import WebServer

@Suite struct ServedByTests {
    @Test("The task and the zone are read from the metadata endpoint's answer")
    func metadata() {
        let text = """
            {"Cluster":"default","TaskARN":"arn:aws:ecs:us-east-1:123456789012:task/main/158d1c8083dd49d6","AvailabilityZone":"us-east-1b"}
            """
        #expect(ServedBy(metadata: Array(text.utf8)) == ServedBy(task: "158d1c8083dd49d6", zone: "us-east-1b"))
    }

    @Test("An endpoint that answers nonsense leaves the place unknown")
    func nonsense() {
        #expect(ServedBy(metadata: Array("<html>".utf8)) == ServedBy(task: "unknown", zone: "unknown"))
    }

    @Test(
        "A reply is split at its blank line",
        arguments: [
            ("HTTP/1.1 200 OK\r\nA: b\r\n\r\nbody", 200, "body"), ("HTTP/1.0 503 No\r\n\r\n", 503, ""),
        ])
    func reply(text: String, status: Int, body: String) throws {
        let reply = try #require(PlainGet.parse(Array(text.utf8)))
        #expect(reply.status == status)
        #expect(String(decoding: reply.body, as: UTF8.self) == body)
    }

    @Test("What is no HTTP is no reply", arguments: ["", "SSH-2.0", "HTTP/1.1 200 OK\r\n"])
    func noReply(text: String) {
        #expect(PlainGet.parse(Array(text.utf8)) == nil)
    }
}

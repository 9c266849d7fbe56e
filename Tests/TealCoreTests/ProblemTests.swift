import TealCore
import Testing

@Suite struct ProblemTests {
    @Test("A problem prints what, why, mend and what is true now")
    func printed() {
        let problem = Problem(
            what: "web did not become healthy.", why: "2 of 2 targets answered 503\nfor 60 s", mend: "teal logs web",
            now: "Revision 7 is still serving.", code: "TEAL-RELEASE-014")
        #expect(
            problem.description == """
                error: web did not become healthy.
                  why:  2 of 2 targets answered 503
                        for 60 s
                  mend: teal logs web
                  Revision 7 is still serving. [TEAL-RELEASE-014]
                """)
    }

    @Test("A secret is never printed, however it is asked for")
    func redacted() {
        let secret = Redacted("hunter2")
        var dumped = ""
        dump(secret, to: &dumped)
        #expect(!"\(secret) \(String(reflecting: secret)) \(dumped)".contains("hunter2"))
        #expect(secret.reveal() == "hunter2")
    }

    @Test(
        "An ARN survives being read and written",
        arguments: [
            "arn:aws:ecs:us-east-1:123456789012:service/main/web",
            "arn:aws:iam::123456789012:role/ecsTaskExecutionRole",
            "arn:aws:logs:us-east-1:123456789012:log-group:/ecs/web:*",
        ])
    func arn(text: String) throws {
        #expect(try #require(ARN(text)).description == text)
    }
}

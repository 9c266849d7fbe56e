import TealCore
import Testing

@testable import ComposeFile

@Suite struct ComposeFileTests {
    @Test(
        "The smallest Fargate size that holds what is asked is chosen",
        arguments: [
            (0, 0, "0.25 vCPU, 512 MiB"), (256, 513, "0.25 vCPU, 1 GiB"), (256, 3000, "0.5 vCPU, 3 GiB"),
            (1500, 512, "2 vCPU, 4 GiB"), (4096, 30720, "4 vCPU, 30 GiB"), (4096, 30721, "8 vCPU, 32 GiB"),
            (16384, 122_880, "16 vCPU, 120 GiB"),
        ])
    func sizes(cpu: Int, memory: Int, text: String) {
        #expect(FargateSize.holding(cpuUnits: cpu, memoryMebibytes: memory)?.description == text)
    }

    @Test("Nothing holds more than the largest Fargate task")
    func tooLarge() {
        #expect(FargateSize.holding(cpuUnits: 256, memoryMebibytes: 122_881) == nil)
        #expect(FargateSize.holding(cpuUnits: 16385, memoryMebibytes: 512) == nil)
    }

    @Test("The memory values of a CPU value are said in a sentence")
    func choices() {
        #expect(FargateSize.memoryChoicesText(cpuUnits: 256) == "512, 1024 or 2048 MiB")
        #expect(FargateSize.memoryChoicesText(cpuUnits: 8192) == "16 to 60 GiB in steps of 4 GiB")
    }

    @Test(
        "Durations are read as Compose writes them",
        arguments: [
            ("10s", 10), ("1m30s", 90), ("500ms", 1), ("2h", 7200), ("15", 15), ("", nil), ("ten", nil), ("5x", nil),
        ])
    func durations(text: String, seconds: Int?) {
        #expect(ComposeUnit.seconds(text) == seconds)
    }

    @Test(
        "Sizes are read as Compose writes them",
        arguments: [("512M", 512), ("1g", 1024), ("2gb", 2048), ("1048577", 2), ("0.5G", 512), ("half", nil)])
    func mebibytes(text: String, mebibytes: Int?) {
        #expect(ComposeUnit.mebibytes(text) == mebibytes)
    }

    @Test(
        "A name is taken for the known one nearest to it, but only if it is near",
        arguments: [
            ("enviroment", "environment"), ("imgae", "image"), ("prots", "ports"), ("wbe", "web"), ("zebra", nil),
        ])
    func nearest(name: String, known: String?) {
        #expect(NearestName.of(name, among: ["environment", "image", "ports", "web"]) == known)
    }

    @Test(
        "Words are split as a shell splits them",
        arguments: [
            ("node server.js", ["node", "server.js"]), ("sh -c 'a b'", ["sh", "-c", "a b"]),
            (#"a\ b """#, ["a b", ""]),
            ("'open", nil),
        ] as [(String, [String]?)])
    func words(text: String, words: [String]?) {
        #expect(ShellWords.split(text) == words)
    }

    @Test(
        "The repository of a reference has neither registry nor tag",
        arguments: [
            ("lemon-mart", "lemon-mart"), ("team/web:1.2", "team/web"), ("localhost:5000/web", "web"),
            ("123456789012.dkr.ecr.us-east-1.amazonaws.com/shop/web:v1", "shop/web"), ("web@sha256:abcd", "web"),
        ])
    func repositories(reference: String, repository: String) {
        #expect(ServiceReader.repositoryName(of: reference) == repository)
    }

    @Test("Variables are filled in as the specification says")
    func interpolation() {
        let log = FindingLog()
        let filling = Interpolation(variables: ["A": "1", "EMPTY": ""])
        let place = SourcePlace(file: "compose.yaml", line: 1)
        let cases = [
            "$A": "1", "${A}b": "1b", "${B:-x}": "x", "${B-x}": "x", "${EMPTY:-x}": "x", "${EMPTY-x}": "",
            "${A:+y}": "y", "${B:+y}": "", "${EMPTY+y}": "y", "$$A": "$A", "${B:-${A}2}": "12",
            "${A:-${GONE:?no}}": "1",
        ]
        for (text, expected) in cases {
            #expect(filling.fill(text, at: place, log: log) == expected, "\(text)")
        }
        #expect(log.findings.isEmpty)
    }

    @Test("A service that does not exist is refused with the one that was meant")
    func unknownService() throws {
        let place = SourcePlace(file: "compose.yaml", line: 1)
        let web = ComposeService.plain(
            name: "web", serviceName: "web", place: place, source: .external(reference: "nginx"),
            port: PortMapping(published: 80, target: 80, place: place))
        var api = web
        api.name = "api"
        let project = ComposeProject(
            name: "shop", folder: "/shop", file: "compose.yaml", cluster: "shop", zones: 2, networkBlock: "10.0.0.0/16",
            services: [web, api], warnings: [])
        let problem = #expect(throws: Problem.self) { try project.service(named: "wbe") }
        #expect(problem?.mend == "did you mean \"web\"?")
        #expect(problem?.exit == .usage)
        #expect(throws: Problem.self) { try project.service(named: nil) }
        #expect(try project.service(named: "api").name == "api")
    }
}

import Deployer
import FoundationEssentials
import Testing

@Suite struct DiagnosisTests {
    struct Case: Sendable, CustomTestStringConvertible {
        var testDescription: String
        var cause: Diagnosis.Cause
        var says: String
        var evidence: Evidence
    }

    private static func evidence(_ change: (inout Evidence) -> Void) -> Evidence {
        var evidence = Evidence(
            service: "web", revision: Sample.new, image: "registry/web@sha256:1", containerPort: 8080,
            healthPath: "/healthCheck", grace: 30, memoryMebibytes: 512)
        change(&evidence)
        return evidence
    }

    private static func stopped(
        _ reason: String, code: String = "TaskFailedToStart", exit: Int? = nil, container: String = ""
    ) -> [TaskState] {
        [
            Sample.task(
                "11", Sample.new, "STOPPED", stopped: reason, code: code,
                containers: [ContainerState(name: "web", exitCode: exit, reason: container)])
        ]
    }

    private static func exited(_ code: Int, log: [String] = [], container: String = "") -> Evidence {
        evidence {
            $0.stopped = stopped(
                "Essential container in task exited", code: "EssentialContainerExited", exit: code, container: container
            )
            $0.logs = lines(log)
        }
    }

    private static func refused(_ reason: String, _ text: String, log: [String] = []) -> Evidence {
        evidence {
            $0.refused = ["11": Sample.target("11", "unhealthy", reason: reason, text)]
            $0.logs = lines(log)
        }
    }

    private static func lines(_ texts: [String], after seconds: Double = 0) -> [String: [LogLine]] {
        texts.isEmpty ? [:] : ["11": texts.map { LogLine(at: Sample.start + seconds, message: $0) }]
    }

    static let starts = [
        Case(
            testDescription: "the image is missing", cause: .imageMissing, says: "registry/web@sha256:1 does not exist",
            evidence: evidence {
                $0.stopped = stopped("CannotPullContainerError: manifest unknown: web:9 not found")
            }),
        Case(
            testDescription: "the registry says no", cause: .registryRefused, says: "refused",
            evidence: evidence { $0.stopped = stopped("CannotPullContainerError: pull access denied") }),
        Case(
            testDescription: "the registry is out of reach", cause: .registryUnreachable, says: "i/o timeout",
            evidence: evidence { $0.stopped = stopped("CannotPullContainerError: dial tcp 1.2.3.4:443: i/o timeout") }),
        Case(
            testDescription: "the log group is missing", cause: .resourceInitialisation,
            says: "log group does not exist",
            evidence: evidence {
                $0.stopped = stopped("ResourceInitializationError: the log group does not exist")
            }),
        Case(
            testDescription: "the image is for another processor", cause: .wrongArchitecture, says: "another processor",
            evidence: exited(1, log: ["exec /app: exec format error"])),
        Case(
            testDescription: "the command is not in the image", cause: .badCommand, says: "cannot be run",
            evidence: evidence {
                $0.stopped = stopped(
                    "Task failed to start",
                    container: "CannotStartContainerError: exec: \"nod\": executable file not found in $PATH")
            }),
        Case(
            testDescription: "the machine cannot start containers", cause: .notStarted, says: "cgroup",
            evidence: evidence {
                $0.stopped = stopped(
                    "CannotCreateContainerError: unable to apply cgroup configuration: no such file or directory")
            }),
        Case(
            testDescription: "the shell did not find the command", cause: .badCommand, says: "exit code 127",
            evidence: exited(127, log: ["sh: nod: not found"])),
        Case(
            testDescription: "no task can be placed", cause: .noPlacement, says: "unable to place a task",
            evidence: evidence { $0.events = ["(service web) was unable to place a task. Reason: no addresses left."] }),
        Case(
            testDescription: "the percentages leave no room", cause: .noRoom, says: "neither start nor stop",
            evidence: evidence {
                $0.events = [
                    "(service web) was unable to stop or start tasks during a deployment because of the service deployment configuration."
                ]
            }),
    ]

    static let exits = [
        Case(
            testDescription: "memory ran out", cause: .outOfMemory, says: "512 MiB",
            evidence: exited(137, container: "OutOfMemoryError: Container killed due to memory usage")),
        Case(
            testDescription: "the program crashed", cause: .crashed, says: "TypeError: x is not a function",
            evidence: exited(1, log: ["starting", "TypeError: x is not a function"])),
        Case(
            testDescription: "the program crashed by a signal", cause: .crashed, says: "signal 11",
            evidence: exited(139)),
        Case(
            testDescription: "the program was killed", cause: .killed, says: "SIGKILL", evidence: exited(137)),
        Case(
            testDescription: "the program ended by itself", cause: .exited, says: "exit code 0", evidence: exited(0)),
        Case(
            testDescription: "the port is privileged", cause: .portNotPermitted, says: "may not listen",
            evidence: exited(1, log: ["listen EACCES: permission denied 0.0.0.0:80"])),
        Case(
            testDescription: "the port is taken", cause: .portTaken, says: "taken",
            evidence: exited(1, log: ["bind: address already in use"])),
    ]

    static let checks = [
        Case(
            testDescription: "the app listens elsewhere", cause: .wrongPort, says: "listens on 3000",
            evidence: refused(
                "Target.FailedHealthChecks", "Health checks failed", log: ["Listening on http://0.0.0.0:3000/"])),
        Case(
            testDescription: "nobody listens", cause: .nothingListens, says: "nothing answers on port 8080",
            evidence: refused("Target.FailedHealthChecks", "Health checks failed")),
        Case(
            testDescription: "the app starts too slowly", cause: .slowStart, says: "needed 45 s",
            evidence: evidence {
                $0.refused = ["11": Sample.target("11", "unhealthy", reason: "Target.FailedHealthChecks")]
                $0.stopped = [Sample.task("11", Sample.new, "STOPPED", stopped: "Task failed ELB health checks")]
                $0.logs = lines(["ready: listening on port 8080"], after: 45)
            }),
        Case(
            testDescription: "the app says that it is ill", cause: .appUnhealthy, says: "answered 503 on /healthCheck",
            evidence: refused("Target.ResponseCodeMismatch", "Health checks failed with these codes: [503]")),
        Case(
            testDescription: "the health path is missing", cause: .healthPathMissing, says: "404",
            evidence: refused("Target.ResponseCodeMismatch", "Health checks failed with these codes: [404]")),
        Case(
            testDescription: "the health path redirects", cause: .healthPathRedirects, says: "301",
            evidence: refused("Target.ResponseCodeMismatch", "Health checks failed with these codes: [301]")),
        Case(
            testDescription: "the health path wants a sign-in", cause: .healthPathForbidden, says: "401",
            evidence: refused("Target.ResponseCodeMismatch", "Health checks failed with these codes: [401]")),
        Case(
            testDescription: "the app does not answer in time", cause: .healthTimeout, says: "Request timed out",
            evidence: refused("Target.Timeout", "Request timed out")),
        Case(
            testDescription: "only an event tells of the codes", cause: .appUnhealthy, says: "503",
            evidence: evidence {
                $0.events = [
                    "(service web) (port 8080) is unhealthy in (target-group x) due to (reason Health checks failed with these codes: [503])"
                ]
            }),
        Case(
            testDescription: "the container's own check fails", cause: .containerUnhealthy, says: "health command",
            evidence: evidence { $0.unhealthy = ["11"] }),
        Case(
            testDescription: "a task is still starting", cause: .stillStarting, says: "still PENDING",
            evidence: evidence { $0.living = [Sample.task("11", Sample.new, "PENDING")] }),
        Case(
            testDescription: "nothing is known but ECS's word", cause: .unknown, says: "circuit breaker",
            evidence: evidence { $0.reason = "ECS deployment circuit breaker: tasks failed to start." }),
    ]

    @Test("The first cause named is the right one, with its evidence", arguments: starts + exits + checks)
    func cause(example: Case) {
        let diagnosis = Diagnosis.of(example.evidence)
        #expect(diagnosis.cause == example.cause)
        #expect(diagnosis.why.contains(example.says), "\(diagnosis.why)")
        #expect(!diagnosis.mend.isEmpty)
    }

    @Test("A crash is told before what health checks made of it")
    func order() {
        var evidence = Self.exited(1, log: ["boom"])
        evidence.refused = ["11": Sample.target("11", "unhealthy", reason: "Target.FailedHealthChecks")]
        evidence.events = ["(service web) was unable to place a task."]
        #expect(Diagnosis.of(evidence).cause == .crashed)
    }
}

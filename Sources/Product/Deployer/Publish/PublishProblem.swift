import OCIImage
import TealCore

/// How a failed publication is told.
enum PublishProblem {
    static func problem(for error: any Error, _ target: PublishTarget) -> Problem {
        switch error {
        case let failure as RegistryFailure: problem(for: failure, target)
        case let error as ImageError: unpacked(error)
        case is CancellationError:
            Problem(
                what: "The image was not published.", why: "it was interrupted", mend: "teal publish",
                now: "What was sent stays in the registry and is not sent again.", code: "TEAL-PUBLISH-009",
                exit: .interrupted)
        default:
            Problem(
                what: "The image was not published.", why: "\(error)", mend: "teal publish", code: "TEAL-PUBLISH-010")
        }
    }

    static func noTag(_ target: PublishTarget) -> Problem {
        Problem(
            what: "The image was not published.", why: "no tag was given for \(target.repository)",
            mend: "teal publish --tag VERSION", code: "TEAL-PUBLISH-001", exit: .usage)
    }

    static func noTool(_ build: DockerfileBuild, _ tried: [String]) -> Problem {
        Problem(
            what: "The image of \(build.dockerfile) was not built.",
            why: "no program that builds from a Dockerfile works here:\n" + tried.joined(separator: "\n"),
            mend:
                "install docker, podman or buildah; or drop build: and write x-teal: { web: ./dist }, which needs "
                + "none of them",
            code: "TEAL-PUBLISH-002")
    }

    static func toolFailed(_ tool: ContainerTool, _ arguments: [String], _ status: Int32, _ output: String) -> Problem {
        let verb = arguments.first ?? ""
        return Problem(
            what: "The image was not published: \(tool) \(verb) failed.",
            why: "it ended with status \(status)\(output.isEmpty ? "" : ":\n\(output)")",
            mend: "run it by hand: \(tool) \(arguments.joined(separator: " "))", code: "TEAL-PUBLISH-003")
    }

    private static func unpacked(_ error: ImageError) -> Problem {
        Problem(
            what: "The image was not packed.", why: error.message,
            mend: error.code == .notFound
                ? "build the app first, and check the paths in compose.yaml"
                : "correct the files and run: teal publish",
            code: "TEAL-PUBLISH-004")
    }

    private static func problem(for failure: RegistryFailure, _ target: PublishTarget) -> Problem {
        let place = "\(target.registry)/\(target.repository)"
        let what = "The image was not pushed to \(place)."
        switch (failure.status, failure.code) {
        case (nil, _):
            return Problem(
                what: what, why: "the registry does not answer: \(failure.reason)",
                mend: RegistryEndpoint(host: target.registry).isThisMachine
                    ? "teal region start" : "check the network, then: teal publish",
                code: "TEAL-PUBLISH-005")
        case (401?, _), (403?, _):
            return Problem(what: what, why: failure.reason, mend: "teal login", code: "TEAL-PUBLISH-006")
        case (_, "NAME_UNKNOWN"):
            return Problem(what: what, why: failure.reason, mend: "teal up", code: "TEAL-PUBLISH-007")
        case (_, "TAG_INVALID"):
            return Problem(
                what: what, why: failure.reason,
                mend: "publish under another tag, or make the repository's tags mutable",
                now: "The layers are in the registry and are not sent again.", code: "TEAL-PUBLISH-008")
        default:
            let status = failure.status.map { " (status \($0))" } ?? ""
            return Problem(what: what, why: failure.reason + status, mend: "teal publish", code: "TEAL-PUBLISH-011")
        }
    }
}

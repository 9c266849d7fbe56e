import ContainerRuntime
import HTTPService
import LocalCloud

/// The images of a registry that may be away.
struct AbsentableImages: ImageSource {
    let images: any ImageSource
    let faults: FaultBoard

    /// Worded as Fargate words a registry that does not answer, see
    /// <https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task_cannot_pull_image.html>.
    func pull(_ reference: String) async throws(ImagePullError) -> PulledImage {
        guard faults.isRegistryAway else { return try await images.pull(reference) }
        let host = reference.prefix { $0 != "/" }
        let name = reference.dropFirst(host.count + 1).prefix { $0 != ":" && $0 != "@" }
        let tag = reference.dropFirst(host.count + 1 + name.count + 1)
        throw ImagePullError(
            "pull image manifest has been retried 5 time(s): failed to resolve ref \(reference): failed to do request: "
                + "Head \"https://\(host)/v2/\(name)/manifests/\(tag)\": dial tcp: i/o timeout")
    }

    func removeUnused(except folders: Set<String>) async {
        await images.removeUnused(except: folders)
    }
}

/// The registry's door, closed while it is away: a push or a pull from outside is told to come again.
struct AbsentableRegistry: HTTPHandler {
    let registry: any HTTPHandler
    let faults: FaultBoard

    func respond(to request: HTTPRequest, body: HTTPBody) async -> HTTPResponse {
        guard faults.isRegistryAway else { return await registry.respond(to: request, body: body) }
        let error = #"{"errors":[{"code":"UNAVAILABLE","message":"The registry is away."}]}"#
        return HTTPResponse(
            status: 503, headers: ["Content-Type": "application/json"], body: .bytes(Array(error.utf8)))
    }
}

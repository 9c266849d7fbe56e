import AWSECR
import AWSWire
package import ComposeFile
import FoundationEssentials
import TealCore

extension ProjectDeployer {
    /// Makes the image of a service and pushes it under `tag` and `latest`.
    ///
    /// Throws a `Problem` where the repository is not there, or the image cannot be made or pushed.
    package func publish(_ service: ComposeService, tag: String?) async throws -> PublishedImage {
        listener.report(.target(target))
        let tag = try checked(tag ?? timeTag)
        let repository = try await repository(of: service)
        let target = try await publishTarget(repository, tags: tag == "latest" ? [tag] : [tag, "latest"])
        listener.report(.step("Publishing \(service.name) as \(repository.uri):\(tag)"))
        let listener = listener
        let image = try await images.publish(service, to: target) { event in
            listener.report(.publish(service: service.name, event))
        }
        return image
    }

    struct Repository: Equatable {
        var name: String
        /// `123456789012.dkr.ecr.us-east-1.amazonaws.com/web`
        var uri: String

        var registry: String { String(uri.prefix { $0 != "/" }) }
    }

    /// Throws a `Problem` where the service has none, or it is not made yet.
    func repository(of service: ComposeService) async throws -> Repository {
        guard let name = service.source.repository else {
            throw Problem(
                what: "\(service.name) has no repository.", why: "its image is somebody else's",
                mend: "add build: or x-teal: { web: ./dist } to the service", code: "TEAL-PUBLISH-020", exit: .usage)
        }
        guard let repository = try await findRepository(name) else {
            throw Problem(
                what: "The repository \(name) does not exist.", why: "\(target) has none of this name", mend: "teal up",
                code: "TEAL-PUBLISH-025")
        }
        return repository
    }

    func findRepository(_ name: String) async throws -> Repository? {
        let output = try await cloud.find(
            ECR.DescribeRepositories.self, .init(repositoryNames: [name]), absent: ["RepositoryNotFoundException"])
        return output?.repositories?.first?.repositoryUri.map { Repository(name: name, uri: $0) }
    }

    private func publishTarget(_ repository: Repository, tags: [String]) async throws -> PublishTarget {
        PublishTarget(
            registry: repository.registry, repository: repository.name, tags: tags,
            credentials: try await registryCredentials())
    }

    /// A token of twelve hours. Throws a `Problem` where ECR gives none.
    package func registryCredentials() async throws -> RegistryCredentials {
        let output = try await cloud.send(ECR.GetAuthorizationToken.self, .init())
        let token = output.authorizationData?.first?.authorizationToken ?? ""
        let decoded = Data(base64Encoded: token).map { String(decoding: $0, as: UTF8.self) } ?? ""
        let parts = decoded.split(separator: ":", maxSplits: 1).map(String.init)
        guard parts.count == 2 else {
            throw Problem(
                what: "The registry gave no password.", why: "the token of ECR is not in its form",
                mend: "see whether the endpoint is AWS's or the local region's", code: "TEAL-PUBLISH-026")
        }
        return RegistryCredentials(user: parts[0], password: Redacted(parts[1]))
    }

    /// `20261123-034512`, in UTC.
    private var timeTag: String {
        let style = Date.ISO8601FormatStyle(timeZoneSeparator: .omitted).year().month().day().dateSeparator(.omitted)
        let day = clock.now.formatted(style)
        let seconds = Int(clock.now.timeIntervalSince1970) % 86_400
        let parts = [seconds / 3600, seconds / 60 % 60, seconds % 60]
        return day + "-" + parts.map { ($0 < 10 ? "0" : "") + String($0) }.joined()
    }

    /// Source: <https://github.com/opencontainers/distribution-spec/blob/main/spec.md#pull>
    private func checked(_ tag: String) throws(Problem) -> String {
        let isGood = tag.wholeMatch(of: #/[A-Za-z0-9_][A-Za-z0-9._-]{0,127}/#) != nil
        if isGood { return tag }
        throw Problem(
            what: "\"\(tag)\" cannot be a tag.",
            why: "a tag has letters, digits, dots, dashes and underscores, at most 128 of them",
            mend: "choose another with --tag", code: "TEAL-PUBLISH-027", exit: .usage)
    }

    /// The digest behind a tag, or of what was pushed last, as a task definition names it.
    func pinnedImage(of service: ComposeService, tag: String?) async throws -> String {
        let repository = try await repository(of: service)
        if let tag, tag.hasPrefix("sha256:") { return "\(repository.uri)@\(tag)" }
        if let image = try await image(in: repository, tag: tag) { return image }
        throw Problem(
            what: "There is no image\(tag.map { " \"\($0)\"" } ?? "") of \(service.name) to deploy.",
            why: "the repository \(repository.name) has \(tag == nil ? "no images" : "no such tag")",
            mend: tag.map { "teal publish \(service.name) --tag \($0), or choose another tag" } ?? "teal publish",
            code: "TEAL-RELEASE-001")
    }

    /// Pinned by its digest; nil where there is no such tag, or, without one, no image at all.
    func image(in repository: Repository, tag: String?) async throws -> String? {
        let ids = tag.map { [ECR.ImageIdentifier(imageTag: $0)] }
        let found = try await cloud.find(
            ECR.DescribeImages.self, .init(repositoryName: repository.name, imageIds: ids),
            absent: ["ImageNotFoundException"])
        let details = found?.imageDetails ?? []
        let newest = details.max { ($0.imagePushedAt ?? .distantPast) < ($1.imagePushedAt ?? .distantPast) }
        return newest?.imageDigest.map { "\(repository.uri)@\($0)" }
    }

    // MARK: - The image that served last

    /// The tag of the image that was last seen to serve.
    static var liveTag: String { "live" }

    /// Remembers in the registry that this image serves, so that the app can come back with it after it was taken down.
    ///
    /// A convenience: where the registry refuses, for its tags may be immutable, the next `up` takes what was pushed
    /// last.
    func markLive(_ service: ComposeService, image: String) async {
        guard let name = service.source.repository, let digest = image.split(separator: "@").last else { return }
        let input = ECR.BatchGetImageRequest(repositoryName: name, imageIds: [.init(imageDigest: String(digest))])
        guard let found = try? await cloud.send(ECR.BatchGetImage.self, input).images?.first,
            let manifest = found.imageManifest
        else { return }
        _ = try? await cloud.send(
            ECR.PutImage.self,
            .init(
                repositoryName: name, imageManifest: manifest, imageManifestMediaType: found.imageManifestMediaType,
                imageTag: Self.liveTag, imageDigest: String(digest)))
    }
}

package import HTTPService
package import OCIImage
package import TealCore

/// The OCI distribution API (version 1.1) over a store of blobs and a catalog.
///
/// <https://github.com/opencontainers/distribution-spec/blob/v1.1.1/spec.md>. Layers go from the socket to a file and
/// from a file to the socket; only manifests are held in memory.
package struct RegistryHandler: HTTPHandler {
    let blobs: BlobStore
    let uploads: UploadStore
    let catalog: any RegistryCatalog
    private let authorizer: any RegistryAuthorizer
    let clock: any WallClock

    package init(
        blobs: BlobStore, uploads: UploadStore, catalog: any RegistryCatalog, authorizer: any RegistryAuthorizer,
        clock: any WallClock = SystemWallClock()
    ) {
        self.blobs = blobs
        self.uploads = uploads
        self.catalog = catalog
        self.authorizer = authorizer
        self.clock = clock
    }

    package func respond(to request: HTTPRequest, body: HTTPBody) async -> HTTPResponse {
        var response: HTTPResponse
        do {
            response = try await answer(request, body)
        } catch let error as RegistryError {
            response = Self.refusal(error)
        } catch let error as ImageError {
            response = Self.refusal(RegistryError(error))
        } catch let error as HTTPBodyError {
            response = Self.refusal(Self.bodyRefusal(error))
        } catch {
            response = Self.refusal(RegistryError(.unknown, "the registry failed: \(error)"))
        }
        response.headers["Docker-Distribution-API-Version"] = "registry/2.0"
        return response
    }

    static func refusal(_ error: RegistryError, headers: HTTPFields = [:]) -> HTTPResponse {
        var headers = headers
        headers["Content-Type"] = "application/json"
        return HTTPResponse(status: error.status, headers: headers, body: .bytes(error.json))
    }

    private static func bodyRefusal(_ error: HTTPBodyError) -> RegistryError {
        switch error {
        case .tooLarge(let limit): RegistryError(.sizeInvalid, "the body is larger than \(limit) bytes", status: 413)
        case .timedOut: RegistryError(.sizeInvalid, "the body came too slowly", status: 408)
        case .malformed, .disconnected, .cancelled: RegistryError(.sizeInvalid, "the body ended before its end")
        }
    }

    private func answer(_ request: HTTPRequest, _ body: HTTPBody) async throws -> HTTPResponse {
        guard let route = try RegistryRoute(path: PercentCoding.decode(request.path)) else {
            throw RegistryError(.unsupported, "\(request.path) is no path of the distribution API", status: 404)
        }
        let parameters = Dictionary(request.queryItems.map { ($0.name, $0.value) }) { first, _ in first }
        let decision = await authorizer.decide(Self.access(request, route, parameters))
        switch decision {
        case .unauthenticated(let challenge):
            let error = RegistryError(.unauthorized, "authentication required")
            return Self.refusal(error, headers: ["WWW-Authenticate": challenge])
        case .denied(let reason):
            throw RegistryError(.denied, reason)
        case .allowed(let namespace):
            guard let repository = route.repository else { return try root(request) }
            let key = RepositoryKey(namespace: namespace, name: repository)
            let call = RegistryCall(request: request, body: body, repository: key, parameters: parameters)
            return try await answer(call, route)
        }
    }

    /// A download may carry its permission in its link.
    private static func access(
        _ request: HTTPRequest, _ route: RegistryRoute, _ parameters: [String: String]
    ) -> RegistryAccess {
        let credentials = BasicCredentials(request.headers["Authorization"])
        let action: RegistryAccess.Action =
            switch request.method {
            case "GET", "HEAD": .pull
            case "DELETE": .delete
            default: .push
            }
        let link = action == .pull ? parameters["token"] : nil
        return RegistryAccess(
            host: request.headers["Host"] ?? "", user: credentials?.user ?? link.map { _ in "AWS" },
            password: credentials?.password ?? link, repository: route.repository, action: action)
    }

    private func root(_ request: HTTPRequest) throws -> HTTPResponse {
        guard request.method == "GET" || request.method == "HEAD" else { throw Self.wrongMethod(request) }
        return HTTPResponse(status: 200, headers: ["Content-Type": "application/json"], body: .bytes(Array("{}".utf8)))
    }

    private func answer(_ call: RegistryCall, _ route: RegistryRoute) async throws -> HTTPResponse {
        switch (route, call.request.method) {
        case (.blob(_, let digest), "GET"), (.blob(_, let digest), "HEAD"): try await getBlob(call, digest)
        case (.blob(_, let digest), "DELETE"): try await deleteBlob(call, digest)
        case (.newUpload, "POST"): try await beginUpload(call)
        case (.upload(_, let id), "PATCH"): try await appendChunk(call, id)
        case (.upload(_, let id), "PUT"): try await finishUpload(call, id)
        case (.upload(_, let id), "GET"): try await uploadStatus(call, id)
        case (.upload(_, let id), "DELETE"): try await cancelUpload(call, id)
        case (.manifest(_, let name), "GET"), (.manifest(_, let name), "HEAD"): try await getManifest(call, name)
        case (.manifest(_, let name), "PUT"): try await putManifest(call, name)
        case (.manifest(_, let name), "DELETE"): try await deleteManifest(call, name)
        case (.tags, "GET"): try await listTags(call)
        case (.referrers(_, let digest), "GET"): try await listReferrers(call, digest)
        default: throw Self.wrongMethod(call.request)
        }
    }

    private static func wrongMethod(_ request: HTTPRequest) -> RegistryError {
        RegistryError(.unsupported, "\(request.method) does nothing here")
    }
}

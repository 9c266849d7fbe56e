package import AWSClient
import FoundationEssentials
package import OCIImage
package import TealCore

/// Speaks the OCI distribution API to one registry, as one user.
package struct RegistryClient: Sendable {
    private let endpoint: RegistryEndpoint
    private let transport: any HTTPTransport
    private let authorization: Redacted<String>
    private let clock: any WallClock
    private let chunk: Int

    /// What ECR takes at once and forgets little of when a connection breaks: 16 MiB.
    package static let usualChunk = 16 << 20

    /// `chunk` in bytes.
    package init(
        _ endpoint: RegistryEndpoint, credentials: RegistryCredentials, transport: any HTTPTransport,
        clock: any WallClock = SystemWallClock(), chunk: Int = usualChunk
    ) {
        self.endpoint = endpoint
        self.transport = transport
        self.clock = clock
        self.chunk = chunk
        let pair = "\(credentials.user):\(credentials.password.reveal())"
        authorization = Redacted("Basic " + Data(pair.utf8).base64EncodedString())
    }

    /// Makes sure that the registry has the blob. `mountable` are repositories of the same registry that may have it.
    /// `progress` is told how many bytes have arrived. Throws `RegistryFailure`, and `ImageError` where the file cannot
    /// be read.
    func push(
        _ blob: Descriptor, from blobs: BlobStore, to repository: String, mountable: [String] = [],
        progress: @Sendable (Int) -> Void
    ) async throws -> BlobUpload.Outcome {
        let file = try blobs.open(blob.digest)
        let sending = BlobSending(client: self, blob: blob, file: file, repository: repository, mountable: mountable)
        var upload = BlobUpload(size: blob.size, chunk: chunk)
        var move = upload.first
        while true {
            if move.delay > .zero { try await clock.sleep(for: move.delay) }
            switch move.step {
            case .done(let outcome): return outcome
            case .failed(let failure): throw failure
            default: break
            }
            move = upload.next(after: try await sending.carryOut(move.step))
            progress(upload.confirmed)
        }
    }

    /// Puts a manifest under a tag or its digest. Throws `RegistryFailure`.
    func put(_ manifest: [UInt8], mediaType: String, reference: String, in repository: String) async throws {
        _ = try await retrying {
            try await send(
                "PUT", "/v2/\(repository)/manifests/\(reference)", headers: ["Content-Type": mediaType], body: manifest,
                expecting: [201])
        }
    }

    /// The digest behind a tag. Throws `RegistryFailure`.
    package func resolve(_ tag: String, in repository: String) async throws -> ContentDigest {
        let accept = MediaType.manifests.union(MediaType.indexes).sorted().joined(separator: ", ")
        let response = try await retrying {
            try await send(
                "HEAD", "/v2/\(repository)/manifests/\(tag)", headers: ["Accept": accept], expecting: [200])
        }
        guard let digest = response.header("Docker-Content-Digest").flatMap({ ContentDigest($0) }) else {
            throw RegistryFailure(status: response.status, "the registry did not say which digest \(tag) has")
        }
        return digest
    }

    private func retrying(_ body: () async throws -> TransportResponse) async throws -> TransportResponse {
        var delay = Duration.milliseconds(200)
        for _ in 0..<3 {
            do {
                return try await body()
            } catch let failure as RegistryFailure where failure.isPassing {
                try await clock.sleep(for: delay)
                delay *= 2
            }
        }
        return try await body()
    }

    /// `target` is a path, or the absolute or relative URL of a `Location`.
    fileprivate func send(
        _ method: String, _ target: String, headers: [String: String] = [:], body: [UInt8] = [], expecting: Set<Int>
    ) async throws -> TransportResponse {
        try Task.checkCancellation()
        let all = headers.map { (name: $0.key, value: $0.value) } + [("Authorization", authorization.reveal())]
        let request = TransportRequest(method: method, url: url(target), headers: all, body: body)
        let response: TransportResponse
        do {
            response = try await transport.send(request)
        } catch {
            throw RegistryFailure(error)
        }
        guard expecting.contains(response.status) else { throw RegistryFailure(response, method, target) }
        return response
    }

    private func url(_ target: String) -> String {
        guard target.hasPrefix("http://") || target.hasPrefix("https://") else { return endpoint.baseURL + target }
        // A registry that calls itself by its own name in a Location is to be reached as it was before.
        let own = ["http://\(endpoint.host)", "https://\(endpoint.host)"].first { target.hasPrefix($0) }
        return own.map { endpoint.baseURL + target.dropFirst($0.count) } ?? target
    }
}

/// Who pushes: for ECR the user is `AWS` and the password the token.
package struct RegistryCredentials: Sendable {
    package var user: String
    package var password: Redacted<String>

    package init(user: String, password: Redacted<String>) {
        self.user = user
        self.password = password
    }
}

extension TransportResponse {
    /// The first of that name, whatever its case.
    fileprivate func header(_ name: String) -> String? {
        headers.first { $0.name.lowercased() == name.lowercased() }?.value
    }
}

extension RegistryFailure {
    fileprivate init(_ error: TransportError) {
        switch error {
        case .refused(let reason), .failed(let reason): self.init(status: nil, reason)
        case .timedOut: self.init(status: nil, "no answer came in time")
        case .badURL(let url): self.init(status: 400, "\(url) is no address")
        }
    }

    fileprivate init(_ response: TransportResponse, _ method: String, _ target: String) {
        struct Body: Decodable {
            struct Entry: Decodable {
                var code: String
                var message: String?
            }

            var errors: [Entry]
        }
        let first = try? JSONDecoder().decode(Body.self, from: Data(response.body)).errors.first
        let path = target.prefix { $0 != "?" }
        self.init(
            status: response.status, code: first?.code,
            first?.message ?? "\(method) \(path) was answered with status \(response.status)")
    }
}

/// The requests of one blob.
private struct BlobSending: Sendable {
    let client: RegistryClient
    let blob: Descriptor
    let file: OpenFile
    let repository: String
    let mountable: [String]

    /// What came of it; only cancellation and an unreadable file throw.
    func carryOut(_ step: BlobUpload.Step) async throws -> BlobUpload.Event {
        do {
            return try await event(step)
        } catch let failure as RegistryFailure {
            return .failed(failure)
        }
    }

    private func event(_ step: BlobUpload.Step) async throws -> BlobUpload.Event {
        switch step {
        case .check:
            let response = try await client.send(
                "HEAD", "/v2/\(repository)/blobs/\(blob.digest)", expecting: [200, 404])
            return .present(response.status == 200)
        case .begin:
            return try await begin()
        case .send(let range, let location):
            let headers = [
                "Content-Type": "application/octet-stream",
                "Content-Range": "\(range.lowerBound)-\(range.upperBound - 1)",
            ]
            let response = try await client.send(
                "PATCH", location, headers: headers, body: try read(range), expecting: [202])
            let count = Self.confirmed(response) ?? range.upperBound
            return .accepted(count, location: response.header("Location") ?? location)
        case .ask(let location):
            let response = try await client.send("GET", location, expecting: [204])
            return .accepted(Self.confirmed(response) ?? 0, location: response.header("Location") ?? location)
        case .finish(let range, let location):
            let separator = location.contains("?") ? "&" : "?"
            let headers = ["Content-Type": "application/octet-stream"]
            _ = try await client.send(
                "PUT", "\(location)\(separator)digest=\(blob.digest)", headers: headers, body: try read(range),
                expecting: [201])
            return .finished
        case .done, .failed:
            return .finished
        }
    }

    private func begin() async throws -> BlobUpload.Event {
        for source in mountable where source != repository {
            let response = try await client.send(
                "POST", "/v2/\(repository)/blobs/uploads/?mount=\(blob.digest)&from=\(source)", expecting: [201, 202])
            if response.status == 201 { return .mounted }
            if let location = response.header("Location") { return .began(location: location) }
        }
        let response = try await client.send("POST", "/v2/\(repository)/blobs/uploads/", expecting: [202])
        guard let location = response.header("Location") else {
            throw RegistryFailure(status: 202, "the registry began an upload without saying where")
        }
        return .began(location: location)
    }

    private func read(_ range: Range<Int>) throws -> [UInt8] {
        guard !range.isEmpty else { return [] }
        try file.seek(to: range.lowerBound)
        return try [UInt8](unsafeUninitializedCapacity: range.count) { buffer, count in
            count = try file.fill(UnsafeMutableRawBufferPointer(buffer))
        }
    }

    /// From `Range: 0-1023`. An upload without a byte answers `0-0`, as one with a single byte does; its blob then
    /// starts over, which a blob of that size can bear.
    private static func confirmed(_ response: TransportResponse) -> Int? {
        guard let range = response.header("Range")?.split(separator: "-").last, let last = Int(range) else {
            return nil
        }
        return last == 0 ? 0 : last + 1
    }
}

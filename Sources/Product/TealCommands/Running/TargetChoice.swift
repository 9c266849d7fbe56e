import AWSClient
import Region
import TealCore

/// Where a command works, decided from its options and the environment.
struct TargetChoice: Equatable {
    var isLocal: Bool
    var region: String?
    /// A release is hundreds of calls, and not one of them may be the one that was throttled once too often.
    private static let attempts = 10

    /// Nil for AWS's own.
    var endpoint: String?
    /// Of a local region that checks signatures.
    var localKey: RootKey?

    /// Local is the default. Throws a `Problem` where `TEAL_TARGET` is neither.
    ///
    /// - Parameter access: how the local region is reached; asked only where it is the target.
    init(
        _ options: GlobalOptions, manifestRegion: String?, environment: [String: String],
        access: () throws(Problem) -> RegionAccess
    ) throws(Problem) {
        let word = environment["TEAL_TARGET"].flatMap { $0.isEmpty ? nil : $0 }
        guard let target = options.target ?? word.map({ TargetName(rawValue: $0) }) ?? .local else {
            throw Problem(
                what: "It is not clear where to work.",
                why: "TEAL_TARGET is \"\(word ?? "")\", and must be local or aws",
                mend: "set TEAL_TARGET to local or aws, or use --target", code: "TEAL-TARGET-001", exit: .configuration)
        }
        isLocal = target == .local
        let local = isLocal ? try access() : nil
        localKey = local?.key
        let chosen = environment["AWS_REGION"] ?? environment["AWS_DEFAULT_REGION"]
        region = options.region ?? manifestRegion ?? chosen ?? local?.configuration.region
        endpoint =
            options.endpointURL ?? local.map { environment["AWS_ENDPOINT_URL"] ?? $0.configuration.endpoint }
    }

    /// The local region takes any key, or its own; a real one is never sent to it.
    func credentials(environment: [String: String]) -> Credentials? {
        guard isLocal else { return nil }
        if let localKey {
            return Credentials(accessKey: localKey.accessKey, secret: localKey.secret, source: "local region")
        }
        let key = environment["AWS_ACCESS_KEY_ID"] ?? "local"
        let isReal = key.hasPrefix("AKIA") || key.hasPrefix("ASIA")
        return Credentials(accessKey: isReal ? "local" : key, secret: "local", source: "local region")
    }

    func client(_ options: GlobalOptions, environment: [String: String]) throws(Problem) -> AWSClient {
        do {
            let surroundings =
                isLocal
                ? Surroundings(environment: [:]) : try .read(environment: environment, profile: options.profile)
            return try AWSClient(
                surroundings,
                .init(
                    region: region, endpoint: endpoint, credentials: credentials(environment: environment),
                    attempts: surroundings.attempts ?? Self.attempts))
        } catch {
            throw error.problem
        }
    }
}

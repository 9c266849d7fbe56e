package import ImageRegistry

/// What the registries of a local region are called, one an account and region.
///
/// A registry is `ACCOUNT.dkr.ecr.REGION.localhost:PORT`: the shape that tools take the account and the region from,
/// below `localhost`, which is this machine wherever it is resolved (RFC 6761), on the port where the region answers
/// all of its APIs. Docker speaks plain HTTP to an address of the loopback, so `docker push` needs no certificate and
/// no setting (podman and skopeo want `--tls-verify=false`). A C library without `nss-myhostname` does not resolve
/// names below `localhost`; there, and under any other name of this machine (`localhost:PORT`, `127.0.0.1:PORT`), the
/// repositories are those of the account that the token belongs to. AWS's own names (`….amazonaws.com`) are understood
/// where an image is pulled.
package struct RegistryNames: Sendable, Equatable {
    package var port: Int
    /// Who is meant where a name does not say it.
    package var defaultAccount: String
    package var defaultRegion: String

    package init(port: Int = 4566, defaultAccount: String = "123456789012", defaultRegion: String = "us-east-1") {
        self.port = port
        self.defaultAccount = defaultAccount
        self.defaultRegion = defaultRegion
    }

    /// `123456789012.dkr.ecr.us-east-1.localhost:4566`
    package func host(account: String, region: String) -> String {
        "\(account).dkr.ecr.\(region).localhost:\(port)"
    }

    package func repositoryURI(_ owner: RegistryOwner, _ name: String) -> String {
        "\(host(account: owner.account, region: owner.region))/\(name)"
    }

    /// Whose registry `host` is, with or without a port. Nil for a host that is no local registry.
    package func owner(ofHost host: String) -> RegistryOwner? {
        owner(namedBy: host)
            ?? (isThisMachine(host) ? RegistryOwner(account: defaultAccount, region: defaultRegion) : nil)
    }

    /// Whose registry `host` says it is; nil where it names only a machine.
    package func owner(namedBy host: String) -> RegistryOwner? {
        let labels = Self.withoutPort(host).split(separator: ".", omittingEmptySubsequences: false).map(String.init)
        guard labels.count >= 5, labels[1] == "dkr", labels[2] == "ecr", labels[0].count == 12 else { return nil }
        let suffix = labels[4...].joined(separator: ".")
        guard suffix == "localhost" || suffix == "amazonaws.com" || suffix == "amazonaws.com.cn" else { return nil }
        return RegistryOwner(account: labels[0], region: labels[3])
    }

    private func isThisMachine(_ host: String) -> Bool {
        ["localhost:\(port)", "127.0.0.1:\(port)", "[::1]:\(port)"].contains(host)
    }

    private static func withoutPort(_ host: String) -> Substring {
        host.prefix { $0 != ":" }
    }
}

/// An account in a region: whose the repositories are.
package struct RegistryOwner: Hashable, Sendable, Codable {
    package var account: String
    package var region: String

    package init(account: String, region: String) {
        self.account = account
        self.region = region
    }

    /// As the registry's engine knows it.
    package var namespace: String { "\(account)/\(region)" }

    package func key(_ repository: String) -> RepositoryKey {
        RepositoryKey(namespace: namespace, name: repository)
    }
}

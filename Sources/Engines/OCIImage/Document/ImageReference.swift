/// How a person names an image: `host[:port]/repository[:tag][@sha256:…]`.
///
/// Read as Docker reads it: a first part without a dot, a colon or `localhost` is no host but part of the repository,
/// and then the host is `docker.io`, where a repository of one part is below `library/`.
package struct ImageReference: Hashable, Sendable, CustomStringConvertible {
    /// With its port, where it has one.
    package var host: String
    package var repository: String
    package var tag: String?
    package var digest: ContentDigest?

    package init(host: String, repository: String, tag: String? = nil, digest: ContentDigest? = nil) {
        self.host = host
        self.repository = repository
        self.tag = tag
        self.digest = digest
    }

    /// Nil where the text is no reference. A reference with neither tag nor digest means `latest`.
    package init?(_ text: String) {
        let halves = text.split(separator: "@", maxSplits: 1, omittingEmptySubsequences: false)
        var digest: ContentDigest?
        if halves.count == 2 {
            digest = ContentDigest(String(halves[1]))
            guard digest != nil else { return nil }
        }
        var (name, tag) = Self.splitTag(halves[0])
        if tag == nil, digest == nil { tag = "latest" }
        if let tag, !Self.isTag(tag) { return nil }
        var host = "docker.io"
        if let slash = name.firstIndex(of: "/"), Self.isHost(name[..<slash]) {
            host = String(name[..<slash])
            name = name[name.index(after: slash)...]
        } else if !name.contains("/") {
            name = "library/" + name
        }
        guard Self.isRepository(String(name)) else { return nil }
        self.init(host: host, repository: String(name), tag: tag, digest: digest)
    }

    package var description: String {
        "\(host)/\(repository)" + (tag.map { ":\($0)" } ?? "") + (digest.map { "@\($0)" } ?? "")
    }

    /// What follows `/manifests/`: the digest where there is one, it says more than the tag.
    package var manifestReference: String { digest?.description ?? tag ?? "latest" }

    private static func splitTag(_ text: Substring) -> (name: Substring, tag: String?) {
        guard let colon = text.lastIndex(of: ":"), !text[colon...].contains("/") else { return (text, nil) }
        return (text[..<colon], String(text[text.index(after: colon)...]))
    }

    private static func isHost(_ text: Substring) -> Bool {
        text == "localhost" || text.contains(".") || text.contains(":")
    }
}

extension ImageReference {
    /// `[a-zA-Z0-9_][a-zA-Z0-9._-]{0,127}`
    package static func isTag(_ text: String) -> Bool {
        guard let first = text.utf8.first, text.utf8.count <= 128 else { return false }
        let isWord = { (byte: UInt8) in isLower(byte) || (0x41...0x5A).contains(byte) || byte == UInt8(ascii: "_") }
        let isInner = { (byte: UInt8) in isWord(byte) || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "-") }
        return isWord(first) && text.utf8.allSatisfy(isInner)
    }

    /// `[a-z0-9]+((\.|_|__|-+)[a-z0-9]+)*(\/[a-z0-9]+((\.|_|__|-+)[a-z0-9]+)*)*`, at most 255 characters.
    package static func isRepository(_ text: String) -> Bool {
        guard !text.isEmpty, text.utf8.count <= 255 else { return false }
        return text.split(separator: "/", omittingEmptySubsequences: false).allSatisfy(isRepositoryPart)
    }

    private static func isRepositoryPart(_ part: Substring) -> Bool {
        guard let first = part.utf8.first, let last = part.utf8.last, isLower(first), isLower(last) else {
            return false
        }
        let separators = part.utf8.split(omittingEmptySubsequences: true, whereSeparator: isLower)
        return separators.allSatisfy { run in
            let text = String(Substring(run))
            return text == "." || text == "_" || text == "__" || text.allSatisfy { $0 == "-" }
        }
    }

    private static func isLower(_ byte: UInt8) -> Bool {
        (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte)
    }
}

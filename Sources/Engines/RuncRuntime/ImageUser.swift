import ContainerRuntime

/// Who a container's process is: `USER` of the image or of the task, resolved against the image's own files.
struct ImageUser: Equatable, Sendable {
    var id: Int
    var group: Int
    var otherGroups: [Int] = []
    var home = "/"

    static let root = ImageUser(id: 0, group: 0, home: "/root")

    /// `user` is `name`, `id`, `name:group` or `id:group`, each by name or number; empty for root. Numbers need no
    /// entry.
    static func resolve(
        _ user: String, passwords: String?, groups: String?
    ) throws(RuntimeError) -> ImageUser {
        let parts = user.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false).map { String($0) }
        let name = parts.first.flatMap { $0.isEmpty ? nil : $0 } ?? "0"
        let entries = lines(of: passwords)
        let entry = entries.first { $0.count > 6 && ($0[0] == name || $0[2] == name) }
        guard let id = entry.flatMap({ Int($0[2]) }) ?? Int(name) else {
            throw RuntimeError(.cannotStart, "unable to find user \(name): no matching entries in passwd file")
        }
        var resolved = ImageUser(id: id, group: entry.flatMap { Int($0[3]) } ?? 0)
        if let home = entry?[5], !home.isEmpty { resolved.home = home } else if id == 0 { resolved.home = "/root" }
        let known = lines(of: groups)
        if parts.count > 1, !parts[1].isEmpty {
            let match = known.first { $0.count > 2 && ($0[0] == parts[1] || $0[2] == parts[1]) }
            guard let group = match.flatMap({ Int($0[2]) }) ?? Int(parts[1]) else {
                throw RuntimeError(
                    .cannotStart, "unable to find group \(parts[1]): no matching entries in group file")
            }
            resolved.group = group
        } else if let account = entry?[0] {
            resolved.otherGroups = known.compactMap { fields in
                guard fields.count > 3, fields[3].split(separator: ",").contains(Substring(account)) else { return nil }
                return Int(fields[2])
            }
        }
        return resolved
    }

    private static func lines(of file: String?) -> [[String]] {
        (file ?? "").split(separator: "\n").map { line in
            line.split(separator: ":", omittingEmptySubsequences: false).map { String($0) }
        }
    }
}

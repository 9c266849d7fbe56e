/// A named volume: files that outlive tasks, on a file system that every task of the project can reach (EFS).
package struct SharedVolume: Equatable, Sendable {
    /// The key in the manifest.
    package var name: String
    package var place: SourcePlace
    /// A file system that is there already (`fs-0123…`); nil for the project's own.
    package var fileSystem: String?
    /// All access is as this user and group; nil leaves each process as it is.
    package var owner: FileOwner?

    package init(name: String, place: SourcePlace, fileSystem: String? = nil, owner: FileOwner? = nil) {
        self.name = name
        self.place = place
        self.fileSystem = fileSystem
        self.owner = owner
    }
}

/// A user and a group by their numbers.
package struct FileOwner: Equatable, Sendable {
    package var user: Int
    package var group: Int

    package init(user: Int, group: Int) {
        self.user = user
        self.group = group
    }

    /// `1000:1000` or `1000`; nil where the text has names.
    package init?(_ text: String) {
        let parts = text.split(separator: ":", omittingEmptySubsequences: false)
        guard (1...2).contains(parts.count), let user = Int(parts[0]), let group = Int(parts.last ?? ""),
            (0...4_294_967_295).contains(user), (0...4_294_967_295).contains(group)
        else { return nil }
        self.init(user: user, group: group)
    }
}

/// Where a container sees files.
package struct VolumeMount: Equatable, Sendable {
    package enum Source: Hashable, Sendable {
        /// A shared volume, by its name.
        case shared(String)
        /// A folder of the task's own, which goes when the task ends; containers of one task share it by its name.
        case scratch(String)
    }

    package var source: Source
    /// Absolute, in the container.
    package var path: String
    package var isReadOnly: Bool
    package var place: SourcePlace

    package init(source: Source, path: String, isReadOnly: Bool = false, place: SourcePlace) {
        self.source = source
        self.path = path
        self.isReadOnly = isReadOnly
        self.place = place
    }
}

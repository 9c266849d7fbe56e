import ComposeFile

/// Which values the stack's parameters get. Pure.
///
/// The stack knows the image it was last given; releases go past it. As long as an update touches neither the task
/// definition nor the service, the stack's own value stays, so that nothing is rolled. Once it touches them, the image
/// that runs is given, so that an update never brings an old image back.
struct UpParameters {
    /// What is known of one service, or one sidecar.
    struct Known: Equatable {
        /// What the stack was given last; nil where it has no such parameter.
        var previous: String?
        /// What runs now; nil where nothing does.
        var live: String?
        /// What the manifest names, where the image is somebody else's.
        var external: String?
        /// Where nothing runs: what served last, or was pushed last; nil where the repository is empty or not there.
        var newest: String?
        /// Whether a repository of this name is there, and not the stack's own.
        var isKept: Bool
    }

    let known: [String: Known]
    let names: [String: LogicalNames]
    /// Of the service in whose tasks each container runs, where that is another.
    var tasks: [String: LogicalNames] = [:]

    /// Services whose image has to be made first.
    var unpublished: [String] {
        known.filter { first($0.value).isEmpty }.keys.sorted()
    }

    /// Values for a first proposal; `renewed` are services whose task definition will be made anew.
    func values(renewed: Set<String> = []) -> [String: String] {
        var values: [String: String] = [:]
        for (service, known) in known {
            guard let names = names[service] else { continue }
            let isRenewed = renewed.contains(service)
            values[names.imageParameter] = isRenewed ? known.external ?? known.live ?? first(known) : first(known)
            if known.external == nil { values[names.keptParameter] = known.isKept ? "yes" : "no" }
        }
        return values
    }

    /// Values with which everything but the services is made.
    var withoutImages: [String: String] {
        var values = values()
        for names in names.values { values[names.imageParameter] = "" }
        return values
    }

    private func first(_ known: Known) -> String {
        if let external = known.external { return external }
        let previous = known.previous.flatMap { $0.isEmpty ? nil : $0 }
        return previous ?? known.live ?? known.newest ?? ""
    }

    /// Services that a proposal would roll to another image than the one that runs.
    func stale(_ changes: [PlannedChange]) -> Set<String> {
        let touched = Set(changes.filter { $0.action != "Remove" }.map(\.logicalID))
        let stale = known.filter { service, known in
            guard let names = tasks[service] ?? names[service], let live = known.live, known.external == nil else {
                return false
            }
            let isTouched = touched.contains(names.taskDefinition) || touched.contains(names.service)
            return isTouched && live != first(known)
        }
        return Set(stale.keys)
    }
}

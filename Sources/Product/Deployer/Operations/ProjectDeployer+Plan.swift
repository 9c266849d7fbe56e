import CloudTemplate
import ComposeFile
import TealCore

extension ProjectDeployer {
    /// What `up` would change; nothing is changed. Where there is no stack yet, everything is added.
    package func plan() async throws -> [PlannedChange] {
        let existing = try await stack.describe()
        guard let existing, !existing.isEmpty, !existing.mustGoFirst else {
            return stackTemplate.template.resources.map {
                PlannedChange(action: "Add", logicalID: $0.logicalID, type: $0.type)
            }
        }
        let set = try await proposal(try await upParameters())
        if !set.changes.isEmpty { try await stack.discard(set.name) }
        return set.changes
    }
}

package import ComposeFile
package import FoundationEssentials

/// What a release is to bring about.
package struct ReleaseGoal: Equatable, Sendable {
    package var service: String
    package var revision: RevisionName
    /// What served before; nil where nothing did.
    package var previous: RevisionName?
    package var strategy: ReleasePolicy.Strategy
    /// Whether the service stands behind a load balancer.
    package var hasTargets: Bool
    package var startedAt: Date
    package var deadline: Date

    package init(
        service: String, revision: RevisionName, previous: RevisionName?, strategy: ReleasePolicy.Strategy,
        hasTargets: Bool, startedAt: Date, deadline: Date
    ) {
        self.service = service
        self.revision = revision
        self.previous = previous
        self.strategy = strategy
        self.hasTargets = hasTargets
        self.startedAt = startedAt
        self.deadline = deadline
    }
}

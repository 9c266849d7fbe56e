import CloudTemplate

/// One resource of a stack as it stands.
struct ResourceRecord: Codable, Equatable, Sendable {
    var logicalID: String
    var type: String
    /// Nil until the service that makes it has named it.
    var physicalID: String?
    /// Of the attempt to make it: names are derived from it, so that an interrupted attempt finds its own work.
    var token: String
    /// With all functions worked out.
    var properties: TemplateMap
    /// The stack's tags that it was given.
    var stackTags: [String: String]
    var attributes: ResourceAttributes?
    /// The logical ids of what must exist as long as this does.
    var needs: Set<String>
    var deletionPolicy: DeletionPolicy?
    var updateReplacePolicy: DeletionPolicy?
    var status: ResourceStatus
    var reason: String?

    /// Whether the stack has let go of it.
    var isGone: Bool { status == .deleteComplete || status == .deleteSkipped }
}

/// What a stack's operation wants one resource to be.
struct PlannedResource: Codable, Equatable, Sendable {
    var logicalID: String
    var type: String
    /// As in the template.
    var properties: TemplateMap
    var needs: Set<String>
    var deletionPolicy: DeletionPolicy?
    var updateReplacePolicy: DeletionPolicy?
}

struct PlannedOutput: Codable, Equatable, Sendable {
    var name: String
    var value: TemplateValue
    var description: String?
    var exportName: TemplateValue?
}

struct StackOutput: Codable, Equatable, Sendable {
    var name: String
    var value: String
    var description: String?
    var exportName: String?
}

/// A physical resource that is to go.
struct DoomedResource: Codable, Equatable, Sendable {
    enum State: Codable, Equatable, Sendable {
        case waiting
        case running
        case gone
        case failed(String)
    }

    var record: ResourceRecord
    /// Kept, though the stack forgets it.
    var isRetained: Bool
    var state = State.waiting
}

/// What the machine has to know of resource types.
struct ResourceCatalogue: Sendable {
    /// Properties whose change makes a new physical resource, by type.
    var replacement: ReplacementTable
    /// Types that carry the stack's tags.
    var taggable: Set<String>
    /// The property by which a type's resources are named, where two of one name cannot be.
    var nameProperty: [String: String]
}

/// Something that happened to a stack or a resource, without its time and id.
struct EventDraft: Codable, Equatable, Sendable {
    /// Nil for the stack itself.
    var logicalID: String?
    var type: String?
    var physicalID: String?
    var status: String
    var reason: String?
    var properties: TemplateMap?
}

import CloudTemplate

/// How one type of resource is made, changed, read and deleted by the operations of the service that it belongs to.
///
/// Every call may come twice: a process that died between a call and its note is followed by one that makes the call
/// again, after `find` has looked for what the first call left behind.
protocol ResourceType: Sendable {
    /// `AWS::EC2::VPC`
    var name: String { get }
    /// Properties that cannot be changed in place ("Update requires: Replacement" in AWS's reference).
    var replacements: Set<String> { get }
    /// The property that names the resource where the user does; two resources cannot have one name.
    var nameProperty: String? { get }
    /// Whether the stack's tags are given to it.
    var isTaggable: Bool { get }
    /// Whether `find` goes by marks that only this stack leaves, so that it never finds somebody else's.
    var leavesMarks: Bool { get }

    /// Makes the resource by one call, which makes it or makes nothing; gives its physical id.
    func create(_ call: ResourceCall) async throws -> String
    /// Does what making it takes beyond that call. May come again.
    func complete(_ call: ResourceCall, _ id: String) async throws
    /// The physical id of what an interrupted `create` left behind; nil where there is nothing.
    func find(_ call: ResourceCall) async throws -> String?
    /// Brings the resource from the old properties to those of the call.
    func update(_ call: ResourceCall, _ id: String, from old: TemplateMap) async throws
    func delete(_ call: ResourceCall, _ id: String) async throws
    /// Whether what was made or changed has come to rest.
    func readiness(_ call: ResourceCall, _ id: String) async throws -> Readiness
    /// Whether what was deleted has gone.
    func isGone(_ call: ResourceCall, _ id: String) async throws -> Bool
    /// Reads back what `Ref` and `Fn::GetAtt` give.
    func attributes(_ call: ResourceCall, _ id: String) async throws -> ResourceAttributes
}

enum Readiness: Equatable, Sendable {
    case ready
    case waiting
    case failed(String)
}

extension ResourceType {
    var nameProperty: String? { nil }
    var isTaggable: Bool { true }
    var leavesMarks: Bool { true }

    func complete(_ call: ResourceCall, _ id: String) async throws {}
    func find(_ call: ResourceCall) async throws -> String? { nil }
    func update(_ call: ResourceCall, _ id: String, from old: TemplateMap) async throws {}
    func readiness(_ call: ResourceCall, _ id: String) async throws -> Readiness { .ready }
    func isGone(_ call: ResourceCall, _ id: String) async throws -> Bool { true }
}

/// All types that stacks may have.
enum ResourceTypes {
    static let all: [any ResourceType] = [
        VPC(), Subnet(), InternetGateway(), VPCGatewayAttachment(), RouteTable(), Route(),
        SubnetRouteTableAssociation(), SecurityGroup(), SecurityGroupRule(.ingress), SecurityGroupRule(.egress),
        LoadBalancer(), TargetGroup(), Listener(), ListenerRule(), Repository(), Cluster(), TaskDefinition(),
        Service(), LogGroup(), Role(), FileSystem(), MountTarget(), AccessPoint(), EventsRule(), ScalableTarget(),
        ScalingPolicy(), Alarm(), CompositeAlarm(), Secret(), Parameter(), DiscoveryNamespace(.privateDNS),
        DiscoveryNamespace(.http), DiscoveryService(), LogStream(), InlinePolicy(.ofRoles), InlinePolicy(.ofRole),
        ClusterCapacityProviders(),
    ]

    private static let byName = Dictionary(all.map { ($0.name, $0) }) { first, _ in first }

    static func named(_ name: String) -> (any ResourceType)? { byName[name] }

    static let catalogue = ResourceCatalogue(
        replacement: ReplacementTable(byName.mapValues(\.replacements)),
        taggable: Set(all.filter(\.isTaggable).map(\.name)),
        nameProperty: byName.compactMapValues(\.nameProperty))
}

import Glibc
import Sockets
import TealCore

/// A configuration made ready for look-ups: plain values in flat arrays, so that routing a request neither allocates
/// nor counts references. Each worker has one of its own and replaces it whole.
struct RoutingTable: ~Copyable {
    struct Listener {
        var rules: Section
        var defaultAction: Int
        var policy: HeaderPolicy
        var timeouts: ConnectionTimeouts
    }

    struct Rule {
        var conditions: Section
        var action: Int
    }

    struct Condition {
        enum Kind { case path, host, method, header, query, source }

        var kind: Kind
        /// Of the header.
        var name: Bytes
        var values: Section
    }

    struct Pattern {
        /// Of a query parameter; nil for any.
        var key: Bytes?
        var value: Bytes
    }

    enum Action {
        case forward(shares: Section, total: Int)
        /// An index into `responses`.
        case respond(Int)
        /// An index into `redirects`.
        case redirect(Int)
    }

    struct Share {
        var group: Int
        var weight: Int
    }

    struct Group {
        /// The targets that get requests: the healthy ones, or all where none is.
        var candidates: Section
        /// Whose turn it is.
        var turn: Int
    }

    /// A part of one of the arrays.
    struct Section {
        var start: Int
        var end: Int

        var count: Int { end - start }
        var indices: Range<Int> { start..<end }
    }

    private(set) var listeners: [Listener] = []
    private(set) var rules: [Rule] = []
    private(set) var conditions: [Condition] = []
    private(set) var patterns: [Pattern] = []
    private(set) var blocks: [AddressBlock] = []
    private(set) var actions: [Action] = []
    private(set) var shares: [Share] = []
    var groups: [Group] = []
    /// Numbers of targets, as the caller counts them.
    private(set) var candidates: [Int] = []
    private(set) var responses: [LocalResponse] = []
    private(set) var redirects: [BalancerConfiguration.Redirect] = []
    private(set) var serverNames: [String?] = []
    /// The texts that patterns and policies point to.
    private var texts: [UnsafeMutablePointer<UInt8>] = []

    deinit {
        for text in texts { text.deallocate() }
    }

    /// An empty table.
    init() {}

    /// `candidates` gives, for each group of the configuration, the numbers of the targets that get its requests.
    init(_ configuration: BalancerConfiguration, candidates: [[Int]], using generator: inout SeededGenerator) {
        let numbers = Dictionary(
            configuration.targetGroups.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
        for targets in candidates {
            let span = Self.append(targets, to: &self.candidates)
            let turn = targets.isEmpty ? 0 : Int.random(in: 0..<targets.count, using: &generator)
            groups.append(Group(candidates: span, turn: turn))
        }
        for listener in configuration.listeners { add(listener, groups: numbers) }
    }

    private static func append<Element>(_ elements: [Element], to array: inout [Element]) -> Section {
        let start = array.count
        array += elements
        return Section(start: start, end: array.count)
    }

    private mutating func keep(_ text: String) -> Bytes {
        let bytes = Array(text.utf8)
        let storage = UnsafeMutablePointer<UInt8>.allocate(capacity: max(1, bytes.count))
        storage.initialize(from: bytes, count: bytes.count)
        texts.append(storage)
        return Bytes(start: storage, count: bytes.count)
    }
}

// MARK: - Compiling

extension RoutingTable {
    private mutating func add(_ listener: BalancerConfiguration.Listener, groups: [String: Int]) {
        let compiled = listener.rules.map { rule in
            let conditions = rule.conditions.map { compile($0) }
            let span = Self.append(conditions, to: &self.conditions)
            return Rule(conditions: span, action: add(rule.action, groups: groups))
        }
        let attributes = listener.attributes
        var policy = HeaderPolicy()
        policy.forwardedFor = attributes.forwardedFor
        policy.forwardedForClientPort = attributes.forwardedForClientPort
        policy.preservesHost = attributes.preserveHost
        policy.dropsInvalidNames = attributes.dropInvalidHeaders
        policy.traceHeader = keep(attributes.traceHeader ?? "")
        let span = Self.append(compiled, to: &rules)
        let action = add(listener.defaultAction, groups: groups)
        listeners.append(
            Listener(
                rules: span, defaultAction: action, policy: policy, timeouts: ConnectionTimeouts(attributes)))
        serverNames.append(attributes.serverName)
    }

    private mutating func add(_ action: BalancerConfiguration.Action, groups: [String: Int]) -> Int {
        switch action {
        case .forward(let weighted):
            let compiled = weighted.compactMap { share in
                groups[share.group].map { Share(group: $0, weight: share.weight) }
            }
            let span = Self.append(compiled, to: &shares)
            actions.append(.forward(shares: span, total: compiled.reduce(0) { $0 + $1.weight }))
        case .respond(let response):
            responses.append(
                LocalResponse(status: response.status, contentType: response.contentType, body: response.body))
            actions.append(.respond(responses.count - 1))
        case .redirect(let redirect):
            redirects.append(redirect)
            actions.append(.redirect(redirects.count - 1))
        }
        return actions.count - 1
    }

    private mutating func compile(_ condition: BalancerConfiguration.Condition) -> Condition {
        switch condition {
        case .path(let values): compile(.path, values)
        case .host(let values): compile(.host, values)
        case .method(let values): compile(.method, values)
        case .header(let name, let values): compile(.header, values, name: name)
        case .query(let patterns):
            Condition(
                kind: .query, name: keep(""),
                values: Self.append(
                    patterns.map { pattern in
                        Pattern(key: pattern.key.map { keep($0) }, value: keep(pattern.value))
                    }, to: &self.patterns))
        case .source(let texts):
            Condition(
                kind: .source, name: keep(""), values: Self.append(texts.compactMap { AddressBlock($0) }, to: &blocks))
        }
    }

    private mutating func compile(_ kind: Condition.Kind, _ values: [String], name: String = "") -> Condition {
        let compiled = values.map { Pattern(key: nil, value: keep($0)) }
        return Condition(kind: kind, name: keep(name), values: Self.append(compiled, to: &patterns))
    }
}

/// A listener's times, in the worker's own unit.
struct ConnectionTimeouts {
    var idle: Nanoseconds
    var keepAlive: Nanoseconds
    var connect: Nanoseconds

    init(_ attributes: BalancerConfiguration.Attributes) {
        idle = Nanoseconds(seconds: attributes.idleTimeout)
        keepAlive = Nanoseconds(seconds: attributes.clientKeepAlive)
        connect = Nanoseconds(seconds: attributes.connectTimeout)
    }
}

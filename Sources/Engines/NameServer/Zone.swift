/// A part of the tree of names that this server answers for alone: its apex, and every record there is in it.
package struct Zone: Sendable {
    package let apex: DomainName
    private let records: [DomainName: [ResourceRecord]]
    /// Names that have records, or names below them that have.
    private let names: Set<DomainName>
    package let authority: StartOfAuthority

    /// What the zone says of one name and type.
    package enum Finding: Equatable, Sendable {
        case records([ResourceRecord])
        /// The name stands for another.
        case alias(ResourceRecord, to: DomainName)
        /// The name exists, without such a record.
        case noData
        case noSuchName
    }

    /// The zone's own SOA and NS records come with it, unless `records` has them. Records outside the zone are dropped.
    /// - Parameter negativeTTL: seconds for which "there is none" may be remembered.
    package init(apex: DomainName, records: [ResourceRecord], negativeTTL: UInt32 = 5) {
        self.apex = apex
        let own = records.filter { $0.name.isWithin(apex) }
        var given: StartOfAuthority?
        for record in own { if case .soa(let soa) = record.data, record.name == apex { given = soa } }
        let server = apex.child("ns") ?? apex
        authority =
            given
            ?? StartOfAuthority(
                server: server, mailbox: apex.child("hostmaster") ?? apex, minimum: negativeTTL)
        let head = [
            given == nil ? ResourceRecord(apex, ttl: 900, .soa(authority)) : nil,
            own.contains { $0.name == apex && $0.data.type == .ns }
                ? nil : ResourceRecord(apex, ttl: 172_800, .ns(authority.server)),
        ]
        self.records = Dictionary(grouping: head.compactMap(\.self) + own, by: \.name)
        var names: Set<DomainName> = [apex]
        for name in self.records.keys {
            var next: DomainName? = name
            while let present = next, names.insert(present).inserted { next = present.parent }
        }
        self.names = names
    }

    package func find(_ name: DomainName, _ type: RecordType) -> Finding {
        guard names.contains(name) else { return findByWildcard(name, type) }
        return find(type, among: records[name] ?? [])
    }

    /// `*.shop.example` stands for the names below `shop.example` that are not there. Source: RFC 4592.
    private func findByWildcard(_ name: DomainName, _ type: RecordType) -> Finding {
        var encloser = name.parent
        while let present = encloser, !names.contains(present) { encloser = present.parent }
        guard let encloser, encloser.isWithin(apex), let wildcard = encloser.child("*"), names.contains(wildcard)
        else { return .noSuchName }
        return find(
            type, among: (records[wildcard] ?? []).map { ResourceRecord(name, ttl: $0.ttl, $0.data) })
    }

    private func find(_ type: RecordType, among records: [ResourceRecord]) -> Finding {
        if type == .any, !records.isEmpty { return .records(records) }
        let matching = records.filter { $0.data.type == type }
        if !matching.isEmpty { return .records(matching) }
        for record in records { if case .cname(let target) = record.data { return .alias(record, to: target) } }
        return .noData
    }

    /// What goes with an answer that there is none: to be remembered for the shorter of its two times.
    package var negativeRecord: ResourceRecord {
        ResourceRecord(apex, ttl: min(900, authority.minimum), .soa(authority))
    }
}

/// Who knows names: one for each kind, asked anew with every question.
package protocol NameSource: Sendable {
    /// The smallest zone of this source that the name is in, as the client may see it: a private zone is there for the
    /// networks it belongs to. Nil where the name is none of the source's.
    /// - Parameter client: the asker's IPv4 address; one of 127.0.0.0/8 is this machine.
    func zone(of name: DomainName, seenBy client: UInt32) async -> Zone?
}

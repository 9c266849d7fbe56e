import AWSServiceDiscovery
import NameServer
import TealCore

/// What the DNS says of the private namespaces.
///
/// Source: "Creating DNS records" in the Cloud Map developer guide: an A record of the service's name for each instance,
/// an SRV record that leads to `INSTANCE.SERVICE.NAMESPACE`; eight healthy instances at most, and where none is healthy,
/// all are taken for healthy.
extension Directory {
    private static let mostAnswers = 8

    func zone(of name: DomainName, seenFrom vpc: String?) -> Zone? {
        let spaces = namespaces.values.compactMap { record -> (DomainName, NamespaceRecord)? in
            guard let own = record.vpc, vpc == nil || own == vpc,
                let apex = DomainName(record.shape.name ?? ""), name.isWithin(apex)
            else { return nil }
            return (apex, record)
        }
        guard let (apex, space) = spaces.max(by: { $0.0.labels.count < $1.0.labels.count }) else { return nil }
        let records = services(in: space.id).flatMap { answers(of: $0, below: apex) }
        let ttl = space.shape.properties?.dnsProperties?.soa?.ttl ?? 15
        return Zone(apex: apex, records: records, negativeTTL: UInt32(clamping: ttl))
    }

    private func answers(of service: ServiceRecord, below apex: DomainName) -> [ResourceRecord] {
        // A service's name may have several labels.
        guard let config = service.shape.dnsConfig, let name = DomainName("\(service.shape.name ?? "").\(apex)") else {
            return []
        }
        let all = instances(of: service.id)
        let healthy = all.filter { $0.isHealthy != false }
        let answering = (healthy.isEmpty ? all : healthy).shuffled().prefix(Self.mostAnswers)
        return (config.dnsRecords ?? []).flatMap { record in
            let ttl = UInt32(clamping: record.ttl ?? 60)
            switch record.type {
            case "A":
                return answering.compactMap { instance in
                    instance.address.map { ResourceRecord(name, ttl: ttl, .a($0)) }
                }
            case "SRV": return locations(answering, name, ttl)
            case "CNAME":
                // Weighted, with equal weights: one of them.
                let target = answering.first?.attributes["AWS_INSTANCE_CNAME"].flatMap { DomainName($0) }
                return target.map { [ResourceRecord(name, ttl: ttl, .cname($0))] } ?? []
            default: return []
            }
        }
    }

    private func locations(
        _ instances: ArraySlice<InstanceRecord>, _ name: DomainName, _ ttl: UInt32
    ) -> [ResourceRecord] {
        instances.flatMap { instance -> [ResourceRecord] in
            guard let port = instance.port, let target = name.child(instance.id) else { return [] }
            let service = ResourceRecord(name, ttl: ttl, .srv(priority: 1, weight: 1, port: port, target: target))
            return [service] + (instance.address.map { [ResourceRecord(target, ttl: ttl, .a($0))] } ?? [])
        }
    }
}

import AWSServiceDiscovery
import AWSWire
import FoundationEssentials
import LocalCloud
import StateStore
import TealCore

/// Everything the service knows, as a value: an operation changes a copy, which counts once it is written.
struct Directory: Equatable, Sendable {
    /// All by id, instances by `service/instance`.
    var namespaces: [String: NamespaceRecord] = [:]
    var services: [String: ServiceRecord] = [:]
    var instances: [String: InstanceRecord] = [:]
    var operations: [String: OperationRecord] = [:]
}

struct NamespaceRecord: Codable, Equatable, Sendable {
    @Stored var shape: ServiceDiscovery.Namespace
    /// Account and region.
    var owner: String
    /// Nil for a namespace without names in the DNS.
    var vpc: String?
    var tags: [String: String] = [:]
}

struct ServiceRecord: Codable, Equatable, Sendable {
    @Stored var shape: ServiceDiscovery.Service
    var owner: String
    var tags: [String: String] = [:]
    /// Rises with every change of its instances.
    var revision = 1
}

struct InstanceRecord: Codable, Equatable, Sendable {
    var id: String
    var service: String
    var attributes: [String: String]
    var creatorRequestID: String?
    /// Of those whose health somebody else tells; nil for the others.
    var isHealthy: Bool?

    var address: UInt32? { attributes["AWS_INSTANCE_IPV4"].flatMap { IPv4Prefix.address($0) } }
    var port: UInt16? { attributes["AWS_INSTANCE_PORT"].flatMap { UInt16($0) } }

    var status: String { isHealthy.map { $0 ? "HEALTHY" : "UNHEALTHY" } ?? "UNKNOWN" }
}

struct OperationRecord: Codable, Equatable, Sendable {
    @Stored var shape: ServiceDiscovery.Operation
    var owner: String
}

extension CallContext {
    var owner: String { "\(accountID)/\(region)" }
}

// MARK: - Finding

extension Directory {
    func namespace(_ id: String?, _ context: CallContext) throws(AWSError) -> NamespaceRecord {
        // Either its id or its ARN.
        let key = id?.split(separator: "/").last.map(String.init) ?? ""
        guard let record = namespaces[key], record.owner == context.owner else {
            throw AWSError(
                ServiceDiscovery.Errors.namespaceNotFound, "The namespace with ID '\(id ?? "")' can't be found.")
        }
        return record
    }

    func service(_ id: String?, _ context: CallContext) throws(AWSError) -> ServiceRecord {
        let key = id?.split(separator: "/").last.map(String.init) ?? ""
        guard let record = services[key], record.owner == context.owner else {
            throw AWSError(
                ServiceDiscovery.Errors.serviceNotFound, "The service with ID '\(id ?? "")' can't be found.")
        }
        return record
    }

    func instance(_ id: String?, of service: ServiceRecord) throws(AWSError) -> InstanceRecord {
        guard let record = instances["\(service.id)/\(id ?? "")"] else {
            throw AWSError(
                ServiceDiscovery.Errors.instanceNotFound, "The instance with ID '\(id ?? "")' can't be found.")
        }
        return record
    }

    /// Sorted by id.
    func instances(of service: String) -> [InstanceRecord] {
        instances.values.filter { $0.service == service }.sorted { $0.id < $1.id }
    }

    func services(in namespace: String) -> [ServiceRecord] {
        services.values.filter { $0.shape.namespaceId == namespace }.sorted { $0.id < $1.id }
    }
}

extension NamespaceRecord {
    var id: String { shape.id ?? "" }
}

extension ServiceRecord {
    var id: String { shape.id ?? "" }
}

// MARK: - Storage

extension Directory {
    private static let namespaceRecords = StateStore.Collection<NamespaceRecord>("servicediscovery.namespaces")
    private static let serviceRecords = StateStore.Collection<ServiceRecord>("servicediscovery.services")
    private static let instanceRecords = StateStore.Collection<InstanceRecord>("servicediscovery.instances")
    private static let operationRecords = StateStore.Collection<OperationRecord>("servicediscovery.operations")

    init(from store: StateStore) throws {
        namespaces = try Self.all(Self.namespaceRecords, store)
        services = try Self.all(Self.serviceRecords, store)
        instances = try Self.all(Self.instanceRecords, store)
        operations = try Self.all(Self.operationRecords, store)
    }

    private static func all<Record>(
        _ collection: StateStore.Collection<Record>, _ store: StateStore
    ) throws -> [String: Record] {
        Dictionary(try store.all(collection).map { ($0.id, $0.record) }) { first, _ in first }
    }

    /// Writes what differs from `old`, in one transaction.
    func write(over old: Directory, to store: StateStore) throws {
        try store.write { transaction in
            try Self.write(namespaces, over: old.namespaces, Self.namespaceRecords, transaction)
            try Self.write(services, over: old.services, Self.serviceRecords, transaction)
            try Self.write(instances, over: old.instances, Self.instanceRecords, transaction)
            try Self.write(operations, over: old.operations, Self.operationRecords, transaction)
        }
    }

    private static func write<Record: Codable & Equatable & Sendable>(
        _ new: [String: Record], over old: [String: Record], _ collection: StateStore.Collection<Record>,
        _ transaction: StateTransaction
    ) throws {
        for (id, record) in new where old[id] != record { try transaction.put(record, id, in: collection) }
        for id in old.keys where new[id] == nil { try transaction.delete(id, from: collection) }
    }
}

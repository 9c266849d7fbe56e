import AWSEFS
import AWSWire
import FoundationEssentials
package import LocalCloud
package import StateStore
package import TealCore

/// EFS: file systems, mount targets and access points. ECS mounts them into tasks as folders of this machine.
///
/// Everything is ready at once. Throughput and performance are kept as they are asked for and bound nothing; backups are
/// not taken, and files do not change their storage class.
package actor LocalEFS: LocalService {
    let store: StateStore
    let cloud: any CloudPort
    let identifiers: IDSource
    /// Where the files are, a folder for each file system; nil where nothing runs that could use them.
    let folder: String?
    var fileSystems: [String: FileSystemRecord]
    var mountTargets: [String: MountTargetRecord]
    var accessPoints: [String: AccessPointRecord]

    /// Reads what there is from the store.
    package init(
        store: StateStore, cloud: any CloudPort, folder: String?, identifiers: IDSource = IDSource()
    ) throws {
        self.store = store
        self.cloud = cloud
        self.folder = folder
        self.identifiers = identifiers
        fileSystems = Dictionary(
            uniqueKeysWithValues: try store.all(FileSystemRecord.collection).map { ($0.id, $0.record) })
        mountTargets = Dictionary(
            uniqueKeysWithValues: try store.all(MountTargetRecord.collection).map { ($0.id, $0.record) })
        accessPoints = Dictionary(
            uniqueKeysWithValues: try store.all(AccessPointRecord.collection).map { ($0.id, $0.record) })
    }

    package nonisolated var operations: ServiceOperations {
        var operations = ServiceOperations(EFS.service)
        addFileSystems(&operations)
        addSettings(&operations)
        addMountTargets(&operations)
        addAccessPoints(&operations)
        addTags(&operations)
        return operations
    }

    // MARK: - Records

    /// By id or by ARN. Throws `FileSystemNotFound`.
    func fileSystem(_ id: String?, _ context: CallContext) throws(AWSError) -> FileSystemRecord {
        let id = Self.id(id)
        guard let found = fileSystems[id], found.account == context.accountID, found.region == context.region else {
            throw FileSystemError.noFileSystem(id)
        }
        return found
    }

    func mountTarget(_ id: String?, _ context: CallContext) throws(AWSError) -> MountTargetRecord {
        guard let found = mountTargets[id ?? ""], found.account == context.accountID, found.region == context.region
        else { throw FileSystemError.noMountTarget(id ?? "") }
        return found
    }

    func accessPoint(_ id: String?, _ context: CallContext) throws(AWSError) -> AccessPointRecord {
        let id = Self.id(id)
        guard let found = accessPoints[id], found.account == context.accountID, found.region == context.region else {
            throw FileSystemError.noAccessPoint(id)
        }
        return found
    }

    /// `arn:…:file-system/fs-1` and `fs-1` are the same.
    private static func id(_ text: String?) -> String {
        (text ?? "").split(separator: "/").last.map(String.init) ?? ""
    }

    /// Durable when it returns.
    func save(_ record: FileSystemRecord) throws {
        try store.write { try $0.put(record, record.id, in: FileSystemRecord.collection) }
        fileSystems[record.id] = record
    }

    func save(_ record: MountTargetRecord) throws {
        try store.write { try $0.put(record, record.id, in: MountTargetRecord.collection) }
        mountTargets[record.id] = record
    }

    func save(_ record: AccessPointRecord) throws {
        try store.write { try $0.put(record, record.id, in: AccessPointRecord.collection) }
        accessPoints[record.id] = record
    }

    func targets(of fileSystem: String) -> [MountTargetRecord] {
        mountTargets.values.filter { $0.shape.fileSystemId == fileSystem }.sorted { $0.id < $1.id }
    }

    /// Its description, counted anew.
    func described(_ record: FileSystemRecord) -> EFS.FileSystemDescription {
        var shape = record.shape
        shape.numberOfMountTargets = targets(of: record.id).count
        return shape
    }

    /// A hundred items where no limit is asked for.
    static func page<Item>(_ all: [Item], _ marker: String?, _ limit: Int?) throws(AWSError) -> Page<Item> {
        try Page(
            all, size: limit ?? 100, token: marker, refusal: FileSystemError.bad("The marker is invalid."))
    }
}

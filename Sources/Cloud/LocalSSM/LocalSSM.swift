import AWSSSM
import AWSWire
import FoundationEssentials
package import LocalCloud
package import StateStore

/// Systems Manager, as far as its Parameter Store: values with versions, labels and hierarchies.
///
/// Source: <https://docs.aws.amazon.com/systems-manager/latest/userguide/systems-manager-parameter-store.html>
package actor LocalSSM: LocalService {
    let store: StateStore
    var parameters: [String: ParameterRecord]

    /// Reads its parameters from the store.
    package init(store: StateStore) throws {
        self.store = store
        parameters = Dictionary(
            uniqueKeysWithValues: try store.all(ParameterRecord.collection).map { ($0.id, $0.record) })
    }

    package nonisolated var operations: ServiceOperations {
        var operations = ServiceOperations(SSM.service)
        addWriting(&operations)
        addReading(&operations)
        addLabelsAndTags(&operations)
        return operations
    }

    // MARK: - Records

    /// Nil where there is none of this name.
    func find(_ name: String, _ context: CallContext) -> ParameterRecord? {
        parameters["\(context.accountID) \(context.region) \(name)"]
    }

    /// Throws `ParameterNotFound`.
    func parameter(_ name: String?, _ context: CallContext) throws(AWSError) -> ParameterRecord {
        guard let found = find(ParameterSelector(name ?? "").name, context) else { throw ParameterError.notFound }
        return found
    }

    /// Durable when it returns.
    func save(_ parameter: ParameterRecord) throws {
        try store.write { try $0.put(parameter, parameter.id, in: ParameterRecord.collection) }
        parameters[parameter.id] = parameter
    }

    func remove(_ parameter: ParameterRecord) throws {
        try store.write { try $0.delete(parameter.id, from: ParameterRecord.collection) }
        parameters[parameter.id] = nil
    }

    /// The caller's parameters, in the order of their names.
    func all(_ context: CallContext) -> [ParameterRecord] {
        parameters.values.filter { $0.account == context.accountID && $0.region == context.region }
            .sorted { $0.name < $1.name }
    }
}

/// A part of a list; the token is the place to go on from.
struct Page<Element> {
    var items: [Element]
    var next: String?

    init(_ all: [Element], token: String?, limit: Int) throws(AWSError) {
        guard let start = Int(token ?? "0"), (0...all.count).contains(start) else {
            throw AWSError("InvalidNextToken", "The specified token isn't valid.")
        }
        let end = min(all.count, start + limit)
        items = Array(all[start..<end])
        next = end < all.count ? "\(end)" : nil
    }
}

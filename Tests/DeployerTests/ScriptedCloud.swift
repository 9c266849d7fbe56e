import AWSWire
import Deployer
import Synchronization

/// A cloud that answers by a script: each operation by a closure. An operation without one is a failure of the test.
final class ScriptedCloud: CloudAPI {
    private typealias Answer = @Sendable (any AWSStructure) throws -> any AWSStructure

    private struct State {
        var answers: [String: Answer] = [:]
        var calls: [(name: String, input: (any AWSStructure)?)] = []
    }

    private let state = Mutex(State())

    func on<Operation: AWSOperation>(
        _ operation: Operation.Type, _ answer: @escaping @Sendable (Operation.Input) throws -> Operation.Output
    ) {
        state.withLock { state in
            state.answers[Operation.descriptor.name] = { input in
                guard let input = input as? Operation.Input else { throw Unscripted(name: Operation.descriptor.name) }
                return try answer(input)
            }
        }
    }

    /// Answers one after the other; the last one stays.
    func on<Operation: AWSOperation>(_ operation: Operation.Type, inTurn outputs: [Operation.Output]) {
        let next = Mutex(0)
        on(operation) { _ in
            let index = next.withLock { index in
                defer { index += 1 }
                return index
            }
            return outputs[min(index, outputs.count - 1)]
        }
    }

    func send<Operation: AWSOperation>(
        _ operation: Operation.Type, _ input: Operation.Input
    ) async throws -> Operation.Output {
        let name = Operation.descriptor.name
        let answer = state.withLock { state in
            state.calls.append((name, input))
            return state.answers[name]
        }
        guard let output = try answer?(input) as? Operation.Output else { throw Unscripted(name: name) }
        return output
    }

    /// Puts something that is no call among the calls.
    func note(_ name: String) {
        state.withLock { $0.calls.append((name, nil)) }
    }

    /// The names of all calls that change something, in order.
    var changes: [String] {
        let reading = ["Describe", "List", "Get", "BatchGet", "Filter"]
        return state.withLock(\.calls).map(\.name).filter { name in !reading.contains { name.hasPrefix($0) } }
    }

    func inputs<Operation: AWSOperation>(of operation: Operation.Type) -> [Operation.Input] {
        state.withLock(\.calls).filter { $0.name == Operation.descriptor.name }.compactMap {
            $0.input as? Operation.Input
        }
    }
}

struct Unscripted: Error {
    var name: String
}

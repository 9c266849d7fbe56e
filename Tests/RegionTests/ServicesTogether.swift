import AWSWire
import ContainerRuntime
import Foundation
import LoadBalancer
import LocalCloud
import LocalEC2
import LocalECS
import LocalELBv2
import LocalIAM
import LocalLogs
import StateStore
import Synchronization
import TealCore

/// A balancer whose every target is healthy at once, and drained at once.
final class WillingBalancer: BalancerPort {
    private let configuration = Mutex(BalancerConfiguration(version: 0))

    func apply(_ configuration: BalancerConfiguration) async throws {
        self.configuration.withLock { $0 = configuration }
    }

    func observe() async throws -> BalancerObservation {
        let configuration = configuration.withLock { $0 }
        var targets = TargetObservations()
        for group in configuration.targetGroups {
            for target in group.targets {
                targets[group.id, TargetKey(id: target.address, port: target.port)] =
                    target.draining ? .drained : .healthy
            }
        }
        return BalancerObservation(version: configuration.version, targets: targets)
    }
}

/// The services below CloudFormation in one process, over a fake runtime and a willing balancer.
struct ServicesTogether {
    let store: StateStore
    let cloud = Cloud()
    private let elb: LocalELBv2
    private let ecs: LocalECS
    private let folder: String

    static let context = CallContext(
        accountID: "123456789012", region: "us-east-1", principal: "arn:aws:iam::123456789012:user/test",
        requestID: "1", now: Date())

    private init() throws {
        store = try StateStore()
        folder = FileManager.default.temporaryDirectory.appending(path: "services-\(UUID().uuidString)").path
        let signals = Signals()
        elb = try LocalELBv2(store: store, cloud: cloud, balancer: WillingBalancer(), signals: signals)
        ecs = try LocalECS(
            store: store, cloud: cloud, runtime: FakeRuntime(), images: FakeImageSource(Self.images), signals: signals)
        let others: [any LocalService] = [
            try LocalEC2(store: store), try LocalIAM(store: store), try LocalLogs(store: store, folder: folder),
        ]
        for service in others + [elb, ecs] { cloud.add(service.operations) }
    }

    /// `good:1`, `good:2` and what they resolve to; no other image is there.
    private static var images: [String: FakeImageSource.Answer] {
        var answers: [String: FakeImageSource.Answer] = [:]
        for tag in ["1", "2"] {
            let image = PulledImage(
                digest: "sha256:\(tag)", layers: ["/layer"], command: ["serve"], architecture: "amd64")
            answers["good:\(tag)"] = .image(image)
            answers["good@sha256:\(tag)"] = .image(image)
        }
        return answers
    }

    /// Runs them while `body` does.
    static func running(_ body: @escaping @Sendable (ServicesTogether) async throws -> Void) async throws {
        let services = try ServicesTogether()
        defer { try? FileManager.default.removeItem(atPath: services.folder) }
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { try await services.elb.run() }
            group.addTask { try await services.ecs.run() }
            try await body(services)
            group.cancelAll()
        }
    }

    func call<Operation: AWSOperation>(
        _ operation: Operation.Type, _ input: Operation.Input
    ) async throws -> Operation.Output {
        try await cloud.call(operation, input, Self.context)
    }
}

/// What one life of CloudFormation sees of the other services: after some calls it is dead, right behind a call that
/// was carried out and of whose answer it knows nothing.
final class MortalCloud: CloudPort {
    private let inner: Cloud
    private let left: Mutex<Int>

    init(_ inner: Cloud, calls: Int) {
        self.inner = inner
        left = Mutex(calls)
    }

    var isDead: Bool { left.withLock { $0 <= 0 } }

    func call<Operation: AWSOperation>(
        _ operation: Operation.Type, _ input: Operation.Input, _ context: CallContext
    ) async throws -> Operation.Output {
        guard !isDead else { throw CancellationError() }
        let output = try await inner.call(operation, input, context)
        let isLast = left.withLock { left in
            left -= 1
            return left <= 0
        }
        if isLast { throw CancellationError() }
        return output
    }
}

import CloudTemplate
import Foundation
import TealCore

@testable import LocalCloudFormation

/// What a machine's commands do, without any service: physical resources appear, change and go.
struct SimulatedWorld {
    struct Physical: Equatable {
        var logicalID: String
        var token: String
        var properties: TemplateMap
    }

    /// By physical id.
    private(set) var things: [String: Physical] = [:]
    /// Logical ids whose creation or change fails, and ids whose deletion fails.
    var failing: Set<String> = []
    var undeletable: Set<String> = []
    /// What was done in a wrong order.
    private(set) var violations: [String] = []
    private var random: SeededGenerator
    private var nextID = 0

    static let catalogue = ResourceCatalogue(
        replacement: ReplacementTable(["T": ["Fixed"]]), taggable: ["T"], nameProperty: [:])

    init(seed: UInt64) {
        random = SeededGenerator(seed: seed)
    }

    /// Runs a machine to its end. Each time around the process may die instead of going on: then commands under way are
    /// lost, done or not, and the machine goes on from what was stored.
    mutating func run(_ machine: StackMachine, crashes: Bool = false) throws -> StackMachine {
        var machine = machine
        var open: [StackMachine.Command] = []
        let ids = IDSource(SeededGenerator(seed: random.next()))
        for _ in 0..<10_000 {
            open += machine.next(Self.catalogue, ids)
            if machine.isEnded { return machine }
            guard !open.isEmpty else { throw Stuck(machine: machine) }
            if crashes, Int.random(in: 0..<5, using: &random) == 0 {
                for command in open where Bool.random(using: &random) { _ = effect(of: command, machine) }
                machine = try JSONDecoder().decode(StackMachine.self, from: JSONEncoder().encode(machine))
                machine.resume()
                open = []
                continue
            }
            let index = Int.random(in: 0..<open.count, using: &random)
            carryOut(open.remove(at: index), &machine)
        }
        throw Stuck(machine: machine)
    }

    struct Stuck: Error {
        var machine: StackMachine
    }

    private mutating func carryOut(_ command: StackMachine.Command, _ machine: inout StackMachine) {
        let result = effect(of: command, machine)
        switch (command, result) {
        case (.create(let id), let physicalID?):
            machine.made(id, physicalID: physicalID)
            machine.finished(id, physicalID: physicalID, attributes: attributes(physicalID))
        case (.update(let id, _), let physicalID?):
            machine.finished(id, physicalID: physicalID, attributes: attributes(physicalID))
        case (.create(let id), nil), (.update(let id, _), nil): machine.failed(id, "It is scripted to fail")
        case (.delete(let index), nil): machine.deletionFailed(index, "It is scripted to stay")
        case (.delete(let index), _): machine.deleted(index)
        }
    }

    private func attributes(_ physicalID: String) -> ResourceAttributes {
        ResourceAttributes(ref: physicalID, attributes: ["Arn": .string("arn:\(physicalID)")])
    }

    /// The physical id; nil where it failed.
    private mutating func effect(of command: StackMachine.Command, _ machine: StackMachine) -> String? {
        switch command {
        case .create(let id):
            guard let record = machine.resources[id], !failing.contains(id) else { return nil }
            checkNeeds(of: record, machine)
            // What an interrupted attempt made is found again by its token.
            if let there = record.physicalID ?? find(record) { return there }
            nextID += 1
            let physicalID = "\(id)-\(nextID)"
            things[physicalID] = Physical(logicalID: id, token: record.token, properties: record.properties)
            return physicalID
        case .update(let id, _):
            guard let record = machine.resources[id], let physicalID = record.physicalID else { return nil }
            // A change back to what was always works; a change forward may not, and may have done half its work.
            guard !failing.contains(id) || machine.phase == .back else {
                things[physicalID]?.properties["Half"] = "done"
                return nil
            }
            things[physicalID]?.properties = record.properties
            return physicalID
        case .delete(let index):
            let record = machine.doomed[index].record
            guard !undeletable.contains(record.logicalID) else { return nil }
            guard let physicalID = record.physicalID ?? find(record) else { return "" }
            checkNobodyNeeds(physicalID)
            things[physicalID] = nil
            return physicalID
        }
    }

    private func find(_ record: ResourceRecord) -> String? {
        things.first { $0.value.logicalID == record.logicalID && $0.value.token == record.token }?.key
    }

    private mutating func checkNeeds(of record: ResourceRecord, _ machine: StackMachine) {
        for need in record.needs {
            let physicalID = machine.resources[need]?.physicalID
            if physicalID.map({ things[$0] == nil }) ?? true { violations.append("\(record.logicalID) before \(need)") }
        }
    }

    private mutating func checkNobodyNeeds(_ physicalID: String) {
        for (id, thing) in things where id != physicalID {
            let mentions = thing.properties["Needs"]?.list?.compactMap(\.scalarText) ?? []
            if mentions.contains(physicalID) { violations.append("\(physicalID) went before \(id)") }
        }
    }
}

/// A plan of resources that need each other at random, never in a circle.
struct RandomPlan {
    var resources: [PlannedResource]

    init(using random: inout SeededGenerator, count: Int? = nil) {
        let count = count ?? Int.random(in: 1...12, using: &random)
        let ids = (0..<count).map { "R\($0)" }
        resources = []
        for (index, id) in ids.enumerated() {
            let needs = Set(ids[..<index].filter { _ in Int.random(in: 0..<3, using: &random) == 0 })
            resources.append(Self.resource(id, needs: needs, size: 1, fixed: 1))
        }
        resources.shuffle(using: &random)
    }

    static func resource(_ id: String, needs: Set<String>, size: Int, fixed: Int) -> PlannedResource {
        PlannedResource(
            logicalID: id, type: "T",
            properties: [
                "Needs": .list(needs.sorted().map { .ref($0) }), "Size": .integer(size), "Fixed": .integer(fixed),
            ], needs: needs)
    }

    /// The same with some resources changed, replaced, gone and new.
    func changed(using random: inout SeededGenerator) -> RandomPlan {
        var plan = self
        plan.resources = []
        let gone = Set(resources.map(\.logicalID).filter { _ in Int.random(in: 0..<5, using: &random) == 0 })
        for resource in resources where !gone.contains(resource.logicalID) {
            let size = Int.random(in: 1...2, using: &random)
            let fixed = Int.random(in: 0..<4, using: &random) == 0 ? 2 : 1
            plan.resources.append(
                Self.resource(resource.logicalID, needs: resource.needs.subtracting(gone), size: size, fixed: fixed))
        }
        let needs = Set(plan.resources.map(\.logicalID).filter { _ in Bool.random(using: &random) })
        plan.resources.append(Self.resource("New", needs: needs, size: 1, fixed: 1))
        return plan
    }

    func machine(
        _ kind: StackMachine.Kind, over before: StackMachine? = nil, policy: StackMachine.FailurePolicy = .rollBack
    ) -> StackMachine {
        let pseudo = PseudoParameters(
            accountID: "123456789012", region: "us-east-1", stackName: "s", stackID: "arn:s")
        return StackMachine(
            kind, plan: resources, outputs: [], scope: EvaluationScope(pseudo: pseudo), stackTags: [:], policy: policy,
            resources: before?.resources.filter { !$0.value.isGone } ?? [:], leftovers: before?.doomed ?? [])
    }
}

import CloudTemplate
import TealCore
import Testing

@testable import LocalCloudFormation

@Suite("The machine of a stack's operation") struct StackMachineTests {
    @Test("A creation makes everything, each after what it needs", arguments: 0..<40, [false, true])
    func create(_ seed: UInt64, crashes: Bool) throws {
        var random = SeededGenerator(seed: seed)
        var world = SimulatedWorld(seed: seed)
        let plan = RandomPlan(using: &random)
        let machine = try world.run(plan.machine(.create), crashes: crashes)
        #expect(machine.status == .createComplete)
        #expect(world.violations.isEmpty)
        #expect(Set(world.things.values.map(\.logicalID)) == Set(plan.resources.map(\.logicalID)))
        #expect(world.things.count == plan.resources.count)
    }

    @Test("A creation that fails leaves nothing behind", arguments: 0..<40, [false, true])
    func rollback(_ seed: UInt64, crashes: Bool) throws {
        var random = SeededGenerator(seed: seed)
        var world = SimulatedWorld(seed: seed)
        let plan = RandomPlan(using: &random)
        let victim = try #require(plan.resources.randomElement(using: &random)).logicalID
        world.failing = [victim]
        let machine = try world.run(plan.machine(.create), crashes: crashes)
        #expect(machine.status == .rollbackComplete)
        #expect(world.things.isEmpty)
        #expect(world.violations.isEmpty)
    }

    @Test(
        "An update brings the world to the new plan, and keeps what need not be replaced", arguments: 0..<60,
        [false, true])
    func update(_ seed: UInt64, crashes: Bool) throws {
        var random = SeededGenerator(seed: seed)
        var world = SimulatedWorld(seed: seed)
        let plan = RandomPlan(using: &random)
        let made = try world.run(plan.machine(.create))
        let next = plan.changed(using: &random)
        let machine = try world.run(next.machine(.update, over: made), crashes: crashes)
        #expect(machine.status == .updateComplete)
        #expect(world.violations.isEmpty)
        #expect(world.things.count == next.resources.count)
        for planned in next.resources {
            let record = try #require(machine.resources[planned.logicalID])
            let thing = try #require(world.things[record.physicalID ?? ""])
            #expect(thing.properties == record.properties)
            #expect(thing.properties["Size"] == planned.properties["Size"])
            let old = made.resources[planned.logicalID]
            if let old, old.properties["Fixed"] == record.properties["Fixed"] {
                #expect(old.physicalID == record.physicalID)
            }
        }
    }

    @Test("An update that fails puts everything back as it was", arguments: 0..<60, [false, true])
    func updateRollback(_ seed: UInt64, crashes: Bool) throws {
        var random = SeededGenerator(seed: seed)
        var world = SimulatedWorld(seed: seed)
        let plan = RandomPlan(using: &random)
        let made = try world.run(plan.machine(.create))
        let before = world.things
        let next = plan.changed(using: &random)
        world.failing = ["New"]
        let machine = try world.run(next.machine(.update, over: made), crashes: crashes)
        #expect(machine.status == .updateRollbackComplete)
        #expect(world.things == before)
        #expect(world.violations.isEmpty)
        #expect(machine.resources.mapValues(\.physicalID) == made.resources.mapValues(\.physicalID))
        #expect(machine.resources.mapValues(\.properties) == made.resources.mapValues(\.properties))
    }

    @Test("A deletion takes everything away, what needs before what is needed", arguments: 0..<30, [false, true])
    func delete(_ seed: UInt64, crashes: Bool) throws {
        var random = SeededGenerator(seed: seed)
        var world = SimulatedWorld(seed: seed)
        let made = try world.run(RandomPlan(using: &random).machine(.create))
        let machine = try world.run(
            StackMachine(deleting: made.resources, scope: made.scope), crashes: crashes)
        #expect(machine.status == .deleteComplete)
        #expect(world.things.isEmpty)
        #expect(world.violations.isEmpty)
    }

    @Test("What cannot be deleted, and what it needs, stays; a second try takes the rest")
    func deleteFailed() throws {
        var world = SimulatedWorld(seed: 3)
        let plan = chain()
        let made = try world.run(plan.machine(.create))
        world.undeletable = ["B"]
        let machine = try world.run(StackMachine(deleting: made.resources, scope: made.scope))
        #expect(machine.status == .deleteFailed)
        #expect(machine.statusReason == "The following resource(s) failed to delete: [B]. ")
        #expect(Set(world.things.values.map(\.logicalID)) == ["A", "B"])
        world.undeletable = []
        let again = StackMachine(
            deleting: machine.resources, scope: machine.scope, leftovers: machine.doomed)
        #expect(try world.run(again).status == .deleteComplete)
        #expect(world.things.isEmpty)
    }

    @Test("A retained resource is skipped, and the stack is gone nevertheless")
    func retain() throws {
        var world = SimulatedWorld(seed: 4)
        var plan = chain()
        plan.resources[0].deletionPolicy = .retain
        let made = try world.run(plan.machine(.create))
        let machine = try world.run(StackMachine(deleting: made.resources, scope: made.scope))
        #expect(machine.status == .deleteComplete)
        #expect(world.things.values.map(\.logicalID) == ["A"])
        #expect(machine.events.contains { $0.logicalID == "A" && $0.status == "DELETE_SKIPPED" })
    }

    @Test("The events of a failed creation are those that AWS shows, in their order")
    func events() throws {
        var world = SimulatedWorld(seed: 5)
        world.failing = ["B"]
        let machine = try world.run(chain().machine(.create))
        let lines = machine.events.map { "\($0.logicalID ?? "stack") \($0.status) \($0.reason ?? "")" }
        #expect(
            lines == [
                "stack CREATE_IN_PROGRESS User Initiated", "A CREATE_IN_PROGRESS ",
                "A CREATE_IN_PROGRESS Resource creation Initiated", "A CREATE_COMPLETE ", "B CREATE_IN_PROGRESS ",
                "B CREATE_FAILED It is scripted to fail",
                "stack ROLLBACK_IN_PROGRESS The following resource(s) failed to create: [B]. Rollback requested by user.",
                "B DELETE_IN_PROGRESS ", "B DELETE_COMPLETE ", "A DELETE_IN_PROGRESS ", "A DELETE_COMPLETE ",
                "stack ROLLBACK_COMPLETE ",
            ])
    }

    @Test("A creation without rollback stops where it failed, and an update goes on from there")
    func keep() throws {
        var world = SimulatedWorld(seed: 6)
        world.failing = ["B"]
        let failed = try world.run(chain().machine(.create, policy: .keep))
        #expect(failed.status == .createFailed)
        #expect(world.things.values.map(\.logicalID) == ["A"])
        world.failing = []
        let machine = try world.run(chain().machine(.update, over: failed))
        #expect(machine.status == .updateComplete)
        #expect(world.things.count == 3)
    }

    @Test("A rollback that fails can go on, with or without what failed")
    func continueRollback() throws {
        var world = SimulatedWorld(seed: 7)
        let made = try world.run(chain().machine(.create))
        var next = chain(size: 2)
        next.resources.append(RandomPlan.resource("D", needs: ["C"], size: 1, fixed: 1))
        var machine = next.machine(.update, over: made)
        let ids = IDSource(SeededGenerator(seed: 1))
        // A is changed, B fails, and A cannot be changed back.
        _ = machine.next(SimulatedWorld.catalogue, ids)
        machine.finished("A", physicalID: made.resources["A"]?.physicalID ?? "", attributes: .init(ref: "a"))
        #expect(machine.next(SimulatedWorld.catalogue, ids).count == 1)
        machine.failed("B", "no")
        #expect(machine.next(SimulatedWorld.catalogue, ids).count == 1)
        machine.failed("A", "no way back")
        #expect(machine.next(SimulatedWorld.catalogue, ids).isEmpty)
        #expect(machine.status == .updateRollbackFailed)
        machine.continueRollback(skipping: ["A"])
        machine = try world.run(machine)
        #expect(machine.status == .updateRollbackComplete)
    }

    @Test("A stop during a creation that is being deleted leaves nothing")
    func stop() throws {
        var world = SimulatedWorld(seed: 8)
        var machine = chain().machine(.create)
        _ = machine.next(SimulatedWorld.catalogue, IDSource(SeededGenerator(seed: 1)))
        machine.stop("User Initiated.", deleting: true)
        machine.failed("A", "Resource creation cancelled")
        machine = try world.run(machine)
        #expect(machine.status == .deleteComplete)
        #expect(world.things.isEmpty)
    }

    @Test("Two things of one name cannot be, so a replacement with the same name is refused")
    func customName() throws {
        var world = SimulatedWorld(seed: 9)
        var plan = chain()
        plan.resources[0].properties["Name"] = "mine"
        let made = try world.run(plan.machine(.create))
        plan.resources[0].properties["Fixed"] = 2
        var machine = plan.machine(.update, over: made)
        let catalogue = ResourceCatalogue(
            replacement: ReplacementTable(["T": ["Fixed"]]), taggable: [], nameProperty: ["T": "Name"])
        #expect(machine.next(catalogue, IDSource()).isEmpty)
        #expect(machine.status == .updateRollbackComplete)
        #expect(machine.events.contains { $0.reason?.contains("Rename mine and update the stack again.") == true })
    }

    /// A, needed by B, needed by C.
    private func chain(size: Int = 1) -> RandomPlan {
        var random = SeededGenerator(seed: 1)
        var plan = RandomPlan(using: &random, count: 1)
        plan.resources = [
            RandomPlan.resource("A", needs: [], size: size, fixed: 1),
            RandomPlan.resource("B", needs: ["A"], size: size, fixed: 1),
            RandomPlan.resource("C", needs: ["B"], size: size, fixed: 1),
        ]
        return plan
    }
}

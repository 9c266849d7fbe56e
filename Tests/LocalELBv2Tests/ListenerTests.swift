import AWSELBv2
import AWSWire
import LoadBalancer
import LocalCloud
import LocalELBv2
import Testing

@Suite("Listeners and rules") struct ListenerTests {
    private func fixture() async throws -> (Fixture, balancer: String, group: String) {
        let fixture = try Fixture()
        return (fixture, try await fixture.loadBalancer(), try await fixture.targetGroup())
    }

    private func rule(
        _ priority: Int, on listener: String, _ conditions: [ELBv2.RuleCondition], _ action: ELBv2.Action
    ) -> ELBv2.CreateRuleInput {
        ELBv2.CreateRuleInput(listenerArn: listener, conditions: conditions, priority: priority, actions: [action])
    }

    private func path(_ values: String...) -> ELBv2.RuleCondition {
        ELBv2.RuleCondition(field: "path-pattern", values: values)
    }

    @Test("A listener has one default rule, shown with both forms of its action")
    func create() async throws {
        let (fixture, balancer, group) = try await fixture()
        let arn = try await fixture.listener(on: balancer, to: group)
        let rules = try await fixture.call(ELBv2.DescribeRules.self, ELBv2.DescribeRulesInput(listenerArn: arn)).rules
        #expect(rules?.map(\.priority) == ["default"])
        #expect(rules?.first?.isDefault == true)
        let action = try #require(rules?.first?.actions?.first)
        #expect(action.targetGroupArn == group)
        #expect(action.forwardConfig?.targetGroups?.map(\.weight) == [1])
        let groups = try await fixture.call(
            ELBv2.DescribeTargetGroups.self, ELBv2.DescribeTargetGroupsInput(loadBalancerArn: balancer))
        #expect(groups.targetGroups?.first?.loadBalancerArns == [balancer])
    }

    @Test("Two listeners on one port, two rules with one priority, and HTTPS are refused")
    func refused() async throws {
        let (fixture, balancer, group) = try await fixture()
        let listener = try await fixture.listener(on: balancer, to: group)
        await #expect(
            throws: AWSError(
                "DuplicateListener", "A listener already exists on this port for this load balancer '\(balancer)'")
        ) { try await fixture.listener(on: balancer, to: group) }
        let input = rule(10, on: listener, [path("/a")], .forward(to: group))
        _ = try await fixture.call(ELBv2.CreateRule.self, input)
        await #expect(throws: AWSError("PriorityInUse", "Priority '10' is currently in use")) {
            try await fixture.call(ELBv2.CreateRule.self, input)
        }
        let https = ELBv2.CreateListenerInput(
            loadBalancerArn: balancer, protocol: "HTTPS", port: 443,
            certificates: [ELBv2.Certificate(certificateArn: "arn")], defaultActions: [.forward(to: group)])
        let error = await #expect(throws: AWSError.self) { try await fixture.call(ELBv2.CreateListener.self, https) }
        #expect(error?.code == "UnsupportedProtocol")
        #expect(error?.message.contains("TLS") == true)
    }

    @Test("A group that a rule uses cannot be deleted, nor given to another load balancer")
    func inUse() async throws {
        let (fixture, balancer, group) = try await fixture()
        _ = try await fixture.listener(on: balancer, to: group)
        let deletion = ELBv2.DeleteTargetGroupInput(targetGroupArn: group)
        await #expect(
            throws: AWSError("ResourceInUse", "Target group '\(group)' is currently in use by a listener or a rule")
        ) { try await fixture.call(ELBv2.DeleteTargetGroup.self, deletion) }
        let other = try await fixture.loadBalancer("other")
        let error = await #expect(throws: AWSError.self) { try await fixture.listener(on: other, to: group) }
        #expect(error?.code == "TargetGroupAssociationLimit")
    }

    @Test("The configuration of the balancer says what the listener and its rules say, in order")
    func compile() async throws {
        let (fixture, balancer, blue) = try await fixture()
        let green = try await fixture.targetGroup("green")
        let listener = try await fixture.listener(on: balancer, to: blue)
        let weighted = ELBv2.Action(
            type: "forward",
            forwardConfig: ELBv2.ForwardActionConfig(targetGroups: [
                ELBv2.TargetGroupTuple(targetGroupArn: blue, weight: 90),
                ELBv2.TargetGroupTuple(targetGroupArn: green, weight: 10),
            ]))
        let host = ELBv2.RuleCondition(
            field: "host-header", hostHeaderConfig: ELBv2.HostHeaderConditionConfig(values: ["*.example.com"]))
        let redirect = ELBv2.Action(
            type: "redirect", redirectConfig: ELBv2.RedirectActionConfig(host: "example.org", statusCode: "HTTP_301"))
        _ = try await fixture.call(
            ELBv2.CreateRule.self, rule(20, on: listener, [path("/old/*"), host], redirect))
        _ = try await fixture.call(ELBv2.CreateRule.self, rule(10, on: listener, [path("/*")], weighted))

        let compiled = try #require(fixture.balancer.configuration.listeners.first)
        #expect(compiled.address == "127.64.0.1")
        #expect(compiled.port == 80)
        #expect(compiled.defaultAction == .forward([.init(group: blue, weight: 1)]))
        #expect(compiled.rules.map(\.conditions) == [[.path(["/*"])], [.path(["/old/*"]), .host(["*.example.com"])]])
        #expect(
            compiled.rules[0].action == .forward([.init(group: blue, weight: 90), .init(group: green, weight: 10)]))
        #expect(compiled.rules[1].action == .redirect(.init(host: "example.org", status: 301)))
        #expect(fixture.balancer.configuration.targetGroups.map(\.id) == [blue, green].sorted())
    }

    @Test("Priorities can be swapped at once, but never be equal")
    func priorities() async throws {
        let (fixture, balancer, group) = try await fixture()
        let listener = try await fixture.listener(on: balancer, to: group)
        var arns: [String] = []
        for priority in [1, 2] {
            let input = rule(priority, on: listener, [path("/\(priority)")], .forward(to: group))
            arns.append(try await fixture.call(ELBv2.CreateRule.self, input).rules?.first?.ruleArn ?? "")
        }
        func set(_ first: Int, _ second: Int) async throws {
            let pairs = zip(arns, [first, second]).map { ELBv2.RulePriorityPair(ruleArn: $0, priority: $1) }
            _ = try await fixture.call(
                ELBv2.SetRulePriorities.self, ELBv2.SetRulePrioritiesInput(rulePriorities: pairs))
        }
        try await set(2, 1)
        #expect(fixture.balancer.configuration.listeners.first?.rules.map(\.id) == arns.reversed())
        await #expect(throws: AWSError("PriorityInUse", "Priority '5' is currently in use")) { try await set(5, 5) }
        #expect(fixture.balancer.configuration.listeners.first?.rules.map(\.id) == arns.reversed())
    }

    @Test(
        "Conditions that AWS refuses are refused",
        arguments: [
            ELBv2.RuleCondition(field: "colour", values: ["x"]),
            ELBv2.RuleCondition(field: "path-pattern"),
            ELBv2.RuleCondition(field: "path-pattern", values: ["a", "b", "c", "d", "e", "f"]),
            ELBv2.RuleCondition(field: "path-pattern", values: [String(repeating: "x", count: 129)]),
            ELBv2.RuleCondition(field: "source-ip", sourceIpConfig: .init(values: ["10.0.0.1"])),
            ELBv2.RuleCondition(field: "http-request-method", values: ["GET"]),
            ELBv2.RuleCondition(field: "http-request-method", httpRequestMethodConfig: .init(values: ["get"])),
            ELBv2.RuleCondition(field: "host-header", values: ["*a*b*c*d"]).starred,
        ])
    func conditions(_ condition: ELBv2.RuleCondition) async throws {
        let (fixture, balancer, group) = try await fixture()
        let listener = try await fixture.listener(on: balancer, to: group)
        let input = rule(1, on: listener, [condition], .forward(to: group))
        let error = await #expect(throws: AWSError.self) { try await fixture.call(ELBv2.CreateRule.self, input) }
        #expect(error?.code == "ValidationError")
    }

    @Test("A redirect to itself, a wrong status and a missing group are refused")
    func actions() async throws {
        let (fixture, balancer, _) = try await fixture()
        for (action, code) in [
            (
                ELBv2.Action(type: "redirect", redirectConfig: .init(port: "80", statusCode: "HTTP_301")),
                "InvalidLoadBalancerAction"
            ),
            (ELBv2.Action(type: "fixed-response", fixedResponseConfig: .init(statusCode: "302")), "ValidationError"),
            (.forward(to: "arn:nope"), "TargetGroupNotFound"),
        ] {
            let input = ELBv2.CreateListenerInput(
                loadBalancerArn: balancer, protocol: "HTTP", port: 80, defaultActions: [action])
            let error = await #expect(throws: AWSError.self) {
                try await fixture.call(ELBv2.CreateListener.self, input)
            }
            #expect(error?.code == code)
        }
    }

    @Test("Deleting a listener takes its rules along and frees its groups")
    func delete() async throws {
        let (fixture, balancer, group) = try await fixture()
        let listener = try await fixture.listener(on: balancer, to: group)
        _ = try await fixture.call(ELBv2.DeleteListener.self, ELBv2.DeleteListenerInput(listenerArn: listener))
        #expect(fixture.balancer.configuration.listeners.isEmpty)
        _ = try await fixture.call(ELBv2.DeleteTargetGroup.self, ELBv2.DeleteTargetGroupInput(targetGroupArn: group))
        await #expect(throws: AWSError("ListenerNotFound", "One or more listeners not found")) {
            try await fixture.call(ELBv2.DeleteListener.self, ELBv2.DeleteListenerInput(listenerArn: listener))
        }
    }

    @Test("Every operation of the generated model is answered")
    func complete() throws {
        let names = Set(try Fixture().service.operations.handlers.keys)
        #expect(names.count == 31)
        #expect(names.isSuperset(of: ["SetRulePriorities", "DescribeAccountLimits", "ModifyListenerAttributes"]))
    }

    @Test("Tags are added, shown and taken away, on whatever they are on")
    func tags() async throws {
        let (fixture, balancer, group) = try await fixture()
        let arns = [balancer, group]
        _ = try await fixture.call(
            ELBv2.AddTags.self,
            ELBv2.AddTagsInput(resourceArns: arns, tags: [.init(key: "a", value: "1"), .init(key: "b", value: "2")]))
        _ = try await fixture.call(ELBv2.RemoveTags.self, ELBv2.RemoveTagsInput(resourceArns: arns, tagKeys: ["a"]))
        let output = try await fixture.call(ELBv2.DescribeTags.self, ELBv2.DescribeTagsInput(resourceArns: arns))
        #expect(output.tagDescriptions?.map(\.tags) == [[.init(key: "b", value: "2")], [.init(key: "b", value: "2")]])
    }
}

extension ELBv2.RuleCondition {
    /// With more wildcards than a rule may have.
    fileprivate var starred: ELBv2.RuleCondition {
        ELBv2.RuleCondition(field: field, values: ["*a*b*c*d*e*f*g"])
    }
}

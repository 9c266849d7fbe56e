import CloudTemplate
import Testing

@Suite("Golden templates") struct GoldenTests {
    @Test("A document is read into the same JSON whichever form it has", arguments: GoldenCase.all("read"))
    func read(_ golden: GoldenCase) throws {
        let value = try TemplateYAML.readAny(golden.input)
        #expect(try golden.difference(from: TemplateJSON.write(value, pretty: true)) == nil)
        #expect(try TemplateJSON.read(TemplateJSON.write(value)).isSame(as: value))
    }

    @Test("A template that CloudFormation refuses is refused in its words", arguments: GoldenCase.all("refuse"))
    func refuse(_ golden: GoldenCase) throws {
        let error = #expect(throws: TemplateError.self) {
            let template = try Template(text: golden.input)
            _ = try Sample.resolve(template)
        }
        #expect(try golden.difference(from: error?.message ?? "") == nil)
    }

    @Test("Functions are worked out against what exists", arguments: GoldenCase.all("evaluate"))
    func evaluate(_ golden: GoldenCase) throws {
        let resolved = try Sample.resolve(Template(text: golden.input))
        #expect(try golden.difference(from: TemplateYAML.write(resolved)) == nil)
    }

    @Test("A template is written with short forms, and read back as the same", arguments: GoldenCase.all("write"))
    func write(_ golden: GoldenCase) throws {
        let template = try Template(text: golden.input)
        #expect(try golden.difference(from: template.yaml) == nil)
        #expect(try Template(text: template.yaml) == template)
    }

    @Test("Every folder of golden files is found", arguments: ["read", "refuse", "evaluate", "write"])
    func found(_ folder: String) {
        #expect(GoldenCase.all(folder).count >= 3)
    }
}

/// An account with a made-up id for every resource.
enum Sample {
    /// The properties of every resource that is made, and the outputs.
    static func resolve(_ template: Template) throws -> TemplateValue {
        var scope = EvaluationScope(
            parameters: try template.parameterValues([:]),
            pseudo: PseudoParameters(
                accountID: "123456789012", region: "us-east-1", stackName: "shop",
                stackID: "arn:aws:cloudformation:us-east-1:123456789012:stack/shop/1"),
            mappings: template.mappings,
            availabilityZones: ["us-east-1": ["us-east-1a", "us-east-1b", "us-east-1c"]],
            exports: ["network-Vpc": "vpc-77"])
        scope = try scope.deciding(template.conditions)
        var resolved: TemplateMap = [:]
        for name in try DependencyGraph(template).order() {
            guard let resource = template.resource(name) else { continue }
            if let condition = resource.condition, scope.conditions[condition] != true { continue }
            resolved[name] = try scope.evaluate(.map(resource.properties))
            scope.resources[name] = ResourceAttributes(
                ref: "\(name)-id", attributes: ["Arn": "arn:aws:made:up::\(name)", "DNSName": "\(name).example"])
        }
        var outputs: TemplateMap = [:]
        for output in template.outputs { outputs[output.name] = try scope.evaluate(output.value) }
        return .map(["Resources": .map(resolved), "Outputs": .map(outputs)])
    }
}

extension Template {
    /// Everything that CloudFormation checks before it knows any value: limits, names that nothing defines, circles.
    package func validate() throws(TemplateError) {
        guard !resources.isEmpty else { throw .format("At least one Resources member must be defined.") }
        try validateLimits()
        try validateConditions()
        try validateResources()
        try validateOutputs()
        _ = try DependencyGraph(self).order()
    }

    /// <https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/cloudformation-limits.html>
    private func validateLimits() throws(TemplateError) {
        for (name, count, limit) in [
            ("resources", resources.count, 500), ("parameters", parameters.count, 200),
            ("mappings", mappings.count, 200), ("outputs", outputs.count, 200),
        ] where count > limit {
            throw .format("Number of \(name), \(count), is greater than maximum allowed, \(limit)")
        }
    }

    private func validateConditions() throws(TemplateError) {
        for (_, expression) in conditions.entries {
            for reference in try expression.references() {
                switch reference {
                case .condition(let name) where conditions[name] == nil: throw unresolvedCondition(name, "Conditions")
                case .name(let name) where parameter(name) == nil && !PseudoParameters.names.contains(name):
                    throw .format(
                        """
                        Unresolved dependencies [\(name)]. Cannot reference resources in the Conditions block of the \
                        template
                        """
                    )
                default: break
                }
            }
        }
        _ = try DependencyGraph(conditions: conditions).order()
    }

    private func validateResources() throws(TemplateError) {
        var unresolved: Set<String> = []
        for resource in resources {
            if let condition = resource.condition, conditions[condition] == nil {
                throw .format(
                    "[/Resources/\(resource.logicalID)] Condition '\(condition)' for resource is not defined")
            }
            unresolved.formUnion(resource.dependsOn.filter { self.resource($0) == nil })
            unresolved.formUnion(try unresolvedNames(in: resource.references(), block: "Resources"))
        }
        try refuse(unresolved, block: "Resources")
    }

    private func validateOutputs() throws(TemplateError) {
        var unresolved: Set<String> = []
        for output in outputs {
            if let condition = output.condition, conditions[condition] == nil {
                throw unresolvedCondition(condition, "Outputs")
            }
            var references = try output.value.references()
            if let name = output.exportName { references.formUnion(try name.references()) }
            unresolved.formUnion(try unresolvedNames(in: references, block: "Outputs"))
        }
        try refuse(unresolved, block: "Outputs")
    }

    private func unresolvedNames(
        in references: Set<TemplateReference>, block: String
    ) throws(TemplateError) -> [String] {
        var names: [String] = []
        for reference in references {
            switch reference {
            case .name(let name):
                let isKnown =
                    PseudoParameters.names.contains(name) || parameter(name) != nil || resource(name) != nil
                if !isKnown { names.append(name) }
            case .attribute(let resource, _):
                if self.resource(resource) == nil {
                    throw .function("instance of Fn::GetAtt references undefined resource \(resource)")
                }
            case .condition(let name):
                if conditions[name] == nil { throw unresolvedCondition(name, block) }
            case .mapping(let name):
                if mappings[name] == nil {
                    throw .function("Mapping named '\(name)' is not present in the 'Mappings' section of template.")
                }
            }
        }
        return names
    }

    private func refuse(_ unresolved: Set<String>, block: String) throws(TemplateError) {
        guard !unresolved.isEmpty else { return }
        let names = unresolved.sorted().joined(separator: ", ")
        throw .format("Unresolved resource dependencies [\(names)] in the \(block) block of the template")
    }

    private func unresolvedCondition(_ name: String, _ block: String) -> TemplateError {
        .format("Unresolved condition dependency \(name) in the \(block) block of the template")
    }
}

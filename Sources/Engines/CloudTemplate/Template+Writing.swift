extension Template {
    /// The document in the order in which people read templates; empty sections are left out.
    package var document: TemplateValue {
        var root: TemplateMap = ["AWSTemplateFormatVersion": "2010-09-09"]
        root["Description"] = description.map { .string($0) }
        root["Metadata"] = metadata
        root["Parameters"] = Self.section(parameters.map { ($0.name, $0.document) })
        root["Mappings"] = mappings.isEmpty ? nil : .map(mappings)
        root["Conditions"] = conditions.isEmpty ? nil : .map(conditions)
        root["Resources"] = .map(TemplateMap(resources.map { (key: $0.logicalID, value: $0.document) }))
        root["Outputs"] = Self.section(outputs.map { ($0.name, $0.document) })
        return .map(root)
    }

    /// The document as YAML, with the short forms of the functions; the same template gives the same text.
    package var yaml: String { TemplateYAML.write(document) }

    private static func section(_ members: [(String, TemplateValue)]) -> TemplateValue? {
        members.isEmpty ? nil : .map(TemplateMap(members.map { (key: $0.0, value: $0.1) }))
    }
}

extension TemplateParameter {
    var document: TemplateValue {
        var map: TemplateMap = ["Type": .string(type)]
        map["Description"] = description.map { .string($0) }
        map["Default"] = self.default.map { .string($0) }
        map["AllowedValues"] = allowedValues.isEmpty ? nil : .list(allowedValues.map { .string($0) })
        map["AllowedPattern"] = allowedPattern.map { .string($0) }
        map["ConstraintDescription"] = constraintDescription.map { .string($0) }
        map["MinLength"] = minLength.map { .integer($0) }
        map["MaxLength"] = maxLength.map { .integer($0) }
        map["MinValue"] = minValue.map { .number($0) }
        map["MaxValue"] = maxValue.map { .number($0) }
        map["NoEcho"] = noEcho ? true : nil
        return .map(map)
    }
}

extension TemplateResource {
    package var document: TemplateValue {
        var map: TemplateMap = ["Type": .string(type)]
        map["Metadata"] = metadata
        map["Condition"] = condition.map { .string($0) }
        if dependsOn.count == 1 {
            map["DependsOn"] = .string(dependsOn[0])
        } else if !dependsOn.isEmpty {
            map["DependsOn"] = .list(dependsOn.map { .string($0) })
        }
        map["DeletionPolicy"] = deletionPolicy.map { .string($0.rawValue) }
        map["UpdateReplacePolicy"] = updateReplacePolicy.map { .string($0.rawValue) }
        map["Properties"] = properties.isEmpty ? nil : .map(properties)
        return .map(map)
    }
}

extension TemplateOutput {
    var document: TemplateValue {
        var map: TemplateMap = [:]
        map["Description"] = description.map { .string($0) }
        map["Condition"] = condition.map { .string($0) }
        map["Value"] = value
        map["Export"] = exportName.map { ["Name": $0] }
        return .map(map)
    }
}

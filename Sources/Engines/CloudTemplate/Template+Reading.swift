extension Template {
    /// Reads YAML or JSON, and checks what can be checked without values.
    package init(text: String) throws(TemplateError) {
        try self.init(document: try TemplateYAML.readAny(text))
        try validate()
    }

    private static let sections: Set<String> = [
        "AWSTemplateFormatVersion", "Description", "Metadata", "Parameters", "Rules", "Mappings", "Conditions",
        "Transform", "Resources", "Outputs",
    ]

    /// Throws where the document has not a template's shape; references are not looked at.
    package init(document: TemplateValue) throws(TemplateError) {
        guard let root = document.map else { throw .format("unsupported structure.") }
        let strange = root.keys.filter { !Self.sections.contains($0) }
        guard strange.isEmpty else {
            throw TemplateError("Invalid template property or properties [\(strange.joined(separator: ", "))]")
        }
        if let version = root["AWSTemplateFormatVersion"], version.scalarText != "2010-09-09" {
            throw .format("unsupported value for AWSTemplateFormatVersion.")
        }
        for section in ["Transform", "Rules"] where root[section] != nil {
            throw TemplateError("Template validation error: the section \(section) is not supported here.")
        }
        self.init(
            description: try Self.description(root["Description"]), metadata: root["Metadata"],
            parameters: try Self.members(of: root, "Parameters", Self.parameter),
            mappings: try Self.section(of: root, "Mappings"), conditions: try Self.section(of: root, "Conditions"),
            resources: try Self.members(of: root, "Resources", Self.resource),
            outputs: try Self.members(of: root, "Outputs", Self.output))
    }

    private static func description(_ value: TemplateValue?) throws(TemplateError) -> String? {
        guard let value else { return nil }
        guard case .string(let text) = value else { throw .format("every Description member must be a string.") }
        guard text.utf8.count <= 1024 else { throw .format("Template description is longer than 1024 bytes.") }
        return text
    }

    private static func section(of root: TemplateMap, _ name: String) throws(TemplateError) -> TemplateMap {
        guard let value = root[name], value != .null else { return [:] }
        guard let map = value.map else { throw .format("\(name) must be a map.") }
        return map
    }

    private static func members<Member>(
        of root: TemplateMap, _ section: String,
        _ read: (String, TemplateMap) throws(TemplateError) -> Member
    ) throws(TemplateError) -> [Member] {
        var members: [Member] = []
        for (name, value) in try self.section(of: root, section).entries {
            guard let body = value.map else {
                throw .format("[/\(section)/\(name)] every \(section) object must be a map.")
            }
            guard name.allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber) }) else {
                let kind = section == "Resources" ? "Resource" : String(section.dropLast())
                throw .format("\(kind) name \(name) is non alphanumeric.")
            }
            members.append(try read(name, body))
        }
        return members
    }

    // MARK: - Members

    private static func parameter(_ name: String, _ body: TemplateMap) throws(TemplateError) -> TemplateParameter {
        guard let type = body["Type"]?.scalarText else {
            throw .format("Every Parameters object must contain a Type member.")
        }
        let parameter = TemplateParameter(
            name, type: type, default: text(body["Default"]), description: body["Description"]?.scalarText,
            allowedValues: body["AllowedValues"]?.list?.compactMap(\.scalarText) ?? [],
            allowedPattern: body["AllowedPattern"]?.scalarText,
            constraintDescription: body["ConstraintDescription"]?.scalarText,
            minLength: body["MinLength"]?.scalarText.flatMap { Int($0) },
            maxLength: body["MaxLength"]?.scalarText.flatMap { Int($0) },
            minValue: body["MinValue"]?.scalarText.flatMap { Double($0) },
            maxValue: body["MaxValue"]?.scalarText.flatMap { Double($0) },
            noEcho: body["NoEcho"]?.scalarText == "true")
        guard parameter.isKnownType else { throw .format("Unrecognized parameter type: \(type)") }
        return parameter
    }

    private static func text(_ value: TemplateValue?) -> String? {
        value?.scalarText ?? value?.list.map { $0.compactMap(\.scalarText).joined(separator: ",") }
    }

    private static func resource(_ name: String, _ body: TemplateMap) throws(TemplateError) -> TemplateResource {
        guard case .string(let type)? = body["Type"] else {
            throw .format("[/Resources/\(name)] Every Resources object must contain a Type member.")
        }
        let known: Set<String> = [
            "Type", "Properties", "DependsOn", "Condition", "DeletionPolicy", "UpdateReplacePolicy", "Metadata",
            "CreationPolicy", "UpdatePolicy",
        ]
        if let strange = body.keys.first(where: { !known.contains($0) }) {
            throw TemplateError("Invalid template resource property '\(strange)'")
        }
        return TemplateResource(
            name, type, try properties(body["Properties"], of: name), dependsOn: try dependsOn(body["DependsOn"]),
            condition: body["Condition"]?.scalarText, deletionPolicy: try policy(body, "DeletionPolicy", of: name),
            updateReplacePolicy: try policy(body, "UpdateReplacePolicy", of: name), metadata: body["Metadata"])
    }

    private static func properties(_ value: TemplateValue?, of name: String) throws(TemplateError) -> TemplateMap {
        guard let value, value != .null else { return [:] }
        guard let map = value.map else {
            throw .format("[/Resources/\(name)/Properties] 'null' values are not allowed in templates")
        }
        return map
    }

    private static func dependsOn(_ value: TemplateValue?) throws(TemplateError) -> [String] {
        guard let value else { return [] }
        let names = (value.list ?? [value]).compactMap(\.scalarText)
        guard names.count == value.list?.count ?? 1 else {
            throw .format("every DependsOn value must be a string.")
        }
        return names
    }

    private static func policy(
        _ body: TemplateMap, _ key: String, of name: String
    ) throws(TemplateError) -> DeletionPolicy? {
        guard let text = body[key] else { return nil }
        guard let policy = text.scalarText.flatMap(DeletionPolicy.init) else {
            throw .format("Unrecognized \(key) \(text.scalarText ?? "") for resource \(name)")
        }
        return policy
    }

    private static func output(_ name: String, _ body: TemplateMap) throws(TemplateError) -> TemplateOutput {
        guard let value = body["Value"] else {
            throw .format("Every Outputs member must contain a Value object")
        }
        return TemplateOutput(
            name, value: value, description: body["Description"]?.scalarText, exportName: body["Export"]?["Name"],
            condition: body["Condition"]?.scalarText)
    }
}

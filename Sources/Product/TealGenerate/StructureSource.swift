import AWSWire

/// The Swift text of one structure.
struct StructureSource {
    let types: WireTypeSource

    /// An input or output that the model leaves out is a structure without members.
    func empty(_ name: String) -> [String] {
        [
            "    package struct \(SwiftName.type(name)): AWSStructure {",
            "        package init() {}",
            "",
            "        package static let schema = Schema<Self>(\(SwiftName.literal(name)), [])",
            "    }",
        ]
    }

    func lines(_ shape: ShapeModel) throws -> [String] {
        guard !shape.members.isEmpty else { return empty(shape.name) }
        var lines = ["    package struct \(SwiftName.type(shape.name)): AWSStructure {"]
        for member in shape.members {
            lines.append("        package var \(SwiftName.member(member.name)): \(try type(member.reference))?")
        }
        lines += ["", "        package init() {}", ""]
        lines += try initializer(shape)
        lines.append("")
        lines += try schema(shape)
        lines.append("    }")
        return lines
    }

    private func type(_ reference: ShapeReference) throws -> String {
        try types.swiftType(types.model.shape(reference.shape))
    }

    private func initializer(_ shape: ShapeModel) throws -> [String] {
        let parameters = try shape.members.map {
            "\(SwiftName.member($0.name)): \(try type($0.reference))? = nil"
        }
        let oneLine = "        package init(\(parameters.joined(separator: ", "))) {"
        var lines: [String]
        if oneLine.count <= 120 {
            lines = [oneLine]
        } else {
            lines = ["        package init("]
            for (index, parameter) in parameters.enumerated() {
                lines.append("            \(parameter)\(index == parameters.count - 1 ? "" : ",")")
            }
            lines.append("        ) {")
        }
        for member in shape.members {
            let name = SwiftName.member(member.name)
            lines.append("            self.\(name) = \(name)")
        }
        return lines + ["        }"]
    }

    private func schema(_ shape: ShapeModel) throws -> [String] {
        var arguments = [SwiftName.literal(shape.name)]
        if let payload = shape.json["payload"]?.string { arguments.append("payload: \(SwiftName.literal(payload))") }
        if let namespace = shape.json["xmlNamespace"]?["uri"]?.string {
            arguments.append("xmlNamespace: \(SwiftName.literal(namespace))")
        }
        var lines = ["        package static let schema = Schema<Self>(\(arguments.joined(separator: ", ")), ["]
        for member in shape.members {
            lines.append("            \(try self.member(member.name, member.reference, of: shape)),")
        }
        return lines + ["        ])"]
    }

    private func member(_ name: String, _ place: ShapeReference, of shape: ShapeModel) throws -> String {
        let target = try types.model.shape(place.shape)
        var arguments = [SwiftName.literal(name), "\\.\(SwiftName.member(name))"]
        if let type = try types.wireType(target, at: place) { arguments.append(type) }
        if let wireName = place.locationName, wireName != name {
            arguments.append("wireName: \(SwiftName.literal(wireName))")
        }
        if let location = try location(place) { arguments.append("location: \(location)") }
        if shape.required.contains(name) { arguments.append("required: true") }
        if let ec2Name = place.queryName { arguments.append("ec2Name: \(SwiftName.literal(ec2Name))") }
        if place.isAttribute { arguments.append("isAttribute: true") }
        if place.isIdempotencyToken { arguments.append("isIdempotencyToken: true") }
        return "Member(\(arguments.joined(separator: ", ")))"
    }

    private func location(_ place: ShapeReference) throws -> String? {
        switch place.location {
        case nil: return nil
        case "uri": return ".uri"
        case "querystring": return ".query"
        case "header": return ".header"
        case "headers": return ".headers(prefix: \(SwiftName.literal(place.locationName ?? "")))"
        case "statusCode": return ".statusCode"
        case let other?: throw notAModel("a member travels in \(other)")
        }
    }
}

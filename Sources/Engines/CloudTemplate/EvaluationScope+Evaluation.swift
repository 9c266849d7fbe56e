import FoundationEssentials

extension EvaluationScope {
    /// The value with all functions worked out; nil where it is `AWS::NoValue`, which leaves out its key or element.
    package func evaluate(_ value: TemplateValue) throws(TemplateError) -> TemplateValue? {
        if let intrinsic = try Intrinsic.recognise(value) { return try evaluate(intrinsic) }
        switch value {
        case .list(let list):
            var result: [TemplateValue] = []
            for element in list {
                if let element = try evaluate(element) { result.append(element) }
            }
            return .list(result)
        case .map(let map):
            return .map(try map.compactMapValues { (value) throws(TemplateError) in try evaluate(value) })
        default: return value
        }
    }

    private func evaluate(_ intrinsic: Intrinsic) throws(TemplateError) -> TemplateValue? {
        switch intrinsic {
        case .ref(let name): return try reference(name)
        case .getAtt(let resource, let attribute):
            return try self.attribute(try text(attribute, of: "Fn::GetAtt"), of: resource)
        case .sub(let text, let variables): return .string(try substitute(text, variables))
        case .if(let condition, let then, let otherwise): return try evaluate(try holds(condition) ? then : otherwise)
        case .importValue(let name): return try exported(try text(name, of: "Fn::ImportValue"))
        case .join(let separator, let parts): return try join(separator, parts)
        case .split(let separator, let value):
            return .list(try text(value, of: "Fn::Split").split(by: separator).map { .string($0) })
        case .select(let index, let list): return try select(index, list)
        case .findInMap(let map, let first, let second): return try find(map, first, second)
        case .cidr(let block, let count, let bits): return try cidr(block, count, bits)
        case .base64(let value):
            return .string(Data(try text(value, of: "Fn::Base64").utf8).base64EncodedString())
        case .availabilityZones(let region): return try zones(region)
        case .equals, .and, .or, .not, .condition: return .bool(try truth(of: intrinsic))
        }
    }

    private func reference(_ name: String) throws(TemplateError) -> TemplateValue? {
        if name == "AWS::NoValue" { return nil }
        if let value = pseudo.value(of: name) ?? parameters[name] { return value }
        if let resource = resources[name] { return .string(resource.ref) }
        if let placeholder { return .string(placeholder) }
        throw .format("Unresolved resource dependencies [\(name)] in the Resources block of the template")
    }

    private func attribute(_ name: String, of resource: String) throws(TemplateError) -> TemplateValue {
        guard let known = resources[resource] else {
            if let placeholder { return .string(placeholder) }
            throw .function("instance of Fn::GetAtt references undefined resource \(resource)")
        }
        if let value = known.attributes[name] { return value }
        throw .function("resource \(resource) does not support attribute type \(name) in Fn::GetAtt")
    }

    private func substitute(_ text: String, _ variables: TemplateMap) throws(TemplateError) -> String {
        var result = ""
        for part in Substitution(text).parts {
            switch part {
            case .text(let text): result += text
            case .variable(let name): result += try variable(name, variables)
            }
        }
        return result
    }

    private func variable(_ name: String, _ variables: TemplateMap) throws(TemplateError) -> String {
        let value: TemplateValue?
        if let own = variables[name] {
            value = try evaluate(own)
        } else if let dot = name.firstIndex(of: ".") {
            value = try attribute(String(name[name.index(after: dot)...]), of: String(name[..<dot]))
        } else {
            value = try reference(name)
        }
        guard let text = value?.scalarText else {
            throw .function("variable \(name) in Fn::Sub expression does not resolve to a string")
        }
        return text
    }

    private func exported(_ name: String) throws(TemplateError) -> TemplateValue {
        guard let value = exports[name] else { throw TemplateError("No export named \(name) found.") }
        return .string(value)
    }
}

// MARK: - Lists and tables

extension EvaluationScope {
    private func join(_ separator: String, _ parts: TemplateValue) throws(TemplateError) -> TemplateValue {
        let texts = try list(parts, of: "Fn::Join").compactMap(\.scalarText)
        return .string(texts.joined(separator: separator))
    }

    private func select(_ index: TemplateValue, _ list: TemplateValue) throws(TemplateError) -> TemplateValue? {
        let elements = try self.list(list, of: "Fn::Select")
        let text = try text(index, of: "Fn::Select")
        guard let index = Int(text), elements.indices.contains(index) else {
            // A list that is not known yet has no elements to choose from.
            if let placeholder, elements == [.string(placeholder)] { return .string(placeholder) }
            throw .function("Fn::Select  cannot select nonexistent value at index \(text)")
        }
        return elements[index]
    }

    private func find(
        _ map: TemplateValue, _ first: TemplateValue, _ second: TemplateValue
    ) throws(TemplateError) -> TemplateValue {
        let keys = [
            try text(map, of: "Fn::FindInMap"), try text(first, of: "Fn::FindInMap"),
            try text(second, of: "Fn::FindInMap"),
        ]
        guard let value = mappings[keys[0]]?[keys[1]]?[keys[2]] else {
            throw .function("Unable to get mapping for \(keys.joined(separator: "::"))")
        }
        return value
    }

    private func cidr(
        _ block: TemplateValue, _ count: TemplateValue, _ bits: TemplateValue
    ) throws(TemplateError) -> TemplateValue {
        let blockText = try text(block, of: "Fn::Cidr")
        let count = Int(try text(count, of: "Fn::Cidr"))
        let bits = Int(try text(bits, of: "Fn::Cidr"))
        if let placeholder, blockText == placeholder, let count, (1...256).contains(count) {
            return .list(Array(repeating: .string(placeholder), count: count))
        }
        guard let block = IPv4Block(blockText), let count, let bits,
            let subnets = (1...256).contains(count) ? block.subnets(count: count, bits: bits) : nil
        else { throw .function("Fn::Cidr cannot cut \(blockText) so") }
        return .list(subnets.map { .string($0.description) })
    }

    private func zones(_ region: TemplateValue) throws(TemplateError) -> TemplateValue {
        let named = try text(region, of: "Fn::GetAZs")
        let region = named.isEmpty ? pseudo.region : named
        return .list((availabilityZones[region] ?? []).map { .string($0) })
    }

    private func text(_ value: TemplateValue, of function: String) throws(TemplateError) -> String {
        guard let text = try evaluate(value)?.scalarText else {
            throw .function("every \(function) object must have values that are strings")
        }
        return text
    }

    private func list(_ value: TemplateValue, of function: String) throws(TemplateError) -> [TemplateValue] {
        switch try evaluate(value) {
        case .list(let list)?: return list
        case .string(let text)? where text == placeholder: return [.string(text)]
        default: throw .function("every \(function) object requires a list")
        }
    }
}

extension String {
    /// Cut at every occurrence; the empty pieces stay.
    fileprivate func split(by separator: String) -> [String] {
        guard !separator.isEmpty else { return [self] }
        return self.split(separator: separator, omittingEmptySubsequences: false).map(String.init)
    }
}

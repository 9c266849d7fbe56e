/// Makers of intrinsic functions, for whoever writes a template in Swift.
extension TemplateValue {
    /// A parameter's value or a resource's id: `!Ref Vpc`.
    package static func ref(_ name: String) -> TemplateValue { ["Ref": .string(name)] }

    /// `!GetAtt LoadBalancer.DNSName`
    package static func getAtt(_ resource: String, _ attribute: String) -> TemplateValue {
        ["Fn::GetAtt": [.string(resource), .string(attribute)]]
    }

    /// `!Sub '${AWS::StackName}-web'`; `variables` are known in `text` beside parameters and resources.
    package static func sub(_ text: String, _ variables: TemplateMap = [:]) -> TemplateValue {
        ["Fn::Sub": variables.isEmpty ? .string(text) : [.string(text), .map(variables)]]
    }

    package static func join(_ separator: String, _ parts: [TemplateValue]) -> TemplateValue {
        ["Fn::Join": [.string(separator), .list(parts)]]
    }

    package static func select(_ index: Int, _ list: TemplateValue) -> TemplateValue {
        ["Fn::Select": [.integer(index), list]]
    }

    package static func split(_ separator: String, _ text: TemplateValue) -> TemplateValue {
        ["Fn::Split": [.string(separator), text]]
    }

    package static func `if`(_ condition: String, then: TemplateValue, else: TemplateValue) -> TemplateValue {
        ["Fn::If": [.string(condition), then, `else`]]
    }

    package static func equals(_ left: TemplateValue, _ right: TemplateValue) -> TemplateValue {
        ["Fn::Equals": [left, right]]
    }

    package static func and(_ conditions: [TemplateValue]) -> TemplateValue { ["Fn::And": .list(conditions)] }
    package static func or(_ conditions: [TemplateValue]) -> TemplateValue { ["Fn::Or": .list(conditions)] }
    package static func not(_ condition: TemplateValue) -> TemplateValue { ["Fn::Not": [condition]] }

    /// A condition of the template, inside another: `!Condition IsProduction`.
    package static func condition(_ name: String) -> TemplateValue { ["Condition": .string(name)] }

    package static func findInMap(_ map: TemplateValue, _ first: TemplateValue, _ second: TemplateValue)
        -> TemplateValue
    {
        ["Fn::FindInMap": [map, first, second]]
    }

    /// `count` networks of `block`, each with `bits` bits for its hosts.
    package static func cidr(_ block: TemplateValue, count: Int, bits: Int) -> TemplateValue {
        ["Fn::Cidr": [block, .integer(count), .integer(bits)]]
    }

    /// The zones of the stack's region.
    package static var availabilityZones: TemplateValue { ["Fn::GetAZs": ""] }

    package static func base64(_ text: TemplateValue) -> TemplateValue { ["Fn::Base64": text] }
    package static func importValue(_ name: TemplateValue) -> TemplateValue { ["Fn::ImportValue": name] }

    /// Leaves out the property, the list's element or the key that has it: `!Ref AWS::NoValue`.
    package static var noValue: TemplateValue { .ref("AWS::NoValue") }
}

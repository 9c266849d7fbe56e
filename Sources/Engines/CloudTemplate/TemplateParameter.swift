/// One member of the Parameters section.
package struct TemplateParameter: Equatable, Sendable {
    package var name: String
    /// `String`, `Number`, `List<Number>`, `CommaDelimitedList`, `AWS::EC2::VPC::Id`, `List<AWS::EC2::VPC::Id>`…
    package var type: String
    /// As text; lists with commas.
    package var `default`: String?
    package var description: String?
    package var allowedValues: [String]
    package var allowedPattern: String?
    package var constraintDescription: String?
    package var minLength: Int?
    package var maxLength: Int?
    package var minValue: Double?
    package var maxValue: Double?
    /// The value is shown as `****`.
    package var noEcho: Bool

    package init(
        _ name: String, type: String = "String", default: String? = nil, description: String? = nil,
        allowedValues: [String] = [], allowedPattern: String? = nil, constraintDescription: String? = nil,
        minLength: Int? = nil, maxLength: Int? = nil, minValue: Double? = nil, maxValue: Double? = nil,
        noEcho: Bool = false
    ) {
        self.name = name
        self.type = type
        self.default = `default`
        self.description = description
        self.allowedValues = allowedValues
        self.allowedPattern = allowedPattern
        self.constraintDescription = constraintDescription
        self.minLength = minLength
        self.maxLength = maxLength
        self.minValue = minValue
        self.maxValue = maxValue
        self.noEcho = noEcho
    }

    /// The type of the value in `AWS::SSM::Parameter::Value<…>`, whose text names a parameter of Parameter Store.
    package var storedType: String? {
        let opening = "AWS::SSM::Parameter::Value<"
        return type.hasPrefix(opening) && type.hasSuffix(">") ? String(type.dropFirst(opening.count).dropLast()) : nil
    }

    package var isList: Bool {
        let type = storedType ?? type
        return type == "CommaDelimitedList" || type.hasPrefix("List<")
    }

    private var isNumeric: Bool { type == "Number" || type == "List<Number>" }

    /// Types that name a resource of AWS's, such as `AWS::EC2::VPC::Id`, are texts here.
    var isKnownType: Bool { Self.isKnown(storedType ?? type, stored: storedType != nil) }

    private static func isKnown(_ type: String, stored: Bool) -> Bool {
        if ["String", "CommaDelimitedList"].contains(type) { return true }
        if stored ? type == "List<String>" : ["Number", "List<Number>"].contains(type) { return true }
        if type == "AWS::SSM::Parameter::Name" { return !stored }
        let inner = type.hasPrefix("List<") && type.hasSuffix(">") ? String(type.dropFirst(5).dropLast()) : type
        return inner.hasPrefix("AWS::EC2::") || inner == "AWS::Route53::HostedZone::Id"
    }

    /// The value that `Ref` gives for this text, or why the text is refused.
    package func value(of text: String) throws(TemplateError) -> TemplateValue {
        let pieces = isList ? text.split(separator: ",", omittingEmptySubsequences: false).map(Self.trimmed) : [text]
        for piece in pieces { try check(piece) }
        return isList ? .list(pieces.map { .string($0) }) : .string(text)
    }

    /// The value that `Ref` gives where the text names a parameter of Parameter Store.
    func value(named name: String, in stored: [String: String]) throws(TemplateError) -> TemplateValue {
        try check(name)
        guard let value = stored[name] else {
            throw TemplateError("Unable to fetch parameters [\(name)] from parameter store for this account.")
        }
        guard isList else { return .string(value) }
        return .list(value.split(separator: ",", omittingEmptySubsequences: false).map { .string(Self.trimmed($0)) })
    }

    private static func trimmed(_ text: Substring) -> String {
        String(text.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
    }

    private func check(_ text: String) throws(TemplateError) {
        if !allowedValues.isEmpty, !allowedValues.contains(text) {
            throw refusal("Parameter '\(name)' must be one of AllowedValues")
        }
        if isNumeric { return try check(number: text) }
        if let minLength, text.count < minLength {
            throw refusal("Parameter '\(name)' must contain at least \(minLength) characters")
        }
        if let maxLength, text.count > maxLength {
            throw refusal("Parameter '\(name)' must contain at most \(maxLength) characters")
        }
        if let allowedPattern, try !Self.matches(text, allowedPattern) {
            throw refusal("Parameter '\(name)' must match pattern \(allowedPattern)")
        }
    }

    private static func matches(_ text: String, _ pattern: String) throws(TemplateError) -> Bool {
        do {
            return try Regex(pattern).wholeMatch(in: text) != nil
        } catch {
            throw .format("Invalid AllowedPattern: \(pattern)")
        }
    }

    private func check(number text: String) throws(TemplateError) {
        guard let number = Double(text), number.isFinite else {
            throw refusal("Parameter '\(name)' must be a number")
        }
        if let minValue, number < minValue {
            throw refusal("Parameter '\(name)' must be a number not less than \(Self.text(minValue))")
        }
        if let maxValue, number > maxValue {
            throw refusal("Parameter '\(name)' must be a number not greater than \(Self.text(maxValue))")
        }
    }

    private static func text(_ number: Double) -> String { TemplateValue.number(number).scalarText ?? "" }

    private func refusal(_ sentence: String) -> TemplateError {
        guard let constraintDescription else { return TemplateError(sentence) }
        return TemplateError("Parameter \(name) failed to satisfy constraint: \(constraintDescription)")
    }
}

extension Template {
    /// The values of all parameters, given and default, checked.
    ///
    /// - Parameter stored: what Parameter Store has, by name.
    package func parameterValues(
        _ given: [String: String], stored: [String: String] = [:]
    ) throws(TemplateError) -> [String: TemplateValue] {
        let names = Set(parameters.map(\.name))
        let unknown = given.keys.filter { !names.contains($0) }.sorted()
        guard unknown.isEmpty else {
            throw TemplateError("Parameters: [\(unknown.joined(separator: ", "))] do not exist in the template")
        }
        let missing = parameters.filter { given[$0.name] == nil && $0.default == nil }.map(\.name)
        guard missing.isEmpty else {
            throw TemplateError("Parameters: [\(missing.joined(separator: ", "))] must have values")
        }
        var values: [String: TemplateValue] = [:]
        for parameter in parameters {
            let text = given[parameter.name] ?? parameter.default ?? ""
            values[parameter.name] =
                try parameter.storedType == nil
                ? parameter.value(of: text) : parameter.value(named: text, in: stored)
        }
        return values
    }
}

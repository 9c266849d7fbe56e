extension EvaluationScope {
    /// Whether a condition of the template holds, by its name.
    func holds(_ name: String) throws(TemplateError) -> Bool {
        guard let holds = conditions[name] else {
            throw .format("Unresolved condition dependency \(name) in the Conditions block of the template")
        }
        return holds
    }

    /// What an expression of the Conditions section says.
    func truth(of expression: TemplateValue) throws(TemplateError) -> Bool {
        guard let intrinsic = try Intrinsic.recognise(expression) else {
            if let text = expression.scalarText, let bool = Bool(text) { return bool }
            throw .format("Every Conditions member must be a boolean function.")
        }
        return try truth(of: intrinsic)
    }

    func truth(of intrinsic: Intrinsic) throws(TemplateError) -> Bool {
        switch intrinsic {
        case .equals(let left, let right):
            let left = try evaluate(left) ?? .null
            let right = try evaluate(right) ?? .null
            return left.isSame(as: right)
        case .not(let operand): return try !truth(of: operand)
        case .condition(let name): return try holds(name)
        case .and(let operands):
            for operand in operands where try !truth(of: operand) { return false }
            return true
        case .or(let operands):
            for operand in operands where try truth(of: operand) { return true }
            return false
        default: throw .format("Every Conditions member must be a boolean function.")
        }
    }

    /// The same scope with every condition of the section worked out, whatever the order they are written in.
    package func deciding(_ section: TemplateMap) throws(TemplateError) -> EvaluationScope {
        var scope = self
        for name in try DependencyGraph(conditions: section).order() {
            guard let expression = section[name] else { continue }
            scope.conditions[name] = try scope.truth(of: expression)
        }
        return scope
    }
}

/// Recursive descent; the deeper, the tighter: OR, AND, comparison, sum, product, power, sign, atom.
struct MetricExpressionParser {
    private enum Token: Equatable {
        case number(Double)
        case word(String)
        case text(String)
        case symbol(String)
    }

    private static let levels: [[String]] = [
        ["OR", "||"], ["AND", "&&"], ["==", "!=", "<=", ">=", "<", ">"], ["+", "-"], ["*", "/"], ["^"],
    ]
    /// Deeper than this no honest expression goes.
    private static let depthLimit = 64
    private var tokens: ArraySlice<Token> = []
    private var depth = 0

    init(_ text: String) throws(ExpressionDefect) {
        var rest = Substring(text)
        while let first = rest.first {
            if first.isWhitespace {
                rest.removeFirst()
            } else if first.isNumber || first == "." {
                tokens.append(.number(try Self.number(&rest)))
            } else if first.isLetter {
                tokens.append(.word(Self.take(&rest) { $0.isLetter || $0.isNumber || $0 == "_" }))
            } else if first == "'" || first == "\"" {
                tokens.append(.text(try Self.quoted(&rest)))
            } else if let symbol = ["==", "!=", "<=", ">=", "&&", "||"].first(where: { rest.hasPrefix($0) }) {
                tokens.append(.symbol(symbol))
                rest.removeFirst(2)
            } else if "+-*/^()[],<>".contains(first) {
                tokens.append(.symbol(String(rest.removeFirst())))
            } else {
                throw ExpressionDefect("unexpected \"\(first)\"")
            }
        }
    }

    private static func take(_ rest: inout Substring, while body: (Character) -> Bool) -> String {
        let taken = rest.prefix(while: body)
        rest.removeFirst(taken.count)
        return String(taken)
    }

    private static func number(_ rest: inout Substring) throws(ExpressionDefect) -> Double {
        let text = take(&rest) { $0.isNumber || $0 == "." }
        guard let number = Double(text) else { throw ExpressionDefect("\"\(text)\" is no number") }
        return number
    }

    private static func quoted(_ rest: inout Substring) throws(ExpressionDefect) -> String {
        let quote = rest.removeFirst()
        let text = take(&rest) { $0 != quote }
        guard !rest.isEmpty else { throw ExpressionDefect("a quote is not closed") }
        rest.removeFirst()
        return text
    }

    mutating func whole() throws(ExpressionDefect) -> MetricExpression {
        let expression = try level(0)
        guard tokens.isEmpty else { throw ExpressionDefect("something follows its end") }
        return expression
    }

    private mutating func level(_ number: Int) throws(ExpressionDefect) -> MetricExpression {
        guard number < Self.levels.count else { return try signed() }
        depth += 1
        defer { depth -= 1 }
        guard depth < Self.depthLimit * Self.levels.count else { throw ExpressionDefect("it is too deep") }
        var left = try level(number + 1)
        while let symbol = takeOperator(of: number) { left = .binary(left, symbol, try level(number + 1)) }
        return left
    }

    private mutating func takeOperator(of level: Int) -> String? {
        let name: String
        switch tokens.first {
        case .symbol(let text), .word(let text): name = text
        default: return nil
        }
        guard Self.levels[level].contains(name) else { return nil }
        tokens.removeFirst()
        return name == "||" ? "OR" : name == "&&" ? "AND" : name
    }

    private mutating func signed() throws(ExpressionDefect) -> MetricExpression {
        if takeSymbol("-") { return .negated(try signed()) }
        return try atom()
    }

    private mutating func atom() throws(ExpressionDefect) -> MetricExpression {
        switch tokens.popFirst() {
        case .number(let number): return .number(number)
        case .text(let text): return .text(text)
        case .word(let name): return takeSymbol("(") ? .call(name, try parts(until: ")")) : .word(name)
        case .symbol("("):
            let inner = try level(0)
            try expect(")")
            return inner
        case .symbol("["): return .list(try parts(until: "]"))
        case .symbol(let symbol): throw ExpressionDefect("unexpected \"\(symbol)\"")
        case nil: throw ExpressionDefect("it ends too early")
        }
    }

    private mutating func parts(until end: String) throws(ExpressionDefect) -> [MetricExpression] {
        if takeSymbol(end) { return [] }
        var parts = [try level(0)]
        while takeSymbol(",") { parts.append(try level(0)) }
        try expect(end)
        return parts
    }

    private mutating func takeSymbol(_ symbol: String) -> Bool {
        guard tokens.first == .symbol(symbol) else { return false }
        tokens.removeFirst()
        return true
    }

    private mutating func expect(_ symbol: String) throws(ExpressionDefect) {
        guard takeSymbol(symbol) else { throw ExpressionDefect("\"\(symbol)\" is missing") }
    }
}

/// Rows of text under headings, as wide as their widest cells, two spaces apart.
package struct Table: Sendable {
    package enum Alignment: Sendable {
        case left
        case right
    }

    package struct Column: Sendable {
        package var heading: String
        package var alignment: Alignment

        package init(_ heading: String, _ alignment: Alignment = .left) {
            self.heading = heading
            self.alignment = alignment
        }
    }

    package struct Cell: Sendable, Equatable, ExpressibleByStringInterpolation {
        package var text: String
        package var ink: Ink

        package init(_ text: String, _ ink: Ink = .plain) {
            self.text = text
            self.ink = ink
        }

        package init(stringLiteral value: String) { self.init(value) }
    }

    package var columns: [Column]
    package private(set) var rows: [[Cell]]

    package init(_ columns: [Column], rows: [[Cell]] = []) {
        self.columns = columns
        self.rows = rows
    }

    /// A row may be shorter than the table; the cells that miss are empty.
    package mutating func add(_ cells: Cell...) { rows.append(cells) }

    /// The heading and the rows, without trailing spaces; lines wider than `width` are cut, the last sign being `…`.
    package func lines(coloured: Bool, width: Int? = nil) -> [String] {
        let widths = columns.indices.map { index in
            rows.reduce(columns[index].heading.count) { max($0, index < $1.count ? $1[index].text.count : 0) }
        }
        let heading = columns.map { Cell($0.heading, .dim) }
        let hasHeadings = columns.contains { !$0.heading.isEmpty }
        return ((hasHeadings ? [heading] : []) + rows).map { line($0, widths, coloured: coloured, width: width) }
    }

    private func line(_ cells: [Cell], _ widths: [Int], coloured: Bool, width: Int?) -> String {
        var text = ""
        var used = 0
        let last = cells.lastIndex { !$0.text.isEmpty } ?? -1
        for (index, cell) in cells.enumerated() where index <= last && index < widths.count {
            if index > 0 {
                text += "  "
                used += 2
            }
            let padding = String(repeating: " ", count: max(0, widths[index] - cell.text.count))
            let isRight = columns[index].alignment == .right
            if isRight { text += padding }
            let room = width.map { $0 - used - (isRight ? padding.count : 0) } ?? Int.max
            text += cell.ink.draw(Self.cut(cell.text, to: room), coloured: coloured)
            if !isRight, index < last { text += padding }
            used += max(widths[index], cell.text.count)
            if let width, used >= width { break }
        }
        return text
    }

    static func cut(_ text: String, to room: Int) -> String {
        guard text.count > room else { return text }
        return room < 1 ? "" : String(text.prefix(room - 1)) + "…"
    }
}

/// Which of the known names somebody meant.
package enum NearestName {
    /// The known name with the fewest edits between, where they are few enough to be a slip of the finger.
    package static func of(_ name: String, among known: some Sequence<String>) -> String? {
        let wanted = Array(name.lowercased())
        let allowed = max(1, wanted.count / 3)
        let scored = known.map { (name: $0, edits: distance(wanted, Array($0.lowercased()))) }
        let best = scored.min { ($0.edits, $0.name) < ($1.edits, $1.name) }
        guard let best, best.edits <= allowed else { return nil }
        return best.name
    }

    /// Insertions, removals, replacements and swaps of neighbours (optimal string alignment).
    static func distance(_ left: [Character], _ right: [Character]) -> Int {
        var rows = [Array(0...right.count)]
        for i in 0..<left.count {
            var row = [i + 1]
            for j in 0..<right.count {
                let replaced = rows[i][j] + (left[i] == right[j] ? 0 : 1)
                var best = min(row[j] + 1, rows[i][j + 1] + 1, replaced)
                if i > 0, j > 0, left[i] == right[j - 1], left[i - 1] == right[j] {
                    best = min(best, rows[i - 1][j - 1] + 1)
                }
                row.append(best)
            }
            rows.append(row)
        }
        return rows[left.count][right.count]
    }
}

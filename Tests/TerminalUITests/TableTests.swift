import TerminalUI
import Testing

@Suite struct TableTests {
    private var tasks: Table {
        var table = Table([Table.Column("TASK"), Table.Column("ZONE"), Table.Column("AGE", .right)])
        table.add("3f2a", "us-east-1a", "12 s")
        table.add("91bc", Table.Cell("us-east-1b", .good), "1 min 3 s")
        table.add("77aa")
        return table
    }

    @Test("Columns are as wide as their widest cell, and no line ends with spaces")
    func aligned() {
        #expect(
            tasks.lines(coloured: false) == [
                "TASK  ZONE              AGE", "3f2a  us-east-1a       12 s", "91bc  us-east-1b  1 min 3 s", "77aa",
            ])
    }

    @Test("Colour changes nothing but the escape sequences")
    func coloured() {
        let plain = tasks.lines(coloured: false)
        let stripped = tasks.lines(coloured: true).map { line in
            line.replacing(#/\u{1B}\[[0-9]*m/#, with: "")
        }
        #expect(stripped == plain)
        #expect(tasks.lines(coloured: true)[2].contains("\u{1B}[32mus-east-1b\u{1B}[0m"))
    }

    @Test("A line that does not fit is cut and says so")
    func cut() {
        #expect(tasks.lines(coloured: false, width: 12)[1] == "3f2a  us-ea…")
    }
}

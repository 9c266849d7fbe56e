/// What went wrong, why, and how to mend it: the one shape in which a person is told of an error.
///
///     error: web did not become healthy, so revision 8 was not made live.
///       why:  2 of 2 targets answered 503 on /healthCheck for 60 s
///       mend: teal logs web --revision 8
///       Revision 7 is still serving both zones. [TEAL-RELEASE-014]
package struct Problem: Error, Equatable, Codable, Sendable {
    /// One sentence, with its full stop: what did not happen.
    package var what: String
    /// The evidence. No full stop needed; several lines are indented by the printer.
    package var why: String
    /// What to do next, most often a command.
    package var mend: String
    /// What is true now, where that is worth saying; empty otherwise.
    package var now: String
    /// Stable, for scripts and for searching: `TEAL-<AREA>-<NNN>`.
    package var code: String
    /// The status the process ends with.
    package var exit: ExitStatus

    package init(
        what: String, why: String, mend: String, now: String = "", code: String, exit: ExitStatus = .failed
    ) {
        self.what = what
        self.why = why
        self.mend = mend
        self.now = now
        self.code = code
        self.exit = exit
    }
}

extension Problem: CustomStringConvertible {
    package var description: String {
        let indent = { (text: String) in text.replacing("\n", with: "\n        ") }
        let last = now.isEmpty ? "[\(code)]" : "\(now) [\(code)]"
        return "error: \(what)\n  why:  \(indent(why))\n  mend: \(indent(mend))\n  \(last)"
    }
}

/// What a command's exit status means; a published promise.
package enum ExitStatus: Int32, Codable, Sendable {
    /// Done, and seen to be so.
    case done = 0
    case failed = 1
    /// Findings or changes are present, where the caller asked to be told.
    case findings = 2
    /// The new version was rolled back; the old one serves.
    case rolledBack = 3
    /// Verification or an objective failed.
    case verificationFailed = 4
    case overBudget = 5
    /// Another release holds the lock.
    case locked = 6
    case usage = 64
    case configuration = 78
    case timedOut = 124
    case interrupted = 130
}

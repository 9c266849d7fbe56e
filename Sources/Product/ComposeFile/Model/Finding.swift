package import TealCore

/// A place in a file, counted from 1.
package struct SourcePlace: Hashable, Comparable, Sendable, CustomStringConvertible {
    /// As the user would name it: `compose.yaml`, `web/.env`.
    package var file: String
    package var line: Int

    package init(file: String, line: Int) {
        self.file = file
        self.line = line
    }

    package var description: String { "\(file):\(line)" }

    package static func < (left: SourcePlace, right: SourcePlace) -> Bool {
        (left.file, left.line) < (right.file, right.line)
    }
}

/// Something in the manifest that is wrong, or that will not be as it says.
package struct Finding: Equatable, Sendable {
    package enum Severity: Sendable {
        case error
        case warning
    }

    package var severity: Severity
    package var place: SourcePlace
    /// One sentence, without the place.
    package var what: String
    package var why: String
    package var mend: String

    package init(_ severity: Severity, at place: SourcePlace, _ what: String, why: String, mend: String) {
        self.severity = severity
        self.place = place
        self.what = what
        self.why = why
        self.mend = mend
    }

    /// On one line, as a warning is printed.
    package var line: String { "\(sentence). \(mend)." }

    /// What and why in one sentence, without its full stop.
    var sentence: String { "\(place): \(what.hasSuffix(".") ? String(what.dropLast()) : what): \(why)" }
}

extension Problem {
    /// All errors of a manifest in one problem, in the order of the file; nil where there is none.
    package init?(_ findings: [Finding]) {
        let errors = findings.filter { $0.severity == .error }.sorted { $0.place < $1.place }
        guard let first = errors.first else { return nil }
        if errors.count == 1 {
            self.init(
                what: "\(first.place): \(first.what)", why: first.why, mend: first.mend, code: "TEAL-MANIFEST-001",
                exit: .configuration)
            return
        }
        self.init(
            what: "\(first.place.file) has \(errors.count) errors.",
            why: errors.map(\.sentence).joined(separator: "\n"),
            mend: errors.map { "\($0.place): \($0.mend)" }.joined(separator: "\n"),
            code: "TEAL-MANIFEST-002", exit: .configuration)
    }
}

/// Collects what is found while a manifest is read, so that all errors are told at once.
final class FindingLog {
    private(set) var findings: [Finding] = []

    func error(at place: SourcePlace, _ what: String, why: String, mend: String) {
        findings.append(Finding(.error, at: place, what, why: why, mend: mend))
    }

    func warning(at place: SourcePlace, _ what: String, why: String, mend: String) {
        let finding = Finding(.warning, at: place, what, why: why, mend: mend)
        if !findings.contains(finding) { findings.append(finding) }
    }
}

import ContainerRuntime
import LocalCloud
import TealCore

/// Why a fault was not injected, or not cleared, for a person.
extension Problem {
    init(_ refusal: FaultRefusal) {
        switch refusal {
        case .wrong(let name, let wanted):
            self = .fault("\(name) must be \(wanted)", "teal region fault --help", "003", exit: .usage)
        case .holds(let other):
            self = .fault(
                "\(other.kind.sentence) already, by \(other.id)", "teal region fault clear \(other.id), first", "002")
        case .momentary(let kind):
            self = .fault(
                "\(kind.sentence) in an instant, and has no duration", "leave --for out", "004", exit: .usage)
        }
    }

    init(cannot kind: FaultKind, _ error: RuntimeError) {
        self = .fault(
            "\(kind.sentence): \(error.message)", error.mend.isEmpty ? "teal region fault list" : error.mend, "005")
    }

    static func unknown(_ what: String, _ name: String, _ why: String) -> Problem {
        .fault("there is no \(what) \"\(name)\": \(why)", "name one that is there", "001")
    }

    static let noClock = Problem.fault(
        "the region does not look at the time of signatures, so nobody would notice its clock",
        "teal region stop; teal region start --signatures strict", "006", exit: .configuration)

    static func noFault(_ id: String, _ all: [Fault]) -> Problem {
        let known = all.isEmpty ? "no fault holds" : "these hold: \(all.map(\.id).joined(separator: ", "))"
        return Problem(
            what: "Nothing was cleared.", why: "there is no fault \"\(id)\"; \(known)", mend: "teal region fault list",
            code: "TEAL-FAULT-007")
    }

    private static func fault(_ why: String, _ mend: String, _ number: String, exit: ExitStatus = .failed) -> Problem {
        Problem(what: "The fault was not injected.", why: why, mend: mend, code: "TEAL-FAULT-\(number)", exit: exit)
    }
}

/// Tasks that never came to run their program.
extension Diagnosis {
    static func start(_ evidence: Evidence) -> Diagnosis? {
        let reasons = evidence.stopped.flatMap { task in [task.stoppedReason] + task.containers.map(\.reason) }
        let words = reasons + evidence.events
        return pull(evidence, words) ?? initialisation(words) ?? architecture(evidence, words)
            ?? command(evidence, words)
    }

    private static func pull(_ evidence: Evidence, _ words: [String]) -> Diagnosis? {
        guard let word = words.first(where: { $0.contains("CannotPull") }) else { return nil }
        let lower = word.lowercased()
        if mentions(lower, ["not found", "manifest unknown", "does not exist", "name unknown"]) {
            return Diagnosis(
                .imageMissing, why: "the image \(evidence.image) does not exist: \(word)",
                mend: "teal publish, or check the image's name and tag")
        }
        if mentions(lower, ["denied", "unauthorized", "no basic auth", "403", "401"]) {
            return Diagnosis(
                .registryRefused, why: "the registry refused the image \(evidence.image): \(word)",
                mend: "let the execution role read the repository, or make the image public")
        }
        return Diagnosis(
            .registryUnreachable, why: "the image \(evidence.image) could not be pulled: \(word)",
            mend: "check that the task's subnet has a route to the registry")
    }

    private static func initialisation(_ words: [String]) -> Diagnosis? {
        guard let word = words.first(where: { $0.contains("ResourceInitializationError") }) else { return nil }
        return Diagnosis(
            .resourceInitialisation, why: "the task could not be set up: \(word)",
            mend: "teal up, which makes the log group and the roles that are missing")
    }

    private static func architecture(_ evidence: Evidence, _ words: [String]) -> Diagnosis? {
        let logged = evidence.lines.map(\.message)
        guard let word = (words + logged).first(where: { $0.lowercased().contains("exec format error") }) else {
            return nil
        }
        return Diagnosis(
            .wrongArchitecture, why: "the program is for another processor than the task's: \(word)",
            mend:
                "build the image for the task's platform, or set platform: linux/arm64 (or linux/amd64) in the manifest"
        )
    }

    private static func command(_ evidence: Evidence, _ words: [String]) -> Diagnosis? {
        let signs = ["executable file not found", "no such file or directory", "permission denied", "is a directory"]
        let word = words.first { $0.contains("CannotStartContainer") || $0.contains("CannotCreateContainer") }
        let code = evidence.stopped.flatMap(\.containers).compactMap(\.exitCode).first { $0 == 126 || $0 == 127 }
        guard word != nil || code != nil else { return nil }
        let said = evidence.lastWords()
        let isOfCommand = word.map { mentions($0.lowercased(), signs) && $0.contains("exec") } ?? true
        guard isOfCommand else {
            return Diagnosis(
                .notStarted, why: "the container could not be started: \(word ?? "")",
                mend: "it is not the image's fault; on the local region, look at its log")
        }
        return Diagnosis(
            .badCommand,
            why: "the command of the container cannot be run: "
                + (word ?? "exit code \(code ?? 127)" + (said.isEmpty ? "" : "; the log ends:\n\(said)")),
            mend: "check command and entrypoint in the manifest, and that the program is in the image and executable")
    }

    static func mentions(_ text: String, _ signs: [String]) -> Bool { signs.contains { text.contains($0) } }
}

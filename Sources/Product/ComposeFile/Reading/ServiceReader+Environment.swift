import FoundationEssentials

extension ServiceReader {
    /// `env_file` first, then `environment`, which wins.
    func readEnvironment() -> [EnvironmentVariable] {
        var merged = readEnvironmentFiles()
        for variable in readVariables("environment") {
            merged.removeAll { $0.name == variable.name }
            merged.append(variable)
        }
        return merged
    }

    func readVariables(_ key: String) -> [EnvironmentVariable] { readVariables(key, of: map) }

    /// A map, or a list of `NAME=value`. A name without a value is passed on from the environment, if it is there.
    func readVariables(_ key: String, of map: MapReader) -> [EnvironmentVariable] {
        guard let node = map.take(key) else { return [] }
        switch node.content {
        case .map(let entries):
            return entries.compactMap { entry in
                if entry.value.isNull { return passedOn(entry.key) }
                if let value = entry.value.scalar { return EnvironmentVariable(entry.key, value) }
                map.refuse(entry.value, "\(key).\(entry.key)", "a text")
                return nil
            }
        case .list(let list):
            return list.compactMap { element in
                guard let text = element.scalar else {
                    map.refuse(element, key, "a list of NAME=value")
                    return nil
                }
                let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
                return parts.count == 2 ? EnvironmentVariable(parts[0], parts[1]) : passedOn(parts[0])
            }
        case .scalar, .null:
            map.refuse(node, key, "a map or a list of NAME=value")
            return []
        }
    }

    private func passedOn(_ name: String) -> EnvironmentVariable? {
        context.interpolation.variables[name].map { EnvironmentVariable(name, $0) }
    }

    private func readEnvironmentFiles() -> [EnvironmentVariable] {
        guard let node = map.take("env_file") else { return [] }
        let files: [ManifestNode]
        if case .list(let list) = node.content { files = list } else { files = [node] }
        var merged: [EnvironmentVariable] = []
        for file in files {
            for variable in readEnvironmentFile(file) {
                merged.removeAll { $0.name == variable.name }
                merged.append(variable)
            }
        }
        return merged
    }

    private func readEnvironmentFile(_ node: ManifestNode) -> [EnvironmentVariable] {
        var isRequired = true
        var path = node.scalar
        if path == nil {
            let file = MapReader(node, path: "\(map.path).env_file", log: log)
            path = file.text("path")
            isRequired = file.boolean("required") ?? true
            _ = file.choice("format", of: ["raw"])
            file.finish()
        }
        guard let path else { return [] }
        guard let text = TextFile.read(Paths.absolute(path, in: context.folder)) else {
            if isRequired {
                log.error(
                    at: node.place, "The file \(path) cannot be read.", why: "\(map.path).env_file names it",
                    mend: "create it, or write { path: \(path), required: false }")
            }
            return []
        }
        return EnvironmentFile.read(text, file: path, interpolation: context.interpolation, log: log)
    }

    /// A list is run as it is; a text is split as a shell splits words, without running a shell.
    func readCommand(_ key: String) -> [String]? {
        guard let node = map.take(key) else { return nil }
        switch node.content {
        case .list: return listOfTexts(node, key)
        case .scalar(let text):
            guard let words = ShellWords.split(text) else {
                map.refuse(node, key, "a command whose quotes are closed")
                return nil
            }
            return words
        case .map, .null:
            map.refuse(node, key, "a command")
            return nil
        }
    }

    func listOfTexts(_ node: ManifestNode, _ key: String) -> [String] {
        guard case .list(let list) = node.content else { return [] }
        return list.compactMap { element in
            if element.scalar == nil { map.refuse(element, key, "a list of texts") }
            return element.scalar
        }
    }
}

enum TextFile {
    /// Nil where there is none, or where it is no text.
    static func read(_ path: String) -> String? {
        guard let data = FileManager.default.contents(atPath: path) else { return nil }
        return String(validating: data, as: UTF8.self)
    }
}

/// Words as a POSIX shell separates them: spaces, quotes and backslashes; nothing is expanded.
enum ShellWords {
    /// Nil where a quote is not closed.
    static func split(_ text: String) -> [String]? {
        var words: [String] = []
        var word: String?
        var quote: Character?
        var isEscaped = false
        for character in text {
            if isEscaped {
                word = (word ?? "") + String(character)
                isEscaped = false
            } else if character == "\\", quote != "'" {
                isEscaped = true
            } else if character == quote {
                quote = nil
            } else if quote == nil, character == "'" || character == "\"" {
                quote = character
                word = word ?? ""
            } else if quote == nil, character.isWhitespace {
                if let done = word { words.append(done) }
                word = nil
            } else {
                word = (word ?? "") + String(character)
            }
        }
        guard quote == nil, !isEscaped else { return nil }
        if let word { words.append(word) }
        return words
    }
}

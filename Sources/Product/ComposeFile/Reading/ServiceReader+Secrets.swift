extension ServiceReader {
    /// `secrets` in both syntaxes. ECS hands secrets over as environment variables, which is said.
    func readSecrets() -> [SecretReference] {
        guard let entry = map.takeEntry("secrets"), !entry.value.isNull else { return [] }
        guard case .list(let list) = entry.value.content else {
            map.refuse(entry.value, "secrets", "a list of secrets")
            return []
        }
        let secrets = list.compactMap(secret)
        let names = secrets.map(\.variable)
        for name in Set(names) where names.count(where: { $0 == name }) > 1 {
            log.error(
                at: entry.keyPlace, "\(self.name) has two secrets called \(name).", why: "a variable has one value",
                mend: "give one of them another target")
        }
        if !secrets.isEmpty {
            log.warning(
                at: entry.keyPlace,
                "\(map.path).secrets come as environment variables: \(names.joined(separator: ", ")).",
                why: "ECS has no files below /run/secrets", mend: "Let \(self.name) read the variables")
        }
        return secrets
    }

    private func secret(_ node: ManifestNode) -> SecretReference? {
        if let name = node.scalar { return secret(name, variable: nil, node.place) }
        let map = MapReader(node, path: "\(map.path).secrets", log: log)
        let (source, target) = (map.text("source"), map.text("target"))
        for key in ["uid", "gid", "mode"] {
            guard let entry = map.takeEntry(key) else { continue }
            UnsupportedKey.ignored(key, "a secret is a variable, and variables have no owner").report(
                entry, path: map.path, to: log)
        }
        map.finish()
        guard let source else {
            log.error(
                at: node.place, "\(map.path) has a secret without source.", why: "source is the secret's name",
                mend: "add source:")
            return nil
        }
        return secret(source, variable: target, node.place)
    }

    private func secret(_ source: String, variable: String?, _ place: SourcePlace) -> SecretReference? {
        guard let store = context.secrets[source] else {
            let known = context.secrets.keys.sorted()
            log.error(
                at: place, "\(name) uses the secret \"\(source)\", which is not declared.",
                why: known.isEmpty
                    ? "the manifest declares no secrets" : "the secrets are \(known.joined(separator: ", "))",
                mend: context.mend(source, among: known, otherwise: "declare it: secrets: { \(source): {} }"))
            return nil
        }
        let name = variable?.split(separator: "/").last.map(String.init) ?? Self.variable(source)
        guard name.allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "_") }),
            name.first?.isNumber == false
        else {
            log.error(
                at: place, "The secret \(source) cannot be the variable \"\(name)\".",
                why: "a variable's name has letters, digits and underscores and does not begin with a digit",
                mend: "name it: { source: \(source), target: \(Self.variable(source)) }")
            return nil
        }
        return SecretReference(variable: name, store: store)
    }

    /// `db-password` → `DB_PASSWORD`.
    private static func variable(_ name: String) -> String {
        String(name.uppercased().map { $0.isASCII && ($0.isLetter || $0.isNumber) ? $0 : "_" })
    }
}

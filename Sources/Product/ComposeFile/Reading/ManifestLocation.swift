import FoundationEssentials
package import TealCore

/// Where the manifest of a project is.
package struct ManifestLocation: Equatable, Sendable {
    package enum Kind: Sendable {
        case compose
        case package
    }

    package var kind: Kind
    /// Absolute.
    package var folder: String
    /// As the user would name it.
    package var name: String

    package init(kind: Kind, folder: String, name: String) {
        self.kind = kind
        self.folder = folder
        self.name = name
    }

    package var path: String { "\(folder)/\(name)" }

    /// In the order in which Compose looks for them.
    package static let composeNames = ["compose.yaml", "compose.yml", "docker-compose.yaml", "docker-compose.yml"]

    /// The file that was asked for, or the first that is there.
    package static func find(in folder: String, asked: String?) throws(Problem) -> ManifestLocation {
        let exists = { (path: String) in FileManager.default.fileExists(atPath: path) }
        if let asked {
            let path = Paths.absolute(asked, in: folder)
            guard exists(path) else {
                throw Problem(
                    what: "There is no file \(asked).", why: "\(path) does not exist", mend: "check --file",
                    code: "TEAL-MANIFEST-005", exit: .configuration)
            }
            let parts = path.split(separator: "/").map(String.init)
            let name = parts.last ?? asked
            let parent = "/" + parts.dropLast().joined(separator: "/")
            return ManifestLocation(kind: name == "package.json" ? .package : .compose, folder: parent, name: name)
        }
        for name in composeNames where exists("\(folder)/\(name)") {
            return ManifestLocation(kind: .compose, folder: folder, name: name)
        }
        if exists("\(folder)/package.json") {
            return ManifestLocation(kind: .package, folder: folder, name: "package.json")
        }
        throw Problem(
            what: "There is nothing to deploy in \(folder).",
            why: "it has none of \(composeNames.joined(separator: ", ")) and no package.json",
            mend: "go to the folder of your project, or name its manifest with --file", code: "TEAL-MANIFEST-007",
            exit: .configuration)
    }
}

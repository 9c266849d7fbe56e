import FoundationEssentials

/// Finds what a program needs to run beside itself, as the machine's loader would find it, without running anything.
package struct SharedLibraries: Sendable {
    /// A file for the image.
    package struct Found: Equatable, Sendable {
        /// Where the loader will look: the name that programs ask for, in a folder it always searches.
        package var target: String
        /// The file on this machine.
        package var source: String
    }

    /// Searched after a program's own paths: those of `/etc/ld.so.conf`, then those built into the loader.
    private let standardFolders: [String]

    package init(configuration: String = "/etc/ld.so.conf") {
        standardFolders =
            LoaderConfiguration.folders(configuration)
            + ["/lib/x86_64-linux-gnu", "/usr/lib/x86_64-linux-gnu", "/lib/aarch64-linux-gnu"]
            + ["/usr/lib/aarch64-linux-gnu", "/lib64", "/usr/lib64", "/lib", "/usr/lib"]
    }

    /// The loader and every library, those that libraries need included, in the order of their targets. Empty for a
    /// static program. Throws `notFound` with the name of what is missing.
    ///
    /// All libraries go to the folder of the C library, which its loader searches for any program: names are unique to
    /// the loader too, it loads the first of a name and no second.
    package func needed(by program: String) throws -> [Found] {
        let binary = try Self.read(program)
        guard let interpreter = binary.interpreter else { return [] }
        guard FileManager.default.fileExists(atPath: interpreter) else {
            throw ImageError(.notFound, "\(program) is run by \(interpreter), which is not on this machine")
        }
        let libraries = try collect(binary, at: program)
        let folder = libraries["libc.so.6"].map { PathText.split($0).parent } ?? "/lib"
        var found = [Found(target: interpreter, source: interpreter)]
        let loaderName = PathText.split(interpreter).name
        for (name, path) in libraries where name != loaderName {
            found.append(Found(target: "\(folder)/\(name)", source: path))
        }
        return found.sorted { $0.target < $1.target }
    }

    /// Name to path, breadth first as the loader goes.
    private func collect(_ program: ELFFile, at path: String) throws -> [String: String] {
        var found: [String: String] = [:]
        var queue = [(file: program, path: path)]
        while !queue.isEmpty {
            let (file, path) = queue.removeFirst()
            for name in file.needed where found[name] == nil {
                let library = try find(name, for: file, at: path, architecture: program.architecture)
                found[name] = library.path
                queue.append(library)
            }
        }
        return found
    }

    private func find(
        _ name: String, for file: ELFFile, at path: String, architecture: String
    ) throws -> (file: ELFFile, path: String) {
        let origin = PathText.split(path).parent
        let own = file.searchPath.map { $0.replacing("${ORIGIN}", with: origin).replacing("$ORIGIN", with: origin) }
        for folder in own + standardFolders {
            let candidate = "\(folder)/\(name)"
            guard FileManager.default.fileExists(atPath: candidate) else { continue }
            // A library for another processor is passed over, as the loader does.
            if let library = try? Self.read(candidate), library.architecture == architecture {
                return (library, candidate)
            }
        }
        throw ImageError(
            .notFound, "\(path) needs \(name), which is in none of \((own + standardFolders).joined(separator: ", "))")
    }

    private static func read(_ path: String) throws -> ELFFile {
        do {
            return try ELFFile(try OpenFile.contents(of: path, limit: 2 << 30))
        } catch let error as ImageError where error.code == .malformed {
            throw ImageError(.malformed, "\(path): \(error.message)")
        }
    }
}

/// Reads `/etc/ld.so.conf` and what it includes.
private enum LoaderConfiguration {
    static func folders(_ path: String, depth: Int = 0) -> [String] {
        guard depth < 4, let data = FileManager.default.contents(atPath: path) else { return [] }
        let lines = String(decoding: data, as: UTF8.self).split(separator: "\n")
        return lines.flatMap { line -> [String] in
            let text = line.prefix { $0 != "#" }.trimmed
            guard text.hasPrefix("include ") else { return text.hasPrefix("/") ? [text] : [] }
            return matches(text.dropFirst("include ".count).trimmed).flatMap { folders($0, depth: depth + 1) }
        }
    }

    /// The files of a pattern `FOLDER/*.conf`, sorted.
    private static func matches(_ pattern: String) -> [String] {
        guard let star = pattern.firstIndex(of: "*") else { return [pattern] }
        let folder = PathText.split(String(pattern[..<star])).parent
        let suffix = pattern[pattern.index(after: star)...]
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
        return names.filter { $0.hasSuffix(suffix) }.sorted().map { "\(folder)/\($0)" }
    }
}

extension Substring {
    fileprivate var trimmed: String {
        String(drop { $0 == " " || $0 == "\t" }.reversed().drop { $0 == " " || $0 == "\t" }.reversed())
    }
}

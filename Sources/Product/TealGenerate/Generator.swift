import AWSWire
package import FoundationEssentials
import TealCore

/// Makes the shapes of AWS services from botocore's models.
package struct Generator {
    /// botocore's `data` folder.
    private let models: URL
    /// Of botocore; it goes into the first line of each file.
    private let version: String
    private let services: [WantedService]

    /// `operations` is the file that lists, for each service, botocore's folder and the operations wanted.
    package init(models: URL, operations: URL, version: String) throws {
        self.models = models
        self.version = version
        services = try WantedService.read(operations)
    }

    /// All files, by path below the folder of generated sources: `AWSECS/Operations.swift`.
    package func files() throws -> [String: String] {
        var files: [String: String] = [:]
        for service in services {
            for (name, text) in try source(service).files() { files["AWS\(service.name)/\(name)"] = text }
        }
        return files
    }

    /// Writes the files below `folder`, and removes Swift files there that are no longer made.
    package func write(to folder: URL) throws {
        let files = try files()
        for service in services {
            let target = folder.appending(path: "AWS\(service.name)")
            try FileManager.default.createDirectory(at: target, withIntermediateDirectories: true)
            for old in try FileManager.default.contentsOfDirectory(atPath: target.path)
            where old.hasSuffix(".swift") && files["AWS\(service.name)/\(old)"] == nil {
                try FileManager.default.removeItem(at: target.appending(path: old))
            }
        }
        for (path, text) in files {
            try Data(text.utf8).write(to: folder.appending(path: path))
        }
    }

    private func source(_ service: WantedService) throws -> ServiceSource {
        let folder = models.appending(path: service.model)
        let apiVersions = try? FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
        guard let newest = apiVersions?.last else {
            throw Problem(
                what: "There is no model of \(service.name).", why: "\(folder.path) is missing or empty",
                mend: "teal-generate --models $(python3 -c 'import botocore; print(botocore.__path__[0])')/data",
                code: "TEAL-GENERATE-003")
        }
        let version = folder.appending(path: newest)
        guard let json = try read("service-2.json", in: version) else {
            throw notAModel("\(version.path) has no service-2.json")
        }
        let model = try ServiceModel(json, pagination: read("paginators-1.json", in: version))
        let operations = try service.operations.map { name in
            guard let operation = model.operations[name] else {
                throw notAModel("\(service.name) has no operation \(name)")
            }
            return operation
        }
        return ServiceSource(
            name: service.name, folder: service.model, model: model, operations: operations, apiVersion: newest,
            version: self.version)
    }

    /// Nil where there is neither the file nor its compressed form.
    private func read(_ name: String, in folder: URL) throws -> JSONValue? {
        if let data = try? Data(contentsOf: folder.appending(path: name)) { return try JSONParser.parse([UInt8](data)) }
        guard let data = try? Data(contentsOf: folder.appending(path: name + ".gz")) else { return nil }
        return try JSONParser.parse(Gunzip.inflate([UInt8](data)))
    }
}

/// One service of `operations.json`.
struct WantedService {
    /// Of the Swift enumeration: `ELBv2`.
    let name: String
    /// botocore's folder: `elbv2`.
    let model: String
    let operations: [String]

    static func read(_ file: URL) throws -> [WantedService] {
        let json = try JSONParser.parse([UInt8](Data(contentsOf: file)))
        return try (json.object?.members ?? []).map { name, value in
            guard let model = value["model"]?.string, let operations = value["operations"]?.array else {
                throw Problem(
                    what: "The list of wanted operations could not be read.",
                    why: "\(name) lacks `model` or `operations`", mend: "see \(file.path)", code: "TEAL-GENERATE-004")
            }
            return WantedService(name: name, model: model, operations: operations.compactMap(\.string))
        }
    }
}

import Foundation
import TealCore
import Testing

@testable import TealGenerate

@Suite("The generator of AWS's shapes")
struct GeneratorTests {
    /// A model in a folder of its own, as botocore lays it out.
    private func generate(_ model: String, operations: String = #"["Poke"]"#) throws -> [String: String] {
        let folder = FileManager.default.temporaryDirectory.appending(path: "generate-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        let version = folder.appending(path: "toy/2026-01-01")
        try FileManager.default.createDirectory(at: version, withIntermediateDirectories: true)
        try Data(model.utf8).write(to: version.appending(path: "service-2.json"))
        let list = folder.appending(path: "operations.json")
        try Data(#"{"Toy":{"model":"toy","operations":\#(operations)}}"#.utf8).write(to: list)
        return try Generator(models: folder, operations: list, version: "0").files()
    }

    private let toy = #"""
        {"metadata":{"apiVersion":"2026-01-01","endpointPrefix":"toy","protocol":"json","serviceId":"Toy Box",
          "jsonVersion":"1.1","targetPrefix":"Toy"},
         "operations":{"Poke":{"name":"Poke","input":{"shape":"PokeRequest"},"errors":[{"shape":"Ouch"}]},
           "Other":{"name":"Other","input":{"shape":"Unwanted"}}},
         "shapes":{"PokeRequest":{"type":"structure","required":["Toys"],"members":{"Toys":{"shape":"Toys"},
             "Count":{"shape":"Count","documentation":"<p>how often</p>"}}},
           "Toys":{"type":"list","member":{"shape":"Toy"},"max":3},"Count":{"type":"integer","min":1},
           "Toy":{"type":"structure","members":{"Kind":{"shape":"Kind"},"Parts":{"shape":"Toys"}}},
           "Kind":{"type":"string","enum":["BIG_ONE","small"]},"Unwanted":{"type":"structure","members":{}},
           "Ouch":{"type":"structure","members":{},"exception":true,"fault":true}}}
        """#

    @Test("It makes the wanted operations, what they reach, and nothing else")
    func reach() throws {
        let files = try generate(toy)
        #expect(
            Set(files.keys) == [
                "AWSToy/Toy.swift", "AWSToy/Operations.swift", "AWSToy/Errors.swift", "AWSToy/Enumerations.swift",
                "AWSToy/Shapes+P.swift", "AWSToy/Shapes+T.swift",
            ])
        let all = files.values.joined()
        #expect(!all.contains("Unwanted"))
        #expect(!all.contains("how often"))
    }

    @Test("Members carry their constraints, and an output left out is an empty structure")
    func members() throws {
        let files = try generate(toy)
        let shapes = try #require(files["AWSToy/Shapes+P.swift"])
        #expect(
            shapes.contains(
                #"Member("Toys", \.toys, .list(Toy.wireType, ListTraits(maximum: 3)), required: true),"#))
        #expect(shapes.contains(#"Member("Count", \.count, .integer(minimum: 1)),"#))
        #expect(shapes.contains("package struct PokeResponse: AWSStructure {\n        package init() {}"))
        #expect(files["AWSToy/Errors.swift"]?.contains(#"ErrorShape("Ouch", status: 500, isSender: false)"#) == true)
        #expect(files["AWSToy/Enumerations.swift"]?.contains(#"package static let bigOne = "BIG_ONE""#) == true)
        #expect(files["AWSToy/Toy.swift"]?.contains(#"endpointVariable: "TOY_BOX""#) == true)
    }

    @Test("Every file says in its first line what made it")
    func firstLine() throws {
        for (path, text) in try generate(toy) {
            #expect(
                text.hasPrefix("// Made by teal-generate from botocore 0, data/toy/2026-01-01. Do not edit;"), "\(path)"
            )
        }
    }

    @Test("A wanted operation that the model lacks is an error that names it")
    func unknownOperation() {
        let problem = #expect(throws: Problem.self) { try generate(toy, operations: #"["Prod"]"#) }
        #expect(problem?.why == "Toy has no operation Prod")
    }

    @Test("A structure that contains itself without a list between cannot be made, and is refused")
    func containsItself() {
        let model = toy.replacing(#""Parts":{"shape":"Toys"}"#, with: #""Parts":{"shape":"Toy"}"#)
        let problem = #expect(throws: Problem.self) { try generate(model) }
        #expect(problem?.why == "Toy contains itself, with no list or map between: Toy > Toy")
    }

    @Test("A damaged gzip file is refused", arguments: [[], [0x1F, 0x8B], [UInt8](repeating: 7, count: 100)])
    func gunzip(_ bytes: [UInt8]) {
        #expect(throws: Problem.self) { try Gunzip.inflate(bytes) }
    }

    @Test("Options that make no sense are a usage error", arguments: [["--models"], ["--what", "x"], []])
    func options(_ arguments: [String]) {
        let problem = #expect(throws: Problem.self) { try Options(arguments) }
        #expect(problem?.exit == .usage)
    }
}

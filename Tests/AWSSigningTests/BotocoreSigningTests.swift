import AWSSigning
import Foundation
import TealCore
import Testing

extension Tag {
    /// Compares with a program that other people wrote.
    @Tag static var oracle: Self
}

/// botocore, run as a process beside the tests: the signer that most scripts use.
private enum Botocore {
    static let python = ProcessInfo.processInfo.environment["TEAL_PYTHON"] ?? "python3"
    static let isPresent = (try? run(["-c", "import botocore"], Data())) != nil

    struct Case: Codable, Sendable {
        var kind: String
        var method: String
        var url: String
        var headers: [[String]]
        var body: String
        var secret: String
        var token: String?
        var service: String
        var region: String
        var time: Int
    }

    struct Answer: Codable {
        var url: String
        var authorization: String
    }

    static func sign(_ cases: [Case]) throws -> [Answer] {
        let script = Bundle.module.resourceURL?.appending(path: "Fixtures/oracle/sign.py").path ?? ""
        return try JSONDecoder().decode([Answer].self, from: run([script], JSONEncoder().encode(cases)))
    }

    private static func run(_ arguments: [String], _ input: Data) throws -> Data {
        let folder = FileManager.default.temporaryDirectory.appending(path: "oracle-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let (inputFile, outputFile) = (folder.appending(path: "in"), folder.appending(path: "out"))
        try input.write(to: inputFile)
        try Data().write(to: outputFile)
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = [python] + arguments
        process.standardInput = try FileHandle(forReadingFrom: inputFile)
        process.standardOutput = try FileHandle(forWritingTo: outputFile)
        process.standardError = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
        guard process.terminationStatus == 0 else { throw CocoaError(.executableLoad) }
        return try Data(contentsOf: outputFile)
    }
}

@Suite(
    .tags(.oracle),
    .enabled(if: Botocore.isPresent, "needs python3 with botocore: pip install -r requirements-dev.txt"))
struct BotocoreSigningTests {
    private static let paths = ["/", "/a/b", "/a%20b/c", "/a//b/./c/../d/", "/%E1%88%B4", "/key=1:2", "/~-_."]
    private static let queries: [[(name: String, value: String)]] = [
        [], [("a", "1")], [("b", "2"), ("a", "1")], [("list-type", "2"), ("prefix", "a/b c+d")],
        [("Version", "2012-10-17"), ("ä", "=&%"), ("empty", "")],
    ]

    private static func encoded(_ text: String) -> String {
        let kept = CharacterSet(charactersIn: "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~")
        return text.addingPercentEncoding(withAllowedCharacters: kept) ?? ""
    }

    /// Every path with every query, over services, tokens and bodies.
    private static func cases(_ kind: String) -> [(Botocore.Case, SigningRequest)] {
        var cases: [(Botocore.Case, SigningRequest)] = []
        for (row, path) in paths.enumerated() {
            for (column, query) in queries.enumerated() {
                let number = row * queries.count + column
                let body = kind == "header" && number % 2 == 0 ? "Action=Do&Body=\(number)" : ""
                var headers: [(name: String, value: String)] = [("Host", "localhost:4566")]
                if kind == "header" { headers += [("X-Amz-Target", "Service.Do"), ("Content-Type", " text/a;  b=c ")] }
                let text = query.map { "\(encoded($0.name))=\(encoded($0.value))" }.joined(separator: "&")
                let url = "http://localhost:4566\(path)" + (text.isEmpty ? "" : "?\(text)")
                cases.append(
                    (
                        Botocore.Case(
                            kind: kind, method: body.isEmpty ? "GET" : "POST", url: url,
                            headers: headers.dropFirst().map { [$0.name, $0.value] }, body: body,
                            secret: "secret/\(number)+", token: number % 3 == 0 ? "to/ken+=" : nil,
                            service: number % 4 == 0 ? "s3" : "ecs", region: "us-east-1",
                            time: 1_790_000_000 + number * 86_399),
                        SigningRequest(
                            method: body.isEmpty ? "GET" : "POST", path: path, query: query, headers: headers,
                            body: Array(body.utf8))
                    ))
            }
        }
        return cases
    }

    @Test("The Authorization header is botocore's, letter for letter")
    func headers() throws {
        let cases = Self.cases("header")
        let answers = try Botocore.sign(cases.map(\.0))
        #expect(answers.count == cases.count)
        for ((asked, request), answer) in zip(cases, answers) {
            var request = request
            if asked.service == "s3" {
                // botocore adds the digest for S3 by itself.
                request.headers.append(("X-Amz-Content-SHA256", SignatureV4.digest(of: request.body)))
            }
            let added = SignatureV4.sign(
                request, key: SigningKey(accessKey: "AKIDEXAMPLE", secret: asked.secret, token: asked.token),
                scope: SigningScope(region: asked.region, service: asked.service),
                date: Date(timeIntervalSince1970: Double(asked.time)))
            #expect(added.last?.value == answer.authorization, "\(asked.url)")
        }
    }

    @Test("A link's signature is botocore's")
    func links() throws {
        let cases = Self.cases("query")
        for ((asked, request), answer) in zip(cases, try Botocore.sign(cases.map(\.0))) {
            let added = SignatureV4.presign(
                request, key: SigningKey(accessKey: "AKIDEXAMPLE", secret: asked.secret, token: asked.token),
                scope: SigningScope(region: asked.region, service: asked.service),
                date: Date(timeIntervalSince1970: Double(asked.time)), seconds: 60)
            #expect(answer.url.hasSuffix("X-Amz-Signature=\(added.last?.value ?? "none")"), "\(asked.url)")
        }
    }
}

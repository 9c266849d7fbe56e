import CloudTemplate
import Testing

@testable import LocalCloudFormation

@Suite("Dynamic references") struct DynamicReferenceTests {
    private static let arn = "arn:aws:secretsmanager:us-east-1:123456789012:secret:db-AbCdEf"

    @Test(
        "They are read with all their parts, and the text around them is kept",
        arguments: [
            ("plain", [DynamicReference.Piece.text("plain")]),
            ("{{resolve:ssm:/app/name}}", [.reference(.parameter(name: "/app/name", version: nil))]),
            (
                "x {{resolve:ssm:/a:3}}-{{resolve:ssm:b}} y",
                [
                    .text("x "), .reference(.parameter(name: "/a", version: 3)), .text("-"),
                    .reference(.parameter(name: "b", version: nil)), .text(" y"),
                ]
            ),
            (
                "{{resolve:secretsmanager:db}}",
                [.reference(.secret(id: "db", key: nil, stage: nil, version: nil))]
            ),
            (
                "{{resolve:secretsmanager:db:SecretString:password}}",
                [.reference(.secret(id: "db", key: "password", stage: nil, version: nil))]
            ),
            (
                "{{resolve:secretsmanager:\(arn):SecretString:user:AWSPREVIOUS}}",
                [.reference(.secret(id: arn, key: "user", stage: "AWSPREVIOUS", version: nil))]
            ),
            (
                "{{resolve:secretsmanager:\(arn):SecretString:::v-1}}",
                [.reference(.secret(id: arn, key: nil, stage: nil, version: "v-1"))]
            ),
            ("{{resolve:ssm:open", [.text("{{resolve:ssm:open")]),
        ])
    func pieces(_ text: String, _ pieces: [DynamicReference.Piece]) throws {
        #expect(try DynamicReference.pieces(of: text) == pieces)
    }

    @Test(
        "What is no reference that can be read is refused",
        arguments: [
            "{{resolve:ssm:}}", "{{resolve:ssm:a:b}}", "{{resolve:ssm:a:1:2}}", "{{resolve:secretsmanager:}}",
            "{{resolve:secretsmanager:a:SecretBinary}}", "{{resolve:secretsmanager:a:SecretString:k:s:v}}",
            "{{resolve:secretsmanager:a:SecretString:k:::}}", "{{resolve:vault:a}}", "{{resolve:nothing}}",
        ])
    func refused(_ text: String) {
        #expect(throws: TemplateError.self) { try DynamicReference.pieces(of: text) }
    }
}

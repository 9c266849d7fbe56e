import AWSIAM
import AWSWire
import FoundationEssentials

/// A policy's text, as far as its grammar: what it allows is not evaluated here.
///
/// <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html>
enum PolicyDocument {
    enum Kind {
        /// Who may assume a role.
        case trust
        /// What a role may do.
        case identity
    }

    /// Throws `MalformedPolicyDocument` with AWS's sentence.
    static func check(_ text: String, _ kind: Kind) throws(AWSError) {
        let document: Document
        do {
            document = try JSONDecoder().decode(Document.self, from: Data(text.utf8))
        } catch DecodingError.dataCorrupted {
            throw malformed("This policy contains invalid Json")
        } catch {
            throw malformed("Syntax errors in policy.")
        }
        guard document.version.map({ ["2012-10-17", "2008-10-17"].contains($0) }) ?? true else {
            throw malformed("Policy document must be version 2012-10-17 or greater.")
        }
        for statement in document.statements {
            if let sentence = complaint(statement, kind) { throw malformed(sentence) }
        }
    }

    private static func complaint(_ statement: Statement, _ kind: Kind) -> String? {
        guard statement.effect == "Allow" || statement.effect == "Deny" else { return "Syntax errors in policy." }
        switch kind {
        case .trust:
            if !statement.has("Action", "NotAction") { return "Missing required field Action" }
            if statement.has("Resource", "NotResource") { return "Has prohibited field Resource" }
            if !statement.has("Principal", "NotPrincipal") { return "Missing required field Principal" }
        case .identity:
            if statement.has("Principal", "NotPrincipal") { return "Policy document should not specify a principal." }
            if !statement.has("Action", "NotAction") { return "Policy statement must contain actions." }
            if !statement.has("Resource", "NotResource") { return "Policy statement must contain resources." }
        }
        return nil
    }

    private static func malformed(_ sentence: String) -> AWSError {
        AWSError(IAM.Errors.malformedPolicyDocumentException, sentence)
    }

    /// Everything but letters, digits and `-._~` in percent form.
    static func encoded(_ text: String) -> String {
        Form.encode(text)
    }

    private struct Document: Decodable {
        var version: String?
        var statements: [Statement]

        private enum Key: String, CodingKey {
            case version = "Version"
            case statement = "Statement"
        }

        init(from decoder: any Decoder) throws {
            let container = try decoder.container(keyedBy: Key.self)
            version = try container.decodeIfPresent(String.self, forKey: .version)
            if let one = try? container.decode(Statement.self, forKey: .statement) {
                statements = [one]
            } else {
                statements = try container.decode([Statement].self, forKey: .statement)
            }
        }
    }

    private struct Statement: Decodable {
        var effect: String
        var names: Set<String>

        private struct Key: CodingKey {
            var stringValue: String
            var intValue: Int? { nil }

            init(stringValue: String) { self.stringValue = stringValue }
            init?(intValue: Int) { nil }
        }

        init(from decoder: any Decoder) throws {
            let container = try decoder.container(keyedBy: Key.self)
            names = Set(container.allKeys.map(\.stringValue))
            effect = try container.decode(String.self, forKey: Key(stringValue: "Effect"))
        }

        func has(_ name: String, _ other: String) -> Bool {
            names.contains(name) || names.contains(other)
        }
    }
}

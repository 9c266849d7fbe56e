/// Why a template is refused or cannot be evaluated, in CloudFormation's own words where they are known.
///
/// The words are those that `ValidationError` carries; collected from AWS's documentation and users' transcripts.
package struct TemplateError: Error, Equatable, Sendable {
    package var message: String
    /// The line of the template, from 1, where one is to blame.
    package var line: Int?

    package init(_ message: String, line: Int? = nil) {
        self.message = message
        self.line = line
    }

    static func format(_ text: String, line: Int? = nil) -> TemplateError {
        TemplateError("Template format error: \(text)", line: line)
    }

    static func function(_ text: String) -> TemplateError {
        TemplateError("Template error: \(text)")
    }
}

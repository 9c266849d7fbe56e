import AWSWire

/// Parameter Store's refusals, in its words.
enum ParameterError {
    /// AWS says no more than the code.
    static let notFound = AWSError("ParameterNotFound", "")

    static let exists = AWSError(
        "ParameterAlreadyExists",
        "The parameter already exists. To overwrite this value, set the overwrite option in the request to true.")

    static func noVersion(_ name: String, _ selector: String) -> AWSError {
        AWSError(
            "ParameterVersionNotFound",
            "Systems Manager could not find version \(selector.dropFirst()) of \(name). Verify the version and try again."
        )
    }

    static func validation(_ sentence: String) -> AWSError { AWSError("ValidationException", sentence) }
}

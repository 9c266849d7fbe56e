import AWSSecretsManager
import AWSWire

/// GetRandomPassword: characters of the asked kinds, one of each at least.
///
/// Source: <https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_GetRandomPassword.html>
struct RandomPassword {
    private let kinds: [[Character]]
    private let length: Int
    private let hasEach: Bool

    /// Throws where nothing is left to choose from.
    init(_ input: SecretsManager.GetRandomPasswordRequest) throws(AWSError) {
        let excluded = Set(input.excludeCharacters ?? "")
        let all: [(String, Bool)] = [
            ("abcdefghijklmnopqrstuvwxyz", input.excludeLowercase ?? false),
            ("ABCDEFGHIJKLMNOPQRSTUVWXYZ", input.excludeUppercase ?? false),
            ("0123456789", input.excludeNumbers ?? false),
            ("!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~", input.excludePunctuation ?? false),
            (" ", !(input.includeSpace ?? false)),
        ]
        kinds = all.filter { !$0.1 }.map { $0.0.filter { !excluded.contains($0) } }.map(Array.init).filter {
            !$0.isEmpty
        }
        length = input.passwordLength ?? 32
        hasEach = input.requireEachIncludedType ?? true
        guard !kinds.isEmpty, (1...4096).contains(length) else {
            throw SecretError.parameter("No characters are left to make a password of.")
        }
        guard !hasEach || length >= kinds.count else {
            throw SecretError.parameter(
                "Password length must be at least \(kinds.count) when each included type is required.")
        }
    }

    func make() -> String {
        var generator = SystemRandomNumberGenerator()
        let pool = kinds.flatMap { $0 }
        var characters = hasEach ? kinds.compactMap { $0.randomElement(using: &generator) } : []
        while characters.count < length {
            if let next = pool.randomElement(using: &generator) { characters.append(next) }
        }
        return String(characters.shuffled(using: &generator))
    }
}

import FoundationEssentials

/// What the client reads of the machine: the environment and the two files of the AWS tools.
///
/// Precedence of all settings: the caller's own choice, then the environment, then the profile.
/// <https://docs.aws.amazon.com/sdkref/latest/guide/settings-reference.html>
package struct Surroundings: Sendable {
    package var environment: [String: String]
    package var config: ProfileFile
    package var credentials: ProfileFile
    package var profile: String
    /// Whether the caller chose the profile, so that keys in the environment stand back.
    package var isProfileChosen: Bool
    /// Whether anybody named the profile, so that it must be there.
    package var isProfileNamed: Bool

    /// `profile`: the caller's choice, over `AWS_PROFILE`.
    package init(
        environment: [String: String], config: ProfileFile = ProfileFile(), credentials: ProfileFile = ProfileFile(),
        profile: String? = nil
    ) {
        self.environment = environment
        self.config = config
        self.credentials = credentials
        let named = profile ?? environment["AWS_PROFILE"] ?? environment["AWS_DEFAULT_PROFILE"]
        self.profile = named ?? "default"
        isProfileChosen = profile != nil
        isProfileNamed = named != nil
    }

    /// Reads the files that the environment names, or those in `~/.aws`. A file that is not there is empty.
    package static func read(
        environment: [String: String], profile: String? = nil
    ) throws(ClientError) -> Surroundings {
        let home = environment["HOME"] ?? ""
        let config = try file(environment["AWS_CONFIG_FILE"] ?? "\(home)/.aws/config")
        let credentials = try file(environment["AWS_SHARED_CREDENTIALS_FILE"] ?? "\(home)/.aws/credentials")
        return Surroundings(environment: environment, config: config, credentials: credentials, profile: profile)
    }

    private static func file(_ path: String) throws(ClientError) -> ProfileFile {
        guard let data = FileManager.default.contents(atPath: path) else { return ProfileFile() }
        return try ProfileFile(String(decoding: data, as: UTF8.self), name: path)
    }

    /// The settings of a profile from both files; the credentials file has the last word on keys.
    package func settings(of profile: String) -> [String: String]? {
        let named = config.sections[profile == "default" ? "default" : "profile \(profile)"]
        let configured = named ?? (profile == "default" ? config.sections["profile default"] : nil)
        let keys = credentials.sections[profile]
        guard configured != nil || keys != nil else { return nil }
        return (configured ?? [:]).merging(keys ?? [:]) { $1 }
    }

    /// How often a call is tried; nil where nothing says.
    package var attempts: Int? {
        let text = environment["AWS_MAX_ATTEMPTS"] ?? settings(of: profile)?["max_attempts"]
        return text.flatMap { Int($0) }.flatMap { $0 > 0 ? $0 : nil }
    }

    /// Nil where nothing names one.
    package var region: String? {
        environment["AWS_REGION"] ?? environment["AWS_DEFAULT_REGION"] ?? settings(of: profile)?["region"]
    }
}

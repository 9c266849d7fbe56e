import AWSSecretsManager
import AWSWire
import FoundationEssentials
import LocalCloud
import StateStore
import TealCore
import Testing

@testable import LocalSecretsManager

@Suite struct LocalSecretsManagerTests {
    private let store: StateStore
    private let cloud = Cloud()
    private var context = CallContext(
        accountID: "123456789012", region: "us-east-1", principal: "arn:aws:iam::123456789012:user/ann", requestID: "r",
        now: Date(timeIntervalSince1970: 1_790_000_000))

    init() throws {
        store = try StateStore()
        cloud.add(try LocalSecretsManager(store: store).operations)
    }

    @discardableResult
    private func call<Operation: AWSOperation>(
        _ operation: Operation.Type, _ input: Operation.Input, days: Double = 0
    ) async throws -> Operation.Output {
        var context = context
        context.now += days * 86_400
        return try await cloud.call(operation, input, context)
    }

    private func refusal<Operation: AWSOperation>(_ operation: Operation.Type, _ input: Operation.Input) async
        -> AWSError?
    {
        await #expect(throws: AWSError.self) { try await call(operation, input) }
    }

    private func value(_ id: String, stage: String? = nil, version: String? = nil) async throws -> String? {
        try await call(
            SecretsManager.GetSecretValue.self, .init(secretId: id, versionId: version, versionStage: stage)
        ).secretString
    }

    @Test("Every operation of the model is served")
    func complete() throws {
        let served = try LocalSecretsManager(store: store).operations.handlers.keys
        #expect(Set(served) == Set(SecretsManager.operations.map { $0.descriptor.name }))
    }

    @Test("A secret is found by its name, its ARN and its ARN without the last characters, after a restart too")
    func finding() async throws {
        let made = try await call(
            SecretsManager.CreateSecret.self,
            .init(name: "prod/db", secretString: "lemon", tags: [.init(key: "a", value: "b")]))
        let arn = try #require(made.arn)
        #expect(arn.hasPrefix("arn:aws:secretsmanager:us-east-1:123456789012:secret:prod/db-"))
        cloud.add(try LocalSecretsManager(store: store).operations)
        for id in ["prod/db", arn, String(arn.dropLast(7))] { #expect(try await value(id) == "lemon") }
        let described = try await call(SecretsManager.DescribeSecret.self, .init(secretId: arn))
        #expect(described.versionIdsToStages?.values.first == ["AWSCURRENT"] && described.tags?.first?.value == "b")
        var other = context
        other.accountID = "210987654321"
        await #expect(throws: SecretError.notFound) {
            try await cloud.call(SecretsManager.GetSecretValue.self, .init(secretId: arn), other)
        }
    }

    @Test("A new value makes the old one the previous, and the one before goes")
    func stages() async throws {
        try await call(SecretsManager.CreateSecret.self, .init(name: "s", secretString: "1"))
        let second = try await call(SecretsManager.PutSecretValue.self, .init(secretId: "s", secretString: "2"))
        try await call(SecretsManager.UpdateSecret.self, .init(secretId: "s", secretString: "3"))
        #expect(try await value("s") == "3")
        #expect(try await value("s", stage: "AWSPREVIOUS") == "2")
        #expect(try await value("s", version: second.versionId) == "2")
        let versions = try await call(SecretsManager.ListSecretVersionIds.self, .init(secretId: "s")).versions
        #expect(versions?.count == 2)
        #expect(
            await refusal(SecretsManager.GetSecretValue.self, .init(secretId: "s", versionStage: "AWSPENDING"))?.message
                == "Secrets Manager can't find the specified secret value for staging label: AWSPENDING")
    }

    @Test("A pending value becomes the current one when its stage is moved, as rotations do")
    func rotation() async throws {
        let first = try await call(SecretsManager.CreateSecret.self, .init(name: "s", secretString: "1")).versionId
        let pending = try await call(
            SecretsManager.PutSecretValue.self,
            .init(secretId: "s", secretString: "2", versionStages: ["AWSPENDING"])
        ).versionId
        #expect(try await value("s") == "1")
        let blind = SecretsManager.UpdateSecretVersionStageRequest(
            secretId: "s", versionStage: "AWSCURRENT", moveToVersionId: pending)
        #expect(await refusal(SecretsManager.UpdateSecretVersionStage.self, blind)?.code == "InvalidParameterException")
        try await call(
            SecretsManager.UpdateSecretVersionStage.self,
            .init(secretId: "s", versionStage: "AWSCURRENT", removeFromVersionId: first, moveToVersionId: pending))
        #expect(try await value("s") == "2")
        #expect(try await value("s", stage: "AWSPREVIOUS") == "1")
    }

    @Test("The same token twice is the same version; with another value it is refused")
    func tokens() async throws {
        let token = "12345678-1234-1234-1234-123456789012"
        let request = SecretsManager.CreateSecretRequest(name: "s", clientRequestToken: token, secretString: "1")
        let made = try await call(SecretsManager.CreateSecret.self, request)
        #expect(try await call(SecretsManager.CreateSecret.self, request) == made)
        #expect(
            await refusal(SecretsManager.CreateSecret.self, .init(name: "s", secretString: "1"))
                == SecretError.exists("s"))
        #expect(
            await refusal(
                SecretsManager.PutSecretValue.self,
                .init(secretId: "s", clientRequestToken: token, secretString: "2")) == SecretError.versionTaken)
        #expect(
            await refusal(
                SecretsManager.PutSecretValue.self,
                .init(secretId: "s", secretBinary: Blob([1]), secretString: "2")) == SecretError.twoValues)
    }

    @Test("A deleted secret comes back within its window, and is gone after it")
    func deletion() async throws {
        try await call(SecretsManager.CreateSecret.self, .init(name: "s", secretString: "1"))
        try await call(SecretsManager.DeleteSecret.self, .init(secretId: "s", recoveryWindowInDays: 7))
        #expect(await refusal(SecretsManager.GetSecretValue.self, .init(secretId: "s")) == SecretError.deleted)
        #expect(
            await refusal(SecretsManager.CreateSecret.self, .init(name: "s", secretString: "2"))
                == SecretError.nameTaken)
        #expect(try await call(SecretsManager.ListSecrets.self, .init()).secretList?.isEmpty == true)
        try await call(SecretsManager.RestoreSecret.self, .init(secretId: "s"))
        #expect(try await value("s") == "1")
        try await call(SecretsManager.DeleteSecret.self, .init(secretId: "s", recoveryWindowInDays: 7))
        await #expect(throws: SecretError.notFound) {
            try await call(SecretsManager.DescribeSecret.self, .init(secretId: "s"), days: 8)
        }
        try await call(SecretsManager.CreateSecret.self, .init(name: "s", secretString: "2"), days: 8)
        try await call(SecretsManager.DeleteSecret.self, .init(secretId: "s", forceDeleteWithoutRecovery: true))
        #expect(await refusal(SecretsManager.DescribeSecret.self, .init(secretId: "s")) == SecretError.notFound)
    }

    @Test("Several values at once, and what each of the others lacks")
    func batch() async throws {
        try await call(SecretsManager.CreateSecret.self, .init(name: "a", secretString: "1"))
        try await call(SecretsManager.CreateSecret.self, .init(name: "b", secretBinary: Blob([1, 2])))
        let answer = try await call(SecretsManager.BatchGetSecretValue.self, .init(secretIdList: ["a", "b", "c"]))
        #expect(
            answer.secretValues?.map(\.name) == ["a", "b"] && answer.secretValues?[1].secretBinary == Blob([1, 2]))
        #expect(answer.errors?.map(\.errorCode) == ["ResourceNotFoundException"])
        let filter = SecretsManager.Filter(key: "name", values: ["!a"])
        #expect(
            try await call(SecretsManager.ListSecrets.self, .init(filters: [filter])).secretList?.map(\.name) == ["b"])
    }

    @Test("Lists come in pages, and a token that is none is refused")
    func pages() async throws {
        for number in 1...5 { try await call(SecretsManager.CreateSecret.self, .init(name: "s\(number)")) }
        var names: [String?] = []
        var token: String?
        repeat {
            let page = try await call(SecretsManager.ListSecrets.self, .init(maxResults: 2, nextToken: token))
            names += (page.secretList ?? []).map(\.name)
            token = page.nextToken
        } while token != nil
        #expect(names == ["s1", "s2", "s3", "s4", "s5"])
        #expect(
            await refusal(SecretsManager.ListSecrets.self, .init(nextToken: "x"))?.code == "InvalidNextTokenException")
    }

    @Test("A random password has each of the kinds and none of the excluded")
    func passwords() async throws {
        for _ in 0..<50 {
            let password =
                try await call(
                    SecretsManager.GetRandomPassword.self,
                    .init(passwordLength: 8, excludeCharacters: "abc", excludePunctuation: true)
                ).randomPassword ?? ""
            #expect(password.count == 8 && !password.contains { "abc".contains($0) })
            #expect(password.contains(where: \.isNumber) && password.contains(where: \.isUppercase))
            #expect(password.contains(where: \.isLowercase) && password.allSatisfy { $0.isLetter || $0.isNumber })
        }
        let nothing = SecretsManager.GetRandomPasswordRequest(
            excludeNumbers: true, excludePunctuation: true, excludeUppercase: true, excludeLowercase: true)
        #expect(await refusal(SecretsManager.GetRandomPassword.self, nothing)?.code == "InvalidParameterException")
    }
}

import AWSECS
import AWSSSM
import AWSSecretsManager
import AWSWire
import ContainerRuntime
import LocalCloud
import Testing

@testable import LocalECS

/// Tasks whose containers take values from Secrets Manager and Parameter Store.
@Suite struct SecretTests {
    private static let arn = "arn:aws:secretsmanager:us-east-1:123456789012:secret:prod/db-AbCdEf"

    /// Two services that know one secret and one parameter.
    private func addStores(_ region: TestRegion) {
        var secrets = ServiceOperations(SecretsManager.service)
        secrets.on(SecretsManager.GetSecretValue.self) { input, _ in
            guard input.secretId == Self.arn, input.versionStage == nil || input.versionStage == "AWSPREVIOUS" else {
                throw AWSError("ResourceNotFoundException", "Secrets Manager can't find the specified secret.")
            }
            return .init(secretString: input.versionStage == nil ? #"{"user":"ann","port":5432}"# : "old")
        }
        var parameters = ServiceOperations(SSM.service)
        parameters.on(SSM.GetParameters.self) { input, _ in
            guard input.names == ["/shop/token"], input.withDecryption == true else {
                return .init(parameters: [], invalidParameters: input.names)
            }
            return .init(parameters: [.init(name: "/shop/token", value: "lemon")])
        }
        region.fakes.cloud.add(secrets)
        region.fakes.cloud.add(parameters)
    }

    private func run(_ region: TestRegion, _ secrets: [(String, String)]) async throws -> ECS.Task {
        addStores(region)
        let definition = try await region.register("local/web:1") { container in
            container.secrets = secrets.map { ECS.Secret(name: $0.0, valueFrom: $0.1) }
            container.environment = [ECS.KeyValuePair(name: "PLAIN", value: "1")]
        }
        _ = try await region.call(ECS.CreateCluster.self, .init(clusterName: "main"))
        let input = ECS.RunTaskRequest(
            cluster: "main", launchType: "FARGATE", networkConfiguration: .test, taskDefinition: definition)
        return try #require(try await region.call(ECS.RunTask.self, input).tasks?.first)
    }

    private func reach(_ region: TestRegion, _ task: ECS.Task, _ status: String) async throws -> ECS.Task {
        let input = ECS.DescribeTasksRequest(cluster: "main", tasks: [task.taskArn ?? ""])
        try await eventually("the task is \(status)") {
            try await region.call(ECS.DescribeTasks.self, input).tasks?.first?.lastStatus == status
        }
        return try #require(try await region.call(ECS.DescribeTasks.self, input).tasks?.first)
    }

    @Test("A container has whole secrets, keys of them, earlier versions and parameters as variables")
    func values() async throws {
        try await TestRegion.with { region in
            let task = try await run(
                region,
                [
                    ("WHOLE", Self.arn), ("DB_USER", "\(Self.arn):user::"), ("DB_PORT", "\(Self.arn):port::"),
                    ("OLD", "\(Self.arn)::AWSPREVIOUS:"), ("TOKEN", "/shop/token"),
                ])
            let running = try await reach(region, task, "RUNNING")
            let id = try #require(running.containers?.first?.runtimeId)
            let environment = await region.runtime.spec(id)?.environment ?? []
            for wanted in [
                #"WHOLE={"user":"ann","port":5432}"#, "DB_USER=ann", "DB_PORT=5432", "OLD=old", "TOKEN=lemon",
                "PLAIN=1",
            ] {
                #expect(environment.contains(wanted), "\(environment)")
            }
        }
    }

    static let absent: [(place: String, reason: String)] = [
        (
            "\(arn)x",
            "ResourceInitializationError: unable to pull secrets or registry auth: execution resource retrieval failed: unable to retrieve secret from asm: service call has been retried 1 time(s): failed to fetch secret \(arn)x from secrets manager: ResourceNotFoundException: Secrets Manager can't find the specified secret."
        ),
        (
            "\(arn):password::",
            "ResourceInitializationError: unable to pull secrets or registry auth: execution resource retrieval failed: unable to retrieve secret from asm: service call has been retried 1 time(s): retrieved secret from Secrets Manager did not contain json key password"
        ),
        (
            "/shop/none",
            "ResourceInitializationError: unable to pull secrets or registry auth: execution resource retrieval failed: unable to retrieve secrets from ssm: service call has been retried 1 time(s): invalid ssm parameters: /shop/none"
        ),
    ]

    @Test("A task whose secret is not there stops before it pulls, and says which", arguments: absent)
    func missing(_ place: String, _ reason: String) async throws {
        try await TestRegion.with { region in
            let stopped = try await reach(region, run(region, [("KEY", place)]), "STOPPED")
            #expect(stopped.stopCode == "TaskFailedToStart" && stopped.stoppedReason == reason)
            #expect(stopped.pullStartedAt == nil)
        }
    }

    @Test("Secrets need an execution role")
    func role() async throws {
        try await TestRegion.with { region in
            var input = ECS.RegisterTaskDefinitionRequest.fargate([
                .with { $0.secrets = [ECS.Secret(name: "KEY", valueFrom: Self.arn)] }
            ])
            input.executionRoleArn = nil
            await #expect(
                throws: AWSError(
                    "ClientException",
                    "When you are specifying container secrets, you must also specify a value for 'executionRoleArn'.")
            ) { _ = try await region.call(ECS.RegisterTaskDefinition.self, input) }
        }
    }

    @Test(
        "A place is read as ECS reads it",
        arguments: [
            (arn, SecretPlace.secret(id: arn, key: nil, stage: nil, version: nil)),
            ("\(arn):k:s:v", .secret(id: arn, key: "k", stage: "s", version: "v")),
            ("\(arn):::v", .secret(id: arn, key: nil, stage: nil, version: "v")),
            ("name", .parameter("name")),
            (
                "arn:aws:ssm:us-east-1:123456789012:parameter/a",
                .parameter("arn:aws:ssm:us-east-1:123456789012:parameter/a")
            ),
        ])
    func places(_ text: String, _ place: SecretPlace) {
        #expect(SecretPlace(text) == place)
    }
}

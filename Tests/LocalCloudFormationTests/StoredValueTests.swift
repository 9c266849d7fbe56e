import AWSCloudFormation
import AWSEC2
import AWSIAM
import AWSLogs
import AWSSSM
import AWSSecretsManager
import AWSServiceDiscovery
import AWSWire
import FoundationEssentials
import LocalCloud
import LocalIAM
import LocalLogs
import LocalSSM
import LocalSecretsManager
import LocalServiceDiscovery
import StateStore
import Testing

@testable import LocalCloudFormation

/// Stacks over the very services that keep secrets, parameters, names and logs.
@Suite("Stacks of values, names and logs") struct StoredValueTests {
    private let cloud = Cloud()
    private let folder = FileManager.default.temporaryDirectory.appending(path: "stored-\(UUID().uuidString)").path

    init() throws {
        let store = try StateStore()
        var ec2 = ServiceOperations(EC2.service)
        ec2.on(EC2.DescribeAvailabilityZones.self) { _, _ in
            .init(availabilityZones: [EC2.AvailabilityZone(zoneName: "us-east-1a")])
        }
        cloud.add(ec2)
        cloud.add(try LocalSecretsManager(store: store).operations)
        cloud.add(try LocalSSM(store: store).operations)
        cloud.add(try LocalServiceDiscovery(store: store).operations)
        cloud.add(try LocalLogs(store: store, folder: folder).operations)
        cloud.add(try LocalIAM(store: store).operations)
    }

    private func running(_ body: @escaping @Sendable (Fixture) async throws -> Void) async throws {
        try await Fixture(over: cloud).running(body)
        try? FileManager.default.removeItem(atPath: folder)
    }

    private func call<Operation: AWSOperation>(
        _ operation: Operation.Type, _ input: Operation.Input
    ) async throws -> Operation.Output {
        let context = CallContext(
            accountID: "123456789012", region: "us-east-1", principal: "arn:aws:iam::123456789012:user/test",
            requestID: "1", now: Date())
        return try await cloud.call(operation, input, context)
    }

    private let template = """
        Parameters:
          Days: {Type: 'AWS::SSM::Parameter::Value<String>', Default: /days}
        Resources:
          Password:
            Type: AWS::SecretsManager::Secret
            Properties:
              Name: db
              GenerateSecretString:
                SecretStringTemplate: '{"username": "app"}'
                GenerateStringKey: password
                PasswordLength: 20
                ExcludePunctuation: true
          Name:
            Type: AWS::SSM::Parameter
            Properties: {Type: String, Value: orders, Tags: {team: web}}
          Group:
            Type: AWS::Logs::LogGroup
            Properties:
              LogGroupName: !Sub '/{{resolve:ssm:${Name}}}/{{resolve:secretsmanager:${Password}:SecretString:username}}'
              RetentionInDays: !Ref Days
          Stream:
            Type: AWS::Logs::LogStream
            Properties: {LogGroupName: !Ref Group, LogStreamName: one}
        Outputs:
          Secret: {Value: !Ref Password}
          Name: {Value: !GetAtt Name.Value}
        """

    @Test("Secrets are made, references read when they are needed, and their values stand nowhere in the stack")
    func references() async throws {
        _ = try await call(SSM.PutParameter.self, .init(name: "/days", value: "7", type: "String"))
        try await running { fixture in
            _ = try await fixture.create("shop", template)
            let stack = try await fixture.settled()
            #expect(stack.stackStatus == "CREATE_COMPLETE")
            let parameter = stack.parameters?.first
            #expect(parameter?.parameterValue == "/days" && parameter?.resolvedValue == "7")
            let group = try await call(Logs.DescribeLogGroups.self, .init()).logGroups?.first
            #expect(group?.logGroupName == "/orders/app" && group?.retentionInDays == 7)
            let streams = try await call(Logs.DescribeLogStreams.self, .init(logGroupName: "/orders/app")).logStreams
            #expect(streams?.map(\.logStreamName) == ["one"])
            let secret = try await call(SecretsManager.GetSecretValue.self, .init(secretId: "db"))
            let value = (try JSONParser.parse(Array((secret.secretString ?? "").utf8))).object
            #expect(value?["username"]?.string == "app" && value?["password"]?.string?.count == 20)
            #expect(secret.arn == stack.outputs?.first { $0.outputKey == "Secret" }?.outputValue)
            let events = try await fixture.call(CloudFormation.DescribeStackEvents.self, .init(stackName: "shop"))
            let shown = events.stackEvents?.first { $0.logicalResourceId == "Group" }?.resourceProperties ?? ""
            #expect(shown.contains("{{resolve:ssm:CFN-Name-") && !shown.contains("/orders/app"))
            // What the parameter says now counts, with the same template.
            _ = try await call(SSM.PutParameter.self, .init(name: "/days", value: "14", overwrite: true))
            try await fixture.update("shop", template)
            #expect(try await fixture.settled().stackStatus == "UPDATE_COMPLETE")
            let later = try await call(Logs.DescribeLogGroups.self, .init()).logGroups?.first
            #expect(later?.retentionInDays == 14)
            let same = try await call(SecretsManager.GetSecretValue.self, .init(secretId: "db"))
            #expect(same.secretString == secret.secretString)
            _ = try await fixture.call(CloudFormation.DeleteStack.self, .init(stackName: "shop"))
            #expect(try await fixture.settled(stack.stackId ?? "").stackStatus == "DELETE_COMPLETE")
            #expect(try await call(Logs.DescribeLogGroups.self, .init()).logGroups?.isEmpty == true)
            #expect(try await call(SecretsManager.ListSecrets.self, .init()).secretList?.isEmpty == true)
        }
    }

    @Test("A changed secret and parameter are put, with what they are described by")
    func changes() async throws {
        let template = """
            Resources:
              Key: {Type: 'AWS::SecretsManager::Secret', Properties: {Name: key, SecretString: VALUE, Description: one}}
              Place: {Type: 'AWS::SSM::Parameter', Properties: {Name: /place, Type: String, Value: VALUE}}
            """
        try await running { fixture in
            _ = try await fixture.create("shop", template.replacing("VALUE", with: "first"))
            #expect(try await fixture.settled().stackStatus == "CREATE_COMPLETE")
            try await fixture.update("shop", template.replacing("VALUE", with: "second").replacing("one", with: "two"))
            #expect(try await fixture.settled().stackStatus == "UPDATE_COMPLETE")
            let secret = try await call(SecretsManager.GetSecretValue.self, .init(secretId: "key"))
            #expect(secret.secretString == "second")
            let described = try await call(SecretsManager.DescribeSecret.self, .init(secretId: "key"))
            #expect(described.description == "two")
            #expect(described.tags?.contains { $0.key == "aws:cloudformation:logical-id" && $0.value == "Key" } == true)
            let parameter = try await call(SSM.GetParameter.self, .init(name: "/place")).parameter
            #expect(parameter?.value == "second" && parameter?.version == 2)
        }
    }

    @Test(
        "A reference that leads nowhere fails its resource, and says why",
        arguments: [
            ("{{resolve:ssm:/none}}", "Parameters: [ssm:/none] cannot be found."),
            ("{{resolve:ssm:/days:9}}", "Parameters: [ssm:/days:9] cannot be found."),
            ("{{resolve:ssm:/hidden}}", "Parameters: [ssm:/hidden] have the type SecureString"),
            ("{{resolve:secretsmanager:none}}", "Secrets Manager can't find the specified secret. (Service: AWSSecret"),
            ("{{resolve:secretsmanager:db:SecretString:none}}", "Could not find a value associated with JSONKey"),
            ("{{resolve:secretsmanager:plain:SecretString:key}}", "Could not parse SecretString JSON"),
        ])
    func dangling(_ reference: String, _ reason: String) async throws {
        _ = try await call(SSM.PutParameter.self, .init(name: "/days", value: "7", type: "String"))
        _ = try await call(SSM.PutParameter.self, .init(name: "/hidden", value: "7", type: "SecureString"))
        _ = try await call(SecretsManager.CreateSecret.self, .init(name: "db", secretString: #"{"a": "b"}"#))
        _ = try await call(SecretsManager.CreateSecret.self, .init(name: "plain", secretString: "text"))
        let template = """
            Resources:
              Group: {Type: 'AWS::Logs::LogGroup', Properties: {LogGroupName: 'x-\(reference)'}}
            """
        try await running { fixture in
            _ = try await fixture.create("shop", template)
            #expect(try await fixture.settled().stackStatus == "ROLLBACK_COMPLETE")
            let events = try await fixture.call(CloudFormation.DescribeStackEvents.self, .init(stackName: "shop"))
            let failed = events.stackEvents?.first { $0.resourceStatus == "CREATE_FAILED" }
            #expect(failed?.resourceStatusReason?.hasPrefix(reason) == true, "\(failed?.resourceStatusReason ?? "")")
        }
    }

    @Test(
        "A parameter that Parameter Store has not, or hides, is refused at once",
        arguments: [
            ("/none", "Unable to fetch parameters [/none] from parameter store for this account."),
            (
                "/hidden",
                "Parameters [/hidden] referenced by template have types not supported by CloudFormation."
            ),
        ])
    func missingParameter(_ name: String, _ sentence: String) async throws {
        _ = try await call(SSM.PutParameter.self, .init(name: "/hidden", value: "7", type: "SecureString"))
        let fixture = try Fixture(over: cloud)
        await #expect(throws: AWSError("ValidationError", sentence)) {
            try await fixture.create("shop", template, ["Days": name])
        }
    }

    @Test("Namespaces and services of Cloud Map are made, changed and deleted in the order of their needs")
    func discovery() async throws {
        let template = """
            Resources:
              Local:
                Type: AWS::ServiceDiscovery::PrivateDnsNamespace
                Properties: {Name: shop.local, Vpc: vpc-1, Description: inside}
              Web:
                Type: AWS::ServiceDiscovery::Service
                Properties:
                  Name: web
                  DnsConfig: {NamespaceId: !Ref Local, DnsRecords: [{Type: A, TTL: '10'}]}
                  HealthCheckCustomConfig: {FailureThreshold: 1}
              Plain: {Type: 'AWS::ServiceDiscovery::HttpNamespace', Properties: {Name: plain}}
            Outputs:
              Web: {Value: !GetAtt Web.Arn}
              Zone: {Value: !GetAtt Local.HostedZoneId}
              Name: {Value: !GetAtt Web.Name}
            """
        try await running { fixture in
            _ = try await fixture.create("shop", template)
            let stack = try await fixture.settled()
            #expect(stack.stackStatus == "CREATE_COMPLETE")
            let outputs = Dictionary(
                stack.outputs?.map { ($0.outputKey ?? "", $0.outputValue ?? "") } ?? [], uniquingKeysWith: { $1 })
            #expect(outputs["Web"]?.hasPrefix("arn:aws:servicediscovery:us-east-1:123456789012:service/srv-") == true)
            #expect(outputs["Zone"]?.hasPrefix("Z") == true && outputs["Name"] == "web")
            try await fixture.update(
                "shop", template.replacing("'10'", with: "30").replacing("inside", with: "within"))
            #expect(try await fixture.settled().stackStatus == "UPDATE_COMPLETE")
            let service = try await call(ServiceDiscovery.ListServices.self, .init()).services?.first
            #expect(service?.dnsConfig?.dnsRecords?.map(\.ttl) == [30])
            let spaces = try await call(ServiceDiscovery.ListNamespaces.self, .init()).namespaces ?? []
            #expect(Set(spaces.compactMap(\.name)) == ["shop.local", "plain"])
            #expect(spaces.first { $0.name == "shop.local" }?.description == "within")
            _ = try await fixture.call(CloudFormation.DeleteStack.self, .init(stackName: "shop"))
            #expect(try await fixture.settled(stack.stackId ?? "").stackStatus == "DELETE_COMPLETE")
            #expect(try await call(ServiceDiscovery.ListNamespaces.self, .init()).namespaces?.isEmpty == true)
        }
    }

    private func inline(_ role: String) async throws -> [String]? {
        try await call(IAM.ListRolePolicies.self, .init(roleName: role)).policyNames
    }

    @Test("A policy of several roles is put into each, moved when they change, and needs only CAPABILITY_IAM")
    func policies() async throws {
        let template = """
            Resources:
              One: {Type: 'AWS::IAM::Role', Properties: {RoleName: one, AssumeRolePolicyDocument: {Statement: []}}}
              Two: {Type: 'AWS::IAM::Role', Properties: {RoleName: two, AssumeRolePolicyDocument: {Statement: []}}}
              Read:
                Type: AWS::IAM::Policy
                Properties:
                  PolicyName: read
                  PolicyDocument: {Version: '2012-10-17', Statement: [{Effect: Allow, Action: 's3:Get*', Resource: '*'}]}
                  Roles: [!Ref One, LAST]
              Write:
                Type: AWS::IAM::RolePolicy
                Properties: {PolicyName: write, RoleName: !Ref Two, PolicyDocument: {Version: '2012-10-17', Statement: []}}
            """
        try await running { fixture in
            _ = try await fixture.create("shop", template.replacing("LAST", with: "!Ref Two"))
            #expect(try await fixture.settled().stackStatus == "CREATE_COMPLETE")
            #expect(try await inline("one") == ["read"])
            #expect(try await inline("two")?.sorted() == ["read", "write"])
            try await fixture.update("shop", template.replacing(", LAST", with: ""))
            #expect(try await fixture.settled().stackStatus == "UPDATE_COMPLETE")
            #expect(try await inline("two") == ["write"])
        }
        let policy = "Resources: {P: {Type: 'AWS::IAM::RolePolicy', Properties: {RoleName: r, PolicyName: p}}}"
        let input = CloudFormation.CreateStackInput(stackName: "other", templateBody: policy)
        await #expect(throws: AWSError("InsufficientCapabilitiesException", "Requires capabilities : [CAPABILITY_IAM]"))
        {
            try await Fixture(over: cloud).call(CloudFormation.CreateStack.self, input)
        }
    }
}

import AWSCloudFormation
import AWSWire
import LocalCloud
import Synchronization
import Testing

@testable import LocalCloudFormation

@Suite("Stacks") struct StackTests {
    private let template = """
        Description: A place for logs
        Parameters:
          Days: {Type: Number, Default: 7}
          Name: {Type: String, Default: ''}
        Conditions:
          IsNamed: !Not [!Equals [!Ref Name, '']]
        Resources:
          Group:
            Type: AWS::Logs::LogGroup
            Properties:
              LogGroupName: !If [IsNamed, !Ref Name, !Ref AWS::NoValue]
              RetentionInDays: !Ref Days
          Other:
            Type: AWS::Logs::LogGroup
            Properties:
              LogGroupName: !Sub '${Group}-other'
        Outputs:
          Arn:
            Value: !GetAtt Group.Arn
            Export: {Name: !Sub '${AWS::StackName}-Arn'}
        """

    @Test("A stack is made with its parameters, tags, outputs and export")
    func create() async throws {
        try await Fixture().running { fixture in
            let id = try await fixture.create("shop", template, ["Name": "/app"], tags: ["team": "web"])
            #expect(id.hasPrefix("arn:aws:cloudformation:us-east-1:123456789012:stack/shop/"))
            let stack = try await fixture.settled()
            #expect(stack.stackStatus == "CREATE_COMPLETE")
            #expect(stack.outputs?.map(\.outputValue) == ["arn:logs:/app:*"])
            #expect(stack.parameters?.map(\.parameterValue) == ["7", "/app"])
            #expect(stack.tags == [.init(key: "team", value: "web")])
            #expect(fixture.services.groups == ["/app", "/app-other"])
            let tags = fixture.services.state.withLock { $0.groups["/app"] }
            #expect(tags?["team"] == "web")
            #expect(tags?["aws:cloudformation:logical-id"] == "Group")
            let exports = try await fixture.call(CloudFormation.ListExports.self, .init())
            #expect(exports.exports?.map(\.name) == ["shop-Arn"])
            let original = try await fixture.call(CloudFormation.GetTemplate.self, .init(stackName: "shop"))
            #expect(original.templateBody == template)
        }
    }

    @Test("A stack that fails is rolled back, with the service's reason in the events")
    func rollback() async throws {
        try await Fixture().running { fixture in
            fixture.services.fail("PutRetentionPolicy")
            _ = try await fixture.create("shop", template)
            let stack = try await fixture.settled()
            #expect(stack.stackStatus == "ROLLBACK_COMPLETE")
            #expect(fixture.services.groups.isEmpty)
            let events = try await fixture.call(CloudFormation.DescribeStackEvents.self, .init(stackName: "shop"))
            let failed = events.stackEvents?.first { $0.resourceStatus == "CREATE_FAILED" }
            #expect(failed?.logicalResourceId == "Group")
            #expect(
                failed?.resourceStatusReason?.hasPrefix(
                    """
                    Resource handler returned message: "PutRetentionPolicy is scripted to fail (Service: Logs, Status \
                    Code: 400, Request ID:
                    """) == true)
            #expect(events.stackEvents?.first?.resourceStatus == "ROLLBACK_COMPLETE")
            await #expect(throws: AWSError.self) { try await fixture.update("shop", template) }
        }
    }

    @Test("An update changes in place, replaces what must be, and cleans up")
    func update() async throws {
        try await Fixture().running { fixture in
            _ = try await fixture.create("shop", template, ["Name": "/one"])
            _ = try await fixture.settled()
            try await fixture.update("shop", template, ["Name": "/one", "Days": "14"])
            #expect(try await fixture.settled().stackStatus == "UPDATE_COMPLETE")
            #expect(fixture.services.state.withLock { $0.retention["/one"] } == 14)
            try await fixture.update("shop", template, ["Name": "/two", "Days": "14"])
            let stack = try await fixture.settled()
            #expect(stack.stackStatus == "UPDATE_COMPLETE")
            #expect(stack.outputs?.first?.outputValue == "arn:logs:/two:*")
            #expect(fixture.services.groups == ["/two", "/two-other"])
            await #expect(throws: AWSError("ValidationError", "No updates are to be performed.")) {
                try await fixture.update("shop", template, ["Name": "/two", "Days": "14"])
            }
        }
    }

    @Test("An update that fails puts back the resources, the parameters and the template")
    func updateRollback() async throws {
        try await Fixture().running { fixture in
            _ = try await fixture.create("shop", template, ["Name": "/one"])
            _ = try await fixture.settled()
            fixture.services.fail("CreateLogGroup")
            try await fixture.update("shop", template + "\n", ["Name": "/two", "Days": "14"])
            let stack = try await fixture.settled()
            #expect(stack.stackStatus == "UPDATE_ROLLBACK_COMPLETE")
            #expect(stack.parameters?.map(\.parameterValue) == ["7", "/one"])
            #expect(fixture.services.groups == ["/one", "/one-other"])
            let original = try await fixture.call(CloudFormation.GetTemplate.self, .init(stackName: "shop"))
            #expect(original.templateBody == template)
        }
    }

    @Test("A deleted stack is known by its id alone, and its name is free")
    func delete() async throws {
        try await Fixture().running { fixture in
            let id = try await fixture.create("shop", template)
            _ = try await fixture.settled()
            _ = try await fixture.call(CloudFormation.DeleteStack.self, .init(stackName: "shop"))
            #expect(try await fixture.settled(id).stackStatus == "DELETE_COMPLETE")
            #expect(fixture.services.groups.isEmpty)
            await #expect(throws: AWSError("ValidationError", "Stack with id shop does not exist")) {
                try await fixture.describe("shop")
            }
            _ = try await fixture.call(CloudFormation.DeleteStack.self, .init(stackName: "shop"))
            #expect(try await fixture.create("shop", template) != id)
        }
    }

    @Test("A service is waited for, and one whose deployment fails tells why")
    func service() async throws {
        let template = """
            Resources:
              Web:
                Type: AWS::ECS::Service
                Properties: {Cluster: main, TaskDefinition: 'web:1', DesiredCount: 2}
            """
        try await Fixture().running { fixture in
            _ = try await fixture.create("good", template)
            while fixture.services.calls.last != "DescribeServices" { try await Task.sleep(for: .milliseconds(5)) }
            #expect(try await fixture.describe("good").stackStatus == "CREATE_IN_PROGRESS")
            fixture.services.settleServices()
            #expect(try await fixture.settled("good").stackStatus == "CREATE_COMPLETE")

            _ = try await fixture.create("bad", template)
            while fixture.services.state.withLock({ $0.services.count }) < 2 {
                try await Task.sleep(for: .milliseconds(5))
            }
            fixture.services.settleServices(failure: "tasks failed to start.")
            #expect(try await fixture.settled("bad").stackStatus == "ROLLBACK_COMPLETE")
            let events = try await fixture.call(CloudFormation.DescribeStackEvents.self, .init(stackName: "bad"))
            let reason = events.stackEvents?.first { $0.resourceStatus == "CREATE_FAILED" }?.resourceStatusReason
            #expect(reason?.contains("'ECS Deployment Circuit Breaker was triggered'. tasks failed to start.") == true)
        }
    }

    @Test("A process that dies in the middle is followed by one that goes on, and makes nothing twice")
    func resume() async throws {
        let template = """
            Resources:
              Web:
                Type: AWS::ECS::Service
                Properties: {Cluster: main, TaskDefinition: 'web:1', DesiredCount: 2}
              Group:
                Type: AWS::Logs::LogGroup
                DependsOn: Web
            """
        let first = try Fixture()
        try await first.running { fixture in
            _ = try await fixture.create("shop", template)
            while fixture.services.state.withLock({ $0.services.isEmpty }) {
                try await Task.sleep(for: .milliseconds(5))
            }
        }
        #expect(first.services.groups.isEmpty)
        try await Fixture(services: first.services, store: first.store).running { fixture in
            fixture.services.settleServices()
            let stack = try await fixture.settled()
            #expect(stack.stackStatus == "CREATE_COMPLETE")
            #expect(fixture.services.groups.count == 1)
            #expect(fixture.services.calls.filter { $0 == "CreateService" }.count == 1)
        }
    }

    @Test(
        "What CloudFormation refuses at once is refused in its words",
        arguments: [
            (
                "Resources: {Q: {Type: 'AWS::SQS::Queue'}}",
                "Template format error: Unrecognized resource types: [AWS::SQS::Queue]"
            ),
            ("Resources: {}", "Template format error: At least one Resources member must be defined."),
            (
                "Parameters: {A: {Type: String}}\nResources: {G: {Type: 'AWS::Logs::LogGroup'}}",
                "Parameters: [A] must have values"
            ),
            (
                "Resources: {G: {Type: 'AWS::Logs::LogGroup', Properties: {LogGroupName: '{{resolve:ssm:x:y}}'}}}",
                "Incorrect format is used in the following SSM reference: [{{resolve:ssm:x:y}}]"
            ),
            (
                "Resources: {G: {Type: 'AWS::Logs::LogGroup', Properties: {LogGroupName: '{{resolve:ssm-secure:x}}'}}}",
                "SSM Secure reference is not supported in: [AWS::Logs::LogGroup/Properties/LogGroupName]"
            ),
            (
                "Resources: {G: {Type: 'AWS::Logs::LogGroup', Properties: {LogGroupName: 'a{{resolve:vault:x}}'}}}",
                """
                Template validation error: the dynamic reference {{resolve:vault:x}} is not one of ssm and secretsmanager, \
                which the local region resolves.
                """
            ),
        ])
    func refused(_ template: String, _ sentence: String) async throws {
        let fixture = try Fixture()
        await #expect(throws: AWSError("ValidationError", sentence)) { try await fixture.create("shop", template) }
        await #expect(throws: AWSError.self) { try await fixture.describe() }
    }

    @Test("Roles need their capability acknowledged")
    func capabilities() async throws {
        let template = """
            Resources:
              Task:
                Type: AWS::IAM::Role
                Properties: {AssumeRolePolicyDocument: {Version: '2012-10-17', Statement: []}NAME}
            """
        let fixture = try Fixture()
        for (name, capability) in [("", "CAPABILITY_IAM"), (", RoleName: mine", "CAPABILITY_NAMED_IAM")] {
            let input = CloudFormation.CreateStackInput(
                stackName: "shop", templateBody: template.replacing("NAME", with: name))
            await #expect(
                throws: AWSError("InsufficientCapabilitiesException", "Requires capabilities : [\(capability)]")
            ) { try await fixture.call(CloudFormation.CreateStack.self, input) }
        }
    }

    @Test("A name that is taken, a stack that is protected and an export that is used are kept")
    func kept() async throws {
        try await Fixture().running { fixture in
            _ = try await fixture.create("shop", template)
            _ = try await fixture.settled()
            await #expect(throws: AWSError("AlreadyExistsException", "Stack [shop] already exists")) {
                try await fixture.create("shop", template)
            }
            let user = """
                Resources:
                  User:
                    Type: AWS::Logs::LogGroup
                    Properties: {LogGroupName: !Select [0, !Split [':*', !ImportValue shop-Arn]]}
                """
            _ = try await fixture.create("user", user)
            #expect(try await fixture.settled("user").stackStatus == "CREATE_COMPLETE")
            await #expect(
                throws: AWSError("ValidationError", "Export shop-Arn cannot be deleted as it is in use by user")
            ) { try await fixture.call(CloudFormation.DeleteStack.self, .init(stackName: "shop")) }
            let imports = try await fixture.call(CloudFormation.ListImports.self, .init(exportName: "shop-Arn"))
            #expect(imports.imports == ["user"])
            await #expect(
                throws: AWSError("ValidationError", "Export 'none' is not imported by any stack.")
            ) { try await fixture.call(CloudFormation.ListImports.self, .init(exportName: "none")) }
            let input = CloudFormation.CreateStackInput(
                stackName: "safe", templateBody: "Resources: {G: {Type: 'AWS::Logs::LogGroup'}}",
                enableTerminationProtection: true)
            _ = try await fixture.call(CloudFormation.CreateStack.self, input)
            _ = try await fixture.settled("safe")
            await #expect(
                throws: AWSError(
                    "ValidationError", "Stack [safe] cannot be deleted while TerminationProtection is enabled")
            ) { try await fixture.call(CloudFormation.DeleteStack.self, .init(stackName: "safe")) }
            _ = try await fixture.call(
                CloudFormation.UpdateTerminationProtection.self,
                .init(enableTerminationProtection: false, stackName: "safe"))
            _ = try await fixture.call(CloudFormation.DeleteStack.self, .init(stackName: "safe"))
            await #expect(throws: AWSError("ValidationError", "Stack [none] does not exist")) {
                try await fixture.call(
                    CloudFormation.UpdateTerminationProtection.self,
                    .init(enableTerminationProtection: true, stackName: "none"))
            }
        }
    }

    @Test("Every operation of the generated model is answered")
    func complete() throws {
        let fixture = try Fixture()
        #expect(fixture.service.operations.handlers.count == 22)
    }
}

@Suite("Change sets") struct ChangeSetTests {
    private let template = "Resources: {G: {Type: 'AWS::Logs::LogGroup', Properties: {RetentionInDays: DAYS}}}"

    private func create(
        _ fixture: Fixture, _ name: String, days: Int, type: String
    ) async throws -> CloudFormation.DescribeChangeSetOutput {
        let input = CloudFormation.CreateChangeSetInput(
            stackName: "shop", templateBody: template.replacing("DAYS", with: "\(days)"), changeSetName: name,
            changeSetType: type)
        let id = try await fixture.call(CloudFormation.CreateChangeSet.self, input).id
        return try await fixture.call(CloudFormation.DescribeChangeSet.self, .init(changeSetName: id))
    }

    @Test("The way of `aws cloudformation deploy`: create, execute, change, and find nothing to change")
    func deploy() async throws {
        try await Fixture().running { fixture in
            let first = try await create(fixture, "one", days: 7, type: "CREATE")
            #expect(first.status == "CREATE_COMPLETE")
            #expect(first.changes?.map(\.resourceChange?.action) == ["Add"])
            #expect(try await fixture.describe().stackStatus == "REVIEW_IN_PROGRESS")
            _ = try await fixture.call(
                CloudFormation.ExecuteChangeSet.self, .init(changeSetName: "one", stackName: "shop"))
            #expect(try await fixture.settled().stackStatus == "CREATE_COMPLETE")

            let second = try await create(fixture, "two", days: 14, type: "UPDATE")
            let change = second.changes?.first?.resourceChange
            #expect(change?.action == "Modify")
            #expect(change?.replacement == "False")
            #expect(change?.details?.first?.target?.name == "RetentionInDays")
            #expect(change?.details?.first?.target?.beforeValue == "7")
            #expect(change?.details?.first?.target?.afterValue == "14")
            _ = try await fixture.call(
                CloudFormation.ExecuteChangeSet.self, .init(changeSetName: "two", stackName: "shop"))
            #expect(try await fixture.settled().stackStatus == "UPDATE_COMPLETE")

            let third = try await create(fixture, "three", days: 14, type: "UPDATE")
            #expect(third.status == "FAILED")
            #expect(third.statusReason?.contains("didn't contain changes") == true)
            let error = await #expect(throws: AWSError.self) {
                try await fixture.call(
                    CloudFormation.ExecuteChangeSet.self, .init(changeSetName: "three", stackName: "shop"))
            }
            #expect(error?.code == "InvalidChangeSetStatus")
        }
    }

    @Test("A change set that is not there is told as AWS tells it")
    func missing() async throws {
        let fixture = try Fixture()
        await #expect(throws: AWSError("ChangeSetNotFound", "ChangeSet [nope] does not exist", status: 404)) {
            try await fixture.call(
                CloudFormation.DescribeChangeSet.self, .init(changeSetName: "nope", stackName: "shop"))
        }
        await #expect(throws: AWSError("ValidationError", "Stack [shop] does not exist")) {
            try await create(fixture, "one", days: 7, type: "UPDATE")
        }
    }
}

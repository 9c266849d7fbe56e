import AWSIAM
import AWSWire
import FoundationEssentials
import LocalCloud
import StateStore
import TealCore
import Testing

@testable import LocalIAM

private let trust =
    #"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"Service":"ecs-tasks.amazonaws.com"},"Action":"sts:AssumeRole"}]}"#
private let permission = #"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"logs:*","Resource":"*"}}"#
private let managed = "arn:aws:iam::aws:policy/service-role/AmazonECSTaskExecutionRolePolicy"

@Suite struct LocalIAMTests {
    private let store: StateStore
    private let cloud = Cloud()
    private let context = CallContext(
        accountID: "123456789012", region: "us-east-1", principal: "arn:aws:iam::123456789012:user/ann", requestID: "r",
        now: Date(timeIntervalSince1970: 1_790_000_000))

    init() throws {
        store = try StateStore()
        cloud.add(try LocalIAM(store: store).operations)
    }

    @discardableResult
    private func call<Operation: AWSOperation>(
        _ operation: Operation.Type, _ input: Operation.Input
    ) async throws -> Operation.Output {
        try await cloud.call(operation, input, context)
    }

    private func refusal<Operation: AWSOperation>(_ operation: Operation.Type, _ input: Operation.Input) async -> String
    {
        let error = await #expect(throws: AWSError.self) { try await call(operation, input) }
        return "\(error?.code ?? "") \(error?.status ?? 0)"
    }

    private func makeRole(_ name: String = "web") async throws -> IAM.Role {
        let request = IAM.CreateRoleRequest(
            path: "/app/", roleName: name, assumeRolePolicyDocument: trust, tags: [.init(key: "team", value: "a")])
        return try #require(await call(IAM.CreateRole.self, request).role)
    }

    @Test("Every operation of the model is served")
    func complete() throws {
        let served = try LocalIAM(store: store).operations.handlers.keys
        #expect(Set(served) == Set(IAM.operations.map { $0.descriptor.name }))
    }

    @Test("A role is as it was made, whatever the case of its name, and after a restart")
    func create() async throws {
        let role = try await makeRole()
        #expect(role.arn == "arn:aws:iam::123456789012:role/app/web" && role.maxSessionDuration == 3600)
        #expect(role.roleId?.hasPrefix("AROA") == true && role.roleId?.count == 21)
        #expect(role.assumeRolePolicyDocument?.hasPrefix("%7B%22Version%22") == true)
        #expect(try await call(IAM.GetRole.self, .init(roleName: "WEB")).role == role)
        let cloud = Cloud()
        cloud.add(try LocalIAM(store: store).operations)
        #expect(try await cloud.call(IAM.GetRole.self, .init(roleName: "web"), context).role == role)
    }

    @Test("Another account's roles are not there")
    func accounts() async throws {
        _ = try await makeRole()
        var other = context
        other.accountID = "999988887777"
        await #expect(throws: AWSError.self) { try await cloud.call(IAM.GetRole.self, .init(roleName: "web"), other) }
        #expect(try await cloud.call(IAM.ListRoles.self, .init(), other).roles == [])
    }

    @Test("What does not exist, or exists already, is refused with AWS's code")
    func existence() async throws {
        _ = try await makeRole()
        let again = IAM.CreateRoleRequest(roleName: "Web", assumeRolePolicyDocument: trust)
        #expect(await refusal(IAM.CreateRole.self, again) == "EntityAlreadyExists 409")
        #expect(await refusal(IAM.GetRole.self, .init(roleName: "none")) == "NoSuchEntity 404")
        #expect(await refusal(IAM.DeleteRole.self, .init(roleName: "none")) == "NoSuchEntity 404")
        #expect(
            await refusal(IAM.GetRolePolicy.self, .init(roleName: "web", policyName: "none")) == "NoSuchEntity 404")
        #expect(
            await refusal(IAM.DetachRolePolicy.self, .init(roleName: "web", policyArn: managed)) == "NoSuchEntity 404")
        let foreign = IAM.AttachRolePolicyRequest(roleName: "web", policyArn: "arn:aws:iam::123456789012:policy/mine")
        #expect(await refusal(IAM.AttachRolePolicy.self, foreign) == "NoSuchEntity 404")
    }

    @Test("A role that still has policies is not deleted")
    func deleteConflict() async throws {
        _ = try await makeRole()
        try await call(IAM.AttachRolePolicy.self, .init(roleName: "web", policyArn: managed))
        try await call(IAM.AttachRolePolicy.self, .init(roleName: "web", policyArn: managed))
        try await call(
            IAM.PutRolePolicy.self, .init(roleName: "web", policyName: "logs", policyDocument: permission))
        let attached = try await call(IAM.ListAttachedRolePolicies.self, .init(roleName: "web"))
        #expect(attached.attachedPolicies?.map(\.policyName) == ["AmazonECSTaskExecutionRolePolicy"])
        #expect(await refusal(IAM.DeleteRole.self, .init(roleName: "web")) == "DeleteConflict 409")
        try await call(IAM.DetachRolePolicy.self, .init(roleName: "web", policyArn: managed))
        #expect(await refusal(IAM.DeleteRole.self, .init(roleName: "web")) == "DeleteConflict 409")
        try await call(IAM.DeleteRolePolicy.self, .init(roleName: "web", policyName: "logs"))
        try await call(IAM.DeleteRole.self, .init(roleName: "web"))
        #expect(await refusal(IAM.GetRole.self, .init(roleName: "web")) == "NoSuchEntity 404")
        #expect(try store.all(RoleRecord.collection).isEmpty)
    }

    @Test(
        "A policy's grammar is checked",
        arguments: [
            ("{", PolicyDocument.Kind.trust, "This policy contains invalid Json"),
            ("{}", .trust, "Syntax errors in policy."),
            (permission, .trust, "Has prohibited field Resource"),
            (trust, .identity, "Policy document should not specify a principal."),
            (
                #"{"Statement":{"Effect":"Allow","Action":"sts:AssumeRole"}}"#, .trust,
                "Missing required field Principal"
            ),
            (
                #"{"Statement":{"Effect":"Allow","Action":"a:b"}}"#, .identity,
                "Policy statement must contain resources."
            ),
            (#"{"Statement":{"Effect":"Allow","Resource":"*"}}"#, .identity, "Policy statement must contain actions."),
            (#"{"Statement":{"Effect":"Maybe","Action":"a:b","Resource":"*"}}"#, .identity, "Syntax errors in policy."),
            (
                #"{"Version":"2020-01-01","Statement":[]}"#, .identity,
                "Policy document must be version 2012-10-17 or greater."
            ),
        ])
    func grammar(text: String, kind: PolicyDocument.Kind, sentence: String) {
        let error = #expect(throws: AWSError.self) { try PolicyDocument.check(text, kind) }
        #expect(error == AWSError("MalformedPolicyDocument", sentence))
    }

    @Test("A good policy passes, one statement or several")
    func goodPolicies() throws {
        try PolicyDocument.check(trust, .trust)
        try PolicyDocument.check(permission, .identity)
    }

    @Test("Tags are added, replaced and taken away; keys differ by more than case")
    func tags() async throws {
        _ = try await makeRole()
        try await call(IAM.TagRole.self, .init(roleName: "web", tags: [.init(key: "TEAM", value: "b")]))
        try await call(IAM.TagRole.self, .init(roleName: "web", tags: [.init(key: "env", value: "x")]))
        let tags = try await call(IAM.ListRoleTags.self, .init(roleName: "web")).tags
        #expect(tags == [.init(key: "env", value: "x"), .init(key: "team", value: "b")])
        try await call(IAM.UntagRole.self, .init(roleName: "web", tagKeys: ["env"]))
        #expect(try await call(IAM.ListRoleTags.self, .init(roleName: "web")).tags?.count == 1)
        let twice = IAM.TagRoleRequest(
            roleName: "web", tags: [.init(key: "a", value: "1"), .init(key: "A", value: "2")])
        #expect(await refusal(IAM.TagRole.self, twice) == "InvalidInput 400")
    }

    @Test("A role that belongs to a service is made once and changed by nobody")
    func serviceLinked() async throws {
        let request = IAM.CreateServiceLinkedRoleRequest(awsServiceName: "ecs.amazonaws.com")
        let role = try await call(IAM.CreateServiceLinkedRole.self, request).role
        #expect(role?.arn == "arn:aws:iam::123456789012:role/aws-service-role/ecs.amazonaws.com/AWSServiceRoleForECS")
        #expect(await refusal(IAM.CreateServiceLinkedRole.self, request) == "InvalidInput 400")
        let name = role?.roleName
        #expect(await refusal(IAM.DeleteRole.self, .init(roleName: name)) == "UnmodifiableEntity 400")
        #expect(
            await refusal(IAM.AttachRolePolicy.self, .init(roleName: name, policyArn: managed))
                == "UnmodifiableEntity 400")
    }

    @Test("A listing pages by its marker, and leaves tags out")
    func pages() async throws {
        for name in ["c", "a", "b"] { _ = try await makeRole(name) }
        let first = try await call(IAM.ListRoles.self, .init(pathPrefix: "/app/", maxItems: 2))
        #expect(first.roles?.map(\.roleName) == ["a", "b"] && first.isTruncated == true)
        #expect(first.roles?.first?.tags == nil)
        let rest = try await call(IAM.ListRoles.self, .init(pathPrefix: "/app/", marker: first.marker, maxItems: 2))
        #expect(rest.roles?.map(\.roleName) == ["c"] && rest.isTruncated == false)
        #expect(try await call(IAM.ListRoles.self, .init(pathPrefix: "/other/")).roles == [])
    }
}

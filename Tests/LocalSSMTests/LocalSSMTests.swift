import AWSSSM
import AWSWire
import FoundationEssentials
import LocalCloud
import StateStore
import TealCore
import Testing

@testable import LocalSSM

@Suite struct LocalSSMTests {
    private let store: StateStore
    private let cloud = Cloud()
    private let context = CallContext(
        accountID: "123456789012", region: "us-east-1", principal: "arn:aws:iam::123456789012:user/ann", requestID: "r",
        now: Date(timeIntervalSince1970: 1_790_000_000))

    init() throws {
        store = try StateStore()
        cloud.add(try LocalSSM(store: store).operations)
    }

    @discardableResult
    private func call<Operation: AWSOperation>(
        _ operation: Operation.Type, _ input: Operation.Input
    ) async throws -> Operation.Output {
        try await cloud.call(operation, input, context)
    }

    private func refusal<Operation: AWSOperation>(_ operation: Operation.Type, _ input: Operation.Input) async
        -> String?
    {
        await #expect(throws: AWSError.self) { try await call(operation, input) }?.code
    }

    @discardableResult
    private func put(_ name: String, _ value: String, type: String = "String", overwrite: Bool = false) async throws
        -> Int?
    {
        try await call(
            SSM.PutParameter.self, .init(name: name, value: value, type: type, overwrite: overwrite)
        ).version
    }

    private func value(_ name: String, decrypted: Bool = true) async throws -> String? {
        try await call(SSM.GetParameter.self, .init(name: name, withDecryption: decrypted)).parameter?.value
    }

    @Test("Every operation of the model is served")
    func complete() throws {
        let served = try LocalSSM(store: store).operations.handlers.keys
        #expect(Set(served) == Set(SSM.operations.map { $0.descriptor.name }))
    }

    @Test("A parameter is found by its name and its ARN, at a version and at a label, after a restart too")
    func selectors() async throws {
        #expect(try await put("/shop/token", "1") == 1)
        #expect(try await put("/shop/token", "2", overwrite: true) == 2)
        try await call(
            SSM.LabelParameterVersion.self,
            .init(name: "/shop/token", parameterVersion: 1, labels: ["live", "1st", "aws-x"]))
        cloud.add(try LocalSSM(store: store).operations)
        #expect(try await value("/shop/token") == "2")
        #expect(try await value("/shop/token:1") == "1")
        #expect(try await value("/shop/token:live") == "1")
        #expect(try await value("arn:aws:ssm:us-east-1:123456789012:parameter/shop/token") == "2")
        #expect(await refusal(SSM.GetParameter.self, .init(name: "/shop/token:7")) == "ParameterVersionNotFound")
        #expect(await refusal(SSM.GetParameter.self, .init(name: "/shop/other")) == "ParameterNotFound")
        try await put("plain", "3")
        #expect(try await value("arn:aws:ssm:us-east-1:123456789012:parameter/plain") == "3")
        let several = try await call(SSM.GetParameters.self, .init(names: ["plain", "none", "/shop/token:live"]))
        #expect(several.parameters?.map(\.value) == ["3", "1"] && several.invalidParameters == ["none"])
    }

    @Test("A secure string shows its value only where it is asked for")
    func secure() async throws {
        try await put("s", "lemon", type: "SecureString")
        #expect(try await value("s") == "lemon")
        let hidden = try await value("s", decrypted: false)
        #expect(hidden != nil && hidden?.contains("lemon") == false)
    }

    @Test("A hierarchy is read by level or whole, in pages")
    func hierarchy() async throws {
        for name in ["/a/1", "/a/2", "/a/b/3", "/b/4"] { try await put(name, name) }
        let level = try await call(SSM.GetParametersByPath.self, .init(path: "/a"))
        #expect(level.parameters?.map(\.name) == ["/a/1", "/a/2"])
        let whole = try await call(SSM.GetParametersByPath.self, .init(path: "/a/", recursive: true, maxResults: 2))
        #expect(whole.parameters?.count == 2 && whole.nextToken != nil)
        let rest = try await call(
            SSM.GetParametersByPath.self, .init(path: "/a/", recursive: true, maxResults: 2, nextToken: whole.nextToken)
        )
        #expect(rest.parameters?.map(\.name) == ["/a/b/3"] && rest.nextToken == nil)
        let filter = SSM.ParameterStringFilter(key: "Path", option: "Recursive", values: ["/a"])
        let described = try await call(SSM.DescribeParameters.self, .init(parameterFilters: [filter]))
        #expect(described.parameters?.count == 3)
    }

    static let refused: [(SSM.PutParameterRequest, String)] = [
        (.init(name: "a", value: "1"), "ValidationException"),
        (.init(name: "aws-x", value: "1", type: "String"), "ValidationException"),
        (.init(name: "a/b", value: "1", type: "String"), "ValidationException"),
        (.init(name: "a b", value: "1", type: "String"), "ValidationException"),
        (.init(name: "a", value: String(repeating: "x", count: 4097), type: "String"), "ValidationException"),
        (.init(name: "a", value: "b", type: "String", allowedPattern: "[0-9]+"), "ParameterPatternMismatchException"),
        (.init(name: "a", value: "b", type: "String", allowedPattern: "("), "InvalidAllowedPatternException"),
        (
            .init(name: String(repeating: "/a", count: 16), value: "1", type: "String"),
            "HierarchyLevelLimitExceededException"
        ),
        (.init(name: "there", value: "1", type: "String"), "ParameterAlreadyExists"),
    ]

    @Test("What Parameter Store does not take is refused, and nothing is changed", arguments: refused)
    func refusing(_ input: SSM.PutParameterRequest, _ code: String) async throws {
        try await put("there", "0")
        #expect(await refusal(SSM.PutParameter.self, input) == code)
        #expect(try await call(SSM.DescribeParameters.self, .init()).parameters?.map(\.name) == ["there"])
    }

    @Test("The oldest of a hundred versions goes, unless it has a label")
    func versions() async throws {
        for number in 1...101 { try await put("p", "\(number)", overwrite: true) }
        let history = try await call(SSM.GetParameterHistory.self, .init(name: "p", withDecryption: true))
        #expect(history.parameters?.first?.version == 2 && history.parameters?.count == 50)
        try await call(SSM.LabelParameterVersion.self, .init(name: "p", parameterVersion: 2, labels: ["kept"]))
        #expect(
            await refusal(SSM.PutParameter.self, .init(name: "p", value: "x", type: "String", overwrite: true))
                == "ParameterMaxVersionLimitExceeded")
        #expect(try await value("p") == "101")
    }

    @Test("Tags come and go, and deleting says what was not there")
    func tags() async throws {
        try await put("p", "1")
        try await call(
            SSM.AddTagsToResource.self,
            .init(
                resourceType: "Parameter", resourceId: "p",
                tags: [.init(key: "a", value: "1"), .init(key: "b", value: "2")]))
        try await call(
            SSM.RemoveTagsFromResource.self, .init(resourceType: "Parameter", resourceId: "p", tagKeys: ["a"]))
        let list = try await call(SSM.ListTagsForResource.self, .init(resourceType: "Parameter", resourceId: "p"))
        #expect(list.tagList?.map(\.key) == ["b"])
        let gone = try await call(SSM.DeleteParameters.self, .init(names: ["p", "q"]))
        #expect(gone.deletedParameters == ["p"] && gone.invalidParameters == ["q"])
    }
}

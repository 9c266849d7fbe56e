import AWSECR
import AWSWire
import LocalECR
import StateStore
import TealCore
import Testing

@Suite struct RepositoryOperationTests {
    private let ecr: ECRFixture

    init() throws {
        ecr = try ECRFixture()
    }

    @Test("A repository says where it is")
    func create() async throws {
        let repository = try await ecr.createRepository("team/web")
        #expect(repository.repositoryArn == "arn:aws:ecr:us-east-1:123456789012:repository/team/web")
        #expect(repository.repositoryUri == "123456789012.dkr.ecr.us-east-1.localhost:4566/team/web")
        #expect(repository.registryId == "123456789012")
        #expect(repository.imageTagMutability == "MUTABLE")
        #expect(repository.createdAt == ecr.clock.now)
        #expect(repository.imageScanningConfiguration?.scanOnPush == false)
        #expect(repository.encryptionConfiguration?.encryptionType == "AES256")
    }

    @Test("A second repository of the same name is refused, in another region or account it is not")
    func duplicates() async throws {
        try await ecr.createRepository("web")
        let error = await #expect(throws: AWSError.self) { try await ecr.createRepository("web") }
        #expect(error?.code == "RepositoryAlreadyExistsException")
        #expect(
            error?.message == "The repository with name 'web' already exists in the registry with id '123456789012'")
        let input = ECR.CreateRepositoryRequest(repositoryName: "web")
        _ = try await ecr.call(ECR.CreateRepository.self, input, ecr.context(region: "eu-west-1"))
        let other = try await ecr.call(ECR.CreateRepository.self, input, ecr.context(account: "210987654321"))
        #expect(other.repository?.repositoryUri == "210987654321.dkr.ecr.us-east-1.localhost:4566/web")
        let described = try await ecr.call(ECR.DescribeRepositories.self, .init())
        #expect(described.repositories?.map(\.repositoryArn) == ["arn:aws:ecr:us-east-1:123456789012:repository/web"])
    }

    @Test("A name that is none is refused", arguments: ["", "a", "Web", "a//b", "-web", "web-"])
    func badName(_ name: String) async throws {
        let error = await #expect(throws: AWSError.self) { try await ecr.createRepository(name) }
        #expect(error?.code == "InvalidParameterException")
    }

    @Test("Repositories come by name, page by page")
    func paging() async throws {
        for name in ["cc", "aa", "bb"] { try await ecr.createRepository(name) }
        let first = try await ecr.call(ECR.DescribeRepositories.self, .init(maxResults: 2))
        #expect(first.repositories?.map(\.repositoryName) == ["aa", "bb"])
        let next = ECR.DescribeRepositoriesRequest(nextToken: first.nextToken, maxResults: 2)
        let second = try await ecr.call(ECR.DescribeRepositories.self, next)
        #expect(second.repositories?.map(\.repositoryName) == ["cc"])
        #expect(second.nextToken == nil)
    }

    @Test("What is not there is said in AWS's words")
    func missing() async throws {
        let error = await #expect(throws: AWSError.self) {
            try await ecr.call(ECR.DescribeRepositories.self, .init(repositoryNames: ["none"]))
        }
        #expect(error?.code == "RepositoryNotFoundException")
        #expect(error?.status == 400)
        #expect(
            error?.message == "The repository with name 'none' does not exist in the registry with id '123456789012'")
    }

    @Test("A repository with images goes only by force")
    func deletion() async throws {
        try await ecr.createRepository("web")
        try await ecr.push("1", to: "web", tag: "v1")
        let error = await #expect(throws: AWSError.self) {
            try await ecr.call(ECR.DeleteRepository.self, .init(repositoryName: "web"))
        }
        #expect(error?.code == "RepositoryNotEmptyException")
        _ = try await ecr.call(ECR.DeleteRepository.self, .init(repositoryName: "web", force: true))
        #expect(try await ecr.call(ECR.DescribeRepositories.self, .init()).repositories == [])
    }

    @Test("What was acknowledged is there after a restart, images and tokens included")
    func restart() async throws {
        let first = try ECRFixture(store: ecr.store)
        try await first.createRepository("web")
        try await first.push("1", to: "web", tag: "v1")
        let holder = RegistryTokens.Holder(
            owner: RegistryOwner(account: "123456789012", region: "us-east-1"), principal: "me", expires: 2_000_000_000)
        let token = try first.tokens.issue(to: holder)
        let second = try ECRFixture(store: ecr.store)
        let images = try await second.call(ECR.ListImages.self, .init(repositoryName: "web"))
        #expect(images.imageIds?.map(\.imageTag) == ["v1"])
        #expect(second.tokens.holder(of: token, at: second.clock.now) == holder)
    }

    @Test("Tags are added, listed and taken off")
    func tags() async throws {
        let arn = try await ecr.createRepository("web").repositoryArn
        _ = try await ecr.call(
            ECR.TagResource.self,
            .init(resourceArn: arn, tags: [.init(key: "b", value: "2"), .init(key: "a", value: "1")]))
        _ = try await ecr.call(ECR.UntagResource.self, .init(resourceArn: arn, tagKeys: ["b"]))
        let tags = try await ecr.call(ECR.ListTagsForResource.self, .init(resourceArn: arn)).tags
        #expect(tags == [ECR.Tag(key: "a", value: "1")])
        let many = (0...50).map { ECR.Tag(key: "k\($0)", value: "") }
        let error = await #expect(throws: AWSError.self) {
            try await ecr.call(ECR.TagResource.self, .init(resourceArn: arn, tags: many))
        }
        #expect(error?.code == "TooManyTagsException")
    }

    @Test("The resource policy is kept as it is, and has to be JSON")
    func policy() async throws {
        try await ecr.createRepository("web")
        let absent = await #expect(throws: AWSError.self) {
            try await ecr.call(ECR.GetRepositoryPolicy.self, .init(repositoryName: "web"))
        }
        #expect(absent?.code == "RepositoryPolicyNotFoundException")
        let text = #"{"Version":"2012-10-17"}"#
        _ = try await ecr.call(ECR.SetRepositoryPolicy.self, .init(repositoryName: "web", policyText: text))
        #expect(try await ecr.call(ECR.GetRepositoryPolicy.self, .init(repositoryName: "web")).policyText == text)
        let error = await #expect(throws: AWSError.self) {
            try await ecr.call(ECR.SetRepositoryPolicy.self, .init(repositoryName: "web", policyText: "nonsense"))
        }
        #expect(error?.code == "InvalidParameterException")
    }
}

import AWSClient
import AWSECS
import AWSWire
import FoundationEssentials
import TealCore
import Testing

@Suite struct ConfigurationTests {
    private let iam = AWSService(
        id: "iam", endpointVariable: "IAM", endpointPrefix: "iam", signingName: "iam", apiVersion: "2010-05-08",
        wireProtocol: .query, isGlobal: true)

    private func endpoint(
        _ environment: [String: String] = [:], config: String = "", chosen: String? = nil, region: String = "eu-west-1"
    ) throws -> String {
        let surroundings = Surroundings(environment: environment, config: try ProfileFile(config, name: "config"))
        return Endpoint.of(ECS.service, region: region, chosen: chosen, surroundings: surroundings).url
    }

    @Test("The endpoint: the caller's, then the service's, then everybody's; environment before profile")
    func precedence() throws {
        let config = """
            [default]
            endpoint_url = http://profile
            services = mine
            [services mine]
            ecs =
              endpoint_url = http://profile-ecs
            """
        let environment = ["AWS_ENDPOINT_URL": "http://all", "AWS_ENDPOINT_URL_ECS": "http://ecs"]
        #expect(try endpoint(environment, config: config, chosen: "http://chosen/") == "http://chosen")
        #expect(try endpoint(environment, config: config) == "http://ecs")
        #expect(try endpoint(["AWS_ENDPOINT_URL": "http://all"], config: config) == "http://all")
        #expect(try endpoint(config: config) == "http://profile-ecs")
        #expect(try endpoint(config: "[default]\nendpoint_url = http://profile") == "http://profile")
        #expect(try endpoint() == "https://ecs.eu-west-1.amazonaws.com")
        let ignoring = environment.merging(["AWS_IGNORE_CONFIGURED_ENDPOINT_URLS": "true"]) { $1 }
        #expect(try endpoint(ignoring, config: config) == "https://ecs.eu-west-1.amazonaws.com")
        #expect(try endpoint(ignoring, chosen: "http://chosen") == "http://chosen")
    }

    @Test(
        "A global service has one endpoint in each partition, and signs for its region",
        arguments: [
            ("eu-west-1", "https://iam.amazonaws.com", "us-east-1"),
            ("cn-northwest-1", "https://iam.cn-north-1.amazonaws.com.cn", "cn-north-1"),
            ("us-gov-east-1", "https://iam.us-gov.amazonaws.com", "us-gov-west-1"),
        ])
    func global(region: String, url: String, signing: String) {
        let found = Endpoint.of(iam, region: region, chosen: nil, surroundings: Surroundings(environment: [:]))
        #expect(found == Endpoint(url: url, signingRegion: signing))
    }

    @Test("The region: the caller's, then the environment's, then the profile's, else an error with the remedy")
    func region() throws {
        let config = try ProfileFile("[default]\nregion = eu-central-1\n", name: "config")
        let make = { (environment: [String: String], choice: String?) in
            try AWSClient(Surroundings(environment: environment, config: config), .init(region: choice)).region
        }
        #expect(try make(["AWS_REGION": "a", "AWS_DEFAULT_REGION": "b"], "c") == "c")
        #expect(try make(["AWS_REGION": "a", "AWS_DEFAULT_REGION": "b"], nil) == "a")
        #expect(try make(["AWS_DEFAULT_REGION": "b"], nil) == "b")
        #expect(try make([:], nil) == "eu-central-1")
        #expect(throws: ClientError.noRegion) { try AWSClient(Surroundings(environment: [:])) }
    }

    @Test("A file is read as AWS's tools read it: comments, spaces, nesting, line ends of Windows")
    func file() throws {
        let text =
            "# top\r\n[default]\r\nregion=eu-west-1 # here\r\n\r\n[ profile  dev ]\r\ns3 =\r\n  max = 10\r\nkey = a#b=c\r\n"
        let file = try ProfileFile(text, name: "config")
        #expect(
            file.sections == [
                "default": ["region": "eu-west-1"], "profile dev": ["s3": "", "s3.max": "10", "key": "a#b=c"],
            ])
    }

    @Test(
        "A file that cannot be read says which line",
        arguments: [
            ("[default]\nregion\n", "config:2: a setting needs an equals sign: \"region\""),
            ("region = a\n", "config:1: a setting stands before any section"),
            ("\n\n[default\n", "config:3: a section's name has no closing bracket"),
        ])
    func badFile(text: String, sentence: String) {
        #expect(throws: ClientError.configuration(sentence)) { try ProfileFile(text, name: "config") }
    }

    @Test("Every error tells a person what to do")
    func problems() {
        let errors: [ClientError] = [
            .noCredentials(tried: ["a: b"]), .noRegion, .unreachable(endpoint: "https://ecs", reason: "r"),
            .timedOut(endpoint: "e"), .configuration("c"), .foreignCredentials(profile: "p", setting: "s"),
            .unreadable(operation: "o", reason: "r"), .notInTime(waitingFor: "w", last: "l"),
        ]
        #expect(Set(errors.map(\.problem.code)).count == errors.count)
        #expect(errors.allSatisfy { !$0.problem.mend.isEmpty && $0.problem.what.hasSuffix(".") })
    }
}

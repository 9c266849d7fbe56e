// swift-tools-version: 6.2

import PackageDescription

// One row makes AWS<Service>, its generated shapes, and, where `local` is true, Local<Service> and its tests.
let services: [(name: String, local: Bool)] = [
    ("STS", true),
    ("IAM", true),
    ("EC2", true),
    ("Logs", true),
    ("ECR", true),
    ("ECS", true),
    ("ELBv2", true),
    ("CloudFormation", true),
    ("Route53", false),
    ("SecretsManager", true),
    ("SSM", true),
    ("ServiceDiscovery", true),
    ("ApplicationAutoScaling", true),
    ("CloudWatch", true),
    ("Events", true),
    ("EFS", true),
]

// MARK: - The rules every target follows

let strict: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
    .enableUpcomingFeature("InferIsolatedConformances"),
    .treatAllWarnings(as: .error),
]

// MARK: - Packages, each confined to the targets that name it

let nioCore = Target.Dependency.product(name: "NIOCore", package: "swift-nio")
let nioPosix = Target.Dependency.product(name: "NIOPosix", package: "swift-nio")
let nioHTTP1 = Target.Dependency.product(name: "NIOHTTP1", package: "swift-nio")
let argumentParser = Target.Dependency.product(name: "ArgumentParser", package: "swift-argument-parser")
let grdb = Target.Dependency.product(name: "GRDB", package: "GRDB.swift")
let yams = Target.Dependency.product(name: "Yams", package: "Yams")
let serviceLifecycle = Target.Dependency.product(name: "ServiceLifecycle", package: "swift-service-lifecycle")
let unixSignals = Target.Dependency.product(name: "UnixSignals", package: "swift-service-lifecycle")
let logging = Target.Dependency.product(name: "Logging", package: "swift-log")
let inMemoryLogging = Target.Dependency.product(name: "InMemoryLogging", package: "swift-log")

// MARK: - Layers: a folder each, imports point down only

enum Layer: String {
    case base = "Base"
    case aws = "AWS"
    case generated = "Generated"
    case engines = "Engines"
    case cloud = "Cloud"
    case product = "Product"
    case executables = "Executables"
}

func target(
    _ name: String, _ layer: Layer, _ dependencies: [Target.Dependency] = [], linking: [LinkerSetting] = []
) -> Target {
    .target(
        name: name, dependencies: dependencies, path: "Sources/\(layer.rawValue)/\(name)", swiftSettings: strict,
        linkerSettings: linking)
}

func tests(
    _ name: String, _ dependencies: [Target.Dependency] = [], resources: [Resource] = []
) -> Target {
    .testTarget(
        name: "\(name)Tests", dependencies: [.init(stringLiteral: name)] + dependencies,
        path: "Tests/\(name)Tests", resources: resources, swiftSettings: strict)
}

func executable(_ name: String, _ dependencies: [Target.Dependency]) -> Target {
    .executableTarget(
        name: name, dependencies: dependencies, path: "Sources/Executables/\(name)", swiftSettings: strict)
}

let base: [Target] = [
    .systemLibrary(name: "CZlib", path: "Sources/Base/CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
    .systemLibrary(
        name: "CCrypto", path: "Sources/Base/CCrypto", pkgConfig: "libcrypto", providers: [.apt(["libssl-dev"])]),
    .systemLibrary(name: "CTLS", path: "Sources/Base/CTLS", pkgConfig: "libssl", providers: [.apt(["libssl-dev"])]),
    .target(name: "CLinux", path: "Sources/Base/CLinux"),
    target("Sockets", .base, ["CLinux"]),
    target("Digest", .base, ["TealCore", "CCrypto"]),
    target("TLSClient", .base, ["TealCore", "CTLS"]),
    target("TealCore", .base),
    target("ScheduleExpression", .base),
    target("StateStore", .base, ["TealCore", grdb]),
    target("TerminalUI", .base, ["TealCore"]),
    target("HTTPService", .base, ["TealCore", nioCore, nioPosix, nioHTTP1]),
]

let aws: [Target] = [
    target("AWSWire", .aws, ["TealCore"]),
    target("AWSSigning", .aws, ["TealCore", "Digest"]),
    target(
        "AWSClient", .aws, ["TealCore", "AWSWire", "AWSSigning", "AWSSTS"],
        linking: [.linkedLibrary("curl", .when(platforms: [.linux]))]),
]

let generated: [Target] = services.map { target("AWS\($0.name)", .generated, ["AWSWire"]) }

let engines: [Target] = [
    target("LoadBalancer", .engines, ["TealCore", "CLinux", "Sockets"]),
    target("ContainerRuntime", .engines, ["TealCore"]),
    target("RuncRuntime", .engines, ["TealCore", "ContainerRuntime", "CLinux"]),
    target(
        "DockerRuntime", .engines, ["TealCore", "ContainerRuntime", "CLinux", "Sockets", "Digest", "OCIImage"]),
    target("OCIImage", .engines, ["TealCore", "CLinux", "CZlib", "Digest"]),
    target("ImageRegistry", .engines, ["TealCore", "Digest", "OCIImage", "HTTPService"]),
    target("LoadGenerator", .engines, ["Sockets"]),
    target("SessionChannel", .engines, ["Digest"]),
    target("CloudTemplate", .engines, ["TealCore", yams]),
    target("NameServer", .engines, ["Sockets", logging]),
    target("Metrics", .engines),
    target("Autoscaling", .engines, ["Metrics", "ScheduleExpression"]),
]

// What a local service needs beyond LocalCloud and its own shapes. A service never names another service's target:
// it calls the other's operations through LocalCloud, with the other's shapes.
let localServiceNeeds: [String: [Target.Dependency]] = [
    "ApplicationAutoScaling": ["Autoscaling", "Metrics", "AWSCloudWatch", "AWSECS"],
    "CloudWatch": ["Metrics", "AWSEvents"],
    "STS": ["AWSIAM", "AWSSigning"],
    "ECR": ["ContainerRuntime", "Digest", "ImageRegistry", "OCIImage", "HTTPService"],
    "ECS": [
        "ContainerRuntime", "OCIImage", "HTTPService", "SessionChannel", "AWSEC2", "AWSELBv2", "AWSServiceDiscovery",
        "AWSECR", "AWSLogs", "AWSIAM", "AWSSecretsManager", "AWSSSM", "AWSEFS", "AWSCloudWatch", "AWSEvents",
    ],
    "EFS": ["AWSEC2"],
    "Events": ["ScheduleExpression", "AWSECS", "AWSLogs"],
    "ELBv2": ["LoadBalancer", "AWSEC2", "AWSCloudWatch"],
    "ServiceDiscovery": ["NameServer"],
    "CloudFormation": [
        "CloudTemplate", "AWSApplicationAutoScaling", "AWSCloudWatch", "AWSEC2", "AWSEFS", "AWSELBv2", "AWSECR",
        "AWSECS", "AWSEvents", "AWSLogs", "AWSIAM", "AWSSecretsManager", "AWSSSM", "AWSServiceDiscovery",
    ],
]

// What the tests of a local service need beyond that.
let localTestNeeds: [String: [Target.Dependency]] = [
    "ApplicationAutoScaling": ["LocalCloudWatch"],
    "CloudFormation": [
        "LocalApplicationAutoScaling", "LocalCloudWatch", "LocalSecretsManager", "LocalSSM", "LocalServiceDiscovery",
        "LocalLogs", "LocalIAM",
    ],
    "ECS": ["SchedulerSimulation"],
]

let localServices = services.filter(\.local).map(\.name)

let cloud: [Target] =
    [
        target(
            "LocalCloud", .cloud, ["TealCore", "StateStore", "AWSWire", "AWSSigning", "HTTPService", logging])
    ]
    + localServices.map { name in
        target(
            "Local\(name)", .cloud,
            ["TealCore", "StateStore", "AWSWire", "LocalCloud", .init(stringLiteral: "AWS\(name)"), logging]
                + (localServiceNeeds[name] ?? []))
    }

let product: [Target] = [
    target("ComposeFile", .product, ["TealCore", yams]),
    target(
        "Deployer", .product,
        [
            "TealCore", "AWSWire", "AWSClient", "ComposeFile", "CloudTemplate", "OCIImage", "LoadGenerator",
        ]
            + ["STS", "IAM", "EC2", "Logs", "ECR", "ECS", "ELBv2", "CloudFormation"].map {
                .init(stringLiteral: "AWS\($0)")
            }),
    target(
        "Region", .product,
        [
            "TealCore", "StateStore", "LocalCloud", "HTTPService", "ImageRegistry", "OCIImage", "LoadBalancer",
            "ContainerRuntime", "RuncRuntime", "DockerRuntime", "NameServer", "Sockets", "AWSWire", "AWSSigning",
            "AWSEC2", "CLinux", serviceLifecycle, unixSignals, logging,
        ] + localServices.map { .init(stringLiteral: "Local\($0)") }),
    target(
        "TealCommands", .product,
        [
            "TealCore", "TerminalUI", "ComposeFile", "Deployer", "Region", "LocalCloud", "LoadGenerator",
            "CloudTemplate", "OCIImage", "AWSWire", "AWSClient", "AWSSTS", "SessionChannel", "TLSClient",
            argumentParser, logging,
        ]),
    target("TealGenerate", .product, ["TealCore", "AWSWire", "CZlib"]),
    target("SchedulerSimulation", .product, ["TealCore", "LocalECS"]),
    target("WebServer", .product, ["TealCore", "Digest", "HTTPService", "CZlib", unixSignals]),
]

let executables: [Target] = [
    executable("teal", ["TealCommands"]),
    executable("teal-generate", ["TealCore", "TealGenerate"]),
    executable("teal-web", ["WebServer"]),
    executable("simulate-scheduler", ["TealCore", "SchedulerSimulation"]),
]

let testTargets: [Target] =
    [
        tests("TealCore"),
        tests("Digest", ["TealCore"]),
        tests("ScheduleExpression"),
        tests("StateStore", ["TealCore"]),
        tests("TerminalUI", ["TealCore"]),
        tests("HTTPService", ["TealCore", nioCore]),
        tests(
            "AWSWire", ["TealCore"] + services.map { .init(stringLiteral: "AWS\($0.name)") },
            resources: [.copy("Fixtures")]),
        tests("AWSSigning", ["TealCore"], resources: [.copy("Fixtures")]),
        tests("AWSClient", ["TealCore", "AWSWire", "AWSSigning", "AWSSTS", "AWSECS", "HTTPService"]),
        tests("Sockets"),
        tests("LoadBalancer", ["Sockets", "Digest"]),
        tests("ContainerRuntime", ["TealCore"]),
        tests("RuncRuntime", ["TealCore", "ContainerRuntime", "DockerRuntime"]),
        tests("OCIImage", ["TealCore"]),
        tests("ImageRegistry", ["TealCore", "OCIImage", "HTTPService"]),
        tests("LoadGenerator", ["Sockets"]),
        tests("SessionChannel", ["Digest"]),
        tests("CloudTemplate", ["TealCore"], resources: [.copy("Fixtures")]),
        tests("NameServer", ["Sockets", logging]),
        tests("Metrics"),
        tests("Autoscaling", ["Metrics", "TealCore"]),
        tests(
            "LocalCloud",
            [
                "TealCore", "AWSWire", "AWSSigning", "AWSSTS", "AWSEC2", "AWSECS", "HTTPService", logging,
                inMemoryLogging,
            ]),
        tests("ComposeFile", ["TealCore"], resources: [.copy("Fixtures")]),
        tests(
            "Deployer",
            [
                "TealCore", "AWSWire", "AWSClient", "ComposeFile", "CloudTemplate", "AWSECS", "AWSELBv2", "OCIImage",
                "ImageRegistry", "HTTPService", "AWSCloudFormation", "AWSECR", "AWSLogs",
            ], resources: [.copy("Fixtures")]),
        tests(
            "Region",
            [
                "TealCore", "StateStore", "AWSWire", "AWSSigning", "AWSClient", "AWSSTS", "AWSIAM", "AWSEC2", "AWSLogs",
                "AWSECR", "AWSECS", "AWSELBv2", "AWSCloudFormation", "LocalCloud", "LocalEC2", "LocalIAM", "LocalLogs",
                "LocalELBv2", "LocalECS", "LocalCloudFormation", "LoadBalancer", "LoadGenerator", "ContainerRuntime",
                "RuncRuntime",
            ], resources: [.copy("Fixtures")]),
        tests(
            "TealCommands",
            ["TealCore", "TerminalUI", "ComposeFile", "Deployer", "Region", "LocalCloud", "AWSClient", argumentParser],
            resources: [.copy("Fixtures")]),
        tests("TealGenerate", ["TealCore"]),
        tests("WebServer", ["TealCore", "HTTPService"]),
    ]
    + localServices.map { name in
        tests(
            "Local\(name)",
            ["TealCore", "StateStore", "AWSWire", "LocalCloud", .init(stringLiteral: "AWS\(name)")]
                + (localServiceNeeds[name] ?? []) + (localTestNeeds[name] ?? []))
    }

let package = Package(
    name: "teal",
    platforms: [.macOS(.v15)],
    products: [
        .executable(name: "teal", targets: ["teal"]),
        .executable(name: "teal-web", targets: ["teal-web"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-nio", from: "2.101.2"),
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
        .package(url: "https://github.com/swift-server/swift-service-lifecycle", from: "2.13.0"),
        .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
    ],
    targets: base + aws + generated + engines + cloud + product + executables + testTargets
)

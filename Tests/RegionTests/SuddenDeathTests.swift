import AWSClient
import AWSECR
import AWSECS
import AWSIAM
import AWSLogs
import Foundation
import TealCore
import Testing

@Suite("kill -9", .timeLimit(.minutes(1)))
struct SuddenDeathTests {
    /// What a client was told is there, by kind.
    private struct Acknowledged: Sendable {
        var clusters: Set<String> = []
        var repositories: Set<String> = []
        var roles: Set<String> = []
        var lines: [String] = []
    }

    @Test("Everything that was acknowledged before the region was killed is there after its restart")
    func nothingIsLost() async throws {
        try await RegionPlace.running { place in
            _ = try await place.call(Logs.CreateLogGroup.self, .init(logGroupName: "/app"))
            _ = try await place.call(Logs.CreateLogStream.self, .init(logGroupName: "/app", logStreamName: "one"))
            var random = SeededGenerator(seed: 7)
            var known = Acknowledged()
            for round in 0..<5 {
                let delay = Duration.milliseconds(Int.random(in: 20...180, using: &random))
                // Four clients, so that the kill meets writes of several services under way.
                async let clusters = written(place, round, Self.createCluster)
                async let repositories = written(place, round, Self.createRepository)
                async let roles = written(place, round, Self.createRole)
                async let lines = written(place, round, Self.putLine)
                try await Task.sleep(for: delay)
                try await place.killed()
                known.clusters.formUnion(await clusters)
                known.repositories.formUnion(await repositories)
                known.roles.formUnion(await roles)
                known.lines += await lines
                try await place.started()
                try await check(known, place)
            }
            #expect(known.clusters.count > 5 && known.lines.count > 5)
        }
    }

    private typealias Write = @Sendable (AWSClient, String) async throws -> Void

    /// Writes one thing after the other until the region does not answer; the names of those it acknowledged.
    private func written(_ place: RegionPlace, _ round: Int, _ write: Write) async -> [String] {
        var names: [String] = []
        guard let client = try? place.client() else { return [] }
        for number in 0..<500 {
            let name = "n-\(round)-\(number)"
            do {
                try await write(client, name)
                names.append(name)
            } catch {
                break
            }
        }
        return names
    }

    private static let createCluster: Write = {
        _ = try await $0.send(ECS.CreateCluster.self, .init(clusterName: $1))
    }
    private static let createRepository: Write = {
        _ = try await $0.send(ECR.CreateRepository.self, .init(repositoryName: $1))
    }
    private static let createRole: Write = {
        let policy = #"{"Version":"2012-10-17","Statement":[]}"#
        _ = try await $0.send(IAM.CreateRole.self, .init(roleName: $1, assumeRolePolicyDocument: policy))
    }
    private static let putLine: Write = {
        let event = Logs.InputLogEvent(timestamp: Int(Date().timeIntervalSince1970 * 1000), message: $1)
        _ = try await $0.send(
            Logs.PutLogEvents.self, .init(logGroupName: "/app", logStreamName: "one", logEvents: [event]))
    }

    private func check(_ known: Acknowledged, _ place: RegionPlace) async throws {
        let client = try place.client()
        var clusters: Set<String> = []
        for try await page in client.paginate(ECS.ListClusters.self, .init()) {
            clusters.formUnion((page.clusterArns ?? []).compactMap { ARN($0)?.lastComponent })
        }
        #expect(known.clusters.isSubset(of: clusters))
        var repositories: Set<String> = []
        for try await page in client.paginate(ECR.DescribeRepositories.self, .init()) {
            repositories.formUnion((page.repositories ?? []).compactMap(\.repositoryName))
        }
        #expect(known.repositories.isSubset(of: repositories))
        var roles: Set<String> = []
        for try await page in client.paginate(IAM.ListRoles.self, .init()) {
            roles.formUnion((page.roles ?? []).compactMap(\.roleName))
        }
        #expect(known.roles.isSubset(of: roles))
        let events = try await client.send(
            Logs.GetLogEvents.self, .init(logGroupName: "/app", logStreamName: "one", startFromHead: true))
        let lines = (events.events ?? []).compactMap(\.message)
        #expect(lines.filter(Set(known.lines).contains) == known.lines)
    }
}

import AWSEC2
import AWSELBv2
import AWSWire
import Foundation
import Region
import TealCore
import Testing

@Suite("Two regions on one machine", .timeLimit(.minutes(1)))
struct NeighbourTests {
    @Test("Their load balancers listen at different addresses, and outlive their region's process")
    func addresses() async throws {
        try await RegionPlace.running { first in
            try await RegionPlace.running { second in
                let port = try FreePort.find()
                let one = try await balancer(of: first, port, saying: "first")
                let two = try await balancer(of: second, port, saying: "second")
                #expect(one != two)
                #expect(try answer(one, port) == "first" && answer(two, port) == "second")
                try await first.killed()
                #expect(try answer(one, port) == "first")
                try await first.started()
                #expect(try answer(one, port) == "first" && answer(two, port) == "second")
                let again = try await first.call(ELBv2.DescribeLoadBalancers.self, .init(names: ["web"]))
                #expect(address(again.loadBalancers) == one)
            }
        }
    }

    @Test("The standard port has the standard network; every other port has one of its own")
    func networks() throws {
        #expect(RegionConfiguration().balancerNetwork == "127.64.0.0/16")
        let networks = [1, 4565, 4567, 8080, 65535].map { RegionConfiguration(port: $0).balancerNetwork }
        #expect(
            networks == [
                "127.128.0.128/25", "127.136.234.128/25", "127.136.235.128/25", "127.143.200.0/25",
                "127.255.255.128/25",
            ])
        let old =
            #"{"host":"127.0.0.1","port":4566,"account":"123456789012","region":"us-east-1","runtime":"runc","bridge":"teal0"}"#
        #expect(try JSONDecoder().decode(RegionConfiguration.self, from: Data(old.utf8)) == RegionConfiguration())
    }

    @Test("The load balancers' network can be chosen")
    func chosenNetwork() async throws {
        try await RegionPlace.running(["--balancer-network", "127.99.7.0/29"]) { place in
            let port = try FreePort.find()
            #expect(try await balancer(of: place, port, saying: "here") == "127.99.7.1")
        }
    }

    static let canRunContainers =
        getuid() == 0
        && ["runc", "conmon", "ip"].allSatisfy { tool in
            ["/usr/bin", "/usr/sbin", "/bin", "/sbin", "/usr/local/bin"].contains {
                FileManager.default.isExecutableFile(atPath: "\($0)/\(tool)")
            }
        }

    @Test(
        "A second region on the bridge of one that runs is refused, and the first goes on; elsewhere it starts",
        .enabled(if: canRunContainers, "Bridges need root, runc, conmon and iproute2."))
    func bridge() async throws {
        try await RegionPlace.running(["--runtime", "runc"]) { first in
            try await RegionPlace.with { second in
                let options = ["--runtime", "runc", "--bridge", first.bridge]
                let refused = try await second.start(options)
                #expect(refused.status == 78 && refused.errors.contains("TEAL-REGION-012"), "\(refused.text)")
                #expect(refused.errors.contains(first.home) && refused.errors.contains("--bridge"))
                #expect(try await first.status().isRunning)
                try await second.started(["--runtime", "runc"])
                // Stopped for good, a bridge is free again.
                try await first.stopped()
                try await second.stopped()
                try await second.started(options)
            }
        }
    }

    @Test(
        "A link that is no region's is not taken for a bridge",
        .enabled(if: canRunContainers, "Bridges need root, runc, conmon and iproute2."))
    func foreignLink() async throws {
        try await RegionPlace.with { place in
            let ending = try await place.start(["--runtime", "runc", "--bridge", "lo"])
            #expect(ending.status == 78 && ending.errors.contains("TEAL-REGION-012"), "\(ending.text)")
        }
    }

    // MARK: - A load balancer that says one thing

    /// Gives its address.
    private func balancer(of place: RegionPlace, _ port: Int, saying text: String) async throws -> String {
        let subnets = try await place.call(EC2.DescribeSubnets.self, .init()).subnets?.compactMap(\.subnetId) ?? []
        let made = try await place.call(
            ELBv2.CreateLoadBalancer.self, .init(name: "web", subnets: Array(subnets.prefix(2))))
        let response = ELBv2.FixedResponseActionConfig(messageBody: text, statusCode: "200", contentType: "text/plain")
        let action = ELBv2.Action(type: "fixed-response", fixedResponseConfig: response)
        // The balancer's process comes up beside the region; until it is there its listeners are only written down.
        _ = try await place.call(
            ELBv2.CreateListener.self,
            .init(
                loadBalancerArn: made.loadBalancers?.first?.loadBalancerArn, protocol: "HTTP", port: port,
                defaultActions: [action]))
        let address = address(made.loadBalancers)
        let answers = try await Patience.until { (try? answer(address, port)) != nil }
        #expect(answers)
        return address
    }

    private func address(_ balancers: [ELBv2.LoadBalancer]?) -> String {
        balancers?.first?.availabilityZones?.first?.loadBalancerAddresses?.first?.ipAddress ?? ""
    }

    private func answer(_ address: String, _ port: Int) throws -> String {
        let response = try RawExchange.send(
            "GET / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n", to: port, at: address, halfClose: false)
        return String(decoding: try RawExchange.response(response).body, as: UTF8.self)
    }
}

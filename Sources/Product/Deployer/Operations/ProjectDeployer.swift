import AWSCloudFormation
import AWSECS
import AWSELBv2
import AWSWire
package import ComposeFile
import FoundationEssentials
package import TealCore

/// Carries out what the commands ask for one project: every operation is an extension in a file of its own.
///
/// It holds no state: all it knows it reads from the manifest and from AWS.
package struct ProjectDeployer: Sendable {
    let cloud: any CloudAPI
    let clock: any WallClock
    package let project: ComposeProject
    package let target: DeployTarget
    let listener: any DeployListener
    let images: any ImagePublishing
    let probing: @Sendable (AppAddress, String) -> any AppProbe
    /// For the whole of one operation.
    let timeout: Duration
    let interval: Duration

    /// `probing` makes what asks the app at an address for a path.
    package init(
        cloud: any CloudAPI, clock: any WallClock, project: ComposeProject, target: DeployTarget,
        listener: any DeployListener, images: any ImagePublishing,
        probing: @escaping @Sendable (AppAddress, String) -> any AppProbe, timeout: Duration,
        interval: Duration = .seconds(1)
    ) {
        self.cloud = cloud
        self.clock = clock
        self.project = project
        self.target = target
        self.listener = listener
        self.images = images
        self.probing = probing
        self.timeout = timeout
        self.interval = interval
    }

    var deadline: Date { clock.now.addingTimeInterval(timeout.seconds) }
    var stack: StackClient { StackClient(cloud: cloud, clock: clock, name: project.name) }
    var stackTemplate: StackTemplate { StackTemplate(project) }
    /// On the stack, and so on everything in it.
    var tags: [String: String] { ["teal:project": project.name] }

    func names(_ service: ComposeService) -> DeployedNames { DeployedNames(project, service) }

    func observer(_ service: ComposeService) -> ServiceObserver {
        ServiceObserver(cloud: cloud, clock: clock, cluster: project.cluster, service: service.serviceName)
    }

    /// The service as it is in ECS. Throws a `Problem` where it is not there.
    func described(_ service: ComposeService) async throws -> ECS.Service {
        guard let described = try await observer(service).describe() else {
            throw Problem(
                what: "The service \(service.serviceName) does not exist.",
                why: "the cluster \(project.cluster) of \(target) has no such service", mend: "teal up",
                code: "TEAL-SERVICE-002")
        }
        return described
    }

    // MARK: - Where the app answers

    /// Nil for a service that is not published, or whose load balancer is not there.
    package func address(of service: ComposeService) async throws -> AppAddress? {
        guard let port = service.publicPort?.published, let balancer = try await balancer() else { return nil }
        let addresses = (balancer.availabilityZones ?? []).flatMap { $0.loadBalancerAddresses ?? [] }
        let ip = addresses.compactMap(\.ipAddress).first
        if let host = service.route?.hosts.first(where: { !$0.contains("*") && !$0.contains("?") }) {
            // The world's name server may not know the name yet; the load balancer does.
            return AppAddress(name: host, ip: ip ?? balancer.dnsName, port: port)
        }
        return balancer.dnsName.map { AppAddress(name: $0, ip: ip, port: port, door: target.door) }
    }

    func balancer() async throws -> ELBv2.LoadBalancer? {
        guard let name = stackTemplate.balancerName else { return nil }
        let output = try await cloud.find(
            ELBv2.DescribeLoadBalancers.self, .init(names: [name]), absent: ["LoadBalancerNotFound"])
        return output?.loadBalancers?.first
    }

    /// Nil too where a request for the health path would be another service's.
    func probe(_ service: ComposeService) async throws -> (any AppProbe)? {
        guard service.route?.takes(path: service.balancerHealth.path) ?? true else { return nil }
        guard let address = try await address(of: service) else { return nil }
        return probing(address, service.balancerHealth.path)
    }
}

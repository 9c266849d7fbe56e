import AWSEC2
import AWSELBv2
import AWSWire
import LocalCloud
import Logging
import TealCore

/// The network interfaces of load balancers: one in each subnet, in the load balancer's security groups, as AWS has them.
///
/// <https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-subnets.html>
extension LocalELBv2 {
    /// Makes what is missing and takes away what is too much. Repeatable from any point: interfaces are known by their
    /// description.
    func settleInterfaces(of arn: String, _ context: CallContext) async throws {
        let network = parts.network
        guard let description = InterfaceDescription.of(arn) else { return }
        let record = try? read { try $0.loadBalancer(arn).description }
        var known = try await network.interfaces(describedAs: description, context)
        let wanted = record?.availabilityZones?.compactMap(\.subnetId) ?? []
        let groups = record?.securityGroups ?? []
        for subnet in wanted where !known.contains(where: { $0.subnetId == subnet }) {
            known.append(try await network.makeInterface(in: subnet, groups, description, context))
        }
        let kept = known.filter { wanted.contains($0.subnetId ?? "") }
        for interface in kept where Set((interface.groups ?? []).compactMap(\.groupId)) != Set(groups) {
            try await network.change(interface, to: groups, context)
        }
        if record != nil { try await setInterfaces(kept, of: arn) }
        for interface in known where !wanted.contains(interface.subnetId ?? "") {
            try await network.remove(interface, context)
        }
    }

    private func setInterfaces(_ interfaces: [EC2.NetworkInterface], of arn: String) async throws {
        let made = interfaces.map { interface in
            LoadBalancerRecord.Interface(
                id: interface.networkInterfaceId ?? "", subnet: interface.subnetId ?? "",
                zone: interface.availabilityZone ?? "", address: interface.privateIpAddress ?? "")
        }.sorted { $0.zone < $1.zone }
        guard read({ $0.loadBalancers[arn].map { $0.interfaces != made } ?? false }) else { return }
        _ = try await change { estate in
            estate.loadBalancers[arn]?.interfaces = made
            return made.count
        }
    }

    /// A load balancer without its interfaces is none: it is taken back.
    func settleNewInterfaces(of arn: String, _ context: CallContext) async throws {
        do {
            try await settleInterfaces(of: arn, context)
        } catch {
            _ = try? await change { try $0.deleteLoadBalancer(ELBv2.DeleteLoadBalancerInput(loadBalancerArn: arn)) }
            try? await settleInterfaces(of: arn, context)
            throw error
        }
    }

    /// For the load balancers that a process made which died too early, or was older. False where it has to be tried
    /// again.
    func settleMissingInterfaces() async -> Bool {
        for arn in read({ $0.loadBalancers.filter { $0.value.interfaces == nil }.keys.sorted() }) {
            let fields = arn.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
            guard fields.count > 5 else { continue }
            let context = CallContext(
                accountID: fields[4], region: fields[3], principal: "elasticloadbalancing.amazonaws.com",
                requestID: parts.ids.uuid(), now: clock.now)
            do {
                try await settleInterfaces(of: arn, context)
            } catch {
                logger.debug("a load balancer has no interfaces yet", metadata: ["error": "\(error)"])
                return false
            }
        }
        return true
    }
}

enum InterfaceDescription {
    /// `ELB app/web/0123456789abcdef`, as AWS describes them.
    static func of(_ arn: String) -> String? {
        arn.firstRange(of: ":loadbalancer/").map { "ELB \(arn[$0.upperBound...])" }
    }
}

extension Network {
    fileprivate func interfaces(
        describedAs description: String, _ context: CallContext
    ) async throws -> [EC2.NetworkInterface] {
        let filter = EC2.Filter(name: "description", values: [description])
        let input = EC2.DescribeNetworkInterfacesRequest(filters: [filter])
        let answer = try await cloud.call(EC2.DescribeNetworkInterfaces.self, input, caller(context))
        return answer.networkInterfaces ?? []
    }

    fileprivate func makeInterface(
        in subnet: String, _ groups: [String], _ description: String, _ context: CallContext
    ) async throws -> EC2.NetworkInterface {
        var input = EC2.CreateNetworkInterfaceRequest()
        input.subnetId = subnet
        input.groups = groups
        input.description = description
        do {
            let made = try await cloud.call(EC2.CreateNetworkInterface.self, input, caller(context))
            return made.networkInterface ?? EC2.NetworkInterface()
        } catch let error as AWSError where error.code == "InsufficientFreeAddressesInSubnet" {
            throw AWSError(
                ELBv2.Errors.invalidSubnetException, "Not enough IP space available in \(subnet).")
        }
    }

    fileprivate func change(
        _ interface: EC2.NetworkInterface, to groups: [String], _ context: CallContext
    ) async throws {
        var input = EC2.ModifyNetworkInterfaceAttributeRequest()
        input.networkInterfaceId = interface.networkInterfaceId
        input.groups = groups
        _ = try await cloud.call(EC2.ModifyNetworkInterfaceAttribute.self, input, caller(context))
    }

    fileprivate func remove(_ interface: EC2.NetworkInterface, _ context: CallContext) async throws {
        let input = EC2.DeleteNetworkInterfaceRequest(networkInterfaceId: interface.networkInterfaceId)
        do {
            _ = try await cloud.call(EC2.DeleteNetworkInterface.self, input, caller(context))
        } catch let error as AWSError where error.code == "InvalidNetworkInterfaceID.NotFound" {
            // Given back before.
        }
    }
}

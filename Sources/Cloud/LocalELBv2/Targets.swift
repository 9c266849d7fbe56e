import AWSEC2
import AWSELBv2
import AWSWire
import FoundationEssentials

extension Estate {
    /// `subnets` are those of the group's VPC: they tell the zone of an address.
    mutating func registerTargets(
        _ input: ELBv2.RegisterTargetsInput, subnets: [EC2.Subnet]
    ) throws(AWSError) -> ELBv2.RegisterTargetsOutput {
        let arn = input.targetGroupArn ?? ""
        var record = try targetGroup(arn)
        for target in input.targets ?? [] {
            let new = try Self.target(target, in: record.description, subnets)
            if let index = record.targets.firstIndex(where: { $0.key == new.key }) {
                record.targets[index].drainingSince = nil
                record.targets[index].zone = new.zone
            } else {
                record.targets.append(new)
            }
        }
        guard record.targets.count(where: { $0.drainingSince == nil }) <= Limits.targetsPerGroup else {
            throw AWSError(
                ELBv2.Errors.tooManyTargetsException,
                "The maximum number of targets per target group is \(Limits.targetsPerGroup)")
        }
        targetGroups[arn] = record
        return ELBv2.RegisterTargetsOutput()
    }

    private static func target(
        _ target: ELBv2.TargetDescription, in group: ELBv2.TargetGroup, _ subnets: [EC2.Subnet]
    ) throws(AWSError) -> TargetRecord {
        let id = target.id ?? ""
        let port = target.port ?? group.port ?? 80
        guard (1...65535).contains(port) else { throw .validation("Port '\(port)' must be in range 1-65535") }
        guard group.targetType == "ip" else {
            throw invalid("The following targets are not in a running state and cannot be registered: '\(id)'")
        }
        guard let address = IPv4Network(id), address.prefixLength == 32 else {
            throw .validation("The IP address '\(id)' is not a valid IPv4 address")
        }
        let subnet = subnets.first { $0.cidrBlock.flatMap(IPv4Network.init)?.contains(address) ?? false }
        if let zone = target.availabilityZone, zone == "all" {
            guard IPv4Network.outsideTargets.contains(where: { $0.contains(address) }) else {
                throw invalid("The IP address '\(id)' is not in a range that may be registered")
            }
            return TargetRecord(id: id, port: port)
        }
        guard let subnet else {
            throw invalid(
                "The IP address '\(id)' must be within the VPC's subnets, or have the Availability Zone 'all'")
        }
        if let zone = target.availabilityZone, zone != subnet.availabilityZone {
            throw .validation("The IP address '\(id)' is not in the Availability Zone '\(zone)'")
        }
        return TargetRecord(id: id, port: port, zone: subnet.availabilityZone)
    }

    private static func invalid(_ message: String) -> AWSError {
        AWSError(ELBv2.Errors.invalidTargetException, message)
    }

    /// Targets that are not registered are no error. One without a port stands for the address with the group's port,
    /// or with the only port it has.
    mutating func deregisterTargets(
        _ input: ELBv2.DeregisterTargetsInput, now: Date
    ) throws(AWSError) -> ELBv2.DeregisterTargetsOutput {
        let arn = input.targetGroupArn ?? ""
        var record = try targetGroup(arn)
        let isInUse = !loadBalancers(using: arn).isEmpty
        for target in input.targets ?? [] {
            let matching = record.targets.indices.filter { index in
                record.targets[index].id == target.id && target.port.map { $0 == record.targets[index].port } ?? true
            }
            for index in matching where record.targets[index].drainingSince == nil {
                record.targets[index].drainingSince = now
            }
        }
        // What gets no requests has none to finish.
        if !isInUse { record.targets.removeAll { $0.drainingSince != nil } }
        targetGroups[arn] = record
        return ELBv2.DeregisterTargetsOutput()
    }

    /// Forgets the targets that have finished draining; gives the groups that changed.
    mutating func forget(_ drained: [String: Set<TargetKey>]) -> [String] {
        var changed: [String] = []
        for (arn, keys) in drained {
            guard var record = targetGroups[arn] else { continue }
            let before = record.targets.count
            record.targets.removeAll { $0.drainingSince != nil && keys.contains($0.key) }
            guard record.targets.count < before else { continue }
            targetGroups[arn] = record
            changed.append(arn)
        }
        return changed.sorted()
    }
}

/// A block of IPv4 addresses, or one address (`/32`).
struct IPv4Network: Equatable {
    var base: UInt32
    var prefixLength: Int

    init?(_ text: String) {
        let halves = text.split(separator: "/", omittingEmptySubsequences: false)
        guard let first = halves.first, halves.count <= 2 else { return nil }
        guard let length = halves.count == 2 ? Int(halves[1]) : 32, (0...32).contains(length) else { return nil }
        let octets = first.split(separator: ".", omittingEmptySubsequences: false).compactMap { UInt8($0) }
        guard octets.count == 4, first.count(where: { $0 == "." }) == 3 else { return nil }
        prefixLength = length
        base = octets.reduce(0) { $0 << 8 | UInt32($1) }
    }

    func contains(_ other: IPv4Network) -> Bool {
        guard prefixLength > 0 else { return true }
        let mask = UInt32.max << UInt32(32 - prefixLength)
        return other.prefixLength >= prefixLength && base & mask == other.base & mask
    }

    /// Where a target outside the VPC may be: AWS's ranges (RFC 1918, RFC 6598), and the loopback addresses of this
    /// machine, on which tasks listen where there are no namespaces.
    static let outsideTargets = ["10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "100.64.0.0/10", "127.0.0.0/8"]
        .compactMap(IPv4Network.init)
}

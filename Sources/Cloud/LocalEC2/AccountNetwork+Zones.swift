import AWSEC2
import AWSWire

extension AccountNetwork {
    func describeAvailabilityZones(
        _ input: EC2.DescribeAvailabilityZonesRequest, _ call: Call
    ) throws(AWSError) -> EC2.DescribeAvailabilityZonesResult {
        for name in input.zoneNames ?? [] where !call.zones.contains(name) {
            throw .invalid("Invalid availability zone: [\(name)]")
        }
        var zones = call.zones.map { zone($0) }
        if let names = input.zoneNames, !names.isEmpty { zones = zones.filter { names.contains($0.zoneName ?? "") } }
        if let ids = input.zoneIds, !ids.isEmpty { zones = zones.filter { ids.contains($0.zoneId ?? "") } }
        for filter in input.filters ?? [] {
            let patterns = (filter.values ?? []).map { Pattern($0) }
            var matching: [EC2.AvailabilityZone] = []
            for zone in zones {
                guard let value = attribute(filter.name ?? "", of: zone) else {
                    throw .invalid("The filter '\(filter.name ?? "")' is invalid")
                }
                if patterns.contains(where: { $0.matches(value) }) { matching.append(zone) }
            }
            zones = matching
        }
        return EC2.DescribeAvailabilityZonesResult(availabilityZones: zones)
    }

    private func attribute(_ filter: String, of zone: EC2.AvailabilityZone) -> String? {
        switch filter {
        case "zone-name": zone.zoneName
        case "zone-id": zone.zoneId
        case "zone-type": zone.zoneType
        case "region-name": zone.regionName
        case "group-name": zone.groupName
        case "opt-in-status": zone.optInStatus
        case "state": zone.state
        default: nil
        }
    }

    private func zone(_ name: String) -> EC2.AvailabilityZone {
        EC2.AvailabilityZone(
            optInStatus: EC2.AvailabilityZoneOptInStatus.optInNotRequired, messages: [], regionName: scope.region,
            zoneName: name, zoneId: zoneID(name), groupName: "\(scope.region)-zg-1", networkBorderGroup: scope.region,
            zoneType: "availability-zone", state: EC2.AvailabilityZoneState.available)
    }

    /// `use1-az1` for `us-east-1a`.
    func zoneID(_ zone: String) -> String {
        let shorter = [
            "northeast": "ne", "northwest": "nw", "southeast": "se", "southwest": "sw", "north": "n", "south": "s",
            "east": "e", "west": "w", "central": "c", "gov": "g",
        ]
        let letter = zone.last?.asciiValue.map { Int($0) - 96 } ?? 0
        let parts = zone.dropLast().split(separator: "-").map { shorter[String($0)] ?? String($0) }
        return parts.joined() + "-az\(letter)"
    }
}

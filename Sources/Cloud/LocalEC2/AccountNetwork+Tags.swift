import AWSEC2
import AWSWire

extension AccountNetwork {
    /// The tags that a request gives a resource of this kind as it is made.
    func tags(
        _ specifications: [EC2.TagSpecification]?, for kind: ResourceKind, _ call: Call
    ) throws(AWSError) -> [String: String] {
        var tags: [String: String] = [:]
        for specification in specifications ?? [] {
            guard specification.resourceType == kind.name else {
                throw .invalid(
                    "'\(specification.resourceType ?? "")' is not a valid taggable resource type for this operation.")
            }
            try add(specification.tags, to: &tags, call)
        }
        return tags
    }

    mutating func createTags(
        _ input: EC2.CreateTagsRequest, _ call: Call
    ) throws(AWSError) -> EC2.CreateTagsResponse {
        for id in try required(input.resources, "resourceIdSet") {
            var tags = try tags(of: id)
            try add(input.tags, to: &tags, call)
            try setTags(tags, of: id)
        }
        return EC2.CreateTagsResponse()
    }

    /// Without tags all are taken away; a tag with a value goes only where it has that value.
    mutating func deleteTags(
        _ input: EC2.DeleteTagsRequest, _ call: Call
    ) throws(AWSError) -> EC2.DeleteTagsResponse {
        for id in try required(input.resources, "resourceIdSet") {
            var tags = try tags(of: id)
            if let asked = input.tags, !asked.isEmpty {
                for tag in asked {
                    guard let key = tag.key, tag.value == nil || tags[key] == tag.value else { continue }
                    tags[key] = nil
                }
            } else {
                tags = tags.filter { $0.key.hasPrefix("aws:") }
            }
            try setTags(tags, of: id)
        }
        return EC2.DeleteTagsResponse()
    }

    private func add(_ given: [EC2.Tag]?, to tags: inout [String: String], _ call: Call) throws(AWSError) {
        for tag in given ?? [] {
            guard let key = tag.key, !key.isEmpty else { throw .invalid("Tag key cannot be null or empty.") }
            guard !key.hasPrefix("aws:") || call.isByService else {
                throw .invalid("Tag keys starting with 'aws:' are reserved for internal use")
            }
            guard key.count <= 127, (tag.value ?? "").count <= 255 else {
                throw .invalid("Tag key '\(key)' or its value is too long.")
            }
            tags[key] = tag.value ?? ""
        }
        guard tags.count(where: { !$0.key.hasPrefix("aws:") }) <= 50 else {
            throw AWSError("TagLimitExceeded", "The maximum number of Tags for a resource has been reached.")
        }
    }
}

extension AccountNetwork {
    private func tags(of id: String) throws(AWSError) -> [String: String] {
        switch id.prefix(while: { $0 != "-" }) {
        case "vpc": try vpcs.find(id, "resourceId").tags
        case "subnet": try subnets.find(id, "resourceId").tags
        case "igw": try gateways.find(id, "resourceId").tags
        case "rtb": try routeTables.find(id, "resourceId").tags
        case "sg": try groups.find(id, "resourceId").tags
        case "sgr": try rules.find(id, "resourceId").tags
        case "eni": try interfaces.find(id, "resourceId").tags
        default: throw AWSError("InvalidID", "The ID '\(id)' is not valid")
        }
    }

    private mutating func setTags(_ tags: [String: String], of id: String) throws(AWSError) {
        switch id.prefix(while: { $0 != "-" }) {
        case "vpc": vpcs[id]?.tags = tags
        case "subnet": subnets[id]?.tags = tags
        case "igw": gateways[id]?.tags = tags
        case "rtb": routeTables[id]?.tags = tags
        case "sg": groups[id]?.tags = tags
        case "sgr": rules[id]?.tags = tags
        case "eni": interfaces[id]?.tags = tags
        default: throw AWSError("InvalidID", "The ID '\(id)' is not valid")
        }
    }
}

extension AccountNetwork {
    /// One tag of one resource, as DescribeTags lists them.
    private struct Row {
        var order: Int
        var key: String
        var value: String
        var resource: String
        var kind: String

        func attribute(_ filter: String) -> [String]? {
            switch filter {
            case "key": [key]
            case "value": [value]
            case "resource-id": [resource]
            case "resource-type": [kind]
            case "tag:\(key)": [value]
            default: filter.hasPrefix("tag:") ? [] : nil
            }
        }
    }

    func describeTags(_ input: EC2.DescribeTagsRequest, _ call: Call) throws(AWSError) -> EC2.DescribeTagsResult {
        var rows = rows(vpcs) + rows(subnets) + rows(gateways) + rows(routeTables)
        rows += self.rows(groups) + self.rows(rules) + self.rows(interfaces)
        for filter in input.filters ?? [] {
            let patterns = (filter.values ?? []).map { Pattern($0) }
            let name = filter.name ?? ""
            var matching: [Row] = []
            for row in rows {
                guard let values = row.attribute(name) else { throw .invalid("The filter '\(name)' is invalid") }
                if values.contains(where: { value in patterns.contains { $0.matches(value) } }) { matching.append(row) }
            }
            rows = matching
        }
        rows.sort { ($0.resource, $0.key) < ($1.resource, $1.key) }
        for index in rows.indices { rows[index].order = index + 1 }
        let request = ListRequest(idsParameter: "", limit: input.maxResults, token: input.nextToken)
        let (part, token) = try page(rows, request) { $0.order }
        let tags = part.map {
            EC2.TagDescription(key: $0.key, resourceId: $0.resource, resourceType: $0.kind, value: $0.value)
        }
        return EC2.DescribeTagsResult(nextToken: token, tags: tags)
    }

    private func rows<Record: NetworkRecord>(_ table: Table<Record>) -> [Row] {
        table.records.values.flatMap { record in
            record.tags.map { Row(order: 0, key: $0.key, value: $0.value, resource: record.id, kind: Record.kind.name) }
        }
    }
}

extension NetworkRecord {
    /// By key; nil where there are none, as AWS leaves the element out.
    var tagList: [EC2.Tag]? {
        tags.isEmpty ? nil : tags.sorted { $0.key < $1.key }.map { EC2.Tag(key: $0.key, value: $0.value) }
    }
}

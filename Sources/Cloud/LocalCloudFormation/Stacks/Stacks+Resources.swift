import AWSCloudFormation
import AWSWire
import CloudTemplate
import FoundationEssentials
import LocalCloud

/// Documents as the API shows them: as JSON in a text.
enum TemplateText {
    static func json(_ map: TemplateMap) -> String { TemplateJSON.write(.map(map)) }
}

extension LocalCloudFormation {
    func describeResources(
        _ input: CloudFormation.DescribeStackResourcesInput, _ context: CallContext
    ) throws(AWSError) -> CloudFormation.DescribeStackResourcesOutput {
        guard input.stackName != nil || input.physicalResourceId != nil else {
            throw .validation("StackName or PhysicalResourceId must be specified.")
        }
        let stack =
            try input.stackName == nil ? owner(of: input.physicalResourceId, context) : known(input.stackName, context)
        let resources = sorted(stack).filter { resource in
            (input.logicalResourceId.map { $0 == resource.logicalID } ?? true)
        }
        return .init(
            stackResources: resources.map { resource in
                CloudFormation.StackResource(
                    stackName: stack.name, stackId: stack.id, logicalResourceId: resource.logicalID,
                    physicalResourceId: resource.physicalID, resourceType: resource.type,
                    timestamp: lastChange(of: resource, in: stack), resourceStatus: resource.status.rawValue,
                    resourceStatusReason: resource.reason,
                    driftInformation: .init(stackResourceDriftStatus: "NOT_CHECKED"))
            })
    }

    private func owner(of physicalID: String?, _ context: CallContext) throws(AWSError) -> StackRecord {
        let found = own(context).first { stack in
            !stack.isDeleted && stack.resources.values.contains { $0.physicalID == physicalID }
        }
        guard let found else { throw .validation("Stack for \(physicalID ?? "") does not exist") }
        return found
    }

    private func sorted(_ stack: StackRecord) -> [ResourceRecord] {
        stack.resources.values.sorted { $0.logicalID < $1.logicalID }
    }

    private func lastChange(of resource: ResourceRecord, in stack: StackRecord) -> Date {
        events[stack.id]?.last { $0.draft.logicalID == resource.logicalID }?.timestamp ?? stack.createdAt
    }

    func describeResource(
        _ input: CloudFormation.DescribeStackResourceInput, _ context: CallContext
    ) throws(AWSError) -> CloudFormation.DescribeStackResourceOutput {
        let stack = try known(input.stackName, context)
        let id = input.logicalResourceId ?? ""
        guard let resource = stack.resources[id] else {
            throw .validation("Resource \(id) does not exist for stack \(stack.name)")
        }
        let metadata = (try? Template(text: stack.request.template))?.resource(id)?.metadata
        return .init(
            stackResourceDetail: CloudFormation.StackResourceDetail(
                stackName: stack.name, stackId: stack.id, logicalResourceId: id,
                physicalResourceId: resource.physicalID, resourceType: resource.type,
                lastUpdatedTimestamp: lastChange(of: resource, in: stack), resourceStatus: resource.status.rawValue,
                resourceStatusReason: resource.reason, metadata: metadata.map { TemplateJSON.write($0) },
                driftInformation: .init(stackResourceDriftStatus: "NOT_CHECKED")))
    }

    func listResources(
        _ input: CloudFormation.ListStackResourcesInput, _ context: CallContext
    ) throws(AWSError) -> CloudFormation.ListStackResourcesOutput {
        let stack = try known(input.stackName, context)
        let page = try Page(of: sorted(stack), token: input.nextToken)
        let summaries = page.items.map { resource in
            CloudFormation.StackResourceSummary(
                logicalResourceId: resource.logicalID, physicalResourceId: resource.physicalID,
                resourceType: resource.type, lastUpdatedTimestamp: lastChange(of: resource, in: stack),
                resourceStatus: resource.status.rawValue, resourceStatusReason: resource.reason,
                driftInformation: .init(stackResourceDriftStatus: "NOT_CHECKED"))
        }
        return .init(stackResourceSummaries: summaries, nextToken: page.nextToken)
    }
}

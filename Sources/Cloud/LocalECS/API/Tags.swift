import AWSECS
import AWSWire
import LocalCloud
import TealCore

extension ControlPlane {
    func tagResource(_ input: ECS.TagResourceRequest, _ context: CallContext) throws -> ECS.TagResourceResponse {
        try changeTags(of: input.resourceArn) { $0.merge((input.tags ?? []).dictionary) { $1 } }
        return ECS.TagResourceResponse()
    }

    func untagResource(_ input: ECS.UntagResourceRequest, _ context: CallContext) throws -> ECS.UntagResourceResponse {
        try changeTags(of: input.resourceArn) { tags in
            for key in input.tagKeys ?? [] { tags[key] = nil }
        }
        return ECS.UntagResourceResponse()
    }

    func listTagsForResource(
        _ input: ECS.ListTagsForResourceRequest, _ context: CallContext
    ) throws -> ECS.ListTagsForResourceResponse {
        var tags: [String: String] = [:]
        try changeTags(of: input.resourceArn) { tags = $0 }
        return ECS.ListTagsForResourceResponse(tags: tags.ecsTags)
    }

    private func changeTags(of reference: String?, _ body: (inout [String: String]) -> Void) throws {
        let arn = reference ?? ""
        switch ARN(arn)?.resource.split(separator: "/").first {
        case "cluster":
            guard var record = clusters[arn], record.isActive else { throw AWSError.clusterNotFound }
            body(&record.tags)
            clusters[arn] = record
        case "service":
            guard var record = services[arn] else { throw AWSError.serviceNotFound }
            body(&record.tags)
            services[arn] = record
        case "task-set":
            let service = arn.replacing(":task-set/", with: ":service/").split(separator: "/").dropLast(2)
            let id = Self.taskSetID(arn)
            guard var record = services[service.joined(separator: "/")], var traits = record.taskSetTraits?[id],
                record.controller.taskSets?.contains(where: { $0.id == id }) == true
            else { throw Self.noResource }
            body(&traits.tags)
            record.taskSetTraits?[id] = traits
            services[record.arn] = record
        case "task-definition":
            guard var record = definitions[arn] else { throw Self.noResource }
            body(&record.tags)
            definitions[arn] = record
        case "task":
            let id = ARN(arn)?.lastComponent ?? ""
            guard var record = tasks[id] else { throw Self.noResource }
            body(&record.tags)
            tasks[id] = record
        default: throw Self.noResource
        }
        try commit()
    }

    private static let noResource = AWSError.invalidParameter(
        "The specified resource is not found. Specify a valid resource ARN and try again.")
}

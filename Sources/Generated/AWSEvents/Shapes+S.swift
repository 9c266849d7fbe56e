// Made by teal-generate from botocore 1.43.11, data/events/2015-10-07. Do not edit; run `make generate`.
// swift-format-ignore-file

package import AWSWire

extension Events {
    package struct SageMakerPipelineParameter: AWSStructure {
        package var name: String?
        package var value: String?

        package init() {}

        package init(name: String? = nil, value: String? = nil) {
            self.name = name
            self.value = value
        }

        package static let schema = Schema<Self>("SageMakerPipelineParameter", [
            Member("Name", \.name, .string(StringConstraint(minimumLength: 1, maximumLength: 256, pattern: "^[a-zA-Z0-9](-*[a-zA-Z0-9])*$")), required: true),
            Member("Value", \.value, .string(StringConstraint(maximumLength: 1024)), required: true),
        ])
    }

    package struct SageMakerPipelineParameters: AWSStructure {
        package var pipelineParameterList: [SageMakerPipelineParameter]?

        package init() {}

        package init(pipelineParameterList: [SageMakerPipelineParameter]? = nil) {
            self.pipelineParameterList = pipelineParameterList
        }

        package static let schema = Schema<Self>("SageMakerPipelineParameters", [
            Member("PipelineParameterList", \.pipelineParameterList, .list(SageMakerPipelineParameter.wireType, ListTraits(minimum: 0, maximum: 200))),
        ])
    }

    package struct SqsParameters: AWSStructure {
        package var messageGroupId: String?

        package init() {}

        package init(messageGroupId: String? = nil) {
            self.messageGroupId = messageGroupId
        }

        package static let schema = Schema<Self>("SqsParameters", [
            Member("MessageGroupId", \.messageGroupId, .string(StringConstraint(maximumLength: 100))),
        ])
    }
}

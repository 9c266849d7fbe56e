// Made by teal-generate from botocore 1.43.11, data/events/2015-10-07. Do not edit; run `make generate`.
// swift-format-ignore-file

package import AWSWire

extension Events {
    package struct Tag: AWSStructure {
        package var key: String?
        package var value: String?

        package init() {}

        package init(key: String? = nil, value: String? = nil) {
            self.key = key
            self.value = value
        }

        package static let schema = Schema<Self>("Tag", [
            Member("Key", \.key, .string(StringConstraint(minimumLength: 1, maximumLength: 128)), required: true),
            Member("Value", \.value, .string(StringConstraint(minimumLength: 0, maximumLength: 256)), required: true),
        ])
    }

    package struct TagResourceRequest: AWSStructure {
        package var resourceARN: String?
        package var tags: [Tag]?

        package init() {}

        package init(resourceARN: String? = nil, tags: [Tag]? = nil) {
            self.resourceARN = resourceARN
            self.tags = tags
        }

        package static let schema = Schema<Self>("TagResourceRequest", [
            Member("ResourceARN", \.resourceARN, .string(StringConstraint(minimumLength: 1, maximumLength: 1600)), required: true),
            Member("Tags", \.tags, required: true),
        ])
    }

    package struct TagResourceResponse: AWSStructure {
        package init() {}

        package static let schema = Schema<Self>("TagResourceResponse", [])
    }

    package struct Target: AWSStructure {
        package var id: String?
        package var arn: String?
        package var roleArn: String?
        package var input: String?
        package var inputPath: String?
        package var inputTransformer: InputTransformer?
        package var kinesisParameters: KinesisParameters?
        package var runCommandParameters: RunCommandParameters?
        package var ecsParameters: EcsParameters?
        package var batchParameters: BatchParameters?
        package var sqsParameters: SqsParameters?
        package var httpParameters: HttpParameters?
        package var redshiftDataParameters: RedshiftDataParameters?
        package var sageMakerPipelineParameters: SageMakerPipelineParameters?
        package var deadLetterConfig: DeadLetterConfig?
        package var retryPolicy: RetryPolicy?
        package var appSyncParameters: AppSyncParameters?

        package init() {}

        package init(
            id: String? = nil,
            arn: String? = nil,
            roleArn: String? = nil,
            input: String? = nil,
            inputPath: String? = nil,
            inputTransformer: InputTransformer? = nil,
            kinesisParameters: KinesisParameters? = nil,
            runCommandParameters: RunCommandParameters? = nil,
            ecsParameters: EcsParameters? = nil,
            batchParameters: BatchParameters? = nil,
            sqsParameters: SqsParameters? = nil,
            httpParameters: HttpParameters? = nil,
            redshiftDataParameters: RedshiftDataParameters? = nil,
            sageMakerPipelineParameters: SageMakerPipelineParameters? = nil,
            deadLetterConfig: DeadLetterConfig? = nil,
            retryPolicy: RetryPolicy? = nil,
            appSyncParameters: AppSyncParameters? = nil
        ) {
            self.id = id
            self.arn = arn
            self.roleArn = roleArn
            self.input = input
            self.inputPath = inputPath
            self.inputTransformer = inputTransformer
            self.kinesisParameters = kinesisParameters
            self.runCommandParameters = runCommandParameters
            self.ecsParameters = ecsParameters
            self.batchParameters = batchParameters
            self.sqsParameters = sqsParameters
            self.httpParameters = httpParameters
            self.redshiftDataParameters = redshiftDataParameters
            self.sageMakerPipelineParameters = sageMakerPipelineParameters
            self.deadLetterConfig = deadLetterConfig
            self.retryPolicy = retryPolicy
            self.appSyncParameters = appSyncParameters
        }

        package static let schema = Schema<Self>("Target", [
            Member("Id", \.id, .string(StringConstraint(minimumLength: 1, maximumLength: 64, pattern: #"[\.\-_A-Za-z0-9]+"#)), required: true),
            Member("Arn", \.arn, .string(StringConstraint(minimumLength: 1, maximumLength: 1600)), required: true),
            Member("RoleArn", \.roleArn, .string(StringConstraint(minimumLength: 1, maximumLength: 1600))),
            Member("Input", \.input, .string(StringConstraint(maximumLength: 8192))),
            Member("InputPath", \.inputPath, .string(StringConstraint(maximumLength: 256))),
            Member("InputTransformer", \.inputTransformer),
            Member("KinesisParameters", \.kinesisParameters),
            Member("RunCommandParameters", \.runCommandParameters),
            Member("EcsParameters", \.ecsParameters),
            Member("BatchParameters", \.batchParameters),
            Member("SqsParameters", \.sqsParameters),
            Member("HttpParameters", \.httpParameters),
            Member("RedshiftDataParameters", \.redshiftDataParameters),
            Member("SageMakerPipelineParameters", \.sageMakerPipelineParameters),
            Member("DeadLetterConfig", \.deadLetterConfig),
            Member("RetryPolicy", \.retryPolicy),
            Member("AppSyncParameters", \.appSyncParameters),
        ])
    }

    package struct TestEventPatternRequest: AWSStructure {
        package var eventPattern: String?
        package var event: String?

        package init() {}

        package init(eventPattern: String? = nil, event: String? = nil) {
            self.eventPattern = eventPattern
            self.event = event
        }

        package static let schema = Schema<Self>("TestEventPatternRequest", [
            Member("EventPattern", \.eventPattern, .string(StringConstraint(maximumLength: 4096)), required: true),
            Member("Event", \.event, required: true),
        ])
    }

    package struct TestEventPatternResponse: AWSStructure {
        package var result: Bool?

        package init() {}

        package init(result: Bool? = nil) {
            self.result = result
        }

        package static let schema = Schema<Self>("TestEventPatternResponse", [
            Member("Result", \.result),
        ])
    }
}

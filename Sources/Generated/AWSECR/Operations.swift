// Made by teal-generate from botocore 1.43.11, data/ecr/2015-09-21. Do not edit; run `make generate`.
// swift-format-ignore-file

package import AWSWire

extension ECR {
    package static let operations: [any AWSOperation.Type] = [
        CreateRepository.self,
        DescribeRepositories.self,
        DeleteRepository.self,
        GetAuthorizationToken.self,
        ListImages.self,
        DescribeImages.self,
        BatchGetImage.self,
        BatchDeleteImage.self,
        PutImage.self,
        BatchCheckLayerAvailability.self,
        GetDownloadUrlForLayer.self,
        InitiateLayerUpload.self,
        UploadLayerPart.self,
        CompleteLayerUpload.self,
        PutLifecyclePolicy.self,
        GetLifecyclePolicy.self,
        DeleteLifecyclePolicy.self,
        PutImageTagMutability.self,
        PutImageScanningConfiguration.self,
        SetRepositoryPolicy.self,
        GetRepositoryPolicy.self,
        DeleteRepositoryPolicy.self,
        TagResource.self,
        UntagResource.self,
        ListTagsForResource.self,
    ]

    package enum CreateRepository: AWSOperation {
        package typealias Input = CreateRepositoryRequest
        package typealias Output = CreateRepositoryResponse
        package static var service: AWSService { ECR.service }
        package static let descriptor = OperationDescriptor(
            name: "CreateRepository",
            errors: [Errors.serverException, Errors.invalidParameterException, Errors.invalidTagParameterException, Errors.tooManyTagsException, Errors.repositoryAlreadyExistsException, Errors.limitExceededException, Errors.kmsException])
    }

    package enum DescribeRepositories: AWSOperation {
        package typealias Input = DescribeRepositoriesRequest
        package typealias Output = DescribeRepositoriesResponse
        package static var service: AWSService { ECR.service }
        package static let descriptor = OperationDescriptor(
            name: "DescribeRepositories",
            errors: [Errors.serverException, Errors.invalidParameterException, Errors.repositoryNotFoundException],
            pagination: Pagination(inputTokens: ["nextToken"], outputTokens: ["nextToken"], resultKeys: ["repositories"], limitKey: "maxResults"))
    }

    package enum DeleteRepository: AWSOperation {
        package typealias Input = DeleteRepositoryRequest
        package typealias Output = DeleteRepositoryResponse
        package static var service: AWSService { ECR.service }
        package static let descriptor = OperationDescriptor(
            name: "DeleteRepository",
            errors: [Errors.serverException, Errors.invalidParameterException, Errors.repositoryNotFoundException, Errors.repositoryNotEmptyException, Errors.kmsException])
    }

    package enum GetAuthorizationToken: AWSOperation {
        package typealias Input = GetAuthorizationTokenRequest
        package typealias Output = GetAuthorizationTokenResponse
        package static var service: AWSService { ECR.service }
        package static let descriptor = OperationDescriptor(
            name: "GetAuthorizationToken",
            errors: [Errors.serverException, Errors.invalidParameterException])
    }

    package enum ListImages: AWSOperation {
        package typealias Input = ListImagesRequest
        package typealias Output = ListImagesResponse
        package static var service: AWSService { ECR.service }
        package static let descriptor = OperationDescriptor(
            name: "ListImages",
            errors: [Errors.serverException, Errors.invalidParameterException, Errors.repositoryNotFoundException],
            pagination: Pagination(inputTokens: ["nextToken"], outputTokens: ["nextToken"], resultKeys: ["imageIds"], limitKey: "maxResults"))
    }

    package enum DescribeImages: AWSOperation {
        package typealias Input = DescribeImagesRequest
        package typealias Output = DescribeImagesResponse
        package static var service: AWSService { ECR.service }
        package static let descriptor = OperationDescriptor(
            name: "DescribeImages",
            errors: [Errors.serverException, Errors.invalidParameterException, Errors.repositoryNotFoundException, Errors.imageNotFoundException],
            pagination: Pagination(inputTokens: ["nextToken"], outputTokens: ["nextToken"], resultKeys: ["imageDetails"], limitKey: "maxResults"))
    }

    package enum BatchGetImage: AWSOperation {
        package typealias Input = BatchGetImageRequest
        package typealias Output = BatchGetImageResponse
        package static var service: AWSService { ECR.service }
        package static let descriptor = OperationDescriptor(
            name: "BatchGetImage",
            errors: [Errors.serverException, Errors.invalidParameterException, Errors.repositoryNotFoundException, Errors.limitExceededException, Errors.unableToGetUpstreamImageException])
    }

    package enum BatchDeleteImage: AWSOperation {
        package typealias Input = BatchDeleteImageRequest
        package typealias Output = BatchDeleteImageResponse
        package static var service: AWSService { ECR.service }
        package static let descriptor = OperationDescriptor(
            name: "BatchDeleteImage",
            errors: [Errors.serverException, Errors.invalidParameterException, Errors.repositoryNotFoundException])
    }

    package enum PutImage: AWSOperation {
        package typealias Input = PutImageRequest
        package typealias Output = PutImageResponse
        package static var service: AWSService { ECR.service }
        package static let descriptor = OperationDescriptor(
            name: "PutImage",
            errors: [Errors.serverException, Errors.invalidParameterException, Errors.repositoryNotFoundException, Errors.imageAlreadyExistsException, Errors.layersNotFoundException, Errors.referencedImagesNotFoundException, Errors.limitExceededException, Errors.imageTagAlreadyExistsException, Errors.imageDigestDoesNotMatchException, Errors.kmsException])
    }

    package enum BatchCheckLayerAvailability: AWSOperation {
        package typealias Input = BatchCheckLayerAvailabilityRequest
        package typealias Output = BatchCheckLayerAvailabilityResponse
        package static var service: AWSService { ECR.service }
        package static let descriptor = OperationDescriptor(
            name: "BatchCheckLayerAvailability",
            errors: [Errors.repositoryNotFoundException, Errors.invalidParameterException, Errors.serverException])
    }

    package enum GetDownloadUrlForLayer: AWSOperation {
        package typealias Input = GetDownloadUrlForLayerRequest
        package typealias Output = GetDownloadUrlForLayerResponse
        package static var service: AWSService { ECR.service }
        package static let descriptor = OperationDescriptor(
            name: "GetDownloadUrlForLayer",
            errors: [Errors.serverException, Errors.invalidParameterException, Errors.layersNotFoundException, Errors.layerInaccessibleException, Errors.repositoryNotFoundException, Errors.unableToGetUpstreamLayerException])
    }

    package enum InitiateLayerUpload: AWSOperation {
        package typealias Input = InitiateLayerUploadRequest
        package typealias Output = InitiateLayerUploadResponse
        package static var service: AWSService { ECR.service }
        package static let descriptor = OperationDescriptor(
            name: "InitiateLayerUpload",
            errors: [Errors.serverException, Errors.invalidParameterException, Errors.repositoryNotFoundException, Errors.kmsException])
    }

    package enum UploadLayerPart: AWSOperation {
        package typealias Input = UploadLayerPartRequest
        package typealias Output = UploadLayerPartResponse
        package static var service: AWSService { ECR.service }
        package static let descriptor = OperationDescriptor(
            name: "UploadLayerPart",
            errors: [Errors.serverException, Errors.invalidParameterException, Errors.invalidLayerPartException, Errors.repositoryNotFoundException, Errors.uploadNotFoundException, Errors.limitExceededException, Errors.kmsException])
    }

    package enum CompleteLayerUpload: AWSOperation {
        package typealias Input = CompleteLayerUploadRequest
        package typealias Output = CompleteLayerUploadResponse
        package static var service: AWSService { ECR.service }
        package static let descriptor = OperationDescriptor(
            name: "CompleteLayerUpload",
            errors: [Errors.serverException, Errors.invalidParameterException, Errors.repositoryNotFoundException, Errors.uploadNotFoundException, Errors.invalidLayerException, Errors.layerPartTooSmallException, Errors.layerAlreadyExistsException, Errors.emptyUploadException, Errors.kmsException])
    }

    package enum PutLifecyclePolicy: AWSOperation {
        package typealias Input = PutLifecyclePolicyRequest
        package typealias Output = PutLifecyclePolicyResponse
        package static var service: AWSService { ECR.service }
        package static let descriptor = OperationDescriptor(
            name: "PutLifecyclePolicy",
            errors: [Errors.serverException, Errors.invalidParameterException, Errors.repositoryNotFoundException, Errors.validationException])
    }

    package enum GetLifecyclePolicy: AWSOperation {
        package typealias Input = GetLifecyclePolicyRequest
        package typealias Output = GetLifecyclePolicyResponse
        package static var service: AWSService { ECR.service }
        package static let descriptor = OperationDescriptor(
            name: "GetLifecyclePolicy",
            errors: [Errors.serverException, Errors.invalidParameterException, Errors.repositoryNotFoundException, Errors.lifecyclePolicyNotFoundException, Errors.validationException])
    }

    package enum DeleteLifecyclePolicy: AWSOperation {
        package typealias Input = DeleteLifecyclePolicyRequest
        package typealias Output = DeleteLifecyclePolicyResponse
        package static var service: AWSService { ECR.service }
        package static let descriptor = OperationDescriptor(
            name: "DeleteLifecyclePolicy",
            errors: [Errors.serverException, Errors.invalidParameterException, Errors.repositoryNotFoundException, Errors.lifecyclePolicyNotFoundException, Errors.validationException])
    }

    package enum PutImageTagMutability: AWSOperation {
        package typealias Input = PutImageTagMutabilityRequest
        package typealias Output = PutImageTagMutabilityResponse
        package static var service: AWSService { ECR.service }
        package static let descriptor = OperationDescriptor(
            name: "PutImageTagMutability",
            errors: [Errors.serverException, Errors.invalidParameterException, Errors.repositoryNotFoundException])
    }

    package enum PutImageScanningConfiguration: AWSOperation {
        package typealias Input = PutImageScanningConfigurationRequest
        package typealias Output = PutImageScanningConfigurationResponse
        package static var service: AWSService { ECR.service }
        package static let descriptor = OperationDescriptor(
            name: "PutImageScanningConfiguration",
            errors: [Errors.serverException, Errors.invalidParameterException, Errors.repositoryNotFoundException, Errors.validationException])
    }

    package enum SetRepositoryPolicy: AWSOperation {
        package typealias Input = SetRepositoryPolicyRequest
        package typealias Output = SetRepositoryPolicyResponse
        package static var service: AWSService { ECR.service }
        package static let descriptor = OperationDescriptor(
            name: "SetRepositoryPolicy",
            errors: [Errors.serverException, Errors.invalidParameterException, Errors.repositoryNotFoundException])
    }

    package enum GetRepositoryPolicy: AWSOperation {
        package typealias Input = GetRepositoryPolicyRequest
        package typealias Output = GetRepositoryPolicyResponse
        package static var service: AWSService { ECR.service }
        package static let descriptor = OperationDescriptor(
            name: "GetRepositoryPolicy",
            errors: [Errors.serverException, Errors.invalidParameterException, Errors.repositoryNotFoundException, Errors.repositoryPolicyNotFoundException])
    }

    package enum DeleteRepositoryPolicy: AWSOperation {
        package typealias Input = DeleteRepositoryPolicyRequest
        package typealias Output = DeleteRepositoryPolicyResponse
        package static var service: AWSService { ECR.service }
        package static let descriptor = OperationDescriptor(
            name: "DeleteRepositoryPolicy",
            errors: [Errors.serverException, Errors.invalidParameterException, Errors.repositoryNotFoundException, Errors.repositoryPolicyNotFoundException])
    }

    package enum TagResource: AWSOperation {
        package typealias Input = TagResourceRequest
        package typealias Output = TagResourceResponse
        package static var service: AWSService { ECR.service }
        package static let descriptor = OperationDescriptor(
            name: "TagResource",
            errors: [Errors.invalidParameterException, Errors.invalidTagParameterException, Errors.tooManyTagsException, Errors.repositoryNotFoundException, Errors.serverException])
    }

    package enum UntagResource: AWSOperation {
        package typealias Input = UntagResourceRequest
        package typealias Output = UntagResourceResponse
        package static var service: AWSService { ECR.service }
        package static let descriptor = OperationDescriptor(
            name: "UntagResource",
            errors: [Errors.invalidParameterException, Errors.invalidTagParameterException, Errors.tooManyTagsException, Errors.repositoryNotFoundException, Errors.serverException])
    }

    package enum ListTagsForResource: AWSOperation {
        package typealias Input = ListTagsForResourceRequest
        package typealias Output = ListTagsForResourceResponse
        package static var service: AWSService { ECR.service }
        package static let descriptor = OperationDescriptor(
            name: "ListTagsForResource",
            errors: [Errors.invalidParameterException, Errors.repositoryNotFoundException, Errors.serverException])
    }
}

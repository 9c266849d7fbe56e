// Made by teal-generate from botocore 1.43.11, data/ecr/2015-09-21. Do not edit; run `make generate`.
// swift-format-ignore-file

package import AWSWire

extension ECR {
    package enum Errors {
        package static let emptyUploadException = ErrorShape("EmptyUploadException", status: 400, isSender: true)
        package static let imageAlreadyExistsException = ErrorShape("ImageAlreadyExistsException", status: 400, isSender: true)
        package static let imageDigestDoesNotMatchException = ErrorShape("ImageDigestDoesNotMatchException", status: 400, isSender: true)
        package static let imageNotFoundException = ErrorShape("ImageNotFoundException", status: 400, isSender: true)
        package static let imageTagAlreadyExistsException = ErrorShape("ImageTagAlreadyExistsException", status: 400, isSender: true)
        package static let invalidLayerException = ErrorShape("InvalidLayerException", status: 400, isSender: true)
        package static let invalidLayerPartException = ErrorShape("InvalidLayerPartException", status: 400, isSender: true)
        package static let invalidParameterException = ErrorShape("InvalidParameterException", status: 400, isSender: true)
        package static let invalidTagParameterException = ErrorShape("InvalidTagParameterException", status: 400, isSender: true)
        package static let kmsException = ErrorShape("KmsException", status: 400, isSender: true)
        package static let layerAlreadyExistsException = ErrorShape("LayerAlreadyExistsException", status: 400, isSender: true)
        package static let layerInaccessibleException = ErrorShape("LayerInaccessibleException", status: 400, isSender: true)
        package static let layerPartTooSmallException = ErrorShape("LayerPartTooSmallException", status: 400, isSender: true)
        package static let layersNotFoundException = ErrorShape("LayersNotFoundException", status: 400, isSender: true)
        package static let lifecyclePolicyNotFoundException = ErrorShape("LifecyclePolicyNotFoundException", status: 400, isSender: true)
        package static let limitExceededException = ErrorShape("LimitExceededException", status: 400, isSender: true)
        package static let referencedImagesNotFoundException = ErrorShape("ReferencedImagesNotFoundException", status: 400, isSender: true)
        package static let repositoryAlreadyExistsException = ErrorShape("RepositoryAlreadyExistsException", status: 400, isSender: true)
        package static let repositoryNotEmptyException = ErrorShape("RepositoryNotEmptyException", status: 400, isSender: true)
        package static let repositoryNotFoundException = ErrorShape("RepositoryNotFoundException", status: 400, isSender: true)
        package static let repositoryPolicyNotFoundException = ErrorShape("RepositoryPolicyNotFoundException", status: 400, isSender: true)
        package static let serverException = ErrorShape("ServerException", status: 500, isSender: false)
        package static let tooManyTagsException = ErrorShape("TooManyTagsException", status: 400, isSender: true)
        package static let unableToGetUpstreamImageException = ErrorShape("UnableToGetUpstreamImageException", status: 400, isSender: true)
        package static let unableToGetUpstreamLayerException = ErrorShape("UnableToGetUpstreamLayerException", status: 400, isSender: true)
        package static let uploadNotFoundException = ErrorShape("UploadNotFoundException", status: 400, isSender: true)
        package static let validationException = ErrorShape("ValidationException", status: 400, isSender: true)
    }
}

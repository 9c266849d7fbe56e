// Made by teal-generate from botocore 1.43.11, data/application-autoscaling/2016-02-06. Do not edit; run `make generate`.
// swift-format-ignore-file

package import AWSWire

extension ApplicationAutoScaling {
    package struct RegisterScalableTargetRequest: AWSStructure {
        package var serviceNamespace: String?
        package var resourceId: String?
        package var scalableDimension: String?
        package var minCapacity: Int?
        package var maxCapacity: Int?
        package var roleARN: String?
        package var suspendedState: SuspendedState?
        package var tags: [String: String]?

        package init() {}

        package init(
            serviceNamespace: String? = nil,
            resourceId: String? = nil,
            scalableDimension: String? = nil,
            minCapacity: Int? = nil,
            maxCapacity: Int? = nil,
            roleARN: String? = nil,
            suspendedState: SuspendedState? = nil,
            tags: [String: String]? = nil
        ) {
            self.serviceNamespace = serviceNamespace
            self.resourceId = resourceId
            self.scalableDimension = scalableDimension
            self.minCapacity = minCapacity
            self.maxCapacity = maxCapacity
            self.roleARN = roleARN
            self.suspendedState = suspendedState
            self.tags = tags
        }

        package static let schema = Schema<Self>("RegisterScalableTargetRequest", [
            Member("ServiceNamespace", \.serviceNamespace, .string(StringConstraint(values: ServiceNamespace.values)), required: true),
            Member("ResourceId", \.resourceId, .string(StringConstraint(minimumLength: 1, maximumLength: 1600, pattern: #"[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*"#)), required: true),
            Member("ScalableDimension", \.scalableDimension, .string(StringConstraint(values: ScalableDimension.values)), required: true),
            Member("MinCapacity", \.minCapacity),
            Member("MaxCapacity", \.maxCapacity),
            Member("RoleARN", \.roleARN, .string(StringConstraint(minimumLength: 1, maximumLength: 1600, pattern: #"[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*"#))),
            Member("SuspendedState", \.suspendedState),
            Member("Tags", \.tags, .map(.string(StringConstraint(minimumLength: 0, maximumLength: 256)), MapTraits(key: StringConstraint(minimumLength: 1, maximumLength: 128)))),
        ])
    }

    package struct RegisterScalableTargetResponse: AWSStructure {
        package var scalableTargetARN: String?

        package init() {}

        package init(scalableTargetARN: String? = nil) {
            self.scalableTargetARN = scalableTargetARN
        }

        package static let schema = Schema<Self>("RegisterScalableTargetResponse", [
            Member("ScalableTargetARN", \.scalableTargetARN, .string(StringConstraint(pattern: #"[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*"#))),
        ])
    }
}

// Made by teal-generate from botocore 1.43.11, data/cloudformation/2010-05-15. Do not edit; run `make generate`.
// swift-format-ignore-file

package import AWSWire

extension CloudFormation {
    package struct ModuleInfo: AWSStructure {
        package var typeHierarchy: String?
        package var logicalIdHierarchy: String?

        package init() {}

        package init(typeHierarchy: String? = nil, logicalIdHierarchy: String? = nil) {
            self.typeHierarchy = typeHierarchy
            self.logicalIdHierarchy = logicalIdHierarchy
        }

        package static let schema = Schema<Self>("ModuleInfo", [
            Member("TypeHierarchy", \.typeHierarchy),
            Member("LogicalIdHierarchy", \.logicalIdHierarchy),
        ])
    }
}

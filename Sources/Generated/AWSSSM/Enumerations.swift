// Made by teal-generate from botocore 1.43.11, data/ssm/2014-11-06. Do not edit; run `make generate`.
// swift-format-ignore-file

extension SSM {
    package enum ParameterTier {
        package static let standard = "Standard"
        package static let advanced = "Advanced"
        package static let intelligentTiering = "Intelligent-Tiering"
        package static let values: [String] = [
            "Standard",
            "Advanced",
            "Intelligent-Tiering",
        ]
    }

    package enum ParameterType {
        package static let string = "String"
        package static let stringList = "StringList"
        package static let secureString = "SecureString"
        package static let values: [String] = [
            "String",
            "StringList",
            "SecureString",
        ]
    }

    package enum ParametersFilterKey {
        package static let name = "Name"
        package static let type = "Type"
        package static let keyId = "KeyId"
        package static let values: [String] = [
            "Name",
            "Type",
            "KeyId",
        ]
    }

    package enum ResourceTypeForTagging {
        package static let document = "Document"
        package static let managedInstance = "ManagedInstance"
        package static let maintenanceWindow = "MaintenanceWindow"
        package static let parameter = "Parameter"
        package static let patchBaseline = "PatchBaseline"
        package static let opsItem = "OpsItem"
        package static let opsMetadata = "OpsMetadata"
        package static let automation = "Automation"
        package static let association = "Association"
        package static let values: [String] = [
            "Document",
            "ManagedInstance",
            "MaintenanceWindow",
            "Parameter",
            "PatchBaseline",
            "OpsItem",
            "OpsMetadata",
            "Automation",
            "Association",
        ]
    }
}

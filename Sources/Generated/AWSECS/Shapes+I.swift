// Made by teal-generate from botocore 1.43.11, data/ecs/2014-11-13. Do not edit; run `make generate`.
// swift-format-ignore-file

package import AWSWire
package import FoundationEssentials

extension ECS {
    package struct InferenceAccelerator: AWSStructure {
        package var deviceName: String?
        package var deviceType: String?

        package init() {}

        package init(deviceName: String? = nil, deviceType: String? = nil) {
            self.deviceName = deviceName
            self.deviceType = deviceType
        }

        package static let schema = Schema<Self>("InferenceAccelerator", [
            Member("deviceName", \.deviceName, required: true),
            Member("deviceType", \.deviceType, required: true),
        ])
    }

    package struct InferenceAcceleratorOverride: AWSStructure {
        package var deviceName: String?
        package var deviceType: String?

        package init() {}

        package init(deviceName: String? = nil, deviceType: String? = nil) {
            self.deviceName = deviceName
            self.deviceType = deviceType
        }

        package static let schema = Schema<Self>("InferenceAcceleratorOverride", [
            Member("deviceName", \.deviceName),
            Member("deviceType", \.deviceType),
        ])
    }

    package struct InfrastructureOptimization: AWSStructure {
        package var scaleInAfter: Int?

        package init() {}

        package init(scaleInAfter: Int? = nil) {
            self.scaleInAfter = scaleInAfter
        }

        package static let schema = Schema<Self>("InfrastructureOptimization", [
            Member("scaleInAfter", \.scaleInAfter),
        ])
    }

    package struct InstanceHealthCheckResult: AWSStructure {
        package var type: String?
        package var status: String?
        package var statusReason: String?
        package var lastUpdated: Date?
        package var lastStatusChange: Date?

        package init() {}

        package init(
            type: String? = nil,
            status: String? = nil,
            statusReason: String? = nil,
            lastUpdated: Date? = nil,
            lastStatusChange: Date? = nil
        ) {
            self.type = type
            self.status = status
            self.statusReason = statusReason
            self.lastUpdated = lastUpdated
            self.lastStatusChange = lastStatusChange
        }

        package static let schema = Schema<Self>("InstanceHealthCheckResult", [
            Member("type", \.type, .string(StringConstraint(values: InstanceHealthCheckType.values))),
            Member("status", \.status, .string(StringConstraint(values: InstanceHealthCheckState.values))),
            Member("statusReason", \.statusReason),
            Member("lastUpdated", \.lastUpdated),
            Member("lastStatusChange", \.lastStatusChange),
        ])
    }

    package struct InstanceLaunchTemplate: AWSStructure {
        package var ec2InstanceProfileArn: String?
        package var networkConfiguration: ManagedInstancesNetworkConfiguration?
        package var storageConfiguration: ManagedInstancesStorageConfiguration?
        package var localStorageConfiguration: ManagedInstancesLocalStorageConfiguration?
        package var monitoring: String?
        package var capacityOptionType: String?
        package var instanceMetadataTagsPropagation: Bool?
        package var instanceRequirements: InstanceRequirementsRequest?
        package var fipsEnabled: Bool?
        package var capacityReservations: CapacityReservationRequest?

        package init() {}

        package init(
            ec2InstanceProfileArn: String? = nil,
            networkConfiguration: ManagedInstancesNetworkConfiguration? = nil,
            storageConfiguration: ManagedInstancesStorageConfiguration? = nil,
            localStorageConfiguration: ManagedInstancesLocalStorageConfiguration? = nil,
            monitoring: String? = nil,
            capacityOptionType: String? = nil,
            instanceMetadataTagsPropagation: Bool? = nil,
            instanceRequirements: InstanceRequirementsRequest? = nil,
            fipsEnabled: Bool? = nil,
            capacityReservations: CapacityReservationRequest? = nil
        ) {
            self.ec2InstanceProfileArn = ec2InstanceProfileArn
            self.networkConfiguration = networkConfiguration
            self.storageConfiguration = storageConfiguration
            self.localStorageConfiguration = localStorageConfiguration
            self.monitoring = monitoring
            self.capacityOptionType = capacityOptionType
            self.instanceMetadataTagsPropagation = instanceMetadataTagsPropagation
            self.instanceRequirements = instanceRequirements
            self.fipsEnabled = fipsEnabled
            self.capacityReservations = capacityReservations
        }

        package static let schema = Schema<Self>("InstanceLaunchTemplate", [
            Member("ec2InstanceProfileArn", \.ec2InstanceProfileArn, required: true),
            Member("networkConfiguration", \.networkConfiguration, required: true),
            Member("storageConfiguration", \.storageConfiguration),
            Member("localStorageConfiguration", \.localStorageConfiguration),
            Member("monitoring", \.monitoring, .string(StringConstraint(values: ManagedInstancesMonitoringOptions.values))),
            Member("capacityOptionType", \.capacityOptionType, .string(StringConstraint(values: CapacityOptionType.values))),
            Member("instanceMetadataTagsPropagation", \.instanceMetadataTagsPropagation),
            Member("instanceRequirements", \.instanceRequirements),
            Member("fipsEnabled", \.fipsEnabled),
            Member("capacityReservations", \.capacityReservations),
        ])
    }

    package struct InstanceRequirementsRequest: AWSStructure {
        package var vCpuCount: VCpuCountRangeRequest?
        package var memoryMiB: MemoryMiBRequest?
        package var cpuManufacturers: [String]?
        package var memoryGiBPerVCpu: MemoryGiBPerVCpuRequest?
        package var excludedInstanceTypes: [String]?
        package var instanceGenerations: [String]?
        package var spotMaxPricePercentageOverLowestPrice: Int?
        package var onDemandMaxPricePercentageOverLowestPrice: Int?
        package var bareMetal: String?
        package var burstablePerformance: String?
        package var requireHibernateSupport: Bool?
        package var networkInterfaceCount: NetworkInterfaceCountRequest?
        package var localStorage: String?
        package var localStorageTypes: [String]?
        package var totalLocalStorageGB: TotalLocalStorageGBRequest?
        package var baselineEbsBandwidthMbps: BaselineEbsBandwidthMbpsRequest?
        package var acceleratorTypes: [String]?
        package var acceleratorCount: AcceleratorCountRequest?
        package var acceleratorManufacturers: [String]?
        package var acceleratorNames: [String]?
        package var acceleratorTotalMemoryMiB: AcceleratorTotalMemoryMiBRequest?
        package var networkBandwidthGbps: NetworkBandwidthGbpsRequest?
        package var allowedInstanceTypes: [String]?
        package var maxSpotPriceAsPercentageOfOptimalOnDemandPrice: Int?

        package init() {}

        package init(
            vCpuCount: VCpuCountRangeRequest? = nil,
            memoryMiB: MemoryMiBRequest? = nil,
            cpuManufacturers: [String]? = nil,
            memoryGiBPerVCpu: MemoryGiBPerVCpuRequest? = nil,
            excludedInstanceTypes: [String]? = nil,
            instanceGenerations: [String]? = nil,
            spotMaxPricePercentageOverLowestPrice: Int? = nil,
            onDemandMaxPricePercentageOverLowestPrice: Int? = nil,
            bareMetal: String? = nil,
            burstablePerformance: String? = nil,
            requireHibernateSupport: Bool? = nil,
            networkInterfaceCount: NetworkInterfaceCountRequest? = nil,
            localStorage: String? = nil,
            localStorageTypes: [String]? = nil,
            totalLocalStorageGB: TotalLocalStorageGBRequest? = nil,
            baselineEbsBandwidthMbps: BaselineEbsBandwidthMbpsRequest? = nil,
            acceleratorTypes: [String]? = nil,
            acceleratorCount: AcceleratorCountRequest? = nil,
            acceleratorManufacturers: [String]? = nil,
            acceleratorNames: [String]? = nil,
            acceleratorTotalMemoryMiB: AcceleratorTotalMemoryMiBRequest? = nil,
            networkBandwidthGbps: NetworkBandwidthGbpsRequest? = nil,
            allowedInstanceTypes: [String]? = nil,
            maxSpotPriceAsPercentageOfOptimalOnDemandPrice: Int? = nil
        ) {
            self.vCpuCount = vCpuCount
            self.memoryMiB = memoryMiB
            self.cpuManufacturers = cpuManufacturers
            self.memoryGiBPerVCpu = memoryGiBPerVCpu
            self.excludedInstanceTypes = excludedInstanceTypes
            self.instanceGenerations = instanceGenerations
            self.spotMaxPricePercentageOverLowestPrice = spotMaxPricePercentageOverLowestPrice
            self.onDemandMaxPricePercentageOverLowestPrice = onDemandMaxPricePercentageOverLowestPrice
            self.bareMetal = bareMetal
            self.burstablePerformance = burstablePerformance
            self.requireHibernateSupport = requireHibernateSupport
            self.networkInterfaceCount = networkInterfaceCount
            self.localStorage = localStorage
            self.localStorageTypes = localStorageTypes
            self.totalLocalStorageGB = totalLocalStorageGB
            self.baselineEbsBandwidthMbps = baselineEbsBandwidthMbps
            self.acceleratorTypes = acceleratorTypes
            self.acceleratorCount = acceleratorCount
            self.acceleratorManufacturers = acceleratorManufacturers
            self.acceleratorNames = acceleratorNames
            self.acceleratorTotalMemoryMiB = acceleratorTotalMemoryMiB
            self.networkBandwidthGbps = networkBandwidthGbps
            self.allowedInstanceTypes = allowedInstanceTypes
            self.maxSpotPriceAsPercentageOfOptimalOnDemandPrice = maxSpotPriceAsPercentageOfOptimalOnDemandPrice
        }

        package static let schema = Schema<Self>("InstanceRequirementsRequest", [
            Member("vCpuCount", \.vCpuCount, required: true),
            Member("memoryMiB", \.memoryMiB, required: true),
            Member("cpuManufacturers", \.cpuManufacturers, .list(.string(StringConstraint(values: CpuManufacturer.values)))),
            Member("memoryGiBPerVCpu", \.memoryGiBPerVCpu),
            Member("excludedInstanceTypes", \.excludedInstanceTypes, .list(.string(StringConstraint(minimumLength: 1, maximumLength: 30, pattern: #"[a-zA-Z0-9\.\*\-]+"#)), ListTraits(minimum: 0, maximum: 400))),
            Member("instanceGenerations", \.instanceGenerations, .list(.string(StringConstraint(values: InstanceGeneration.values)))),
            Member("spotMaxPricePercentageOverLowestPrice", \.spotMaxPricePercentageOverLowestPrice),
            Member("onDemandMaxPricePercentageOverLowestPrice", \.onDemandMaxPricePercentageOverLowestPrice),
            Member("bareMetal", \.bareMetal, .string(StringConstraint(values: BareMetal.values))),
            Member("burstablePerformance", \.burstablePerformance, .string(StringConstraint(values: BurstablePerformance.values))),
            Member("requireHibernateSupport", \.requireHibernateSupport),
            Member("networkInterfaceCount", \.networkInterfaceCount),
            Member("localStorage", \.localStorage, .string(StringConstraint(values: LocalStorage.values))),
            Member("localStorageTypes", \.localStorageTypes, .list(.string(StringConstraint(values: LocalStorageType.values)))),
            Member("totalLocalStorageGB", \.totalLocalStorageGB),
            Member("baselineEbsBandwidthMbps", \.baselineEbsBandwidthMbps),
            Member("acceleratorTypes", \.acceleratorTypes, .list(.string(StringConstraint(values: AcceleratorType.values)))),
            Member("acceleratorCount", \.acceleratorCount),
            Member("acceleratorManufacturers", \.acceleratorManufacturers, .list(.string(StringConstraint(values: AcceleratorManufacturer.values)))),
            Member("acceleratorNames", \.acceleratorNames, .list(.string(StringConstraint(values: AcceleratorName.values)))),
            Member("acceleratorTotalMemoryMiB", \.acceleratorTotalMemoryMiB),
            Member("networkBandwidthGbps", \.networkBandwidthGbps),
            Member("allowedInstanceTypes", \.allowedInstanceTypes, .list(.string(StringConstraint(minimumLength: 1, maximumLength: 30, pattern: #"[a-zA-Z0-9\.\*\-]+"#)), ListTraits(minimum: 0, maximum: 400))),
            Member("maxSpotPriceAsPercentageOfOptimalOnDemandPrice", \.maxSpotPriceAsPercentageOfOptimalOnDemandPrice),
        ])
    }
}

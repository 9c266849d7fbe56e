// Made by teal-generate from botocore 1.43.11, data/ecs/2014-11-13. Do not edit; run `make generate`.
// swift-format-ignore-file

extension ECS {
    package enum AcceleratorManufacturer {
        package static let amazonWebServices = "amazon-web-services"
        package static let amd = "amd"
        package static let nvidia = "nvidia"
        package static let xilinx = "xilinx"
        package static let habana = "habana"
        package static let values: [String] = [
            "amazon-web-services",
            "amd",
            "nvidia",
            "xilinx",
            "habana",
        ]
    }

    package enum AcceleratorName {
        package static let a100 = "a100"
        package static let inferentia = "inferentia"
        package static let k520 = "k520"
        package static let k80 = "k80"
        package static let m60 = "m60"
        package static let radeonProV520 = "radeon-pro-v520"
        package static let t4 = "t4"
        package static let vu9p = "vu9p"
        package static let v100 = "v100"
        package static let a10g = "a10g"
        package static let h100 = "h100"
        package static let t4g = "t4g"
        package static let values: [String] = [
            "a100",
            "inferentia",
            "k520",
            "k80",
            "m60",
            "radeon-pro-v520",
            "t4",
            "vu9p",
            "v100",
            "a10g",
            "h100",
            "t4g",
        ]
    }

    package enum AcceleratorType {
        package static let gpu = "gpu"
        package static let fpga = "fpga"
        package static let inference = "inference"
        package static let values: [String] = [
            "gpu",
            "fpga",
            "inference",
        ]
    }

    package enum AccessType {
        package static let `public` = "PUBLIC"
        package static let `private` = "PRIVATE"
        package static let values: [String] = [
            "PUBLIC",
            "PRIVATE",
        ]
    }

    package enum AgentUpdateStatus {
        package static let pending = "PENDING"
        package static let staging = "STAGING"
        package static let staged = "STAGED"
        package static let updating = "UPDATING"
        package static let updated = "UPDATED"
        package static let failed = "FAILED"
        package static let values: [String] = [
            "PENDING",
            "STAGING",
            "STAGED",
            "UPDATING",
            "UPDATED",
            "FAILED",
        ]
    }

    package enum ApplicationProtocol {
        package static let http = "http"
        package static let http2 = "http2"
        package static let grpc = "grpc"
        package static let values: [String] = [
            "http",
            "http2",
            "grpc",
        ]
    }

    package enum AssignPublicIp {
        package static let enabled = "ENABLED"
        package static let disabled = "DISABLED"
        package static let values: [String] = [
            "ENABLED",
            "DISABLED",
        ]
    }

    package enum AutoRepairActionsStatus {
        package static let enabled = "ENABLED"
        package static let disabled = "DISABLED"
        package static let values: [String] = [
            "ENABLED",
            "DISABLED",
        ]
    }

    package enum AvailabilityZoneRebalancing {
        package static let enabled = "ENABLED"
        package static let disabled = "DISABLED"
        package static let values: [String] = [
            "ENABLED",
            "DISABLED",
        ]
    }

    package enum BareMetal {
        package static let included = "included"
        package static let required = "required"
        package static let excluded = "excluded"
        package static let values: [String] = [
            "included",
            "required",
            "excluded",
        ]
    }

    package enum BurstablePerformance {
        package static let included = "included"
        package static let required = "required"
        package static let excluded = "excluded"
        package static let values: [String] = [
            "included",
            "required",
            "excluded",
        ]
    }

    package enum CPUArchitecture {
        package static let x8664 = "X86_64"
        package static let arm64 = "ARM64"
        package static let values: [String] = [
            "X86_64",
            "ARM64",
        ]
    }

    package enum CapacityOptionType {
        package static let onDemand = "ON_DEMAND"
        package static let spot = "SPOT"
        package static let reserved = "RESERVED"
        package static let values: [String] = [
            "ON_DEMAND",
            "SPOT",
            "RESERVED",
        ]
    }

    package enum CapacityProviderField {
        package static let tags = "TAGS"
        package static let values: [String] = [
            "TAGS",
        ]
    }

    package enum CapacityProviderStatus {
        package static let provisioning = "PROVISIONING"
        package static let active = "ACTIVE"
        package static let deprovisioning = "DEPROVISIONING"
        package static let inactive = "INACTIVE"
        package static let values: [String] = [
            "PROVISIONING",
            "ACTIVE",
            "DEPROVISIONING",
            "INACTIVE",
        ]
    }

    package enum CapacityProviderType {
        package static let ec2Autoscaling = "EC2_AUTOSCALING"
        package static let managedInstances = "MANAGED_INSTANCES"
        package static let fargate = "FARGATE"
        package static let fargateSpot = "FARGATE_SPOT"
        package static let values: [String] = [
            "EC2_AUTOSCALING",
            "MANAGED_INSTANCES",
            "FARGATE",
            "FARGATE_SPOT",
        ]
    }

    package enum CapacityProviderUpdateStatus {
        package static let createInProgress = "CREATE_IN_PROGRESS"
        package static let createComplete = "CREATE_COMPLETE"
        package static let createFailed = "CREATE_FAILED"
        package static let deleteInProgress = "DELETE_IN_PROGRESS"
        package static let deleteComplete = "DELETE_COMPLETE"
        package static let deleteFailed = "DELETE_FAILED"
        package static let updateInProgress = "UPDATE_IN_PROGRESS"
        package static let updateComplete = "UPDATE_COMPLETE"
        package static let updateFailed = "UPDATE_FAILED"
        package static let values: [String] = [
            "CREATE_IN_PROGRESS",
            "CREATE_COMPLETE",
            "CREATE_FAILED",
            "DELETE_IN_PROGRESS",
            "DELETE_COMPLETE",
            "DELETE_FAILED",
            "UPDATE_IN_PROGRESS",
            "UPDATE_COMPLETE",
            "UPDATE_FAILED",
        ]
    }

    package enum CapacityReservationPreference {
        package static let reservationsOnly = "RESERVATIONS_ONLY"
        package static let reservationsFirst = "RESERVATIONS_FIRST"
        package static let reservationsExcluded = "RESERVATIONS_EXCLUDED"
        package static let values: [String] = [
            "RESERVATIONS_ONLY",
            "RESERVATIONS_FIRST",
            "RESERVATIONS_EXCLUDED",
        ]
    }

    package enum ClusterField {
        package static let attachments = "ATTACHMENTS"
        package static let configurations = "CONFIGURATIONS"
        package static let settings = "SETTINGS"
        package static let statistics = "STATISTICS"
        package static let tags = "TAGS"
        package static let values: [String] = [
            "ATTACHMENTS",
            "CONFIGURATIONS",
            "SETTINGS",
            "STATISTICS",
            "TAGS",
        ]
    }

    package enum ClusterSettingName {
        package static let containerInsights = "containerInsights"
        package static let values: [String] = [
            "containerInsights",
        ]
    }

    package enum Compatibility {
        package static let ec2 = "EC2"
        package static let fargate = "FARGATE"
        package static let external = "EXTERNAL"
        package static let managedInstances = "MANAGED_INSTANCES"
        package static let values: [String] = [
            "EC2",
            "FARGATE",
            "EXTERNAL",
            "MANAGED_INSTANCES",
        ]
    }

    package enum Connectivity {
        package static let connected = "CONNECTED"
        package static let disconnected = "DISCONNECTED"
        package static let values: [String] = [
            "CONNECTED",
            "DISCONNECTED",
        ]
    }

    package enum ContainerCondition {
        package static let start = "START"
        package static let complete = "COMPLETE"
        package static let success = "SUCCESS"
        package static let healthy = "HEALTHY"
        package static let values: [String] = [
            "START",
            "COMPLETE",
            "SUCCESS",
            "HEALTHY",
        ]
    }

    package enum ContainerInstanceField {
        package static let tags = "TAGS"
        package static let containerInstanceHealth = "CONTAINER_INSTANCE_HEALTH"
        package static let values: [String] = [
            "TAGS",
            "CONTAINER_INSTANCE_HEALTH",
        ]
    }

    package enum ContainerInstanceStatus {
        package static let active = "ACTIVE"
        package static let draining = "DRAINING"
        package static let registering = "REGISTERING"
        package static let deregistering = "DEREGISTERING"
        package static let registrationFailed = "REGISTRATION_FAILED"
        package static let values: [String] = [
            "ACTIVE",
            "DRAINING",
            "REGISTERING",
            "DEREGISTERING",
            "REGISTRATION_FAILED",
        ]
    }

    package enum CpuManufacturer {
        package static let intel = "intel"
        package static let amd = "amd"
        package static let amazonWebServices = "amazon-web-services"
        package static let values: [String] = [
            "intel",
            "amd",
            "amazon-web-services",
        ]
    }

    package enum DeploymentControllerType {
        package static let ecs = "ECS"
        package static let codeDeploy = "CODE_DEPLOY"
        package static let external = "EXTERNAL"
        package static let values: [String] = [
            "ECS",
            "CODE_DEPLOY",
            "EXTERNAL",
        ]
    }

    package enum DeploymentLifecycleHookAction {
        package static let rollback = "ROLLBACK"
        package static let `continue` = "CONTINUE"
        package static let values: [String] = [
            "ROLLBACK",
            "CONTINUE",
        ]
    }

    package enum DeploymentLifecycleHookStage {
        package static let reconcileService = "RECONCILE_SERVICE"
        package static let preScaleUp = "PRE_SCALE_UP"
        package static let postScaleUp = "POST_SCALE_UP"
        package static let testTrafficShift = "TEST_TRAFFIC_SHIFT"
        package static let postTestTrafficShift = "POST_TEST_TRAFFIC_SHIFT"
        package static let preProductionTrafficShift = "PRE_PRODUCTION_TRAFFIC_SHIFT"
        package static let productionTrafficShift = "PRODUCTION_TRAFFIC_SHIFT"
        package static let postProductionTrafficShift = "POST_PRODUCTION_TRAFFIC_SHIFT"
        package static let values: [String] = [
            "RECONCILE_SERVICE",
            "PRE_SCALE_UP",
            "POST_SCALE_UP",
            "TEST_TRAFFIC_SHIFT",
            "POST_TEST_TRAFFIC_SHIFT",
            "PRE_PRODUCTION_TRAFFIC_SHIFT",
            "PRODUCTION_TRAFFIC_SHIFT",
            "POST_PRODUCTION_TRAFFIC_SHIFT",
        ]
    }

    package enum DeploymentLifecycleHookStatus {
        package static let awaitingAction = "AWAITING_ACTION"
        package static let inProgress = "IN_PROGRESS"
        package static let succeeded = "SUCCEEDED"
        package static let failed = "FAILED"
        package static let timedOut = "TIMED_OUT"
        package static let values: [String] = [
            "AWAITING_ACTION",
            "IN_PROGRESS",
            "SUCCEEDED",
            "FAILED",
            "TIMED_OUT",
        ]
    }

    package enum DeploymentLifecycleHookTargetType {
        package static let awsLambda = "AWS_LAMBDA"
        package static let pause = "PAUSE"
        package static let values: [String] = [
            "AWS_LAMBDA",
            "PAUSE",
        ]
    }

    package enum DeploymentRolloutState {
        package static let completed = "COMPLETED"
        package static let failed = "FAILED"
        package static let inProgress = "IN_PROGRESS"
        package static let values: [String] = [
            "COMPLETED",
            "FAILED",
            "IN_PROGRESS",
        ]
    }

    package enum DeploymentStrategy {
        package static let rolling = "ROLLING"
        package static let blueGreen = "BLUE_GREEN"
        package static let linear = "LINEAR"
        package static let canary = "CANARY"
        package static let values: [String] = [
            "ROLLING",
            "BLUE_GREEN",
            "LINEAR",
            "CANARY",
        ]
    }

    package enum DesiredStatus {
        package static let running = "RUNNING"
        package static let pending = "PENDING"
        package static let stopped = "STOPPED"
        package static let values: [String] = [
            "RUNNING",
            "PENDING",
            "STOPPED",
        ]
    }

    package enum DeviceCgroupPermission {
        package static let read = "read"
        package static let write = "write"
        package static let mknod = "mknod"
        package static let values: [String] = [
            "read",
            "write",
            "mknod",
        ]
    }

    package enum EBSResourceType {
        package static let volume = "volume"
        package static let values: [String] = [
            "volume",
        ]
    }

    package enum EFSAuthorizationConfigIAM {
        package static let enabled = "ENABLED"
        package static let disabled = "DISABLED"
        package static let values: [String] = [
            "ENABLED",
            "DISABLED",
        ]
    }

    package enum EFSTransitEncryption {
        package static let enabled = "ENABLED"
        package static let disabled = "DISABLED"
        package static let values: [String] = [
            "ENABLED",
            "DISABLED",
        ]
    }

    package enum EnvironmentFileType {
        package static let s3 = "s3"
        package static let values: [String] = [
            "s3",
        ]
    }

    package enum ExecuteCommandLogging {
        package static let none = "NONE"
        package static let `default` = "DEFAULT"
        package static let override = "OVERRIDE"
        package static let values: [String] = [
            "NONE",
            "DEFAULT",
            "OVERRIDE",
        ]
    }

    package enum FirelensConfigurationType {
        package static let fluentd = "fluentd"
        package static let fluentbit = "fluentbit"
        package static let values: [String] = [
            "fluentd",
            "fluentbit",
        ]
    }

    package enum HealthStatus {
        package static let healthy = "HEALTHY"
        package static let unhealthy = "UNHEALTHY"
        package static let unknown = "UNKNOWN"
        package static let values: [String] = [
            "HEALTHY",
            "UNHEALTHY",
            "UNKNOWN",
        ]
    }

    package enum InstanceGeneration {
        package static let current = "current"
        package static let previous = "previous"
        package static let values: [String] = [
            "current",
            "previous",
        ]
    }

    package enum InstanceHealthCheckState {
        package static let ok = "OK"
        package static let impaired = "IMPAIRED"
        package static let insufficientData = "INSUFFICIENT_DATA"
        package static let initializing = "INITIALIZING"
        package static let values: [String] = [
            "OK",
            "IMPAIRED",
            "INSUFFICIENT_DATA",
            "INITIALIZING",
        ]
    }

    package enum InstanceHealthCheckType {
        package static let containerRuntime = "CONTAINER_RUNTIME"
        package static let acceleratedCompute = "ACCELERATED_COMPUTE"
        package static let daemon = "DAEMON"
        package static let values: [String] = [
            "CONTAINER_RUNTIME",
            "ACCELERATED_COMPUTE",
            "DAEMON",
        ]
    }

    package enum IpcMode {
        package static let host = "host"
        package static let task = "task"
        package static let none = "none"
        package static let values: [String] = [
            "host",
            "task",
            "none",
        ]
    }

    package enum LaunchType {
        package static let ec2 = "EC2"
        package static let fargate = "FARGATE"
        package static let external = "EXTERNAL"
        package static let managedInstances = "MANAGED_INSTANCES"
        package static let values: [String] = [
            "EC2",
            "FARGATE",
            "EXTERNAL",
            "MANAGED_INSTANCES",
        ]
    }

    package enum LocalStorage {
        package static let included = "included"
        package static let required = "required"
        package static let excluded = "excluded"
        package static let values: [String] = [
            "included",
            "required",
            "excluded",
        ]
    }

    package enum LocalStorageType {
        package static let hdd = "hdd"
        package static let ssd = "ssd"
        package static let values: [String] = [
            "hdd",
            "ssd",
        ]
    }

    package enum LogDriver {
        package static let jsonFile = "json-file"
        package static let syslog = "syslog"
        package static let journald = "journald"
        package static let gelf = "gelf"
        package static let fluentd = "fluentd"
        package static let awslogs = "awslogs"
        package static let splunk = "splunk"
        package static let awsfirelens = "awsfirelens"
        package static let values: [String] = [
            "json-file",
            "syslog",
            "journald",
            "gelf",
            "fluentd",
            "awslogs",
            "splunk",
            "awsfirelens",
        ]
    }

    package enum ManagedAgentName {
        package static let executeCommandAgent = "ExecuteCommandAgent"
        package static let values: [String] = [
            "ExecuteCommandAgent",
        ]
    }

    package enum ManagedDraining {
        package static let enabled = "ENABLED"
        package static let disabled = "DISABLED"
        package static let values: [String] = [
            "ENABLED",
            "DISABLED",
        ]
    }

    package enum ManagedInstancesMonitoringOptions {
        package static let basic = "BASIC"
        package static let detailed = "DETAILED"
        package static let values: [String] = [
            "BASIC",
            "DETAILED",
        ]
    }

    package enum ManagedResourceStatus {
        package static let provisioning = "PROVISIONING"
        package static let active = "ACTIVE"
        package static let deprovisioning = "DEPROVISIONING"
        package static let deleted = "DELETED"
        package static let failed = "FAILED"
        package static let values: [String] = [
            "PROVISIONING",
            "ACTIVE",
            "DEPROVISIONING",
            "DELETED",
            "FAILED",
        ]
    }

    package enum ManagedScalingStatus {
        package static let enabled = "ENABLED"
        package static let disabled = "DISABLED"
        package static let values: [String] = [
            "ENABLED",
            "DISABLED",
        ]
    }

    package enum ManagedTerminationProtection {
        package static let enabled = "ENABLED"
        package static let disabled = "DISABLED"
        package static let values: [String] = [
            "ENABLED",
            "DISABLED",
        ]
    }

    package enum NetworkMode {
        package static let bridge = "bridge"
        package static let host = "host"
        package static let awsvpc = "awsvpc"
        package static let none = "none"
        package static let values: [String] = [
            "bridge",
            "host",
            "awsvpc",
            "none",
        ]
    }

    package enum OSFamily {
        package static let windowsServer2019Full = "WINDOWS_SERVER_2019_FULL"
        package static let windowsServer2019Core = "WINDOWS_SERVER_2019_CORE"
        package static let windowsServer2016Full = "WINDOWS_SERVER_2016_FULL"
        package static let windowsServer2004Core = "WINDOWS_SERVER_2004_CORE"
        package static let windowsServer2022Core = "WINDOWS_SERVER_2022_CORE"
        package static let windowsServer2022Full = "WINDOWS_SERVER_2022_FULL"
        package static let windowsServer2025Core = "WINDOWS_SERVER_2025_CORE"
        package static let windowsServer2025Full = "WINDOWS_SERVER_2025_FULL"
        package static let windowsServer20h2Core = "WINDOWS_SERVER_20H2_CORE"
        package static let linux = "LINUX"
        package static let values: [String] = [
            "WINDOWS_SERVER_2019_FULL",
            "WINDOWS_SERVER_2019_CORE",
            "WINDOWS_SERVER_2016_FULL",
            "WINDOWS_SERVER_2004_CORE",
            "WINDOWS_SERVER_2022_CORE",
            "WINDOWS_SERVER_2022_FULL",
            "WINDOWS_SERVER_2025_CORE",
            "WINDOWS_SERVER_2025_FULL",
            "WINDOWS_SERVER_20H2_CORE",
            "LINUX",
        ]
    }

    package enum PidMode {
        package static let host = "host"
        package static let task = "task"
        package static let values: [String] = [
            "host",
            "task",
        ]
    }

    package enum PlacementConstraintType {
        package static let distinctInstance = "distinctInstance"
        package static let memberOf = "memberOf"
        package static let values: [String] = [
            "distinctInstance",
            "memberOf",
        ]
    }

    package enum PlacementStrategyType {
        package static let random = "random"
        package static let spread = "spread"
        package static let binpack = "binpack"
        package static let values: [String] = [
            "random",
            "spread",
            "binpack",
        ]
    }

    package enum PropagateMITags {
        package static let capacityProvider = "CAPACITY_PROVIDER"
        package static let none = "NONE"
        package static let values: [String] = [
            "CAPACITY_PROVIDER",
            "NONE",
        ]
    }

    package enum PropagateTags {
        package static let taskDefinition = "TASK_DEFINITION"
        package static let service = "SERVICE"
        package static let none = "NONE"
        package static let values: [String] = [
            "TASK_DEFINITION",
            "SERVICE",
            "NONE",
        ]
    }

    package enum ProxyConfigurationType {
        package static let appmesh = "APPMESH"
        package static let values: [String] = [
            "APPMESH",
        ]
    }

    package enum ResourceManagementType {
        package static let customer = "CUSTOMER"
        package static let ecs = "ECS"
        package static let values: [String] = [
            "CUSTOMER",
            "ECS",
        ]
    }

    package enum ResourceType {
        package static let gpu = "GPU"
        package static let inferenceAccelerator = "InferenceAccelerator"
        package static let values: [String] = [
            "GPU",
            "InferenceAccelerator",
        ]
    }

    package enum ScaleUnit {
        package static let percent = "PERCENT"
        package static let values: [String] = [
            "PERCENT",
        ]
    }

    package enum SchedulingStrategy {
        package static let replica = "REPLICA"
        package static let daemon = "DAEMON"
        package static let values: [String] = [
            "REPLICA",
            "DAEMON",
        ]
    }

    package enum Scope {
        package static let task = "task"
        package static let shared = "shared"
        package static let values: [String] = [
            "task",
            "shared",
        ]
    }

    package enum ServiceConnectAccessLoggingFormat {
        package static let text = "TEXT"
        package static let json = "JSON"
        package static let values: [String] = [
            "TEXT",
            "JSON",
        ]
    }

    package enum ServiceConnectIncludeQueryParameters {
        package static let disabled = "DISABLED"
        package static let enabled = "ENABLED"
        package static let values: [String] = [
            "DISABLED",
            "ENABLED",
        ]
    }

    package enum ServiceDeploymentLifecycleStage {
        package static let reconcileService = "RECONCILE_SERVICE"
        package static let preScaleUp = "PRE_SCALE_UP"
        package static let scaleUp = "SCALE_UP"
        package static let postScaleUp = "POST_SCALE_UP"
        package static let testTrafficShift = "TEST_TRAFFIC_SHIFT"
        package static let postTestTrafficShift = "POST_TEST_TRAFFIC_SHIFT"
        package static let productionTrafficShift = "PRODUCTION_TRAFFIC_SHIFT"
        package static let postProductionTrafficShift = "POST_PRODUCTION_TRAFFIC_SHIFT"
        package static let bakeTime = "BAKE_TIME"
        package static let cleanUp = "CLEAN_UP"
        package static let values: [String] = [
            "RECONCILE_SERVICE",
            "PRE_SCALE_UP",
            "SCALE_UP",
            "POST_SCALE_UP",
            "TEST_TRAFFIC_SHIFT",
            "POST_TEST_TRAFFIC_SHIFT",
            "PRODUCTION_TRAFFIC_SHIFT",
            "POST_PRODUCTION_TRAFFIC_SHIFT",
            "BAKE_TIME",
            "CLEAN_UP",
        ]
    }

    package enum ServiceDeploymentRollbackMonitorsStatus {
        package static let triggered = "TRIGGERED"
        package static let monitoring = "MONITORING"
        package static let monitoringComplete = "MONITORING_COMPLETE"
        package static let disabled = "DISABLED"
        package static let values: [String] = [
            "TRIGGERED",
            "MONITORING",
            "MONITORING_COMPLETE",
            "DISABLED",
        ]
    }

    package enum ServiceDeploymentStatus {
        package static let pending = "PENDING"
        package static let successful = "SUCCESSFUL"
        package static let stopped = "STOPPED"
        package static let stopRequested = "STOP_REQUESTED"
        package static let inProgress = "IN_PROGRESS"
        package static let rollbackRequested = "ROLLBACK_REQUESTED"
        package static let rollbackInProgress = "ROLLBACK_IN_PROGRESS"
        package static let rollbackSuccessful = "ROLLBACK_SUCCESSFUL"
        package static let rollbackFailed = "ROLLBACK_FAILED"
        package static let values: [String] = [
            "PENDING",
            "SUCCESSFUL",
            "STOPPED",
            "STOP_REQUESTED",
            "IN_PROGRESS",
            "ROLLBACK_REQUESTED",
            "ROLLBACK_IN_PROGRESS",
            "ROLLBACK_SUCCESSFUL",
            "ROLLBACK_FAILED",
        ]
    }

    package enum ServiceField {
        package static let tags = "TAGS"
        package static let values: [String] = [
            "TAGS",
        ]
    }

    package enum SettingName {
        package static let serviceLongArnFormat = "serviceLongArnFormat"
        package static let taskLongArnFormat = "taskLongArnFormat"
        package static let containerInstanceLongArnFormat = "containerInstanceLongArnFormat"
        package static let awsvpcTrunking = "awsvpcTrunking"
        package static let containerInsights = "containerInsights"
        package static let fargateFIPSMode = "fargateFIPSMode"
        package static let tagResourceAuthorization = "tagResourceAuthorization"
        package static let fargateTaskRetirementWaitPeriod = "fargateTaskRetirementWaitPeriod"
        package static let guardDutyActivate = "guardDutyActivate"
        package static let defaultLogDriverMode = "defaultLogDriverMode"
        package static let fargateEventWindows = "fargateEventWindows"
        package static let values: [String] = [
            "serviceLongArnFormat",
            "taskLongArnFormat",
            "containerInstanceLongArnFormat",
            "awsvpcTrunking",
            "containerInsights",
            "fargateFIPSMode",
            "tagResourceAuthorization",
            "fargateTaskRetirementWaitPeriod",
            "guardDutyActivate",
            "defaultLogDriverMode",
            "fargateEventWindows",
        ]
    }

    package enum SettingType {
        package static let user = "user"
        package static let awsManaged = "aws_managed"
        package static let values: [String] = [
            "user",
            "aws_managed",
        ]
    }

    package enum SortOrder {
        package static let asc = "ASC"
        package static let desc = "DESC"
        package static let values: [String] = [
            "ASC",
            "DESC",
        ]
    }

    package enum StabilityStatus {
        package static let steadyState = "STEADY_STATE"
        package static let stabilizing = "STABILIZING"
        package static let values: [String] = [
            "STEADY_STATE",
            "STABILIZING",
        ]
    }

    package enum StopServiceDeploymentStopType {
        package static let abort = "ABORT"
        package static let rollback = "ROLLBACK"
        package static let values: [String] = [
            "ABORT",
            "ROLLBACK",
        ]
    }

    package enum TargetType {
        package static let containerInstance = "container-instance"
        package static let values: [String] = [
            "container-instance",
        ]
    }

    package enum TaskDefinitionFamilyStatus {
        package static let active = "ACTIVE"
        package static let inactive = "INACTIVE"
        package static let all = "ALL"
        package static let values: [String] = [
            "ACTIVE",
            "INACTIVE",
            "ALL",
        ]
    }

    package enum TaskDefinitionField {
        package static let tags = "TAGS"
        package static let values: [String] = [
            "TAGS",
        ]
    }

    package enum TaskDefinitionPlacementConstraintType {
        package static let memberOf = "memberOf"
        package static let values: [String] = [
            "memberOf",
        ]
    }

    package enum TaskDefinitionStatus {
        package static let active = "ACTIVE"
        package static let inactive = "INACTIVE"
        package static let deleteInProgress = "DELETE_IN_PROGRESS"
        package static let values: [String] = [
            "ACTIVE",
            "INACTIVE",
            "DELETE_IN_PROGRESS",
        ]
    }

    package enum TaskField {
        package static let tags = "TAGS"
        package static let values: [String] = [
            "TAGS",
        ]
    }

    package enum TaskFilesystemType {
        package static let ext3 = "ext3"
        package static let ext4 = "ext4"
        package static let xfs = "xfs"
        package static let ntfs = "ntfs"
        package static let values: [String] = [
            "ext3",
            "ext4",
            "xfs",
            "ntfs",
        ]
    }

    package enum TaskSetField {
        package static let tags = "TAGS"
        package static let values: [String] = [
            "TAGS",
        ]
    }

    package enum TaskStopCode {
        package static let taskFailedToStart = "TaskFailedToStart"
        package static let essentialContainerExited = "EssentialContainerExited"
        package static let userInitiated = "UserInitiated"
        package static let serviceSchedulerInitiated = "ServiceSchedulerInitiated"
        package static let spotInterruption = "SpotInterruption"
        package static let terminationNotice = "TerminationNotice"
        package static let values: [String] = [
            "TaskFailedToStart",
            "EssentialContainerExited",
            "UserInitiated",
            "ServiceSchedulerInitiated",
            "SpotInterruption",
            "TerminationNotice",
        ]
    }

    package enum TransportProtocol {
        package static let tcp = "tcp"
        package static let udp = "udp"
        package static let values: [String] = [
            "tcp",
            "udp",
        ]
    }

    package enum UlimitName {
        package static let core = "core"
        package static let cpu = "cpu"
        package static let data = "data"
        package static let fsize = "fsize"
        package static let locks = "locks"
        package static let memlock = "memlock"
        package static let msgqueue = "msgqueue"
        package static let nice = "nice"
        package static let nofile = "nofile"
        package static let nproc = "nproc"
        package static let rss = "rss"
        package static let rtprio = "rtprio"
        package static let rttime = "rttime"
        package static let sigpending = "sigpending"
        package static let stack = "stack"
        package static let values: [String] = [
            "core",
            "cpu",
            "data",
            "fsize",
            "locks",
            "memlock",
            "msgqueue",
            "nice",
            "nofile",
            "nproc",
            "rss",
            "rtprio",
            "rttime",
            "sigpending",
            "stack",
        ]
    }

    package enum VersionConsistency {
        package static let enabled = "enabled"
        package static let disabled = "disabled"
        package static let values: [String] = [
            "enabled",
            "disabled",
        ]
    }
}

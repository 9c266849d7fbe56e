// Made by teal-generate from botocore 1.43.11, data/application-autoscaling/2016-02-06. Do not edit; run `make generate`.
// swift-format-ignore-file

extension ApplicationAutoScaling {
    package enum AdjustmentType {
        package static let changeInCapacity = "ChangeInCapacity"
        package static let percentChangeInCapacity = "PercentChangeInCapacity"
        package static let exactCapacity = "ExactCapacity"
        package static let values: [String] = [
            "ChangeInCapacity",
            "PercentChangeInCapacity",
            "ExactCapacity",
        ]
    }

    package enum MetricAggregationType {
        package static let average = "Average"
        package static let minimum = "Minimum"
        package static let maximum = "Maximum"
        package static let values: [String] = [
            "Average",
            "Minimum",
            "Maximum",
        ]
    }

    package enum MetricStatistic {
        package static let average = "Average"
        package static let minimum = "Minimum"
        package static let maximum = "Maximum"
        package static let sampleCount = "SampleCount"
        package static let sum = "Sum"
        package static let values: [String] = [
            "Average",
            "Minimum",
            "Maximum",
            "SampleCount",
            "Sum",
        ]
    }

    package enum MetricType {
        package static let dynamoDBReadCapacityUtilization = "DynamoDBReadCapacityUtilization"
        package static let dynamoDBWriteCapacityUtilization = "DynamoDBWriteCapacityUtilization"
        package static let albRequestCountPerTarget = "ALBRequestCountPerTarget"
        package static let rdsReaderAverageCPUUtilization = "RDSReaderAverageCPUUtilization"
        package static let rdsReaderAverageDatabaseConnections = "RDSReaderAverageDatabaseConnections"
        package static let ec2SpotFleetRequestAverageCPUUtilization = "EC2SpotFleetRequestAverageCPUUtilization"
        package static let ec2SpotFleetRequestAverageNetworkIn = "EC2SpotFleetRequestAverageNetworkIn"
        package static let ec2SpotFleetRequestAverageNetworkOut = "EC2SpotFleetRequestAverageNetworkOut"
        package static let sageMakerVariantInvocationsPerInstance = "SageMakerVariantInvocationsPerInstance"
        package static let ecsServiceAverageCPUUtilization = "ECSServiceAverageCPUUtilization"
        package static let ecsServiceAverageMemoryUtilization = "ECSServiceAverageMemoryUtilization"
        package static let appStreamAverageCapacityUtilization = "AppStreamAverageCapacityUtilization"
        package static let comprehendInferenceUtilization = "ComprehendInferenceUtilization"
        package static let lambdaProvisionedConcurrencyUtilization = "LambdaProvisionedConcurrencyUtilization"
        package static let cassandraReadCapacityUtilization = "CassandraReadCapacityUtilization"
        package static let cassandraWriteCapacityUtilization = "CassandraWriteCapacityUtilization"
        package static let kafkaBrokerStorageUtilization = "KafkaBrokerStorageUtilization"
        package static let elastiCacheEngineCPUUtilization = "ElastiCacheEngineCPUUtilization"
        package static let elastiCacheDatabaseMemoryUsagePercentage = "ElastiCacheDatabaseMemoryUsagePercentage"
        package static let elastiCachePrimaryEngineCPUUtilization = "ElastiCachePrimaryEngineCPUUtilization"
        package static let elastiCacheReplicaEngineCPUUtilization = "ElastiCacheReplicaEngineCPUUtilization"
        package static let elastiCacheDatabaseMemoryUsageCountedForEvictPercentage = "ElastiCacheDatabaseMemoryUsageCountedForEvictPercentage"
        package static let neptuneReaderAverageCPUUtilization = "NeptuneReaderAverageCPUUtilization"
        package static let sageMakerVariantProvisionedConcurrencyUtilization = "SageMakerVariantProvisionedConcurrencyUtilization"
        package static let elastiCacheDatabaseCapacityUsageCountedForEvictPercentage = "ElastiCacheDatabaseCapacityUsageCountedForEvictPercentage"
        package static let sageMakerInferenceComponentInvocationsPerCopy = "SageMakerInferenceComponentInvocationsPerCopy"
        package static let workSpacesAverageUserSessionsCapacityUtilization = "WorkSpacesAverageUserSessionsCapacityUtilization"
        package static let sageMakerInferenceComponentConcurrentRequestsPerCopyHighResolution = "SageMakerInferenceComponentConcurrentRequestsPerCopyHighResolution"
        package static let sageMakerVariantConcurrentRequestsPerModelHighResolution = "SageMakerVariantConcurrentRequestsPerModelHighResolution"
        package static let values: [String] = [
            "DynamoDBReadCapacityUtilization",
            "DynamoDBWriteCapacityUtilization",
            "ALBRequestCountPerTarget",
            "RDSReaderAverageCPUUtilization",
            "RDSReaderAverageDatabaseConnections",
            "EC2SpotFleetRequestAverageCPUUtilization",
            "EC2SpotFleetRequestAverageNetworkIn",
            "EC2SpotFleetRequestAverageNetworkOut",
            "SageMakerVariantInvocationsPerInstance",
            "ECSServiceAverageCPUUtilization",
            "ECSServiceAverageMemoryUtilization",
            "AppStreamAverageCapacityUtilization",
            "ComprehendInferenceUtilization",
            "LambdaProvisionedConcurrencyUtilization",
            "CassandraReadCapacityUtilization",
            "CassandraWriteCapacityUtilization",
            "KafkaBrokerStorageUtilization",
            "ElastiCacheEngineCPUUtilization",
            "ElastiCacheDatabaseMemoryUsagePercentage",
            "ElastiCachePrimaryEngineCPUUtilization",
            "ElastiCacheReplicaEngineCPUUtilization",
            "ElastiCacheDatabaseMemoryUsageCountedForEvictPercentage",
            "NeptuneReaderAverageCPUUtilization",
            "SageMakerVariantProvisionedConcurrencyUtilization",
            "ElastiCacheDatabaseCapacityUsageCountedForEvictPercentage",
            "SageMakerInferenceComponentInvocationsPerCopy",
            "WorkSpacesAverageUserSessionsCapacityUtilization",
            "SageMakerInferenceComponentConcurrentRequestsPerCopyHighResolution",
            "SageMakerVariantConcurrentRequestsPerModelHighResolution",
        ]
    }

    package enum PolicyType {
        package static let stepScaling = "StepScaling"
        package static let targetTrackingScaling = "TargetTrackingScaling"
        package static let predictiveScaling = "PredictiveScaling"
        package static let values: [String] = [
            "StepScaling",
            "TargetTrackingScaling",
            "PredictiveScaling",
        ]
    }

    package enum PredictiveScalingMaxCapacityBreachBehavior {
        package static let honorMaxCapacity = "HonorMaxCapacity"
        package static let increaseMaxCapacity = "IncreaseMaxCapacity"
        package static let values: [String] = [
            "HonorMaxCapacity",
            "IncreaseMaxCapacity",
        ]
    }

    package enum PredictiveScalingMode {
        package static let forecastOnly = "ForecastOnly"
        package static let forecastAndScale = "ForecastAndScale"
        package static let values: [String] = [
            "ForecastOnly",
            "ForecastAndScale",
        ]
    }

    package enum ScalableDimension {
        package static let ecsServiceDesiredCount = "ecs:service:DesiredCount"
        package static let ec2SpotFleetRequestTargetCapacity = "ec2:spot-fleet-request:TargetCapacity"
        package static let elasticmapreduceInstancegroupInstanceCount = "elasticmapreduce:instancegroup:InstanceCount"
        package static let appstreamFleetDesiredCapacity = "appstream:fleet:DesiredCapacity"
        package static let dynamodbTableReadCapacityUnits = "dynamodb:table:ReadCapacityUnits"
        package static let dynamodbTableWriteCapacityUnits = "dynamodb:table:WriteCapacityUnits"
        package static let dynamodbIndexReadCapacityUnits = "dynamodb:index:ReadCapacityUnits"
        package static let dynamodbIndexWriteCapacityUnits = "dynamodb:index:WriteCapacityUnits"
        package static let rdsClusterReadReplicaCount = "rds:cluster:ReadReplicaCount"
        package static let sagemakerVariantDesiredInstanceCount = "sagemaker:variant:DesiredInstanceCount"
        package static let customResourceResourceTypeProperty = "custom-resource:ResourceType:Property"
        package static let comprehendDocumentClassifierEndpointDesiredInferenceUnits = "comprehend:document-classifier-endpoint:DesiredInferenceUnits"
        package static let comprehendEntityRecognizerEndpointDesiredInferenceUnits = "comprehend:entity-recognizer-endpoint:DesiredInferenceUnits"
        package static let lambdaFunctionProvisionedConcurrency = "lambda:function:ProvisionedConcurrency"
        package static let cassandraTableReadCapacityUnits = "cassandra:table:ReadCapacityUnits"
        package static let cassandraTableWriteCapacityUnits = "cassandra:table:WriteCapacityUnits"
        package static let kafkaBrokerStorageVolumeSize = "kafka:broker-storage:VolumeSize"
        package static let elasticacheCacheClusterNodes = "elasticache:cache-cluster:Nodes"
        package static let elasticacheReplicationGroupNodeGroups = "elasticache:replication-group:NodeGroups"
        package static let elasticacheReplicationGroupReplicas = "elasticache:replication-group:Replicas"
        package static let neptuneClusterReadReplicaCount = "neptune:cluster:ReadReplicaCount"
        package static let sagemakerVariantDesiredProvisionedConcurrency = "sagemaker:variant:DesiredProvisionedConcurrency"
        package static let sagemakerInferenceComponentDesiredCopyCount = "sagemaker:inference-component:DesiredCopyCount"
        package static let workspacesWorkspacespoolDesiredUserSessions = "workspaces:workspacespool:DesiredUserSessions"
        package static let values: [String] = [
            "ecs:service:DesiredCount",
            "ec2:spot-fleet-request:TargetCapacity",
            "elasticmapreduce:instancegroup:InstanceCount",
            "appstream:fleet:DesiredCapacity",
            "dynamodb:table:ReadCapacityUnits",
            "dynamodb:table:WriteCapacityUnits",
            "dynamodb:index:ReadCapacityUnits",
            "dynamodb:index:WriteCapacityUnits",
            "rds:cluster:ReadReplicaCount",
            "sagemaker:variant:DesiredInstanceCount",
            "custom-resource:ResourceType:Property",
            "comprehend:document-classifier-endpoint:DesiredInferenceUnits",
            "comprehend:entity-recognizer-endpoint:DesiredInferenceUnits",
            "lambda:function:ProvisionedConcurrency",
            "cassandra:table:ReadCapacityUnits",
            "cassandra:table:WriteCapacityUnits",
            "kafka:broker-storage:VolumeSize",
            "elasticache:cache-cluster:Nodes",
            "elasticache:replication-group:NodeGroups",
            "elasticache:replication-group:Replicas",
            "neptune:cluster:ReadReplicaCount",
            "sagemaker:variant:DesiredProvisionedConcurrency",
            "sagemaker:inference-component:DesiredCopyCount",
            "workspaces:workspacespool:DesiredUserSessions",
        ]
    }

    package enum ScalingActivityStatusCode {
        package static let pending = "Pending"
        package static let inProgress = "InProgress"
        package static let successful = "Successful"
        package static let overridden = "Overridden"
        package static let unfulfilled = "Unfulfilled"
        package static let failed = "Failed"
        package static let values: [String] = [
            "Pending",
            "InProgress",
            "Successful",
            "Overridden",
            "Unfulfilled",
            "Failed",
        ]
    }

    package enum ServiceNamespace {
        package static let ecs = "ecs"
        package static let elasticmapreduce = "elasticmapreduce"
        package static let ec2 = "ec2"
        package static let appstream = "appstream"
        package static let dynamodb = "dynamodb"
        package static let rds = "rds"
        package static let sagemaker = "sagemaker"
        package static let customResource = "custom-resource"
        package static let comprehend = "comprehend"
        package static let lambda = "lambda"
        package static let cassandra = "cassandra"
        package static let kafka = "kafka"
        package static let elasticache = "elasticache"
        package static let neptune = "neptune"
        package static let workspaces = "workspaces"
        package static let values: [String] = [
            "ecs",
            "elasticmapreduce",
            "ec2",
            "appstream",
            "dynamodb",
            "rds",
            "sagemaker",
            "custom-resource",
            "comprehend",
            "lambda",
            "cassandra",
            "kafka",
            "elasticache",
            "neptune",
            "workspaces",
        ]
    }
}

import AWSApplicationAutoScaling
import AWSCloudFormation
import AWSCloudWatch
import AWSEC2
import AWSECR
import AWSECS
import AWSEFS
import AWSELBv2
import AWSEvents
import AWSIAM
import AWSLogs
import AWSRoute53
import AWSSSM
import AWSSTS
import AWSSecretsManager
import AWSServiceDiscovery
import AWSWire
import Testing

/// One generated operation, as a test's argument.
struct AnyOperation: Sendable, CustomTestStringConvertible {
    let type: any AWSOperation.Type

    var testDescription: String { "\(type.service.id) \(type.descriptor.name)" }

    static let all: [AnyOperation] = [
        STS.operations, IAM.operations, EC2.operations, Logs.operations, ECR.operations, ECS.operations,
        ELBv2.operations, CloudFormation.operations, Route53.operations,
        SecretsManager.operations, SSM.operations, ServiceDiscovery.operations, ApplicationAutoScaling.operations,
        Events.operations, CloudWatch.operations, EFS.operations,
    ].flatMap { $0 }.map(AnyOperation.init)
}

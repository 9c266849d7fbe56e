import CloudTemplate
import ComposeFile

/// Secrets of Secrets Manager and parameters of Systems Manager: named here, read when a task starts.
extension StackTemplate {
    static func secrets(of container: ComposeService) -> [TemplateValue] {
        container.secrets.map { ["Name": .string($0.variable), "ValueFrom": reference($0.store)] }
    }

    /// Source: <https://docs.aws.amazon.com/AmazonECS/latest/developerguide/secrets-envvar-secrets-manager.html>
    private static func reference(_ store: SecretStore) -> TemplateValue {
        switch store {
        case .secretsManager(let name, let key):
            let suffix = key.map { ":\($0)::" } ?? ""
            if name.hasPrefix("arn:") { return .string(name + suffix) }
            return .sub("arn:${AWS::Partition}:secretsmanager:${AWS::Region}:${AWS::AccountId}:secret:\(name)\(suffix)")
        case .parameter(let name):
            return name.hasPrefix("arn:") ? .string(name) : .sub(parameterARN(name))
        }
    }

    private static func parameterARN(_ name: String) -> String {
        "arn:${AWS::Partition}:ssm:${AWS::Region}:${AWS::AccountId}:parameter/\(name.drop { $0 == "/" })"
    }

    /// What lets the execution role read exactly the secrets that the services name; empty where there is none.
    var secretPolicies: [TemplateValue] {
        let stores = project.containers.flatMap(\.secrets).map(\.store)
        var secrets: [String] = []
        var parameters: [String] = []
        for store in stores {
            switch store {
            case .secretsManager(let name, _):
                // AWS puts six random characters behind the name.
                let arn =
                    name.hasPrefix("arn:")
                    ? name
                    : "arn:${AWS::Partition}:secretsmanager:${AWS::Region}:${AWS::AccountId}:secret:\(name)-??????"
                if !secrets.contains(arn) { secrets.append(arn) }
            case .parameter(let name):
                let arn = name.hasPrefix("arn:") ? name : Self.parameterARN(name)
                if !parameters.contains(arn) { parameters.append(arn) }
            }
        }
        let statements = [("secretsmanager:GetSecretValue", secrets), ("ssm:GetParameters", parameters)]
            .filter { !$0.1.isEmpty }
            .map { action, arns -> TemplateValue in
                [
                    "Effect": "Allow", "Action": .string(action),
                    "Resource": .list(arns.map { $0.contains("${") ? .sub($0) : .string($0) }),
                ]
            }
        guard !statements.isEmpty else { return [] }
        return [
            [
                "PolicyName": "read-secrets",
                "PolicyDocument": ["Version": "2012-10-17", "Statement": .list(statements)],
            ]
        ]
    }
}

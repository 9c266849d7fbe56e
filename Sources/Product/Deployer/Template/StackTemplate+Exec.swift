import CloudTemplate
import ComposeFile

/// Commands in running tasks: `teal exec`, `aws ecs execute-command`.
extension StackTemplate {
    /// AWS's agent writes to the container's file system, so that a read-only one has none.
    ///
    /// Source: <https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ecs-exec.html>
    func takesCommands(_ service: ComposeService) -> Bool {
        service.containers.allSatisfy { !$0.isReadOnly }
    }

    /// What the agent needs, and nothing else.
    ///
    /// Source: <https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task-iam-roles.html#ecs-exec-required-iam-permissions>
    var taskRole: TemplateResource {
        let actions = ["CreateControlChannel", "CreateDataChannel", "OpenControlChannel", "OpenDataChannel"]
        return TemplateResource(
            "TaskRole", "AWS::IAM::Role",
            [
                "Description": .string("Lets commands be run in the tasks of \(project.name)"),
                "AssumeRolePolicyDocument": Self.trust("ecs-tasks.amazonaws.com"),
                "Policies": [
                    [
                        "PolicyName": "ExecuteCommand",
                        "PolicyDocument": [
                            "Version": "2012-10-17",
                            "Statement": [
                                [
                                    "Effect": "Allow",
                                    "Action": .list(actions.map { .string("ssmmessages:\($0)") }), "Resource": "*",
                                ]
                            ],
                        ],
                    ]
                ],
            ])
    }
}

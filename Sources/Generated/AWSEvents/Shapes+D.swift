// Made by teal-generate from botocore 1.43.11, data/events/2015-10-07. Do not edit; run `make generate`.
// swift-format-ignore-file

package import AWSWire
package import FoundationEssentials

extension Events {
    package struct DeadLetterConfig: AWSStructure {
        package var arn: String?

        package init() {}

        package init(arn: String? = nil) {
            self.arn = arn
        }

        package static let schema = Schema<Self>("DeadLetterConfig", [
            Member("Arn", \.arn, .string(StringConstraint(minimumLength: 1, maximumLength: 1600))),
        ])
    }

    package struct DeleteRuleRequest: AWSStructure {
        package var name: String?
        package var eventBusName: String?
        package var force: Bool?

        package init() {}

        package init(name: String? = nil, eventBusName: String? = nil, force: Bool? = nil) {
            self.name = name
            self.eventBusName = eventBusName
            self.force = force
        }

        package static let schema = Schema<Self>("DeleteRuleRequest", [
            Member("Name", \.name, .string(StringConstraint(minimumLength: 1, maximumLength: 64, pattern: #"[\.\-_A-Za-z0-9]+"#)), required: true),
            Member("EventBusName", \.eventBusName, .string(StringConstraint(minimumLength: 1, maximumLength: 1600, pattern: #"(arn:aws[\w-]*:events:[a-z]+-[a-z]+-[\w-]+:[0-9]{12}:event-bus\/)?[/\.\-_A-Za-z0-9]+"#))),
            Member("Force", \.force),
        ])
    }

    package struct DeleteRuleResponse: AWSStructure {
        package init() {}

        package static let schema = Schema<Self>("DeleteRuleResponse", [])
    }

    package struct DescribeEventBusRequest: AWSStructure {
        package var name: String?

        package init() {}

        package init(name: String? = nil) {
            self.name = name
        }

        package static let schema = Schema<Self>("DescribeEventBusRequest", [
            Member("Name", \.name, .string(StringConstraint(minimumLength: 1, maximumLength: 1600, pattern: #"(arn:aws[\w-]*:events:[a-z]+-[a-z]+-[\w-]+:[0-9]{12}:event-bus\/)?[/\.\-_A-Za-z0-9]+"#))),
        ])
    }

    package struct DescribeEventBusResponse: AWSStructure {
        package var name: String?
        package var arn: String?
        package var description: String?
        package var kmsKeyIdentifier: String?
        package var deadLetterConfig: DeadLetterConfig?
        package var policy: String?
        package var logConfig: LogConfig?
        package var creationTime: Date?
        package var lastModifiedTime: Date?

        package init() {}

        package init(
            name: String? = nil,
            arn: String? = nil,
            description: String? = nil,
            kmsKeyIdentifier: String? = nil,
            deadLetterConfig: DeadLetterConfig? = nil,
            policy: String? = nil,
            logConfig: LogConfig? = nil,
            creationTime: Date? = nil,
            lastModifiedTime: Date? = nil
        ) {
            self.name = name
            self.arn = arn
            self.description = description
            self.kmsKeyIdentifier = kmsKeyIdentifier
            self.deadLetterConfig = deadLetterConfig
            self.policy = policy
            self.logConfig = logConfig
            self.creationTime = creationTime
            self.lastModifiedTime = lastModifiedTime
        }

        package static let schema = Schema<Self>("DescribeEventBusResponse", [
            Member("Name", \.name),
            Member("Arn", \.arn),
            Member("Description", \.description, .string(StringConstraint(maximumLength: 512))),
            Member("KmsKeyIdentifier", \.kmsKeyIdentifier, .string(StringConstraint(maximumLength: 2048, pattern: #"^[a-zA-Z0-9_\-/:]*$"#))),
            Member("DeadLetterConfig", \.deadLetterConfig),
            Member("Policy", \.policy),
            Member("LogConfig", \.logConfig),
            Member("CreationTime", \.creationTime),
            Member("LastModifiedTime", \.lastModifiedTime),
        ])
    }

    package struct DescribeRuleRequest: AWSStructure {
        package var name: String?
        package var eventBusName: String?

        package init() {}

        package init(name: String? = nil, eventBusName: String? = nil) {
            self.name = name
            self.eventBusName = eventBusName
        }

        package static let schema = Schema<Self>("DescribeRuleRequest", [
            Member("Name", \.name, .string(StringConstraint(minimumLength: 1, maximumLength: 64, pattern: #"[\.\-_A-Za-z0-9]+"#)), required: true),
            Member("EventBusName", \.eventBusName, .string(StringConstraint(minimumLength: 1, maximumLength: 1600, pattern: #"(arn:aws[\w-]*:events:[a-z]+-[a-z]+-[\w-]+:[0-9]{12}:event-bus\/)?[/\.\-_A-Za-z0-9]+"#))),
        ])
    }

    package struct DescribeRuleResponse: AWSStructure {
        package var name: String?
        package var arn: String?
        package var eventPattern: String?
        package var scheduleExpression: String?
        package var state: String?
        package var description: String?
        package var roleArn: String?
        package var managedBy: String?
        package var eventBusName: String?
        package var createdBy: String?

        package init() {}

        package init(
            name: String? = nil,
            arn: String? = nil,
            eventPattern: String? = nil,
            scheduleExpression: String? = nil,
            state: String? = nil,
            description: String? = nil,
            roleArn: String? = nil,
            managedBy: String? = nil,
            eventBusName: String? = nil,
            createdBy: String? = nil
        ) {
            self.name = name
            self.arn = arn
            self.eventPattern = eventPattern
            self.scheduleExpression = scheduleExpression
            self.state = state
            self.description = description
            self.roleArn = roleArn
            self.managedBy = managedBy
            self.eventBusName = eventBusName
            self.createdBy = createdBy
        }

        package static let schema = Schema<Self>("DescribeRuleResponse", [
            Member("Name", \.name, .string(StringConstraint(minimumLength: 1, maximumLength: 64, pattern: #"[\.\-_A-Za-z0-9]+"#))),
            Member("Arn", \.arn, .string(StringConstraint(minimumLength: 1, maximumLength: 1600))),
            Member("EventPattern", \.eventPattern, .string(StringConstraint(maximumLength: 4096))),
            Member("ScheduleExpression", \.scheduleExpression, .string(StringConstraint(maximumLength: 256))),
            Member("State", \.state, .string(StringConstraint(values: RuleState.values))),
            Member("Description", \.description, .string(StringConstraint(maximumLength: 512))),
            Member("RoleArn", \.roleArn, .string(StringConstraint(minimumLength: 1, maximumLength: 1600))),
            Member("ManagedBy", \.managedBy, .string(StringConstraint(minimumLength: 1, maximumLength: 128))),
            Member("EventBusName", \.eventBusName, .string(StringConstraint(minimumLength: 1, maximumLength: 256, pattern: #"[/\.\-_A-Za-z0-9]+"#))),
            Member("CreatedBy", \.createdBy, .string(StringConstraint(minimumLength: 1, maximumLength: 128))),
        ])
    }

    package struct DisableRuleRequest: AWSStructure {
        package var name: String?
        package var eventBusName: String?

        package init() {}

        package init(name: String? = nil, eventBusName: String? = nil) {
            self.name = name
            self.eventBusName = eventBusName
        }

        package static let schema = Schema<Self>("DisableRuleRequest", [
            Member("Name", \.name, .string(StringConstraint(minimumLength: 1, maximumLength: 64, pattern: #"[\.\-_A-Za-z0-9]+"#)), required: true),
            Member("EventBusName", \.eventBusName, .string(StringConstraint(minimumLength: 1, maximumLength: 1600, pattern: #"(arn:aws[\w-]*:events:[a-z]+-[a-z]+-[\w-]+:[0-9]{12}:event-bus\/)?[/\.\-_A-Za-z0-9]+"#))),
        ])
    }

    package struct DisableRuleResponse: AWSStructure {
        package init() {}

        package static let schema = Schema<Self>("DisableRuleResponse", [])
    }
}

// Made by teal-generate from botocore 1.43.11, data/cloudformation/2010-05-15. Do not edit; run `make generate`.
// swift-format-ignore-file

package import AWSWire
package import FoundationEssentials

extension CloudFormation {
    package struct ListChangeSetsInput: AWSStructure {
        package var stackName: String?
        package var nextToken: String?

        package init() {}

        package init(stackName: String? = nil, nextToken: String? = nil) {
            self.stackName = stackName
            self.nextToken = nextToken
        }

        package static let schema = Schema<Self>("ListChangeSetsInput", [
            Member("StackName", \.stackName, .string(StringConstraint(minimumLength: 1, pattern: #"([a-zA-Z][-a-zA-Z0-9]*)|(arn:\b(aws|aws-us-gov|aws-cn)\b:[-a-zA-Z0-9:/._+]*)"#)), required: true),
            Member("NextToken", \.nextToken, .string(StringConstraint(minimumLength: 1, maximumLength: 1024))),
        ])
    }

    package struct ListChangeSetsOutput: AWSStructure {
        package var summaries: [ChangeSetSummary]?
        package var nextToken: String?

        package init() {}

        package init(summaries: [ChangeSetSummary]? = nil, nextToken: String? = nil) {
            self.summaries = summaries
            self.nextToken = nextToken
        }

        package static let schema = Schema<Self>("ListChangeSetsOutput", [
            Member("Summaries", \.summaries),
            Member("NextToken", \.nextToken, .string(StringConstraint(minimumLength: 1, maximumLength: 1024))),
        ])
    }

    package struct ListExportsInput: AWSStructure {
        package var nextToken: String?

        package init() {}

        package init(nextToken: String? = nil) {
            self.nextToken = nextToken
        }

        package static let schema = Schema<Self>("ListExportsInput", [
            Member("NextToken", \.nextToken, .string(StringConstraint(minimumLength: 1, maximumLength: 1024))),
        ])
    }

    package struct ListExportsOutput: AWSStructure {
        package var exports: [Export]?
        package var nextToken: String?

        package init() {}

        package init(exports: [Export]? = nil, nextToken: String? = nil) {
            self.exports = exports
            self.nextToken = nextToken
        }

        package static let schema = Schema<Self>("ListExportsOutput", [
            Member("Exports", \.exports),
            Member("NextToken", \.nextToken, .string(StringConstraint(minimumLength: 1, maximumLength: 1024))),
        ])
    }

    package struct ListImportsInput: AWSStructure {
        package var exportName: String?
        package var nextToken: String?

        package init() {}

        package init(exportName: String? = nil, nextToken: String? = nil) {
            self.exportName = exportName
            self.nextToken = nextToken
        }

        package static let schema = Schema<Self>("ListImportsInput", [
            Member("ExportName", \.exportName, required: true),
            Member("NextToken", \.nextToken, .string(StringConstraint(minimumLength: 1, maximumLength: 1024))),
        ])
    }

    package struct ListImportsOutput: AWSStructure {
        package var imports: [String]?
        package var nextToken: String?

        package init() {}

        package init(imports: [String]? = nil, nextToken: String? = nil) {
            self.imports = imports
            self.nextToken = nextToken
        }

        package static let schema = Schema<Self>("ListImportsOutput", [
            Member("Imports", \.imports),
            Member("NextToken", \.nextToken, .string(StringConstraint(minimumLength: 1, maximumLength: 1024))),
        ])
    }

    package struct ListStackResourcesInput: AWSStructure {
        package var stackName: String?
        package var nextToken: String?

        package init() {}

        package init(stackName: String? = nil, nextToken: String? = nil) {
            self.stackName = stackName
            self.nextToken = nextToken
        }

        package static let schema = Schema<Self>("ListStackResourcesInput", [
            Member("StackName", \.stackName, required: true),
            Member("NextToken", \.nextToken, .string(StringConstraint(minimumLength: 1, maximumLength: 1024))),
        ])
    }

    package struct ListStackResourcesOutput: AWSStructure {
        package var stackResourceSummaries: [StackResourceSummary]?
        package var nextToken: String?

        package init() {}

        package init(stackResourceSummaries: [StackResourceSummary]? = nil, nextToken: String? = nil) {
            self.stackResourceSummaries = stackResourceSummaries
            self.nextToken = nextToken
        }

        package static let schema = Schema<Self>("ListStackResourcesOutput", [
            Member("StackResourceSummaries", \.stackResourceSummaries),
            Member("NextToken", \.nextToken, .string(StringConstraint(minimumLength: 1, maximumLength: 1024))),
        ])
    }

    package struct ListStacksInput: AWSStructure {
        package var nextToken: String?
        package var stackStatusFilter: [String]?

        package init() {}

        package init(nextToken: String? = nil, stackStatusFilter: [String]? = nil) {
            self.nextToken = nextToken
            self.stackStatusFilter = stackStatusFilter
        }

        package static let schema = Schema<Self>("ListStacksInput", [
            Member("NextToken", \.nextToken, .string(StringConstraint(minimumLength: 1, maximumLength: 1024))),
            Member("StackStatusFilter", \.stackStatusFilter, .list(.string(StringConstraint(values: StackStatus.values)))),
        ])
    }

    package struct ListStacksOutput: AWSStructure {
        package var stackSummaries: [StackSummary]?
        package var nextToken: String?

        package init() {}

        package init(stackSummaries: [StackSummary]? = nil, nextToken: String? = nil) {
            self.stackSummaries = stackSummaries
            self.nextToken = nextToken
        }

        package static let schema = Schema<Self>("ListStacksOutput", [
            Member("StackSummaries", \.stackSummaries),
            Member("NextToken", \.nextToken, .string(StringConstraint(minimumLength: 1, maximumLength: 1024))),
        ])
    }

    package struct LiveResourceDrift: AWSStructure {
        package var previousValue: String?
        package var actualValue: String?
        package var driftDetectionTimestamp: Date?

        package init() {}

        package init(previousValue: String? = nil, actualValue: String? = nil, driftDetectionTimestamp: Date? = nil) {
            self.previousValue = previousValue
            self.actualValue = actualValue
            self.driftDetectionTimestamp = driftDetectionTimestamp
        }

        package static let schema = Schema<Self>("LiveResourceDrift", [
            Member("PreviousValue", \.previousValue),
            Member("ActualValue", \.actualValue),
            Member("DriftDetectionTimestamp", \.driftDetectionTimestamp),
        ])
    }
}

// Made by teal-generate from botocore 1.43.11, data/route53/2013-04-01. Do not edit; run `make generate`.
// swift-format-ignore-file

package import AWSWire

extension Route53 {
    package static let operations: [any AWSOperation.Type] = [
        CreateHostedZone.self,
        GetHostedZone.self,
        ListHostedZones.self,
        ListHostedZonesByName.self,
        DeleteHostedZone.self,
        ChangeResourceRecordSets.self,
        ListResourceRecordSets.self,
        GetChange.self,
    ]

    package enum CreateHostedZone: AWSOperation {
        package typealias Input = CreateHostedZoneRequest
        package typealias Output = CreateHostedZoneResponse
        package static var service: AWSService { Route53.service }
        package static let descriptor = OperationDescriptor(
            name: "CreateHostedZone",
            path: "/2013-04-01/hostedzone",
            status: 201,
            inputElement: "CreateHostedZoneRequest",
            inputNamespace: "https://route53.amazonaws.com/doc/2013-04-01/",
            errors: [Errors.invalidDomainName, Errors.hostedZoneAlreadyExists, Errors.tooManyHostedZones, Errors.invalidVPCId, Errors.invalidInput, Errors.delegationSetNotAvailable, Errors.conflictingDomainExists, Errors.noSuchDelegationSet, Errors.delegationSetNotReusable])
    }

    package enum GetHostedZone: AWSOperation {
        package typealias Input = GetHostedZoneRequest
        package typealias Output = GetHostedZoneResponse
        package static var service: AWSService { Route53.service }
        package static let descriptor = OperationDescriptor(
            name: "GetHostedZone",
            method: "GET",
            path: "/2013-04-01/hostedzone/{Id}",
            errors: [Errors.noSuchHostedZone, Errors.invalidInput])
    }

    package enum ListHostedZones: AWSOperation {
        package typealias Input = ListHostedZonesRequest
        package typealias Output = ListHostedZonesResponse
        package static var service: AWSService { Route53.service }
        package static let descriptor = OperationDescriptor(
            name: "ListHostedZones",
            method: "GET",
            path: "/2013-04-01/hostedzone",
            errors: [Errors.invalidInput, Errors.noSuchDelegationSet, Errors.delegationSetNotReusable],
            pagination: Pagination(inputTokens: ["Marker"], outputTokens: ["NextMarker"], resultKeys: ["HostedZones"], limitKey: "MaxItems", moreResults: "IsTruncated"))
    }

    package enum ListHostedZonesByName: AWSOperation {
        package typealias Input = ListHostedZonesByNameRequest
        package typealias Output = ListHostedZonesByNameResponse
        package static var service: AWSService { Route53.service }
        package static let descriptor = OperationDescriptor(
            name: "ListHostedZonesByName",
            method: "GET",
            path: "/2013-04-01/hostedzonesbyname",
            errors: [Errors.invalidInput, Errors.invalidDomainName])
    }

    package enum DeleteHostedZone: AWSOperation {
        package typealias Input = DeleteHostedZoneRequest
        package typealias Output = DeleteHostedZoneResponse
        package static var service: AWSService { Route53.service }
        package static let descriptor = OperationDescriptor(
            name: "DeleteHostedZone",
            method: "DELETE",
            path: "/2013-04-01/hostedzone/{Id}",
            errors: [Errors.noSuchHostedZone, Errors.hostedZoneNotEmpty, Errors.priorRequestNotComplete, Errors.invalidInput, Errors.invalidDomainName])
    }

    package enum ChangeResourceRecordSets: AWSOperation {
        package typealias Input = ChangeResourceRecordSetsRequest
        package typealias Output = ChangeResourceRecordSetsResponse
        package static var service: AWSService { Route53.service }
        package static let descriptor = OperationDescriptor(
            name: "ChangeResourceRecordSets",
            path: "/2013-04-01/hostedzone/{Id}/rrset/",
            inputElement: "ChangeResourceRecordSetsRequest",
            inputNamespace: "https://route53.amazonaws.com/doc/2013-04-01/",
            errors: [Errors.noSuchHostedZone, Errors.noSuchHealthCheck, Errors.invalidChangeBatch, Errors.invalidInput, Errors.priorRequestNotComplete])
    }

    package enum ListResourceRecordSets: AWSOperation {
        package typealias Input = ListResourceRecordSetsRequest
        package typealias Output = ListResourceRecordSetsResponse
        package static var service: AWSService { Route53.service }
        package static let descriptor = OperationDescriptor(
            name: "ListResourceRecordSets",
            method: "GET",
            path: "/2013-04-01/hostedzone/{Id}/rrset",
            errors: [Errors.noSuchHostedZone, Errors.invalidInput],
            pagination: Pagination(inputTokens: ["StartRecordName", "StartRecordType", "StartRecordIdentifier"], outputTokens: ["NextRecordName", "NextRecordType", "NextRecordIdentifier"], resultKeys: ["ResourceRecordSets"], limitKey: "MaxItems", moreResults: "IsTruncated"))
    }

    package enum GetChange: AWSOperation {
        package typealias Input = GetChangeRequest
        package typealias Output = GetChangeResponse
        package static var service: AWSService { Route53.service }
        package static let descriptor = OperationDescriptor(
            name: "GetChange",
            method: "GET",
            path: "/2013-04-01/change/{Id}",
            errors: [Errors.noSuchChange, Errors.invalidInput])
    }
}

// Made by teal-generate from botocore 1.43.11, data/route53/2013-04-01. Do not edit; run `make generate`.
// swift-format-ignore-file

extension Route53 {
    package enum AcceleratedRecoveryStatus {
        package static let enabling = "ENABLING"
        package static let enableFailed = "ENABLE_FAILED"
        package static let enablingHostedZoneLocked = "ENABLING_HOSTED_ZONE_LOCKED"
        package static let enabled = "ENABLED"
        package static let disabling = "DISABLING"
        package static let disableFailed = "DISABLE_FAILED"
        package static let disabled = "DISABLED"
        package static let disablingHostedZoneLocked = "DISABLING_HOSTED_ZONE_LOCKED"
        package static let values: [String] = [
            "ENABLING",
            "ENABLE_FAILED",
            "ENABLING_HOSTED_ZONE_LOCKED",
            "ENABLED",
            "DISABLING",
            "DISABLE_FAILED",
            "DISABLED",
            "DISABLING_HOSTED_ZONE_LOCKED",
        ]
    }

    package enum ChangeAction {
        package static let create = "CREATE"
        package static let delete = "DELETE"
        package static let upsert = "UPSERT"
        package static let values: [String] = [
            "CREATE",
            "DELETE",
            "UPSERT",
        ]
    }

    package enum ChangeStatus {
        package static let pending = "PENDING"
        package static let insync = "INSYNC"
        package static let values: [String] = [
            "PENDING",
            "INSYNC",
        ]
    }

    package enum HostedZoneType {
        package static let privateHostedZone = "PrivateHostedZone"
        package static let values: [String] = [
            "PrivateHostedZone",
        ]
    }

    package enum RRType {
        package static let soa = "SOA"
        package static let a = "A"
        package static let txt = "TXT"
        package static let ns = "NS"
        package static let cname = "CNAME"
        package static let mx = "MX"
        package static let naptr = "NAPTR"
        package static let ptr = "PTR"
        package static let srv = "SRV"
        package static let spf = "SPF"
        package static let aaaa = "AAAA"
        package static let caa = "CAA"
        package static let ds = "DS"
        package static let tlsa = "TLSA"
        package static let sshfp = "SSHFP"
        package static let svcb = "SVCB"
        package static let https = "HTTPS"
        package static let values: [String] = [
            "SOA",
            "A",
            "TXT",
            "NS",
            "CNAME",
            "MX",
            "NAPTR",
            "PTR",
            "SRV",
            "SPF",
            "AAAA",
            "CAA",
            "DS",
            "TLSA",
            "SSHFP",
            "SVCB",
            "HTTPS",
        ]
    }

    package enum ResourceRecordSetFailover {
        package static let primary = "PRIMARY"
        package static let secondary = "SECONDARY"
        package static let values: [String] = [
            "PRIMARY",
            "SECONDARY",
        ]
    }

    package enum ResourceRecordSetRegion {
        package static let usEast1 = "us-east-1"
        package static let usEast2 = "us-east-2"
        package static let usWest1 = "us-west-1"
        package static let usWest2 = "us-west-2"
        package static let caCentral1 = "ca-central-1"
        package static let euWest1 = "eu-west-1"
        package static let euWest2 = "eu-west-2"
        package static let euWest3 = "eu-west-3"
        package static let euCentral1 = "eu-central-1"
        package static let euCentral2 = "eu-central-2"
        package static let apSoutheast1 = "ap-southeast-1"
        package static let apSoutheast2 = "ap-southeast-2"
        package static let apSoutheast3 = "ap-southeast-3"
        package static let apNortheast1 = "ap-northeast-1"
        package static let apNortheast2 = "ap-northeast-2"
        package static let apNortheast3 = "ap-northeast-3"
        package static let euNorth1 = "eu-north-1"
        package static let saEast1 = "sa-east-1"
        package static let cnNorth1 = "cn-north-1"
        package static let cnNorthwest1 = "cn-northwest-1"
        package static let apEast1 = "ap-east-1"
        package static let meSouth1 = "me-south-1"
        package static let meCentral1 = "me-central-1"
        package static let apSouth1 = "ap-south-1"
        package static let apSouth2 = "ap-south-2"
        package static let afSouth1 = "af-south-1"
        package static let euSouth1 = "eu-south-1"
        package static let euSouth2 = "eu-south-2"
        package static let apSoutheast4 = "ap-southeast-4"
        package static let ilCentral1 = "il-central-1"
        package static let caWest1 = "ca-west-1"
        package static let apSoutheast5 = "ap-southeast-5"
        package static let mxCentral1 = "mx-central-1"
        package static let apSoutheast7 = "ap-southeast-7"
        package static let usGovEast1 = "us-gov-east-1"
        package static let usGovWest1 = "us-gov-west-1"
        package static let apEast2 = "ap-east-2"
        package static let apSoutheast6 = "ap-southeast-6"
        package static let euscDeEast1 = "eusc-de-east-1"
        package static let values: [String] = [
            "us-east-1",
            "us-east-2",
            "us-west-1",
            "us-west-2",
            "ca-central-1",
            "eu-west-1",
            "eu-west-2",
            "eu-west-3",
            "eu-central-1",
            "eu-central-2",
            "ap-southeast-1",
            "ap-southeast-2",
            "ap-southeast-3",
            "ap-northeast-1",
            "ap-northeast-2",
            "ap-northeast-3",
            "eu-north-1",
            "sa-east-1",
            "cn-north-1",
            "cn-northwest-1",
            "ap-east-1",
            "me-south-1",
            "me-central-1",
            "ap-south-1",
            "ap-south-2",
            "af-south-1",
            "eu-south-1",
            "eu-south-2",
            "ap-southeast-4",
            "il-central-1",
            "ca-west-1",
            "ap-southeast-5",
            "mx-central-1",
            "ap-southeast-7",
            "us-gov-east-1",
            "us-gov-west-1",
            "ap-east-2",
            "ap-southeast-6",
            "eusc-de-east-1",
        ]
    }

    package enum VPCRegion {
        package static let usEast1 = "us-east-1"
        package static let usEast2 = "us-east-2"
        package static let usWest1 = "us-west-1"
        package static let usWest2 = "us-west-2"
        package static let euWest1 = "eu-west-1"
        package static let euWest2 = "eu-west-2"
        package static let euWest3 = "eu-west-3"
        package static let euCentral1 = "eu-central-1"
        package static let euCentral2 = "eu-central-2"
        package static let apEast1 = "ap-east-1"
        package static let meSouth1 = "me-south-1"
        package static let usGovWest1 = "us-gov-west-1"
        package static let usGovEast1 = "us-gov-east-1"
        package static let usIsoEast1 = "us-iso-east-1"
        package static let usIsoWest1 = "us-iso-west-1"
        package static let usIsobEast1 = "us-isob-east-1"
        package static let meCentral1 = "me-central-1"
        package static let apSoutheast1 = "ap-southeast-1"
        package static let apSoutheast2 = "ap-southeast-2"
        package static let apSoutheast3 = "ap-southeast-3"
        package static let apSouth1 = "ap-south-1"
        package static let apSouth2 = "ap-south-2"
        package static let apNortheast1 = "ap-northeast-1"
        package static let apNortheast2 = "ap-northeast-2"
        package static let apNortheast3 = "ap-northeast-3"
        package static let euNorth1 = "eu-north-1"
        package static let saEast1 = "sa-east-1"
        package static let caCentral1 = "ca-central-1"
        package static let cnNorth1 = "cn-north-1"
        package static let cnNorthwest1 = "cn-northwest-1"
        package static let afSouth1 = "af-south-1"
        package static let euSouth1 = "eu-south-1"
        package static let euSouth2 = "eu-south-2"
        package static let apSoutheast4 = "ap-southeast-4"
        package static let ilCentral1 = "il-central-1"
        package static let caWest1 = "ca-west-1"
        package static let apSoutheast5 = "ap-southeast-5"
        package static let mxCentral1 = "mx-central-1"
        package static let usIsofSouth1 = "us-isof-south-1"
        package static let usIsofEast1 = "us-isof-east-1"
        package static let apSoutheast7 = "ap-southeast-7"
        package static let apEast2 = "ap-east-2"
        package static let euIsoeWest1 = "eu-isoe-west-1"
        package static let apSoutheast6 = "ap-southeast-6"
        package static let usIsobWest1 = "us-isob-west-1"
        package static let euscDeEast1 = "eusc-de-east-1"
        package static let values: [String] = [
            "us-east-1",
            "us-east-2",
            "us-west-1",
            "us-west-2",
            "eu-west-1",
            "eu-west-2",
            "eu-west-3",
            "eu-central-1",
            "eu-central-2",
            "ap-east-1",
            "me-south-1",
            "us-gov-west-1",
            "us-gov-east-1",
            "us-iso-east-1",
            "us-iso-west-1",
            "us-isob-east-1",
            "me-central-1",
            "ap-southeast-1",
            "ap-southeast-2",
            "ap-southeast-3",
            "ap-south-1",
            "ap-south-2",
            "ap-northeast-1",
            "ap-northeast-2",
            "ap-northeast-3",
            "eu-north-1",
            "sa-east-1",
            "ca-central-1",
            "cn-north-1",
            "cn-northwest-1",
            "af-south-1",
            "eu-south-1",
            "eu-south-2",
            "ap-southeast-4",
            "il-central-1",
            "ca-west-1",
            "ap-southeast-5",
            "mx-central-1",
            "us-isof-south-1",
            "us-isof-east-1",
            "ap-southeast-7",
            "ap-east-2",
            "eu-isoe-west-1",
            "ap-southeast-6",
            "us-isob-west-1",
            "eusc-de-east-1",
        ]
    }
}

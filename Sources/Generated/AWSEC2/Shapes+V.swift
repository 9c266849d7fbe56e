// Made by teal-generate from botocore 1.43.11, data/ec2/2016-11-15. Do not edit; run `make generate`.
// swift-format-ignore-file

package import AWSWire

extension EC2 {
    package struct Vpc: AWSStructure {
        package var ownerId: String?
        package var instanceTenancy: String?
        package var ipv6CidrBlockAssociationSet: [VpcIpv6CidrBlockAssociation]?
        package var cidrBlockAssociationSet: [VpcCidrBlockAssociation]?
        package var isDefault: Bool?
        package var encryptionControl: VpcEncryptionControl?
        package var tags: [Tag]?
        package var blockPublicAccessStates: BlockPublicAccessStates?
        package var vpcId: String?
        package var state: String?
        package var cidrBlock: String?
        package var dhcpOptionsId: String?

        package init() {}

        package init(
            ownerId: String? = nil,
            instanceTenancy: String? = nil,
            ipv6CidrBlockAssociationSet: [VpcIpv6CidrBlockAssociation]? = nil,
            cidrBlockAssociationSet: [VpcCidrBlockAssociation]? = nil,
            isDefault: Bool? = nil,
            encryptionControl: VpcEncryptionControl? = nil,
            tags: [Tag]? = nil,
            blockPublicAccessStates: BlockPublicAccessStates? = nil,
            vpcId: String? = nil,
            state: String? = nil,
            cidrBlock: String? = nil,
            dhcpOptionsId: String? = nil
        ) {
            self.ownerId = ownerId
            self.instanceTenancy = instanceTenancy
            self.ipv6CidrBlockAssociationSet = ipv6CidrBlockAssociationSet
            self.cidrBlockAssociationSet = cidrBlockAssociationSet
            self.isDefault = isDefault
            self.encryptionControl = encryptionControl
            self.tags = tags
            self.blockPublicAccessStates = blockPublicAccessStates
            self.vpcId = vpcId
            self.state = state
            self.cidrBlock = cidrBlock
            self.dhcpOptionsId = dhcpOptionsId
        }

        package static let schema = Schema<Self>("Vpc", [
            Member("OwnerId", \.ownerId, wireName: "ownerId"),
            Member("InstanceTenancy", \.instanceTenancy, .string(StringConstraint(values: Tenancy.values)), wireName: "instanceTenancy"),
            Member("Ipv6CidrBlockAssociationSet", \.ipv6CidrBlockAssociationSet, .list(VpcIpv6CidrBlockAssociation.wireType, ListTraits(elementName: "item")), wireName: "ipv6CidrBlockAssociationSet"),
            Member("CidrBlockAssociationSet", \.cidrBlockAssociationSet, .list(VpcCidrBlockAssociation.wireType, ListTraits(elementName: "item")), wireName: "cidrBlockAssociationSet"),
            Member("IsDefault", \.isDefault, wireName: "isDefault"),
            Member("EncryptionControl", \.encryptionControl, wireName: "encryptionControl"),
            Member("Tags", \.tags, .list(Tag.wireType, ListTraits(elementName: "item")), wireName: "tagSet"),
            Member("BlockPublicAccessStates", \.blockPublicAccessStates, wireName: "blockPublicAccessStates"),
            Member("VpcId", \.vpcId, wireName: "vpcId"),
            Member("State", \.state, .string(StringConstraint(values: VpcState.values)), wireName: "state"),
            Member("CidrBlock", \.cidrBlock, wireName: "cidrBlock"),
            Member("DhcpOptionsId", \.dhcpOptionsId, wireName: "dhcpOptionsId"),
        ])
    }

    package struct VpcCidrBlockAssociation: AWSStructure {
        package var associationId: String?
        package var cidrBlock: String?
        package var cidrBlockState: VpcCidrBlockState?

        package init() {}

        package init(associationId: String? = nil, cidrBlock: String? = nil, cidrBlockState: VpcCidrBlockState? = nil) {
            self.associationId = associationId
            self.cidrBlock = cidrBlock
            self.cidrBlockState = cidrBlockState
        }

        package static let schema = Schema<Self>("VpcCidrBlockAssociation", [
            Member("AssociationId", \.associationId, wireName: "associationId"),
            Member("CidrBlock", \.cidrBlock, wireName: "cidrBlock"),
            Member("CidrBlockState", \.cidrBlockState, wireName: "cidrBlockState"),
        ])
    }

    package struct VpcCidrBlockState: AWSStructure {
        package var state: String?
        package var statusMessage: String?

        package init() {}

        package init(state: String? = nil, statusMessage: String? = nil) {
            self.state = state
            self.statusMessage = statusMessage
        }

        package static let schema = Schema<Self>("VpcCidrBlockState", [
            Member("State", \.state, .string(StringConstraint(values: VpcCidrBlockStateCode.values)), wireName: "state"),
            Member("StatusMessage", \.statusMessage, wireName: "statusMessage"),
        ])
    }

    package struct VpcEncryptionControl: AWSStructure {
        package var vpcId: String?
        package var vpcEncryptionControlId: String?
        package var mode: String?
        package var state: String?
        package var stateMessage: String?
        package var resourceExclusions: VpcEncryptionControlExclusions?
        package var tags: [Tag]?

        package init() {}

        package init(
            vpcId: String? = nil,
            vpcEncryptionControlId: String? = nil,
            mode: String? = nil,
            state: String? = nil,
            stateMessage: String? = nil,
            resourceExclusions: VpcEncryptionControlExclusions? = nil,
            tags: [Tag]? = nil
        ) {
            self.vpcId = vpcId
            self.vpcEncryptionControlId = vpcEncryptionControlId
            self.mode = mode
            self.state = state
            self.stateMessage = stateMessage
            self.resourceExclusions = resourceExclusions
            self.tags = tags
        }

        package static let schema = Schema<Self>("VpcEncryptionControl", [
            Member("VpcId", \.vpcId, wireName: "vpcId"),
            Member("VpcEncryptionControlId", \.vpcEncryptionControlId, wireName: "vpcEncryptionControlId"),
            Member("Mode", \.mode, .string(StringConstraint(values: VpcEncryptionControlMode.values)), wireName: "mode"),
            Member("State", \.state, .string(StringConstraint(values: VpcEncryptionControlState.values)), wireName: "state"),
            Member("StateMessage", \.stateMessage, wireName: "stateMessage"),
            Member("ResourceExclusions", \.resourceExclusions, wireName: "resourceExclusions"),
            Member("Tags", \.tags, .list(Tag.wireType, ListTraits(elementName: "item")), wireName: "tagSet"),
        ])
    }

    package struct VpcEncryptionControlConfiguration: AWSStructure {
        package var mode: String?
        package var internetGatewayExclusion: String?
        package var egressOnlyInternetGatewayExclusion: String?
        package var natGatewayExclusion: String?
        package var virtualPrivateGatewayExclusion: String?
        package var vpcPeeringExclusion: String?
        package var lambdaExclusion: String?
        package var vpcLatticeExclusion: String?
        package var elasticFileSystemExclusion: String?

        package init() {}

        package init(
            mode: String? = nil,
            internetGatewayExclusion: String? = nil,
            egressOnlyInternetGatewayExclusion: String? = nil,
            natGatewayExclusion: String? = nil,
            virtualPrivateGatewayExclusion: String? = nil,
            vpcPeeringExclusion: String? = nil,
            lambdaExclusion: String? = nil,
            vpcLatticeExclusion: String? = nil,
            elasticFileSystemExclusion: String? = nil
        ) {
            self.mode = mode
            self.internetGatewayExclusion = internetGatewayExclusion
            self.egressOnlyInternetGatewayExclusion = egressOnlyInternetGatewayExclusion
            self.natGatewayExclusion = natGatewayExclusion
            self.virtualPrivateGatewayExclusion = virtualPrivateGatewayExclusion
            self.vpcPeeringExclusion = vpcPeeringExclusion
            self.lambdaExclusion = lambdaExclusion
            self.vpcLatticeExclusion = vpcLatticeExclusion
            self.elasticFileSystemExclusion = elasticFileSystemExclusion
        }

        package static let schema = Schema<Self>("VpcEncryptionControlConfiguration", [
            Member("Mode", \.mode, .string(StringConstraint(values: VpcEncryptionControlMode.values)), required: true),
            Member("InternetGatewayExclusion", \.internetGatewayExclusion, .string(StringConstraint(values: VpcEncryptionControlExclusionStateInput.values))),
            Member("EgressOnlyInternetGatewayExclusion", \.egressOnlyInternetGatewayExclusion, .string(StringConstraint(values: VpcEncryptionControlExclusionStateInput.values))),
            Member("NatGatewayExclusion", \.natGatewayExclusion, .string(StringConstraint(values: VpcEncryptionControlExclusionStateInput.values))),
            Member("VirtualPrivateGatewayExclusion", \.virtualPrivateGatewayExclusion, .string(StringConstraint(values: VpcEncryptionControlExclusionStateInput.values))),
            Member("VpcPeeringExclusion", \.vpcPeeringExclusion, .string(StringConstraint(values: VpcEncryptionControlExclusionStateInput.values))),
            Member("LambdaExclusion", \.lambdaExclusion, .string(StringConstraint(values: VpcEncryptionControlExclusionStateInput.values))),
            Member("VpcLatticeExclusion", \.vpcLatticeExclusion, .string(StringConstraint(values: VpcEncryptionControlExclusionStateInput.values))),
            Member("ElasticFileSystemExclusion", \.elasticFileSystemExclusion, .string(StringConstraint(values: VpcEncryptionControlExclusionStateInput.values))),
        ])
    }

    package struct VpcEncryptionControlExclusion: AWSStructure {
        package var state: String?
        package var stateMessage: String?

        package init() {}

        package init(state: String? = nil, stateMessage: String? = nil) {
            self.state = state
            self.stateMessage = stateMessage
        }

        package static let schema = Schema<Self>("VpcEncryptionControlExclusion", [
            Member("State", \.state, .string(StringConstraint(values: VpcEncryptionControlExclusionState.values)), wireName: "state"),
            Member("StateMessage", \.stateMessage, wireName: "stateMessage"),
        ])
    }

    package struct VpcEncryptionControlExclusions: AWSStructure {
        package var internetGateway: VpcEncryptionControlExclusion?
        package var egressOnlyInternetGateway: VpcEncryptionControlExclusion?
        package var natGateway: VpcEncryptionControlExclusion?
        package var virtualPrivateGateway: VpcEncryptionControlExclusion?
        package var vpcPeering: VpcEncryptionControlExclusion?
        package var lambda: VpcEncryptionControlExclusion?
        package var vpcLattice: VpcEncryptionControlExclusion?
        package var elasticFileSystem: VpcEncryptionControlExclusion?

        package init() {}

        package init(
            internetGateway: VpcEncryptionControlExclusion? = nil,
            egressOnlyInternetGateway: VpcEncryptionControlExclusion? = nil,
            natGateway: VpcEncryptionControlExclusion? = nil,
            virtualPrivateGateway: VpcEncryptionControlExclusion? = nil,
            vpcPeering: VpcEncryptionControlExclusion? = nil,
            lambda: VpcEncryptionControlExclusion? = nil,
            vpcLattice: VpcEncryptionControlExclusion? = nil,
            elasticFileSystem: VpcEncryptionControlExclusion? = nil
        ) {
            self.internetGateway = internetGateway
            self.egressOnlyInternetGateway = egressOnlyInternetGateway
            self.natGateway = natGateway
            self.virtualPrivateGateway = virtualPrivateGateway
            self.vpcPeering = vpcPeering
            self.lambda = lambda
            self.vpcLattice = vpcLattice
            self.elasticFileSystem = elasticFileSystem
        }

        package static let schema = Schema<Self>("VpcEncryptionControlExclusions", [
            Member("InternetGateway", \.internetGateway, wireName: "internetGateway"),
            Member("EgressOnlyInternetGateway", \.egressOnlyInternetGateway, wireName: "egressOnlyInternetGateway"),
            Member("NatGateway", \.natGateway, wireName: "natGateway"),
            Member("VirtualPrivateGateway", \.virtualPrivateGateway, wireName: "virtualPrivateGateway"),
            Member("VpcPeering", \.vpcPeering, wireName: "vpcPeering"),
            Member("Lambda", \.lambda, wireName: "lambda"),
            Member("VpcLattice", \.vpcLattice, wireName: "vpcLattice"),
            Member("ElasticFileSystem", \.elasticFileSystem, wireName: "elasticFileSystem"),
        ])
    }

    package struct VpcIpv6CidrBlockAssociation: AWSStructure {
        package var associationId: String?
        package var ipv6CidrBlock: String?
        package var ipv6CidrBlockState: VpcCidrBlockState?
        package var networkBorderGroup: String?
        package var ipv6Pool: String?
        package var ipv6AddressAttribute: String?
        package var ipSource: String?

        package init() {}

        package init(
            associationId: String? = nil,
            ipv6CidrBlock: String? = nil,
            ipv6CidrBlockState: VpcCidrBlockState? = nil,
            networkBorderGroup: String? = nil,
            ipv6Pool: String? = nil,
            ipv6AddressAttribute: String? = nil,
            ipSource: String? = nil
        ) {
            self.associationId = associationId
            self.ipv6CidrBlock = ipv6CidrBlock
            self.ipv6CidrBlockState = ipv6CidrBlockState
            self.networkBorderGroup = networkBorderGroup
            self.ipv6Pool = ipv6Pool
            self.ipv6AddressAttribute = ipv6AddressAttribute
            self.ipSource = ipSource
        }

        package static let schema = Schema<Self>("VpcIpv6CidrBlockAssociation", [
            Member("AssociationId", \.associationId, wireName: "associationId"),
            Member("Ipv6CidrBlock", \.ipv6CidrBlock, wireName: "ipv6CidrBlock"),
            Member("Ipv6CidrBlockState", \.ipv6CidrBlockState, wireName: "ipv6CidrBlockState"),
            Member("NetworkBorderGroup", \.networkBorderGroup, wireName: "networkBorderGroup"),
            Member("Ipv6Pool", \.ipv6Pool, wireName: "ipv6Pool"),
            Member("Ipv6AddressAttribute", \.ipv6AddressAttribute, .string(StringConstraint(values: Ipv6AddressAttribute.values)), wireName: "ipv6AddressAttribute"),
            Member("IpSource", \.ipSource, .string(StringConstraint(values: IpSource.values)), wireName: "ipSource"),
        ])
    }
}

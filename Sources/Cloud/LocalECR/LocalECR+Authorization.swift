import AWSECR
import AWSWire
import FoundationEssentials
import LocalCloud
import TealCore

extension LocalECR {
    func addAuthorization(to operations: inout ServiceOperations) {
        operations.on(ECR.GetAuthorizationToken.self) { input, context in
            try authorizationToken(input, context)
        }
    }

    private func authorizationToken(
        _ input: ECR.GetAuthorizationTokenRequest, _ context: CallContext
    ) throws -> ECR.GetAuthorizationTokenResponse {
        let accounts = input.registryIds ?? [context.accountID]
        let expires = context.now.addingTimeInterval(RegistryTokens.lifetime.seconds)
        let data = try accounts.map { account in
            let owner = RegistryOwner(account: account, region: context.region)
            let token = try tokens.issue(
                to: .init(owner: owner, principal: context.principal, expires: Int(expires.timeIntervalSince1970)))
            return ECR.AuthorizationData(
                authorizationToken: Data("AWS:\(token)".utf8).base64EncodedString(), expiresAt: expires,
                proxyEndpoint: "http://\(names.host(account: account, region: context.region))")
        }
        return ECR.GetAuthorizationTokenResponse(authorizationData: data)
    }
}

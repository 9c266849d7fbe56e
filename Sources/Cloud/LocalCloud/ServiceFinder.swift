import AWSSigning
import AWSWire

/// Finds the service that a request is for.
struct ServiceFinder: Sendable {
    let cloud: Cloud

    /// By `X-Amz-Target`; else by the credential's scope; else, for what is not signed, by the host's first label or the
    /// version in the form. Nil where none of them leads to a service that is here.
    func service(of request: WireRequest, _ claim: SignatureClaim?) -> ServiceOperations? {
        if let target = request.header("x-amz-target") {
            let prefix = target.split(separator: ".").first.map(String.init)
            return cloud.service { $0.targetPrefix == prefix }
        }
        if let name = AWSService.nameInPath(of: request) { return cloud.service { $0.targetPrefix == name } }
        if let claim { return cloud.service { $0.signingName == claim.scope.service } }
        return byHost(request) ?? byVersion(request)
    }

    private func byHost(_ request: WireRequest) -> ServiceOperations? {
        let label = request.header("host")?.lowercased().split(separator: ".").first.map(String.init)
        return cloud.service { $0.endpointPrefix == label }
    }

    private func byVersion(_ request: WireRequest) -> ServiceOperations? {
        let form = request.query + ((try? Form.pairs(request.body)) ?? [])
        guard let version = form.first(where: { $0.name == "Version" })?.value else { return nil }
        return cloud.service { $0.apiVersion == version && $0.targetPrefix == nil }
    }
}

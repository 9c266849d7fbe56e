import AWSECS
import AWSWire
import LocalCloud

extension ControlPlane {
    /// AWS's defaults.
    private static let defaults: [String: String] = [
        "serviceLongArnFormat": "enabled", "taskLongArnFormat": "enabled", "containerInstanceLongArnFormat": "enabled",
        "awsvpcTrunking": "disabled", "containerInsights": "disabled", "dualStackIPv6": "enabled",
        "fargateFIPSMode": "disabled", "fargateTaskRetirementWaitPeriod": "7", "guardDutyActivate": "on",
        "tagResourceAuthorization": "off", "defaultLogDriverMode": "non-blocking",
    ]

    func listAccountSettings(
        _ input: ECS.ListAccountSettingsRequest, _ context: CallContext
    ) throws -> ECS.ListAccountSettingsResponse {
        let own = settings.records.values.filter { $0.account == context.accountID && $0.region == context.region }
        var values = input.effectiveSettings == true ? Self.defaults : [:]
        for setting in own { values[setting.name] = setting.value }
        let names = values.keys.filter { input.name == nil || $0 == input.name }
            .filter { input.value == nil || values[$0] == input.value }.sorted()
        let page = try Page(names, token: input.nextToken, limit: input.maxResults)
        let shapes = page.items.map { setting($0, values[$0] ?? "", input.principalArn, context) }
        return ECS.ListAccountSettingsResponse(settings: shapes, nextToken: page.nextToken)
    }

    func putAccountSetting(
        _ input: ECS.PutAccountSettingRequest, _ context: CallContext
    ) throws -> ECS.PutAccountSettingResponse {
        let name = input.name ?? ""
        guard Self.defaults[name] != nil else {
            throw AWSError.invalidParameter("unknown should be one of \(Self.names)")
        }
        let value = input.value ?? ""
        settings["\(context.accountID) \(context.region) \(name)"] = SettingRecord(
            account: context.accountID, region: context.region, name: name, value: value)
        try commit()
        return ECS.PutAccountSettingResponse(setting: setting(name, value, input.principalArn, context))
    }

    private static var names: String { defaults.keys.sorted().joined(separator: ",") }

    private func setting(_ name: String, _ value: String, _ principal: String?, _ context: CallContext) -> ECS.Setting {
        ECS.Setting(
            name: name, value: value, principalArn: principal ?? "arn:aws:iam::\(context.accountID):root", type: "user")
    }
}

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
        let (name, value) = (input.name ?? "", input.value ?? "")
        _ = try Self.standard(name)
        settings["\(context.accountID) \(context.region) \(name)"] = SettingRecord(
            account: context.accountID, region: context.region, name: name, value: value)
        try commit()
        return ECS.PutAccountSettingResponse(setting: setting(name, value, input.principalArn, context))
    }

    /// For every principal of the account; those of the region have no settings of their own, so it is the same.
    func putAccountSettingDefault(
        _ input: ECS.PutAccountSettingDefaultRequest, _ context: CallContext
    ) throws -> ECS.PutAccountSettingDefaultResponse {
        let put = ECS.PutAccountSettingRequest(name: input.name, value: input.value)
        return ECS.PutAccountSettingDefaultResponse(setting: try putAccountSetting(put, context).setting)
    }

    /// Tells the value that holds from now on, which is AWS's default again.
    func deleteAccountSetting(
        _ input: ECS.DeleteAccountSettingRequest, _ context: CallContext
    ) throws -> ECS.DeleteAccountSettingResponse {
        let name = input.name ?? ""
        let value = try Self.standard(name)
        settings["\(context.accountID) \(context.region) \(name)"] = nil
        try commit()
        return ECS.DeleteAccountSettingResponse(setting: setting(name, value, input.principalArn, context))
    }

    /// Throws `InvalidParameterException` for a setting that there is not.
    private static func standard(_ name: String) throws(AWSError) -> String {
        guard let value = defaults[name] else {
            throw .invalidParameter("unknown should be one of \(names)")
        }
        return value
    }

    private static var names: String { defaults.keys.sorted().joined(separator: ",") }

    private func setting(_ name: String, _ value: String, _ principal: String?, _ context: CallContext) -> ECS.Setting {
        ECS.Setting(
            name: name, value: value, principalArn: principal ?? "arn:aws:iam::\(context.accountID):root", type: "user")
    }
}

import AWSCloudFormation
import AWSSSM
import AWSWire
import CloudTemplate
import LocalCloud

/// Parameters of the type `AWS::SSM::Parameter::Value<…>`, whose values are read anew with every change of the stack.
///
/// <https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/cloudformation-supplied-parameter-types.html>
extension LocalCloudFormation {
    /// What Parameter Store has under the names that the request's parameters have. Those that are missing are absent.
    func storedParameters(
        _ request: Request, previous: [StackParameter], _ context: CallContext
    ) async throws -> [String: String] {
        // A template that cannot be read is refused later, with its reason.
        guard let template = try? Template(text: request.template) else { return [:] }
        let given = Dictionary(request.parameters.map { ($0.parameterKey ?? "", $0.parameterValue) }) { $1 }
        let before = Dictionary(previous.map { ($0.key, $0.value) }) { $1 }
        let names = template.parameters.filter { $0.storedType != nil }.compactMap { parameter in
            given[parameter.name].map { $0 ?? before[parameter.name] } ?? parameter.default
        }
        var values: [String: String] = [:]
        let unique = Set(names).sorted()
        for start in stride(from: 0, to: unique.count, by: 10) {
            let part = Array(unique[start..<min(start + 10, unique.count)])
            let answer = try await cloud.call(
                SSM.GetParameters.self, SSM.GetParametersRequest(names: part),
                context.acting(as: "cloudformation.amazonaws.com"))
            for parameter in answer.parameters ?? [] {
                guard parameter.type != SSM.ParameterType.secureString else {
                    throw AWSError.validation(
                        "Parameters [\(parameter.name ?? "")] referenced by template have types not supported by "
                            + "CloudFormation.")
                }
                values[parameter.name ?? ""] = parameter.value
            }
        }
        return values
    }
}

import AWSEvents
import AWSWire
import LocalCloud

extension LocalEvents {
    func describeEventBus(
        _ input: Events.DescribeEventBusRequest, _ context: CallContext
    ) throws -> Events.DescribeEventBusResponse {
        try checkBus(input.name, context)
        return Events.DescribeEventBusResponse(name: RuleRecord.bus, arn: busARN(context))
    }

    func listEventBuses(
        _ input: Events.ListEventBusesRequest, _ context: CallContext
    ) throws -> Events.ListEventBusesResponse {
        let all = [Events.EventBus(name: RuleRecord.bus, arn: busARN(context))]
            .filter { $0.name?.hasPrefix(input.namePrefix ?? "") == true }
        let page = try page(all, input.limit, input.nextToken)
        return Events.ListEventBusesResponse(eventBuses: page.items, nextToken: page.nextToken)
    }
}

import AWSECS

extension CloudAPI {
    /// The ARNs of the tasks that a request lists, of all its pages; a thousand at most.
    func taskARNs(_ request: ECS.ListTasksRequest) async throws -> [String] {
        var (request, arns) = (request, [String]())
        repeat {
            let page = try await send(ECS.ListTasks.self, request)
            arns += page.taskArns ?? []
            request.nextToken = page.nextToken
        } while request.nextToken != nil && arns.count < 1000
        return arns
    }

    /// The tasks behind ARNs of one cluster; those that are gone are left out. DescribeTasks takes at most a hundred.
    func tasks(_ arns: [String], cluster: String) async throws -> [ECS.Task] {
        var tasks: [ECS.Task] = []
        for start in stride(from: 0, to: arns.count, by: 100) {
            let some = Array(arns[start..<min(start + 100, arns.count)])
            tasks += try await send(ECS.DescribeTasks.self, .init(cluster: cluster, tasks: some)).tasks ?? []
        }
        return tasks
    }
}

import AWSEC2
import AWSECS
import AWSIAM
import AWSLogs
import AWSWire
import ContainerRuntime
import FoundationEssentials
import LocalCloud
import TealCore

extension TaskRunner {
    func provision(_ job: TaskJob) async throws {
        try await checkRoles(job)
        let interface = try await interface(job)
        do {
            try await runtime.createSandbox(
                SandboxSpec(
                    id: job.task.id, address: interface.address, prefixLength: interface.prefixLength,
                    hostname: interface.privateDNSName, hosts: [interface.privateDNSName: interface.address],
                    cpus: job.cpus, memory: job.memory, storage: job.storage))
            try await firewalls?.cover(job.task.id)
            try makeFileSystems(job)
        } catch {
            throw TaskFault("ResourceInitializationError", error)
        }
        try await makeLogStreams(job)
        // A secret that is not there fails the task before an image is pulled; the values are read again where used.
        let reader = SecretReader(cloud: cloud, context: await context(job))
        for container in job.definition.containerDefinitions ?? [] { _ = try await reader.values(of: container) }
    }

    /// Gives everything back that the task has had. Repeatable from any point.
    func cleanUp(_ job: TaskJob) async throws {
        for container in job.task.containers.values {
            await logs.finish(container.runtimeID)
            try await runtime.remove(container.runtimeID)
        }
        try await runtime.removeSandbox(job.task.id)
        guard let interface = job.task.interface else { return }
        do {
            let request = EC2.DeleteNetworkInterfaceRequest(networkInterfaceId: interface.id)
            _ = try await cloud.call(EC2.DeleteNetworkInterface.self, request, await context(job))
        } catch let error as AWSError where error.code == "InvalidNetworkInterfaceID.NotFound" {
            // Given back before, by this process or the one before it.
        }
    }

    func context(_ job: TaskJob) async -> CallContext {
        await control.serviceContext(job.task.arn)
    }

    /// Only a role that IAM says is not there fails the task.
    private func checkRoles(_ job: TaskJob) async throws {
        let roles = [
            job.task.overrides?.executionRoleArn ?? job.definition.executionRoleArn,
            job.task.overrides?.taskRoleArn ?? job.definition.taskRoleArn,
        ]
        for role in roles.compactMap(\.self) {
            guard let name = role.split(separator: "/").last.map(String.init) else { continue }
            do {
                _ = try await cloud.call(IAM.GetRole.self, IAM.GetRoleRequest(roleName: name), await context(job))
            } catch let error as AWSError where error.code == "NoSuchEntity" {
                throw TaskFault(
                    "ECS was unable to assume the role '\(role)' that was provided for this task. Please verify that the "
                        + "role being passed has the proper trust relationship and permissions and that your IAM user "
                        + "has permissions to pass this role.")
            } catch {
                // A region without IAM runs its tasks all the same.
            }
        }
    }

    private func interface(_ job: TaskJob) async throws -> TaskInterface {
        if let interface = job.task.interface { return interface }
        let subnet = job.task.subnet
        do {
            let known = try await madeBefore(job)
            let made = if let known { known } else { try await makeInterface(job) }
            let length = try await prefixLength(of: subnet, job)
            guard let made, let interface = TaskInterface(made, prefixLength: length) else {
                throw TaskFault("the answer has no address")
            }
            await control.attached(interface, to: job.task.id)
            return interface
        } catch {
            throw TaskFault(
                "Unexpected EC2 error while attempting to Create Network Interface in subnet '\(subnet)'", error)
        }
    }

    private func makeInterface(_ job: TaskJob) async throws -> EC2.NetworkInterface? {
        var request = EC2.CreateNetworkInterfaceRequest()
        request.subnetId = job.task.subnet
        request.groups = job.task.securityGroups.isEmpty ? nil : job.task.securityGroups
        request.description = job.attachment
        request.clientToken = job.task.attachmentID
        return try await cloud.call(EC2.CreateNetworkInterface.self, request, await context(job)).networkInterface
    }

    /// By a process that died before it could write the answer down.
    private func madeBefore(_ job: TaskJob) async throws -> EC2.NetworkInterface? {
        let filter = EC2.Filter(name: "description", values: [job.attachment])
        let request = EC2.DescribeNetworkInterfacesRequest(filters: [filter])
        return try await cloud.call(EC2.DescribeNetworkInterfaces.self, request, await context(job))
            .networkInterfaces?.first
    }

    private func prefixLength(of subnet: String, _ job: TaskJob) async throws -> Int {
        let request = EC2.DescribeSubnetsRequest(subnetIds: [subnet])
        let answer = try await cloud.call(EC2.DescribeSubnets.self, request, await context(job))
        let block = answer.subnets?.first?.cidrBlock
        guard let length = block?.split(separator: "/").last.flatMap({ Int($0) }) else {
            throw TaskFault("the subnet has no address block")
        }
        return length
    }

    /// The first task that names a file system makes it.
    private func makeFileSystems(_ job: TaskJob) throws {
        for volume in job.definition.volumes ?? [] {
            guard let folder = volume.efsVolumeConfiguration.flatMap(FileSystemFolder.init),
                let root = configuration.fileSystemsPath, case let path = "\(root)/\(folder.path)",
                !FileManager.default.fileExists(atPath: path)
            else { continue }
            try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
            // Containers run under users of their own; what they share they must be able to write.
            try FileManager.default.setAttributes([.posixPermissions: 0o777], ofItemAtPath: path)
        }
    }

    private func makeLogStreams(_ job: TaskJob) async throws {
        for container in job.definition.containerDefinitions ?? [] {
            guard let log = LogDestination(container, task: job.task) else { continue }
            let context = await context(job)
            do {
                if log.createsGroup { try await createGroup(log.group, context) }
                let request = Logs.CreateLogStreamRequest(logGroupName: log.group, logStreamName: log.stream)
                _ = try await cloud.call(Logs.CreateLogStream.self, request, context)
            } catch let error as AWSError where error.code == "ResourceAlreadyExistsException" {
                continue
            } catch {
                throw TaskFault(
                    "ResourceInitializationError: failed to validate logger args: create stream has been retried 1 "
                        + "times: failed to create Cloudwatch log stream", error)
            }
        }
    }

    private func createGroup(_ name: String, _ context: CallContext) async throws {
        do {
            let request = Logs.CreateLogGroupRequest(logGroupName: name)
            _ = try await cloud.call(Logs.CreateLogGroup.self, request, context)
        } catch let error as AWSError where error.code == "ResourceAlreadyExistsException" {
            // As good as made.
        }
    }
}

extension TaskJob {
    /// The ARN of the network interface's attachment, which is the interface's description too.
    fileprivate var attachment: String {
        ARN(
            service: "ecs", region: task.region, account: task.account, resource: "attachment/\(task.attachmentID)"
        ).description
    }
}

extension TaskInterface {
    fileprivate init?(_ interface: EC2.NetworkInterface, prefixLength: Int) {
        guard let id = interface.networkInterfaceId, let address = interface.privateIpAddress else { return nil }
        let name = "ip-\(address.replacing(".", with: "-")).ec2.internal"
        self.init(
            id: id, address: address, prefixLength: prefixLength, macAddress: interface.macAddress ?? "",
            privateDNSName: interface.privateDnsName ?? name)
    }
}

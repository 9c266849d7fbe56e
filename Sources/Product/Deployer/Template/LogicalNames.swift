package import ComposeFile

/// What the parts of a service are called in the template: `Web` and `WebService`, `WebRepository`, …
package struct LogicalNames: Equatable, Sendable {
    package let prefix: String
    /// The prefix before a number told it from another.
    private let base: String

    /// Letters and digits of the service's name, each word capitalised: `my-api` → `MyApi`.
    package init(service: String) {
        let words = service.split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }
        prefix = words.map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
        base = prefix
    }

    /// One for each service, by the service's name; two that would be the same are told apart by a number.
    package static func of(_ services: [ComposeService]) -> [String: LogicalNames] {
        var names: [String: LogicalNames] = [:]
        for service in services.flatMap(\.containers) {
            let name = LogicalNames(service: service.name)
            let twins = names.values.filter { $0.base == name.prefix }.count
            names[service.name] = twins == 0 ? name : LogicalNames(base: name.prefix, number: twins + 1)
        }
        return names
    }

    private init(base: String, number: Int) {
        self.base = base
        prefix = "\(base)\(number)"
    }
}

extension LogicalNames {
    package var imageParameter: String { "\(prefix)Image" }
    package var keptParameter: String { "\(prefix)ImagesKept" }
    package var hasImage: String { "\(prefix)HasImage" }
    package var makesRepository: String { "\(prefix)MakesRepository" }
    package var repository: String { "\(prefix)Repository" }
    package var logs: String { "\(prefix)Logs" }
    package var taskDefinition: String { "\(prefix)TaskDefinition" }
    package var taskSecurityGroup: String { "\(prefix)TaskSecurityGroup" }
    package var blue: String { "\(prefix)Blue" }
    package var green: String { "\(prefix)Green" }
    package var rule: String { "\(prefix)Rule" }
    package var service: String { "\(prefix)Service" }
    package var url: String { "\(prefix)Url" }

    /// Of the listener on a port, which several services may share.
    package static func listener(_ port: Int) -> String { "Listener\(port)" }
    /// Of a volume's access point: `db-data` → `DbDataFiles`.
    package static func accessPoint(_ volume: String) -> String { "\(LogicalNames(service: volume).prefix)Files" }
}

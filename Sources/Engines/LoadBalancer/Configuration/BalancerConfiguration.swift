/// Everything a balancer does, whole: it is replaced, never amended. Times are in seconds.
///
/// Versions rise; a balancer refuses one that is older than what it has.
package struct BalancerConfiguration: Codable, Equatable, Sendable {
    package var version: Int
    package var listeners: [Listener]
    package var targetGroups: [TargetGroup]

    package init(version: Int, listeners: [Listener] = [], targetGroups: [TargetGroup] = []) {
        self.version = version
        self.listeners = listeners
        self.targetGroups = targetGroups
    }
}

extension BalancerConfiguration {
    /// Where requests come in and what becomes of them.
    package struct Listener: Codable, Equatable, Sendable {
        /// Unique.
        package var id: String
        /// IPv4 or IPv6, as text.
        package var address: String
        /// 1 to 65535; 0 takes a free port, which the snapshot tells.
        package var port: Int
        /// In the order in which they are tried.
        package var rules: [Rule]
        /// What happens when no rule matches.
        package var defaultAction: Action
        package var attributes: Attributes
        /// Whether the address may come to this machine later; nil for no.
        package var isEarly: Bool?

        package init(
            id: String, address: String, port: Int, rules: [Rule] = [], defaultAction: Action,
            attributes: Attributes = Attributes(), isEarly: Bool? = nil
        ) {
            self.id = id
            self.address = address
            self.port = port
            self.rules = rules
            self.defaultAction = defaultAction
            self.attributes = attributes
            self.isEarly = isEarly
        }
    }

    /// An action for the requests that meet every condition.
    package struct Rule: Codable, Equatable, Sendable {
        /// Unique in its listener.
        package var id: String
        package var conditions: [Condition]
        package var action: Action

        package init(id: String, conditions: [Condition], action: Action) {
            self.id = id
            self.conditions = conditions
            self.action = action
        }
    }

    /// Met when one of its values matches. In patterns `*` stands for any characters and `?` for one.
    package enum Condition: Codable, Equatable, Sendable {
        /// Patterns of the path without the query; case matters.
        case path([String])
        /// Patterns of the host without the port, in any case.
        case host([String])
        /// Exact, case matters.
        case method([String])
        /// Patterns of the values of one header, in any case.
        case header(name: String, values: [String])
        /// Patterns of a query parameter, in any case.
        case query([QueryPattern])
        /// Networks in prefix notation that hold the client's address, as the connection tells it.
        case source([String])
    }

    package struct QueryPattern: Codable, Equatable, Sendable {
        /// Nil for any parameter.
        package var key: String?
        package var value: String

        package init(key: String? = nil, value: String) {
            self.key = key
            self.value = value
        }
    }

    package enum Action: Codable, Equatable, Sendable {
        /// To one of these groups, drawn anew for each request by weight.
        case forward([WeightedGroup])
        case redirect(Redirect)
        case respond(FixedResponse)
    }

    package struct WeightedGroup: Codable, Equatable, Sendable {
        package var group: String
        /// 0 to 999; 0 gets no request.
        package var weight: Int

        package init(group: String, weight: Int = 1) {
            self.group = group
            self.weight = weight
        }
    }

    /// The members may use `#{protocol}`, `#{host}`, `#{port}`, `#{path}` (without its first slash) and `#{query}`.
    package struct Redirect: Codable, Equatable, Sendable {
        package var scheme: String
        package var host: String
        package var port: String
        /// Begins with a slash.
        package var path: String
        /// Without the question mark.
        package var query: String
        /// 301 or 302.
        package var status: Int

        package init(
            scheme: String = "#{protocol}", host: String = "#{host}", port: String = "#{port}",
            path: String = "/#{path}", query: String = "#{query}", status: Int
        ) {
            self.scheme = scheme
            self.host = host
            self.port = port
            self.path = path
            self.query = query
            self.status = status
        }
    }

    package struct FixedResponse: Codable, Equatable, Sendable {
        /// 200 to 599.
        package var status: Int
        /// Empty for none.
        package var contentType: String
        package var body: String

        package init(status: Int, contentType: String = "", body: String = "") {
            self.status = status
            self.contentType = contentType
            self.body = body
        }
    }
}

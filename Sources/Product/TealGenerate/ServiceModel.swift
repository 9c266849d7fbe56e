import AWSWire
import TealCore

/// What `service-2.json` says of one service, as far as code is made of it.
struct ServiceModel {
    let metadata: JSONObject
    let operations: [String: OperationModel]
    let shapes: [String: ShapeModel]

    init(_ json: JSONValue, pagination: JSONValue?) throws {
        guard let metadata = json["metadata"]?.object, let operations = json["operations"]?.object,
            let shapes = json["shapes"]?.object
        else { throw notAModel("it lacks metadata, operations or shapes") }
        let pages = Dictionary(
            pagination?["pagination"]?.object?.members.map { ($0.name, $0.value) } ?? [], uniquingKeysWith: { $1 })
        self.metadata = metadata
        self.operations = try Dictionary(
            uniqueKeysWithValues: operations.members.map {
                ($0.name, try OperationModel($0.name, $0.value, pagination: pages[$0.name]))
            })
        self.shapes = try Dictionary(
            uniqueKeysWithValues: shapes.members.map { ($0.name, try ShapeModel($0.name, $0.value)) })
    }

    func shape(_ name: String) throws -> ShapeModel {
        guard let shape = shapes[name] else { throw notAModel("it names the shape \(name) and does not define it") }
        return shape
    }

    /// The shapes that the operations' inputs and outputs are made of, in the order of their names.
    func reachable(from names: [String]) throws -> [ShapeModel] {
        var found: [String: ShapeModel] = [:]
        var waiting = names
        while let name = waiting.popLast() {
            guard found[name] == nil else { continue }
            let shape = try shape(name)
            found[name] = shape
            waiting += shape.references
        }
        let shapes = found.values.sorted { $0.name < $1.name }
        for shape in shapes where shape.kind == .structure { try refuseContainment(in: [shape.name]) }
        return shapes
    }

    /// A Swift struct cannot contain itself directly. No model of ours asks for it; one that did would need a box.
    private func refuseContainment(in path: [String]) throws {
        for member in try shape(path[path.count - 1]).members {
            let target = try shape(member.reference.shape)
            guard target.kind == .structure else { continue }
            if target.name == path[0] {
                let way = (path + [target.name]).joined(separator: " > ")
                throw notAModel("\(target.name) contains itself, with no list or map between: \(way)")
            }
            // A cycle that does not come back to the first shape is found when its own shapes are looked at.
            if !path.contains(target.name) { try refuseContainment(in: path + [target.name]) }
        }
    }
}

/// One operation of a model.
struct OperationModel {
    let name: String
    let method: String
    let path: String
    let status: Int
    let input: ShapeReference?
    let output: ShapeReference?
    let errors: [String]
    let pagination: PaginationModel?

    init(_ name: String, _ json: JSONValue, pagination: JSONValue?) throws {
        self.name = name
        method = json["http"]?["method"]?.string ?? "POST"
        path = json["http"]?["requestUri"]?.string ?? "/"
        status = json["http"]?["responseCode"]?.integer ?? 200
        input = try json["input"].map(ShapeReference.init)
        output = try json["output"].map(ShapeReference.init)
        errors = json["errors"]?.array?.compactMap { $0["shape"]?.string } ?? []
        self.pagination = pagination.flatMap(PaginationModel.init)
    }
}

/// One entry of `paginators-1.json`.
struct PaginationModel {
    let inputTokens: [String]
    let outputTokens: [String]
    let resultKeys: [String]
    let limitKey: String?
    let moreResults: String?

    init?(_ json: JSONValue) {
        inputTokens = PaginationModel.names(json["input_token"])
        outputTokens = PaginationModel.names(json["output_token"])
        resultKeys = PaginationModel.names(json["result_key"])
        limitKey = json["limit_key"]?.string
        moreResults = json["more_results"]?.string
        guard !inputTokens.isEmpty, inputTokens.count == outputTokens.count, !resultKeys.isEmpty else { return nil }
    }

    private static func names(_ json: JSONValue?) -> [String] {
        json?.string.map { [$0] } ?? json?.array?.compactMap(\.string) ?? []
    }
}

func notAModel(_ why: String) -> Problem {
    Problem(
        what: "A service's model could not be understood.", why: why,
        mend: "use the version of botocore that Scripts/botocore-version names", code: "TEAL-GENERATE-002")
}

import FoundationEssentials

/// `WireValue`s as JSON. Timestamps are seconds since 1970 unless their type says otherwise; blobs are base64.
enum JSONValues {
    static func bytes(_ value: WireValue, _ shape: StructureTraits) throws(WireError) -> [UInt8] {
        var writer = JSONWriter()
        try write(value.members(), shape, into: &writer)
        return writer.bytes
    }

    /// An empty body stands for the empty object.
    static func structure(_ bytes: [UInt8], _ shape: StructureTraits) throws(WireError) -> WireValue {
        guard !bytes.isEmpty else { return .structure([:]) }
        return try structure(JSONParser.parse(bytes), shape)
    }
}

// MARK: - Writing

extension JSONValues {
    private static func write(
        _ members: [String: WireValue], _ shape: StructureTraits, into writer: inout JSONWriter
    ) throws(WireError) {
        writer.literal("{")
        var isFirst = true
        for member in shape.members {
            guard let value = members[member.name] else { continue }
            if !isFirst { writer.literal(",") }
            isFirst = false
            writer.write(member.wireName)
            writer.literal(":")
            do {
                try write(value, member.type, into: &writer)
            } catch {
                throw error.inside(member.name)
            }
        }
        writer.literal("}")
    }

    private static func write(
        _ value: WireValue, _ type: WireType, into writer: inout JSONWriter
    ) throws(WireError) {
        switch (type, value) {
        case (.string, .string(let text)): writer.write(text)
        case (.integer, .integer(let number)): writer.literal("\(number)")
        case (.double, .integer(let number)): writer.literal("\(number)")
        case (.double, .double(let number)): writer.write(number)
        case (.boolean, .boolean(let flag)): writer.literal(flag ? "true" : "false")
        case (.timestamp(let format), .timestamp(let date)): write(date, format ?? .unixTimestamp, into: &writer)
        case (.blob, .blob(let bytes)): writer.write(Data(bytes).base64EncodedString())
        case (.document, .document(let json)): writer.write(json)
        case (.list(let element, _), .list(let values)): try write(values, of: element, into: &writer)
        case (.map(let element, _), .map(let entries)): try write(entries, of: element, into: &writer)
        case (.structure(let shape), .structure(let members)): try write(members, shape(), into: &writer)
        default: throw WireError(.mistyped(expected: type.name))
        }
    }

    private static func write(_ date: Date, _ format: TimestampFormat, into writer: inout JSONWriter) {
        switch format {
        case .unixTimestamp: writer.write(Timestamp.seconds(date))
        case .iso8601, .iso8601Milliseconds, .rfc822: writer.write(Timestamp.text(date, format))
        }
    }

    private static func write(
        _ values: [WireValue], of type: WireType, into writer: inout JSONWriter
    ) throws(WireError) {
        writer.literal("[")
        for (index, value) in values.enumerated() {
            if index > 0 { writer.literal(",") }
            do {
                try write(value, type, into: &writer)
            } catch {
                throw error.inside("\(index)")
            }
        }
        writer.literal("]")
    }

    /// Keys in order, so that equal values make equal bytes.
    private static func write(
        _ entries: [String: WireValue], of type: WireType, into writer: inout JSONWriter
    ) throws(WireError) {
        writer.literal("{")
        for (index, entry) in entries.sorted(by: { $0.key < $1.key }).enumerated() {
            if index > 0 { writer.literal(",") }
            writer.write(entry.key)
            writer.literal(":")
            do {
                try write(entry.value, type, into: &writer)
            } catch {
                throw error.inside(entry.key)
            }
        }
        writer.literal("}")
    }
}

// MARK: - Reading

extension JSONValues {
    /// Members that the model does not know are passed over; `null` is as good as absent.
    private static func structure(_ json: JSONValue, _ shape: StructureTraits) throws(WireError) -> WireValue {
        guard case .object(let object) = json else { throw JSONMismatch.error(json, .structure { shape }) }
        var members: [String: WireValue] = [:]
        for (name, value) in object.members {
            guard let member = shape.member(onWire: name) else { continue }
            if case .null = value { continue }
            do {
                members[member.name] = try self.value(value, member.type)
            } catch {
                throw error.inside(member.name)
            }
        }
        return .structure(members)
    }

    private static func value(_ json: JSONValue, _ type: WireType) throws(WireError) -> WireValue {
        switch (type, json) {
        case (.string, .string(let text)): return .string(text)
        case (.integer, .integer(let number)): return .integer(number)
        case (.integer, .number(let number)):
            if let whole = Int(exactly: number) { return .integer(whole) }
        case (.double, .integer(let number)): return .double(Double(number))
        case (.double, .number(let number)): return .double(number)
        case (.double, .string(let text)): return try Scalar.value(text, .double)
        case (.boolean, .boolean(let flag)): return .boolean(flag)
        case (.timestamp, .integer(let seconds)):
            if let date = Timestamp.date(seconds: Double(seconds)) { return .timestamp(date) }
        case (.timestamp, .number(let seconds)):
            if let date = Timestamp.date(seconds: seconds) { return .timestamp(date) }
        case (.timestamp(let format), .string(let text)):
            return try Scalar.value(text, type, format: format ?? .unixTimestamp)
        case (.blob, .string(let text)): return try Scalar.value(text, .blob())
        case (.document, _): return .document(json)
        case (.list(let element, _), .array(let values)): return try list(values, of: element)
        case (.map(let element, _), .object(let object)): return try map(object, of: element)
        case (.structure(let shape), _): return try structure(json, shape())
        default: break
        }
        throw JSONMismatch.error(json, type)
    }

    private static func list(_ values: [JSONValue], of type: WireType) throws(WireError) -> WireValue {
        var elements: [WireValue] = []
        elements.reserveCapacity(values.count)
        for (index, value) in values.enumerated() {
            do {
                elements.append(try self.value(value, type))
            } catch {
                throw error.inside("\(index)")
            }
        }
        return .list(elements)
    }

    private static func map(_ object: JSONObject, of type: WireType) throws(WireError) -> WireValue {
        var entries: [String: WireValue] = [:]
        for (key, value) in object.members {
            if case .null = value { continue }
            do {
                entries[key] = try self.value(value, type)
            } catch {
                throw error.inside(key)
            }
        }
        return .map(entries)
    }
}

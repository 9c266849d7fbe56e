import FoundationEssentials

/// `WireValue`s as CBOR.
enum CBORValues {
    static func bytes(_ value: WireValue, _ shape: StructureTraits) throws(WireError) -> [UInt8] {
        var writer = CBORWriter()
        try write(value.members(), shape, into: &writer)
        return writer.bytes
    }

    /// An empty body stands for the empty structure.
    static func structure(_ bytes: [UInt8], _ shape: StructureTraits) throws(WireError) -> WireValue {
        guard !bytes.isEmpty else { return .structure([:]) }
        return try structure(CBORParser.parse(bytes), shape)
    }
}

// MARK: - Writing

extension CBORValues {
    private static func write(
        _ members: [String: WireValue], _ shape: StructureTraits, into writer: inout CBORWriter
    ) throws(WireError) {
        let present = shape.members.filter { members[$0.name] != nil }
        writer.beginMap(present.count)
        for member in present {
            guard let value = members[member.name] else { continue }
            writer.write(member.wireName)
            do {
                try write(value, member.type, into: &writer)
            } catch {
                throw error.inside(member.name)
            }
        }
    }

    private static func write(
        _ value: WireValue, _ type: WireType, into writer: inout CBORWriter
    ) throws(WireError) {
        switch (type, value) {
        case (.string, .string(let text)): writer.write(text)
        case (.integer, .integer(let number)): writer.write(number)
        case (.double, .integer(let number)): writer.write(Double(number))
        case (.double, .double(let number)): writer.write(number)
        case (.boolean, .boolean(let flag)): writer.write(flag)
        case (.timestamp, .timestamp(let date)): writer.write(seconds: Timestamp.seconds(date))
        case (.blob, .blob(let bytes)): writer.write(blob: bytes)
        case (.list(let element, _), .list(let values)):
            writer.beginArray(values.count)
            for (index, value) in values.enumerated() { try write(value, element, at: "\(index)", into: &writer) }
        case (.map(let element, _), .map(let entries)):
            writer.beginMap(entries.count)
            // Keys in order, so that equal values make equal bytes.
            for (key, value) in entries.sorted(by: { $0.key < $1.key }) {
                writer.write(key)
                try write(value, element, at: key, into: &writer)
            }
        case (.structure(let shape), .structure(let members)): try write(members, shape(), into: &writer)
        default: throw WireError(.mistyped(expected: type.name))
        }
    }

    private static func write(
        _ value: WireValue, _ type: WireType, at place: String, into writer: inout CBORWriter
    ) throws(WireError) {
        do {
            try write(value, type, into: &writer)
        } catch {
            throw error.inside(place)
        }
    }
}

// MARK: - Reading

extension CBORValues {
    /// Members that the model does not know are passed over; `null` is as good as absent.
    private static func structure(_ value: CBORValue, _ shape: StructureTraits) throws(WireError) -> WireValue {
        guard case .map(let entries) = value else { throw WireError(.mistyped(expected: "structure")) }
        var members: [String: WireValue] = [:]
        for entry in entries where entry.value != .null {
            guard let member = shape.member(onWire: entry.key) else { continue }
            members[member.name] = try self.value(entry.value, member.type, at: member.name)
        }
        return .structure(members)
    }

    private static func value(_ value: CBORValue, _ type: WireType, at place: String) throws(WireError) -> WireValue {
        do {
            return try self.value(value, type)
        } catch {
            throw error.inside(place)
        }
    }

    private static func value(_ value: CBORValue, _ type: WireType) throws(WireError) -> WireValue {
        switch (type, value) {
        case (.string, .text(let text)): return .string(text)
        case (.integer, .integer(let number)): return .integer(number)
        case (.integer, .double(let number)):
            if let whole = Int(exactly: number) { return .integer(whole) }
        case (.double, .integer(let number)): return .double(Double(number))
        case (.double, .double(let number)): return .double(number)
        case (.boolean, .boolean(let flag)): return .boolean(flag)
        case (.timestamp, .seconds(let seconds)):
            if let date = Timestamp.date(seconds: seconds) { return .timestamp(date) }
        case (.blob, .bytes(let bytes)): return .blob(bytes)
        case (.list(let element, _), .array(let values)):
            var list: [WireValue] = []
            list.reserveCapacity(values.count)
            for (index, value) in values.enumerated() { list.append(try self.value(value, element, at: "\(index)")) }
            return .list(list)
        case (.map(let element, _), .map(let entries)):
            var map: [String: WireValue] = [:]
            for entry in entries where entry.value != .null {
                map[entry.key] = try self.value(entry.value, element, at: entry.key)
            }
            return .map(map)
        case (.structure(let shape), _): return try structure(value, shape())
        default: break
        }
        throw WireError(.mistyped(expected: type.name))
    }
}

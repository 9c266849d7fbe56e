import AWSCloudWatch
import FoundationEssentials
import TealCore
import Testing

@testable import AWSWire

@Suite("The CBOR reader and writer")
struct CBORTests {
    private static func bytes(_ hexadecimal: String) -> [UInt8] {
        let digits = Array(hexadecimal)
        return stride(from: 0, to: digits.count, by: 2).compactMap { UInt8(String(digits[$0...($0 + 1)]), radix: 16) }
    }

    /// Source: RFC 8949, appendix A.
    static let examples: [(String, CBORValue)] = [
        ("00", .integer(0)), ("17", .integer(23)), ("1818", .integer(24)), ("1903e8", .integer(1000)),
        ("1b000000e8d4a51000", .integer(1_000_000_000_000)), ("20", .integer(-1)), ("3903e7", .integer(-1000)),
        ("3b7fffffffffffffff", .integer(.min)), ("f93c00", .double(1)), ("f93e00", .double(1.5)),
        ("f97bff", .double(65504)), ("f90001", .double(5.960464477539063e-8)), ("f90400", .double(0.00006103515625)),
        ("f9c400", .double(-4)), ("f97c00", .double(.infinity)), ("fa47c35000", .double(100000)),
        ("fb3ff199999999999a", .double(1.1)), ("f4", .boolean(false)), ("f5", .boolean(true)), ("f6", .null),
        ("c11a514b67b0", .seconds(1_363_896_240)), ("c1fb41d452d9ec200000", .seconds(1_363_896_240.5)),
        ("4401020304", .bytes([1, 2, 3, 4])), ("60", .text("")), ("62c3bc", .text("ü")),
        ("83010203", .array([.integer(1), .integer(2), .integer(3)])),
        (
            "a26161016162820203",
            .map([.init(key: "a", value: .integer(1)), .init(key: "b", value: .array([.integer(2), .integer(3)]))])
        ),
        ("5f42010243030405ff", .bytes([1, 2, 3, 4, 5])), ("7f657374726561646d696e67ff", .text("streaming")),
        ("9f01820203ff", .array([.integer(1), .array([.integer(2), .integer(3)])])),
        (
            "bf61610161629f0203ffff",
            .map([.init(key: "a", value: .integer(1)), .init(key: "b", value: .array([.integer(2), .integer(3)]))])
        ),
    ]

    @Test("The examples of the RFC are read as it says", arguments: examples)
    func reading(_ hexadecimal: String, _ expected: CBORValue) throws {
        #expect(try CBORParser.parse(Self.bytes(hexadecimal)) == expected)
    }

    @Test(
        "Numbers are written in the shortest form",
        arguments: [0, 23, 24, 255, 256, 65535, 65536, .max, -1, -256, .min])
    func writing(_ number: Int) throws {
        var writer = CBORWriter()
        writer.write(number)
        #expect(try CBORParser.parse(writer.bytes) == .integer(number))
        let length = writer.bytes.count
        #expect(length == (number.magnitude < 24 || number == -1 ? 1 : length) && length <= 9)
    }

    static let broken = [
        "", "18", "1a0000", "1c", "1f", "1bffffffffffffffff", "3bffffffffffffffff", "42aa", "5f", "5f61ff", "62ff",
        "61ff",
        "9b7fffffffffffffff", "bb7fffffffffffffff", "5b7fffffffffffffff", "81", "9f01", "a1", "a101", "bf6161",
        "bf0101ff",
        "c161", "c16161", "f8", "f0", "ff", "fc", "0000", "f97c", "c1",
    ]

    @Test("What is broken, cut off or longer than its bytes is refused", arguments: broken)
    func refusing(_ hexadecimal: String) {
        #expect(throws: WireError.self) { try CBORParser.parse(Self.bytes(hexadecimal)) }
    }

    @Test("An item that goes too deep is refused before the stack is full")
    func depth() {
        for opening: UInt8 in [0x81, 0x9F, 0xC1] {
            #expect(throws: WireError.self) { try CBORParser.parse([UInt8](repeating: opening, count: 1_000_000)) }
        }
    }

    @Test("Random bytes are read or refused, and never more than that")
    func fuzz() {
        var generator = SeededGenerator(seed: 7)
        var read = 0
        for _ in 0..<20_000 {
            let bytes = (0..<Int.random(in: 1...40, using: &generator)).map { _ in
                UInt8.random(in: 0...255, using: &generator)
            }
            if (try? CBORParser.parse(bytes)) != nil { read += 1 }
        }
        #expect(read > 0)
    }

    @Test("A request's path names the service and the operation, whatever stands before")
    func paths() throws {
        let request = try CloudWatch.service.wireProtocol.codec.encodeRequest(
            .structure([:]), inputType: CloudWatch.ListMetricsInput.self,
            operation: CloudWatch.ListMetrics.descriptor, service: CloudWatch.service)
        #expect(request.path == "/service/GraniteServiceVersion20100801/operation/ListMetrics")
        #expect(CBORCodec().operationName(of: request) == "ListMetrics")
        #expect(AWSService.nameInPath(of: WireRequest(path: "/x/service/A/operation/B")) == "A")
        #expect(AWSService.nameInPath(of: WireRequest(path: "/service/A/operations/B")) == nil)
    }

    @Test("A service is spoken to in the protocol that the request is in")
    func spoken() {
        let service = CloudWatch.service
        let path = "/service/GraniteServiceVersion20100801/operation/ListMetrics"
        #expect(service.spoken(by: WireRequest(path: path)).wireProtocol == .cbor)
        let target = [(name: "X-Amz-Target", value: "GraniteServiceVersion20100801.ListMetrics")]
        let json = service.spoken(by: WireRequest(path: "/", headers: target))
        #expect(json.wireProtocol == .json && json.otherProtocols.contains(.cbor))
        #expect(
            service.spoken(by: WireRequest(path: "/", body: Array("Action=ListMetrics".utf8))).wireProtocol == .query)
    }
}

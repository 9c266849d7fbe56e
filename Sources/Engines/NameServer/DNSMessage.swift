/// A message of the DNS, as it is asked and answered. Source: RFC 1035 (4), RFC 6891 for the extension.
package struct DNSMessage: Equatable, Sendable {
    package var id: UInt16
    package var isResponse = false
    /// 0 for a plain query.
    package var operation: UInt8 = 0
    package var isAuthoritative = false
    package var isTruncated = false
    package var wantsRecursion = false
    package var offersRecursion = false
    package var code = ResponseCode.noError
    package var questions: [DNSQuestion] = []
    package var answers: [ResourceRecord] = []
    package var authority: [ResourceRecord] = []
    /// Without the extension's record.
    package var additional: [ResourceRecord] = []
    /// Nil where the message has none.
    package var `extension`: DNSExtension?

    package init(id: UInt16, questions: [DNSQuestion] = []) {
        self.id = id
        self.questions = questions
    }
}

package struct DNSQuestion: Equatable, Sendable {
    package var name: DomainName
    package var type: RecordType
    /// 1 for the internet's.
    package var group: UInt16

    package init(_ name: DomainName, _ type: RecordType, group: UInt16 = 1) {
        self.name = name
        self.type = type
        self.group = group
    }
}

/// What both sides of an exchange can do beyond RFC 1035 (EDNS).
package struct DNSExtension: Equatable, Sendable {
    /// Bytes of a datagram that the sender takes.
    package var payload: UInt16
    package var version: UInt8

    package init(payload: UInt16, version: UInt8 = 0) {
        self.payload = payload
        self.version = version
    }
}

package struct ResponseCode: RawRepresentable, Equatable, Sendable {
    /// Twelve bits, of which the upper eight are in the extension.
    package var rawValue: UInt16

    package init(rawValue: UInt16) {
        self.rawValue = rawValue
    }

    package static let noError = ResponseCode(rawValue: 0)
    package static let malformed = ResponseCode(rawValue: 1)
    package static let serverFailed = ResponseCode(rawValue: 2)
    package static let noSuchName = ResponseCode(rawValue: 3)
    package static let notImplemented = ResponseCode(rawValue: 4)
    package static let refused = ResponseCode(rawValue: 5)
    package static let badVersion = ResponseCode(rawValue: 16)
}

package struct RecordType: RawRepresentable, Hashable, Sendable {
    package var rawValue: UInt16

    package init(rawValue: UInt16) {
        self.rawValue = rawValue
    }

    package static let a = RecordType(rawValue: 1)
    package static let ns = RecordType(rawValue: 2)
    package static let cname = RecordType(rawValue: 5)
    package static let soa = RecordType(rawValue: 6)
    package static let ptr = RecordType(rawValue: 12)
    package static let txt = RecordType(rawValue: 16)
    package static let aaaa = RecordType(rawValue: 28)
    package static let srv = RecordType(rawValue: 33)
    package static let opt = RecordType(rawValue: 41)
    package static let ixfr = RecordType(rawValue: 251)
    package static let axfr = RecordType(rawValue: 252)
    package static let any = RecordType(rawValue: 255)
}

package struct ResourceRecord: Hashable, Sendable {
    package var name: DomainName
    /// Seconds.
    package var ttl: UInt32
    package var data: RecordData

    package init(_ name: DomainName, ttl: UInt32, _ data: RecordData) {
        self.name = name
        self.ttl = ttl
        self.data = data
    }
}

package enum RecordData: Hashable, Sendable {
    /// An IPv4 address, its first part in the highest byte.
    case a(UInt32)
    /// Sixteen bytes.
    case aaaa([UInt8])
    case cname(DomainName)
    case ns(DomainName)
    case ptr(DomainName)
    /// Strings of 255 bytes at most.
    case txt([[UInt8]])
    case srv(priority: UInt16, weight: UInt16, port: UInt16, target: DomainName)
    case soa(StartOfAuthority)
    /// What this server neither makes nor understands, as it came.
    case other(RecordType, [UInt8])

    package var type: RecordType {
        switch self {
        case .a: .a
        case .aaaa: .aaaa
        case .cname: .cname
        case .ns: .ns
        case .ptr: .ptr
        case .txt: .txt
        case .srv: .srv
        case .soa: .soa
        case .other(let type, _): type
        }
    }
}

/// The record at the head of a zone; times in seconds.
package struct StartOfAuthority: Hashable, Sendable {
    package var server: DomainName
    package var mailbox: DomainName
    package var serial: UInt32
    package var refresh: UInt32
    package var retry: UInt32
    package var expire: UInt32
    /// How long an answer "there is none" may be remembered.
    package var minimum: UInt32

    package init(
        server: DomainName, mailbox: DomainName, serial: UInt32 = 1, refresh: UInt32 = 7200, retry: UInt32 = 900,
        expire: UInt32 = 1_209_600, minimum: UInt32
    ) {
        self.server = server
        self.mailbox = mailbox
        self.serial = serial
        self.refresh = refresh
        self.retry = retry
        self.expire = expire
        self.minimum = minimum
    }
}

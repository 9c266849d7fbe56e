import TealCore
import Testing

@Suite struct IPv4PrefixTests {
    @Test("Prefixes know their addresses and which others they touch")
    func prefixes() throws {
        let address = try #require(IPv4Prefix.address("10.0.1.17"))
        let prefix = IPv4Prefix(containing: address, length: 24)
        #expect("\(prefix)" == "10.0.1.0/24")
        #expect(IPv4Prefix.text(prefix.gateway) == "10.0.1.1")
        #expect(IPv4Prefix("10.0.1.17/24") == prefix)
        #expect(IPv4Prefix.text(prefix.last) == "10.0.1.255")
        #expect(prefix.overlaps(IPv4Prefix(containing: address, length: 16)))
        #expect(!prefix.overlaps(IPv4Prefix(containing: address + 256, length: 24)))
        #expect(["10.0.1", "10.0.1.256", "10.0.1.1.1", "a.b.c.d", ""].allSatisfy { IPv4Prefix.address($0) == nil })
        #expect(["10.0.0.0", "10.0.0.0/33", "10.0.0.0/-1", "10.0.0.0/08", "/8"].allSatisfy { IPv4Prefix($0) == nil })
    }

    @Test("A prefix contains what is as long or longer and begins alike")
    func containment() throws {
        let network = try #require(IPv4Prefix("10.0.0.0/16"))
        #expect(network.contains(try #require(IPv4Prefix("10.0.255.0/24"))))
        #expect(!network.contains(try #require(IPv4Prefix("10.0.0.0/15"))))
        #expect(!network.contains(try #require(IPv4Prefix("10.1.0.0/24"))))
        #expect(try #require(IPv4Prefix("0.0.0.0/0")).contains(network))
        #expect(network.count == 65536)
    }
}

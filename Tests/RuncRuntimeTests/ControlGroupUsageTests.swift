import Testing

@testable import RuncRuntime

@Suite("What the kernel's control files say")
struct ControlGroupUsageTests {
    @Test(
        "The second version's limit of processor time, in cores",
        arguments: [("50000 100000\n", 0.5), ("400000 100000\n", 4), ("max 100000\n", nil), ("", nil)])
    func cores(_ text: String, _ cores: Double?) {
        #expect(ControlGroup.coresV2(text) == cores)
    }

    @Test("Bytes of all devices together, in both versions")
    func blocks() {
        let first = ControlGroup.blockCountsV1("8:0 Read 4096\n8:0 Write 1\n7:1 Read 4\n8:0 Total 4097\nTotal 4101\n")
        #expect(first == (4100, 1))
        let second = ControlGroup.blockCountsV2("8:0 rbytes=4096 wbytes=1 rios=9 wios=9\n7:1 rbytes=4 wbytes=2\n")
        #expect(second == (4100, 3))
    }
}

/// The first process of a sandbox: it holds the network and does nothing else, in fewer bytes than its explanation.
enum PauseProgram {
    /// A whole executable: the ELF header, one segment, and a loop around a system call that waits for ever.
    static var bytes: [UInt8] {
        let code = machineCode
        let size = UInt64(headerSize + code.count)
        var file: [UInt8] = [0x7F, 0x45, 0x4C, 0x46, 2, 1, 1, 0] + [UInt8](repeating: 0, count: 8)
        file += number(UInt16(2)) + number(machine) + number(UInt32(1)) + number(base + UInt64(headerSize))
        file += number(UInt64(64)) + number(UInt64(0)) + number(UInt32(0))
        file += number(UInt16(64)) + number(UInt16(56)) + number(UInt16(1)) + number(UInt16(0))
        file += number(UInt16(0)) + number(UInt16(0))
        // One segment that may be read and run: the whole file.
        file += number(UInt32(1)) + number(UInt32(5)) + number(UInt64(0)) + number(base) + number(base)
        file += number(size) + number(size) + number(UInt64(0x10000))
        return file + code
    }

    private static let headerSize = 64 + 56
    private static let base: UInt64 = 0x400000

    #if arch(arm64)
        static let architecture = "arm64"
        private static let machine: UInt16 = 183
        /// `ppoll(NULL, 0, NULL, NULL, 0)` again and again.
        private static var machineCode: [UInt8] {
            [
                0xD280_0000, 0xD280_0001, 0xD280_0002, 0xD280_0003, 0xD280_0004, 0xD280_0928, 0xD400_0001,
                0x17FF_FFF9,
            ].flatMap { number(UInt32($0)) }
        }
    #else
        static let architecture = "amd64"
        private static let machine: UInt16 = 62
        /// `pause()` again and again.
        private static let machineCode: [UInt8] = [0xB8, 34, 0, 0, 0, 0x0F, 0x05, 0xEB, 0xF7]
    #endif

    private static func number(_ value: some FixedWidthInteger) -> [UInt8] {
        withUnsafeBytes(of: value.littleEndian) { Array($0) }
    }
}

#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

enum StandardInput {
    /// Whether somebody can be asked.
    static var isTerminal: Bool { isatty(0) == 1 }

    /// Whether somebody looks at standard output.
    static var hasTerminalOutput: Bool { isatty(1) == 1 }
}

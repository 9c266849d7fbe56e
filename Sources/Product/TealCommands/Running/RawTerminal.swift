import SessionChannel

#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// The person's terminal, while every key goes to somebody else. It is as it was when the value goes.
final class RawTerminal {
    private var before = termios()

    /// Nil where standard input and output are not both a terminal.
    init?() {
        guard isatty(0) == 1, isatty(1) == 1, tcgetattr(0, &before) == 0 else { return nil }
        var raw = before
        cfmakeraw(&raw)
        tcsetattr(0, TCSADRAIN, &raw)
    }

    deinit {
        tcsetattr(0, TCSADRAIN, &before)
    }

    /// The size now.
    var size: TerminalSize? {
        var size = winsize()
        guard ioctl(1, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0, size.ws_row > 0 else { return nil }
        return TerminalSize(columns: Int(size.ws_col), rows: Int(size.ws_row))
    }
}

import TealCommands

#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

exit(await TealMain.run(Array(CommandLine.arguments.dropFirst())))

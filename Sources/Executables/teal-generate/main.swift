import TealCore
import TealGenerate

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

exit(GenerateCommand.run(Array(CommandLine.arguments.dropFirst())).rawValue)

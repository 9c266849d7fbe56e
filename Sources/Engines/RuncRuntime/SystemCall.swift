import ContainerRuntime
import FoundationEssentials
import Glibc

/// Why the kernel refused, in its own words: `mount /a: Permission denied`.
func systemError(_ what: String, _ code: Int32 = errno) -> RuntimeError {
    RuntimeError(.failed, "\(what): \(String(cString: strerror(code))).")
}

/// Calls again where a signal came in between; throws where the kernel refuses.
@discardableResult
func systemCall(_ what: @autoclosure () -> String, _ call: () -> Int32) throws(RuntimeError) -> Int32 {
    while true {
        let result = call()
        if result >= 0 { return result }
        let code = errno
        if code != EINTR { throw systemError(what(), code) }
    }
}

/// Turns Foundation's errors into the runtime's.
func attempt<Result>(_ what: @autoclosure () -> String, _ body: () throws -> Result) throws(RuntimeError) -> Result {
    do {
        return try body()
    } catch let error as RuntimeError {
        throw error
    } catch {
        throw RuntimeError(.failed, "\(what()): \(error).")
    }
}

/// The whole of a small file, such as those of /proc; nil where it cannot be read.
func readText(_ path: String) -> String? {
    guard let data = FileManager.default.contents(atPath: path) else { return nil }
    return String(decoding: data, as: UTF8.self)
}

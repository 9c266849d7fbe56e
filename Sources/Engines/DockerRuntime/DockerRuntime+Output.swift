package import ContainerRuntime
import FoundationEssentials

extension DockerRuntime {
    /// A position is the time of the last line that was given, in nanoseconds since 1970, since engines find lines by
    /// their times alone.
    package func output(
        _ id: String, from position: Int, limit: Int
    ) async throws(RuntimeError) -> OutputPage {
        guard try await inspect(container: id) != nil else { throw .noSuch("container", id) }
        // Whole seconds: podman takes fractions as a floating-point number, which has too few digits.
        let since = position / 1_000_000_000
        let target = "/containers/\(name(container: id))/logs?stdout=true&stderr=true&timestamps=true&since=\(since)"
        return EngineLog.page(try await engine.succeed("GET", target).body, after: position, limit: limit)
    }
}

/// A container's output as the engine gives it: frames of eight bytes (1 for output and 2 for errors, three zeros, the
/// length) and the text, which begins with a time: `2026-11-23T03:57:03.530252900Z the text`.
enum EngineLog {
    private struct Line {
        var time: Int
        var isError: Bool
        var text: String
        var isWhole: Bool
    }

    /// The lines later than `position`, up to `limit`. Two lines of one time get different ones, the same each time.
    static func page(_ bytes: [UInt8], after position: Int, limit: Int) -> OutputPage {
        var lines: [Line] = []
        for line in frames(bytes).compactMap({ parse($0.text, isError: $0.isError) }) {
            var line = line
            line.time = max(line.time, (lines.last?.time ?? 0) + 1)
            if let last = lines.last, !last.isWhole, last.isError == line.isError {
                lines[lines.count - 1].text += line.text
                lines[lines.count - 1].isWhole = line.isWhole
                lines[lines.count - 1].time = line.time
            } else {
                lines.append(line)
            }
        }
        let later = lines.drop { $0.time <= position }
        let page = later.prefix(limit)
        let end = page.last?.time ?? position
        return OutputPage(
            lines: page.map { OutputLine(timestamp: $0.time / 1_000_000, isError: $0.isError, text: $0.text) },
            position: end, remaining: max(0, (later.last?.time ?? end) - end))
    }

    private static func frames(_ bytes: [UInt8]) -> [(text: ArraySlice<UInt8>, isError: Bool)] {
        var frames: [(text: ArraySlice<UInt8>, isError: Bool)] = []
        var rest = bytes[...]
        while rest.count >= 8 {
            let head = Array(rest.prefix(8))
            let size = head[4...].reduce(0) { $0 << 8 | Int($1) }
            frames.append((rest.dropFirst(8).prefix(size), head[0] == 2))
            rest = rest.dropFirst(8 + size)
        }
        return frames
    }

    private static func parse(_ frame: ArraySlice<UInt8>, isError: Bool) -> Line? {
        guard let space = frame.firstIndex(of: 0x20),
            let time = nanoseconds(String(decoding: frame[..<space], as: UTF8.self))
        else { return nil }
        let text = frame[(space + 1)...]
        let isWhole = text.last == 0x0A
        return Line(
            time: time, isError: isError, text: String(decoding: isWhole ? text.dropLast() : text, as: UTF8.self),
            isWhole: isWhole)
    }

    /// Since 1970, of `2026-11-23T03:57:03.530252900Z`, or with an offset in place of the `Z`.
    static func nanoseconds(_ text: String) -> Int? {
        guard let dot = text.firstIndex(of: ".") else {
            return seconds(text).map { $0 * 1_000_000_000 }
        }
        let digits = text[text.index(after: dot)...].prefix { $0.isNumber }
        let zone = text[dot...].drop { $0 == "." || $0.isNumber }
        guard let fraction = Int((digits + "000000000").prefix(9)), let whole = seconds(text[..<dot] + zone) else {
            return nil
        }
        return whole * 1_000_000_000 + fraction
    }

    private static func seconds(_ text: some StringProtocol) -> Int? {
        guard let date = try? Date(String(text), strategy: .iso8601) else { return nil }
        return Int(date.timeIntervalSince1970)
    }
}

/// Why a text is no schedule expression, as a sentence for a person. The services put their own code and sentence around it.
package struct ScheduleExpressionError: Error, Hashable, CustomStringConvertible {
    package var reason: String

    package init(_ reason: String) {
        self.reason = reason
    }

    package var description: String { reason }
}

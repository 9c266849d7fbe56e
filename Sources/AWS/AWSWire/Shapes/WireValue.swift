package import FoundationEssentials

/// One value of an AWS model, between a Swift shape and the bytes of a protocol.
///
/// Shapes become a `WireValue` through their schema; the codecs turn that into JSON, XML or a form and back.
package enum WireValue: Sendable, Equatable {
    case string(String)
    case integer(Int)
    case double(Double)
    case boolean(Bool)
    case timestamp(Date)
    case blob([UInt8])
    /// Free-form JSON, carried as it is.
    case document(JSONValue)
    case list([WireValue])
    case map([String: WireValue])
    /// Keyed by the member's name in the model; absent members are absent.
    case structure([String: WireValue])
}

extension RuntimeError {
    /// `kind` is `container` or `sandbox`.
    package static func noSuch(_ kind: String, _ id: String) -> RuntimeError {
        RuntimeError(.notFound, "There is no \(kind) \(id).")
    }

    package static func differs(_ kind: String, _ id: String) -> RuntimeError {
        RuntimeError(.failed, "There is a \(kind) \(id) already, and it is another.")
    }

    package static func sandboxInUse(_ id: String, by container: String) -> RuntimeError {
        RuntimeError(.failed, "The sandbox \(id) still holds the container \(container).")
    }

    package static func addressTaken(_ address: String, by sandbox: String) -> RuntimeError {
        RuntimeError(.failed, "The address \(address) belongs to the sandbox \(sandbox).")
    }
}

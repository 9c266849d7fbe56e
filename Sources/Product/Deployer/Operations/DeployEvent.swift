/// What an operation tells on its way; whoever runs it decides how to show it.
package enum DeployEvent: Sendable {
    /// What is about to be touched; the first event of everything that changes something.
    case target(DeployTarget)
    /// A part of the work begins.
    case step(String)
    case stack(StackProgress)
    case publish(service: String, PublishEvent)
    case release(ReleaseView)
    /// Something is true now.
    case fact(String)
    case warning(String)
}

/// Is told what happens.
package protocol DeployListener: Sendable {
    func report(_ event: DeployEvent)
}

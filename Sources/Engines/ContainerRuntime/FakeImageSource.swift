package import TealCore

/// Images that exist only by name: each reference gives what it was told to, after as long as it was told to take.
package actor FakeImageSource: ImageSource {
    package enum Answer: Sendable {
        case image(PulledImage)
        case failure(String)
    }

    private let clock: any WallClock
    private var answers: [String: Answer]
    private var delay: Duration
    /// Every reference that was asked for, in order.
    package private(set) var pulls: [String] = []

    package init(_ answers: [String: Answer] = [:], delay: Duration = .zero, clock: any WallClock = SystemWallClock()) {
        self.answers = answers
        self.delay = delay
        self.clock = clock
    }

    /// The folders to keep, of each time that unused layers were to go.
    package private(set) var kept: [Set<String>] = []

    package func removeUnused(except folders: Set<String>) {
        kept.append(folders)
    }

    package func set(_ answer: Answer, for reference: String) {
        answers[reference] = answer
    }

    package func pull(_ reference: String) async throws(ImagePullError) -> PulledImage {
        pulls.append(reference)
        if delay > .zero { try? await clock.sleep(for: delay) }
        switch answers[reference] {
        case .image(let image): return image
        case .failure(let message): throw ImagePullError(message)
        case nil: throw ImagePullError("\(reference): not found")
        }
    }
}

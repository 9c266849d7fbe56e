package import AWSWire

/// The pages of a listing, each asked for when it is wanted.
package struct PageSequence<Operation: AWSOperation>: AsyncSequence, Sendable {
    package typealias Element = Operation.Output

    let client: AWSClient
    let input: Operation.Input

    package func makeAsyncIterator() -> Iterator {
        Iterator(client: client, next: input)
    }

    package struct Iterator: AsyncIteratorProtocol {
        let client: AWSClient
        /// Nil after the last page.
        var next: Operation.Input?

        package mutating func next() async throws -> Operation.Output? {
            guard let input = next else { return nil }
            let page = try await client.send(Operation.self, input)
            next = try Self.following(input, page)
            return page
        }

        /// The request for the page after this one; nil where this is the last.
        static func following(_ input: Operation.Input, _ page: Operation.Output) throws -> Operation.Input? {
            guard let paging = Operation.descriptor.pagination, case .structure(let answer) = page.wireValue,
                case .structure(var asked) = input.wireValue
            else { return nil }
            if let more = paging.moreResults, answer[more] != .boolean(true) { return nil }
            let before = asked
            var isOver = true
            for (wanted, given) in zip(paging.inputTokens, paging.outputTokens) {
                let token = answer[given].flatMap { $0 == .string("") ? nil : $0 }
                asked[wanted] = token
                if token != nil { isOver = false }
            }
            if isOver { return nil }
            guard asked != before else {
                throw ClientError.unreadable(
                    operation: Operation.descriptor.name, reason: "the service gives the same page again and again")
            }
            return try Operation.Input(wireValue: .structure(asked))
        }
    }
}

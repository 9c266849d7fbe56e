import Glibc
import Logging
import Sockets

/// The thread that holds the name server's sockets: it moves bytes, and leaves every answer to tasks of its own.
struct NameLoop: ~Copyable {
    enum Message: Sendable {
        case listen(Set<SocketAddress>)
        /// A message for whoever asked over a socket, which may be gone.
        case answer([UInt8], socket: UInt64, to: SocketAddress)
        /// The question deserved no answer.
        case silence(socket: UInt64)
        case stop
    }

    struct Surroundings: Sendable {
        let resolver: NameResolver
        let mailbox: Mailbox<Message>
        let logger: Logger
    }

    private enum Socket {
        case datagrams(Int32)
        case listener(Int32)
        case conversation(NameConversation)
    }

    private static let mailboxToken = UInt64.max
    private static let mostQuestions = 1024
    private static let mostConversations = 256

    private let surroundings: Surroundings
    private var poll: EventPoll
    /// Numbers are never used again, so that an answer cannot go to another than the asker.
    private var sockets: [UInt64: Socket] = [:]
    private var lastSocket: UInt64 = 0
    private var listening: [SocketAddress: [UInt64]] = [:]
    private var refused: Set<SocketAddress> = []
    private var questions = 0
    private var conversations = 0
    private var isStopping = false
    private var buffer = [UInt8](repeating: 0, count: 65536)

    init(_ surroundings: Surroundings) throws(SystemError) {
        self.surroundings = surroundings
        poll = try EventPoll()
        poll.add(surroundings.mailbox.descriptor, .readable, token: Self.mailboxToken)
    }

    mutating func run() {
        while !isStopping {
            let deadline = conversations == 0 ? MonotonicTime.never : .now + .milliseconds(1000)
            let count = poll.wait(until: deadline, now: .now)
            for index in 0..<count { handle(poll.token(at: index)) }
            endIdleConversations()
        }
        for number in Array(sockets.keys) { drop(number) }
    }

    private mutating func handle(_ token: UInt64) {
        guard token != Self.mailboxToken else {
            for message in surroundings.mailbox.collect() { handle(message) }
            return
        }
        switch sockets[token] {
        case .datagrams(let descriptor): receive(from: descriptor, token)
        case .listener(let descriptor): accept(from: descriptor)
        case .conversation(let conversation): advance(conversation, token)
        case nil: return
        }
    }

    private mutating func handle(_ message: Message) {
        switch message {
        case .listen(let addresses): listen(at: addresses)
        case .stop: isStopping = true
        case .silence(let number):
            questions -= 1
            if case .conversation = sockets[number] { drop(number) }
        case .answer(let bytes, let number, let asker):
            questions -= 1
            switch sockets[number] {
            case .datagrams(let descriptor):
                _ = asker.withSocketAddress { sendto(descriptor, bytes, bytes.count, 0, $0, $1) }
            case .conversation(var conversation):
                conversation.queue(bytes)
                advance(conversation, number)
            case .listener, nil: return
            }
        }
    }

    // MARK: - Addresses

    private mutating func listen(at addresses: Set<SocketAddress>) {
        for address in listening.keys where !addresses.contains(address) {
            for number in listening.removeValue(forKey: address) ?? [] { drop(number) }
        }
        for address in addresses where listening[address] == nil {
            do {
                listening[address] = try open(address)
                refused.remove(address)
            } catch {
                guard refused.insert(address).inserted else { continue }
                surroundings.logger.warning("names are not answered at an address", metadata: ["why": "\(error)"])
            }
        }
        refused.formIntersection(addresses)
    }

    private mutating func open(_ address: SocketAddress) throws(SystemError) -> [UInt64] {
        let datagrams = try NameSocket.datagrams(at: address)
        do {
            let listener = try NameSocket.listener(at: address)
            return [add(.datagrams(datagrams), datagrams), add(.listener(listener), listener)]
        } catch {
            close(datagrams)
            throw error
        }
    }

    private mutating func add(_ socket: Socket, _ descriptor: Int32) -> UInt64 {
        lastSocket += 1
        sockets[lastSocket] = socket
        poll.add(descriptor, .readable, token: lastSocket)
        return lastSocket
    }

    private mutating func drop(_ number: UInt64) {
        guard let socket = sockets.removeValue(forKey: number) else { return }
        let descriptor: Int32
        switch socket {
        case .datagrams(let plain), .listener(let plain): descriptor = plain
        case .conversation(let conversation):
            descriptor = conversation.descriptor
            conversations -= 1
        }
        poll.remove(descriptor)
        close(descriptor)
    }

    // MARK: - Questions

    /// Not all at once, so that others get their turn; what comes while too much is under way is lost, as datagrams are.
    private mutating func receive(from descriptor: Int32, _ number: UInt64) {
        for _ in 0..<64 {
            var storage = sockaddr_storage()
            var length = socklen_t(MemoryLayout<sockaddr_storage>.size)
            let count = withUnsafeMutablePointer(to: &storage) { pointer in
                pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                    recvfrom(descriptor, &buffer, buffer.count, 0, $0, &length)
                }
            }
            guard count >= 0 else { return }
            ask(Array(buffer[..<count]), number, SocketAddress(storage), isStream: false)
        }
    }

    private mutating func ask(_ bytes: [UInt8], _ number: UInt64, _ asker: SocketAddress, isStream: Bool) {
        guard questions < Self.mostQuestions else { return }
        questions += 1
        let surroundings = surroundings
        // Sources and resolvers are waited for, and the thread has other questions to take meanwhile.
        Task {
            let answer = await surroundings.resolver.respond(
                to: bytes, from: UInt32(truncatingIfNeeded: asker.ip.low), isStream: isStream)
            surroundings.mailbox.post(
                answer.map { .answer($0, socket: number, to: asker) } ?? .silence(socket: number))
        }
    }

    // MARK: - Conversations

    private mutating func accept(from listener: Int32) {
        while let (descriptor, peer) = TCPSocket.accept(from: listener) {
            guard conversations < Self.mostConversations else {
                close(descriptor)
                continue
            }
            conversations += 1
            _ = add(.conversation(NameConversation(descriptor: descriptor, peer: peer)), descriptor)
        }
    }

    private mutating func advance(_ known: NameConversation, _ number: UInt64) {
        var conversation = known
        guard conversation.advance(&buffer) else { return drop(number) }
        while let question = conversation.nextQuestion() {
            ask(question, number, conversation.peer, isStream: true)
        }
        poll.change(conversation.descriptor, conversation.interest, token: number)
        sockets[number] = .conversation(conversation)
    }

    private mutating func endIdleConversations() {
        let now = MonotonicTime.now
        for (number, socket) in sockets {
            if case .conversation(let conversation) = socket, conversation.deadline <= now { drop(number) }
        }
    }
}

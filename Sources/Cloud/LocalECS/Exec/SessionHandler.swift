package import HTTPService
import SessionChannel
import TealCore

extension LocalECS {
    /// Where `sessionHandler` stands, as at AWS's `ssmmessages` endpoint.
    package static let sessionPath = "/v1/data-channel/"

    /// The data channels of ExecuteCommand's sessions: a WebSocket at `/v1/data-channel/SESSION`, in the protocol of
    /// <https://github.com/aws/session-manager-plugin>.
    package var sessionHandler: any HTTPHandler {
        HTTPClosureHandler { request, _ in
            guard request.method == "GET", request.headers.lists("websocket", in: "upgrade"),
                request.headers["sec-websocket-version"] == "13", let key = request.headers["sec-websocket-key"]
            else { return .text(426, "A data channel is a WebSocket.") }
            let id = String(request.path.dropFirst(Self.sessionPath.count))
            guard let session = sessions.take(id, now: clock.now) else {
                return .text(404, "There is no such session, or it is not waiting for a client any more.")
            }
            let conversation = SessionConversation(session: session, runtime: runtime, clock: clock, logger: logger)
            return HTTPResponse(
                status: 101,
                headers: [
                    "Upgrade": "websocket", "Connection": "Upgrade",
                    "Sec-WebSocket-Accept": WebSocketHandshake.accept(key),
                ], body: .upgrade { await conversation.run($0) })
        }
    }
}

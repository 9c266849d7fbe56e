"""A client of ECS Exec's data channel, written from the protocol's description alone: WebSocket (RFC 6455) by hand, and the
binary messages of session-manager-plugin. Strict: whatever the other end does wrong raises.
"""
import base64
import hashlib
import json
import os
import socket
import struct
import time
import urllib.parse
import uuid

HEADER = struct.Struct(">I32sIQqQ16s32sII")


class Session:
    def __init__(self, session, token=None):
        url = urllib.parse.urlsplit(session["streamUrl"])
        assert url.scheme == "ws", url
        self.socket = socket.create_connection((url.hostname, url.port), timeout=10)
        key = base64.b64encode(os.urandom(16)).decode()
        self.socket.sendall(
            f"GET {url.path}?{url.query} HTTP/1.1\r\nHost: {url.netloc}\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
            f"Sec-WebSocket-Key: {key}\r\nSec-WebSocket-Version: 13\r\n\r\n".encode())
        self.buffer = b""
        while b"\r\n\r\n" not in self.buffer:
            self.buffer += self.receive()
        head, self.buffer = self.buffer.split(b"\r\n\r\n", 1)
        self.status = int(head.split(b" ")[1])
        if self.status != 101:
            return
        accept = hashlib.sha1((key + "258EAFA5-E914-47DA-95CA-C5AB0DC85B11").encode()).digest()
        assert b"sec-websocket-accept: " + base64.b64encode(accept).lower() in head.lower(), head
        self.sent, self.expected, self.unacknowledged, self.output, self.closed = 0, 0, set(), b"", None
        self.frame(1, json.dumps({
            "MessageSchemaVersion": "1.0", "RequestId": str(uuid.uuid4()), "ClientId": str(uuid.uuid4()),
            "TokenValue": token or session["tokenValue"], "ClientVersion": "1.2.0.0"}).encode())

    def receive(self):
        data = self.socket.recv(65536)
        assert data, "the server closed the connection"
        return data

    def take(self, count):
        while len(self.buffer) < count:
            self.buffer += self.receive()
        taken, self.buffer = self.buffer[:count], self.buffer[count:]
        return taken

    def frame(self, opcode, payload):
        mask = os.urandom(4)
        length = struct.pack(">B", 0x80 | len(payload)) if len(payload) < 126 else struct.pack(">BH", 254, len(payload))
        masked = bytes(byte ^ mask[index % 4] for index, byte in enumerate(payload))
        self.socket.sendall(bytes([0x80 | opcode]) + length + mask + masked)

    def next_frame(self):
        first, second = self.take(2)
        assert first & 0x80 and not second & 0x80, "a server's frames are whole and not masked"
        length = second & 127
        if length == 126:
            length = struct.unpack(">H", self.take(2))[0]
        elif length == 127:
            length = struct.unpack(">Q", self.take(8))[0]
        return first & 15, self.take(length)

    def message(self, kind, payload_type, payload, sequence=0, flags=0):
        identity = uuid.uuid4().bytes
        header = HEADER.pack(
            116, kind.encode().ljust(32), 1, int(time.time() * 1000), sequence, flags, identity[8:] + identity[:8],
            hashlib.sha256(payload).digest(), payload_type, len(payload))
        self.frame(2, header + payload)

    def send(self, payload_type, payload):
        self.unacknowledged.add(self.sent)
        self.message("input_stream_data", payload_type, payload, self.sent)
        self.sent += 1

    def type(self, text):
        self.send(1, text.encode())

    def resize(self, columns, rows):
        self.send(3, json.dumps({"cols": columns, "rows": rows}).encode())

    def step(self):
        """Takes one message; false once the channel is closed."""
        opcode, data = self.next_frame()
        if opcode == 8:
            return False
        assert opcode == 2, opcode
        length, kind, version, created, sequence, _, identity, digest, payload_type, size = HEADER.unpack(data[:120])
        payload = data[120:]
        assert (length, version, size) == (116, 1, len(payload)) and abs(created / 1000 - time.time()) < 60
        assert hashlib.sha256(payload).digest() == digest
        kind, identity = kind.decode().strip(), str(uuid.UUID(bytes=identity[8:] + identity[:8]))
        if kind == "acknowledge":
            content = json.loads(payload)
            assert content["AcknowledgedMessageType"] == "input_stream_data" and content["IsSequentialMessage"]
            self.unacknowledged.discard(content["AcknowledgedMessageSequenceNumber"])
        elif kind == "channel_closed":
            self.closed = json.loads(payload)
            return False
        elif kind == "output_stream_data":
            self.message("acknowledge", 0, json.dumps({
                "AcknowledgedMessageType": kind, "AcknowledgedMessageId": identity,
                "AcknowledgedMessageSequenceNumber": sequence, "IsSequentialMessage": True}).encode(), 0, 3)
            if sequence == self.expected:
                self.expected += 1
                self.take_output(payload_type, payload)
        else:
            raise AssertionError(kind)
        return True

    def take_output(self, payload_type, payload):
        if payload_type == 5:
            request = json.loads(payload)
            assert request["RequestedClientActions"][0]["ActionType"] == "SessionType", request
            self.session_type = request["RequestedClientActions"][0]["ActionParameters"]["SessionType"]
            self.send(6, json.dumps({
                "ClientVersion": "1.2.0.0", "Errors": [],
                "ProcessedClientActions": [{"ActionType": "SessionType", "ActionStatus": 1, "ActionResult": None,
                                            "Error": ""}]}).encode())
        elif payload_type == 7:
            assert json.loads(payload)["HandshakeTimeToComplete"] >= 0
        else:
            assert payload_type == 1, payload_type
            self.output += payload

    def until(self, text):
        while text.encode() not in self.output:
            assert self.step(), (text, self.output, self.closed)

    def to_the_end(self):
        while self.step():
            pass
        return self.closed

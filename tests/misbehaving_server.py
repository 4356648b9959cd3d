"""A server on loopback that speaks like OpenAI's, or misbehaves in the way that its address names."""

from __future__ import annotations

import gzip
import json
import socketserver
import ssl
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any

WORDS = ["A red", " square", " on white."]
ANSWER = "".join(WORDS)
USAGE = {"prompt_tokens": 30, "completion_tokens": 3, "prompt_tokens_details": {"cached_tokens": 20}}
_MEGABYTE = b"x" * (1 << 20)


@dataclass
class Asked:
    """A request as it came."""

    method: str
    path: str
    headers: dict[str, str]
    body: dict[str, Any] | None


@dataclass
class Misbehaving:
    """`address(mode)` is where it behaves like that; `asked` has what came. `left` is set once a client has gone."""

    port: int
    scheme: str = "http"
    asked: list[Asked] = field(default_factory=list)
    left: threading.Event = field(default_factory=threading.Event)
    begun: threading.Event = field(default_factory=threading.Event)  # an answer is on its way
    together: int = 0  # requests at the same time
    most_together: int = 0
    meeting: threading.Barrier | None = None  # where requests wait for one another
    elsewhere: str = ""  # where it redirects to
    lock: threading.Lock = field(default_factory=threading.Lock)

    def address(self, mode: str) -> str:
        return f"{self.scheme}://127.0.0.1:{self.port}/{mode}/v1"


class _Server(socketserver.ThreadingTCPServer):
    allow_reuse_address = True
    daemon_threads = True
    block_on_close = False


def serving(context: ssl.SSLContext | None = None) -> Iterator[Misbehaving]:
    """Run one until the generator is closed."""

    class Handler(_Handler):
        pass

    server = _Server(("127.0.0.1", 0), Handler)
    if context is not None:
        server.socket = context.wrap_socket(server.socket, server_side=True, do_handshake_on_connect=False)
    Handler.state = Misbehaving(server.server_address[1], "http" if context is None else "https")
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05})
    thread.start()
    try:
        yield Handler.state
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


class _Handler(socketserver.StreamRequestHandler):
    state: Misbehaving
    timeout = 60

    def handle(self) -> None:
        try:
            request = self.rfile.readline().decode("latin-1").split()
            if len(request) != 3:
                return
            headers = {}
            while line := self.rfile.readline().decode("latin-1").strip():
                name, _, value = line.partition(":")
                headers[name.lower()] = value.strip()
            body = self.rfile.read(int(headers.get("content-length", 0)))
            state = self.state
            with state.lock:
                state.asked.append(Asked(request[0], request[1], headers, json.loads(body) if body else None))
                state.together += 1
                state.most_together = max(state.most_together, state.together)
            mode = request[1].split("/")[1]
            try:
                getattr(self, mode)()
            finally:
                with state.lock:
                    state.together -= 1
        except (OSError, ssl.SSLError):
            self.state.left.set()

    # How an answer is put together

    def head(self, status: str = "200 OK", kind: str = "text/event-stream", *more: str) -> None:
        lines = [f"HTTP/1.1 {status}", f"Content-Type: {kind}", "Connection: close", *more, "", ""]
        self.write("\r\n".join(lines).encode())

    def write(self, data: bytes) -> None:
        self.wfile.write(data)
        self.wfile.flush()

    def event(self, said: object) -> None:
        self.write(f"data: {json.dumps(said)}\n\n".encode())

    def words(self, *words: str) -> None:
        for word in words:
            self.event({"choices": [{"delta": {"content": word}}]})
        self.state.begun.set()

    def end(self, reason: str = "stop") -> None:
        self.event({"choices": [{"delta": {}, "finish_reason": reason}]})

    def json(self, status: str, said: object, *more: str) -> None:
        self.head(status, "application/json", *more)
        self.write(json.dumps(said).encode())

    def until_left(self) -> None:
        """Say nothing more until the client goes."""
        self.state.begun.set()
        self.connection.settimeout(60)
        while self.connection.recv(1 << 16):
            pass
        self.state.left.set()

    def goes_within(self, seconds: float) -> bool:
        """Whether the client does."""
        self.connection.settimeout(seconds)
        try:
            gone = not self.connection.recv(1 << 16)
        except TimeoutError:
            return False
        if gone:
            self.state.left.set()
        return gone

    def for_ever(self, chunk: Callable[[int], bytes]) -> None:
        """Write until the client goes, which breaks the pipe."""
        count = 0
        while True:
            self.write(chunk(count))
            self.state.begun.set()
            count += 1

    def latest(self) -> Asked:
        return self.state.asked[-1]

    # Good ones

    def good(self) -> None:
        if self.latest().method == "GET":
            self.json("200 OK", {"data": [{"id": "small"}, {"id": "large"}, {"id": 3}, {}]})
            return
        if not (self.latest().body or {}).get("stream"):
            self.whole()
            return
        if self.state.meeting is not None:
            self.state.meeting.wait(60)
        self.head()
        self.event({"choices": [{"delta": {"role": "assistant", "content": ""}}]})
        self.words(*WORDS)
        self.end()
        self.event({"choices": [], "usage": USAGE})
        self.write(b"data: [DONE]\n\n")

    def ends_with_the_connection(self) -> None:
        self.head()
        self.words(*WORDS)
        self.end("length")

    def whole(self) -> None:
        said = {"choices": [{"message": {"content": ANSWER}, "finish_reason": "stop"}], "usage": USAGE}
        self.json("200 OK", said)

    def thinks_aloud(self) -> None:
        self.head()
        self.event({"choices": [{"delta": {"reasoning_content": "Hm."}}]})
        self.write(b": a comment\n\n")
        self.words(*WORDS)
        self.end()

    def garbage_after_done(self) -> None:
        self.good()
        self.for_ever(lambda count: b"data: {<html>\xff\n\n")

    def byte_order_mark(self) -> None:
        self.head()
        self.write(b"\xef\xbb\xbf")
        self.words(*WORDS)
        self.end()

    def byte_order_mark_and_whole(self) -> None:
        self.head("200 OK", "application/json")
        self.write(b"\xef\xbb\xbf" + json.dumps({"choices": [{"message": {"content": ANSWER}}]}).encode())

    def lines_end_otherwise(self) -> None:
        """With a carriage return alone, and no space behind the colon."""
        self.head()
        for word in WORDS:
            self.write(b"data:" + json.dumps({"choices": [{"delta": {"content": word}}]}).encode() + b"\r\r")
        self.write(b"data:[DONE]\r\r")

    def many_comments(self) -> None:
        self.head()
        for word in WORDS:
            self.write(b": still here\n\n" * 20_000)
            self.words(word)
        self.end()

    def says_no_reason(self) -> None:
        self.head()
        for word in WORDS:
            self.event({"choices": [{"delta": {"content": word}, "finish_reason": None}]})
        self.write(b"data: [DONE]\n\n")

    def in_parts(self) -> None:
        parts = [{"type": "text", "text": word} for word in WORDS]
        self.json("200 OK", {"choices": [{"message": {"content": parts}, "finish_reason": "stop"}]})

    def of_old(self) -> None:
        self.write(b"HTTP/1.0 200 OK\r\nContent-Type: text/event-stream\r\n\r\n")
        self.words(*WORDS)
        self.end()

    def says_no_done(self) -> None:
        """After the last word it neither counts nor goes."""
        self.head()
        self.words(*WORDS)
        self.end()
        self.until_left()

    def refuses_settings(self) -> None:
        body = self.latest().body or {}
        for name in ("stream_options", "max_tokens", "temperature"):
            if name in body:
                self.json("400 Bad Request", {"error": {"message": f"Unsupported parameter: '{name}'"}})
                return
        self.good()

    def busy_at_first(self) -> None:
        if len(self.state.asked) < 3:
            status = ["429 Too Many Requests", "503 Service Unavailable"][len(self.state.asked) % 2]
            self.json(status, {"error": {"message": "busy"}}, "Retry-After: 0")
            return
        self.good()

    def breaks_at_first(self) -> None:
        if len(self.state.asked) > 1:
            self.good()

    # Slow and endless ones

    def silent(self) -> None:
        self.until_left()

    def silent_after_a_word(self) -> None:
        self.head()
        self.words("A red")
        self.until_left()

    def half_a_head(self) -> None:
        self.write(b"HTTP/1.1 200 OK\r\nContent-")
        self.until_left()

    def head_for_ever(self) -> None:
        """A little of it again and again, and never all."""
        self.write(b"HTTP/1.1 200 OK\r\n")
        while not self.goes_within(0.05):
            self.write(b"X-Slow: 1\r\n")
            self.state.begun.set()

    def goes_on_for_ever(self) -> None:
        self.for_ever(lambda count: b"HTTP/1.1 100 Continue\r\n\r\n")

    def empty_lines_for_ever(self) -> None:
        self.head()
        self.for_ever(lambda count: b"\n")

    def names_for_ever(self) -> None:
        """Fields of an event that never comes."""
        self.head()
        self.for_ever(lambda count: b"id: %d\nevent: word\n" % count)

    def asks_to_wait_a_year(self) -> None:
        self.json("503 Service Unavailable", {}, "Retry-After: 31536000")

    def asks_to_wait_until_no_date(self) -> None:
        self.json("503 Service Unavailable", {}, "Retry-After: Mon, 01 Jan 2029 00:00:00 +" + "9" * 30)

    def comments_for_ever(self) -> None:
        self.head()
        self.for_ever(lambda count: b": still here\n\n")

    def talks_for_ever(self) -> None:
        self.head()
        self.for_ever(lambda count: b'data: {"choices": [{"delta": {"content": "and so on "}}]}\n\n')

    def empty_words_for_ever(self) -> None:
        self.head()
        self.for_ever(lambda count: b'data: {"choices": [{"delta": {"content": ""}}]}\n\n')

    def asks_to_wait(self) -> None:
        self.json("429 Too Many Requests", {"error": {"message": "slow down"}}, "Retry-After: 3600")

    # Broken ones

    def cut(self) -> None:
        self.head()
        self.words("A red")

    def cut_in_a_word(self) -> None:
        self.head()
        self.words("A red")
        self.write(b'data: {"choices": [{"del')

    def false_chunks(self) -> None:
        self.head("200 OK", "text/event-stream", "Transfer-Encoding: chunked")
        said = b'data: {"choices": [{"delta": {"content": "A red"}}]}\n\n'
        self.write(b"%x\r\n%s\r\n" % (len(said), said))
        self.write(b"5\r\n%s\r\n" % said)

    def false_length(self) -> None:
        said = json.dumps({"choices": [{"message": {"content": ANSWER}}]}).encode()
        self.head("200 OK", "application/json", f"Content-Length: {len(said) - 5}")
        self.write(said)

    def no_status(self) -> None:
        self.write(b"HTTP/1.1 yes OK\r\n\r\n")

    def other_protocol(self) -> None:
        self.write(b"HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\r\n")

    def calls_tools(self) -> None:
        self.head()
        call = {"index": 0, "id": "1", "type": "function", "function": {"name": "rm", "arguments": "{}"}}
        self.event({"choices": [{"delta": {"content": None, "tool_calls": [call]}}]})
        self.end("tool_calls")

    def hangs_up(self) -> None:
        pass

    def invalid_utf8(self) -> None:
        self.head()
        self.write(b'data: {"choices": [{"delta": {"content": "A \xff\xfe square"}}]}\n\n')
        self.event({"choices": [{"delta": {"content": " \ud83d here"}, "finish_reason": "stop"}]})

    def another_charset(self) -> None:
        self.head("200 OK", "text/event-stream; charset=zlib")
        self.words(*WORDS)
        self.end()

    def no_json(self) -> None:
        self.head()
        self.write(b"data: hello\n\n")

    def nested(self) -> None:
        self.head()
        self.write(b"data: " + b"[" * 100_000 + b"\n\n")

    def wrong_types(self) -> None:
        self.head()
        usage = {"prompt_tokens": "many", "completion_tokens": -3, "prompt_tokens_details": [1]}
        for delta in ({"content": 7}, {"content": None}, {"content": [{"text": "A red"}, {"text": 3}, 4]}, None, "x"):
            self.event({"choices": [{"delta": delta, "finish_reason": 5}], "usage": usage})
        self.end()

    def no_choices(self) -> None:
        self.head()
        self.event({"choices": None})

    def web_page(self) -> None:
        self.head("200 OK", "text/html")
        self.write(b"<html>Log in to the network</html>")

    def no_http(self) -> None:
        self.write(b"SSH-2.0-OpenSSH_9.2\r\n")

    def fails_in_the_middle(self) -> None:
        self.head()
        self.words("A red")
        self.event({"error": {"message": "CUDA out of memory"}})

    def no_words(self) -> None:
        self.head()
        self.end("length")

    def filtered(self) -> None:
        self.head()
        self.words("A red")
        self.end("content_filter")

    # Too much

    def endless_event(self) -> None:
        self.head()
        self.write(b'data: {"choices": [{"delta": {"content": "')
        self.for_ever(lambda count: _MEGABYTE)

    def endless_body(self) -> None:
        self.head("200 OK", "application/json")
        self.write(b'{"choices": [{"message": {"content": "')
        self.for_ever(lambda count: _MEGABYTE)

    def endless_refusal(self) -> None:
        self.head("400 Bad Request", "text/plain")
        self.for_ever(lambda count: _MEGABYTE)

    def endless_head(self) -> None:
        self.write(b"HTTP/1.1 200 OK\r\n")
        self.for_ever(lambda count: b"X-%d: y\r\n" % count * 1000)

    def endless_line_of_head(self) -> None:
        self.write(b"HTTP/1.1 200 OK\r\nX-Long: ")
        self.for_ever(lambda count: _MEGABYTE)

    def endless_chunk_head(self) -> None:
        self.head("200 OK", "text/event-stream", "Transfer-Encoding: chunked")
        self.write(b"5;")
        self.for_ever(lambda count: _MEGABYTE)

    def gzip_bomb(self) -> None:
        self.head("200 OK", "application/json", "Content-Encoding: gzip")
        bomb = gzip.compress(b'{"choices": [{"message": {"content": "' + b"x" * (200 << 20))
        self.write(bomb)

    # Refusals

    def failing(self) -> None:
        self.json("500 Internal Server Error", {"error": {"message": "something broke"}})

    def wants_a_key(self) -> None:
        key = self.latest().headers.get("authorization", "").removeprefix("Bearer ")
        self.json("401 Unauthorized", {"error": {"message": f"Incorrect API key provided: {key}"}})

    def wants_a_login(self) -> None:
        self.head("401 Unauthorized", "text/html", 'WWW-Authenticate: Basic realm="proxy"')
        self.write(b"<html><body>Log in, please</body></html>")

    def spent(self) -> None:
        self.json("429 Too Many Requests", {"error": {"message": "You exceeded your current quota"}})

    def forbidden(self) -> None:
        self.json("403 Forbidden", [{"error": {"message": "not for you"}}])

    def unknown_model(self) -> None:
        self.json("404 Not Found", {"detail": "The model does not exist"})

    def too_large(self) -> None:
        self.head("413 Payload Too Large", "text/html")
        self.write(b"<html>nginx</html>")

    def cannot_see(self) -> None:
        self.json("400 Bad Request", {"object": "error", "message": "image input\nis not\u202e supported"})

    def redirects(self) -> None:
        self.head("307 Temporary Redirect", "text/plain", f"Location: {self.state.elsewhere}")

    def redirects_to_itself(self) -> None:
        self.head("302 Found", "text/plain", f"Location: {self.latest().path}")

    def tells_the_key(self) -> None:
        """In pieces, as a model that was told its request would."""
        key = self.latest().headers.get("authorization", "").removeprefix("Bearer ")
        self.head()
        self.words("Your key is ", *(key[at : at + 3] for at in range(0, len(key), 3)), ", and sk")
        self.end()

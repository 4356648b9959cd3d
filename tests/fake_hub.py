"""A hub and the host that its large files are kept on, both on loopback, answering as the real ones do."""

from __future__ import annotations

import hashlib
import json
import threading
from collections.abc import Callable
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import unquote, urlsplit

PIECE = 1 << 16
LARGE = 4096  # from this size on a file is kept in LFS


class FakeHub:
    """`repositories` has, by name, the files; `faults` says, by path, how a file is sent instead.

    `requests` keeps what was asked: which host, path and headers. `gate` holds what is sent "slowly" after its middle.
    """

    def __init__(self) -> None:
        self.repositories: dict[str, dict[str, bytes]] = {}
        self.commits: dict[str, str] = {}
        self.cards: dict[str, dict[str, Any]] = {}
        self.gated: dict[str, str] = {}  # repositories, and the token that opens them
        self.faults: dict[str, str] = {}
        self.api_fault = ""
        self.told: Callable[[dict[str, Any]], None] = lambda answer: None  # may change what the API answers
        self.requests: list[tuple[str, str, dict[str, str]]] = []
        self.gate = threading.Event()
        self._lock = threading.Lock()
        self._servers = [self._serve("hub"), self._serve("cdn")]
        self.address, self.cdn = (f"http://127.0.0.1:{server.server_address[1]}" for server in self._servers)

    def add(self, name: str, files: dict[str, bytes], licence: str = "apache-2.0") -> str:
        """Publish a repository, or a new commit of it; returns the commit."""
        self.repositories[name] = dict(files)
        everything = repr(sorted((path, hashlib.sha1(data).hexdigest()) for path, data in files.items()))
        self.commits[name] = hashlib.sha1(everything.encode()).hexdigest()
        self.cards[name] = {"license": licence, "language": ["en"]}
        return self.commits[name]

    def asked(self, host: str, part: str) -> list[dict[str, str]]:
        """The headers of the requests to a host, "hub" or "cdn", whose path has this part."""
        with self._lock:
            return [headers for where, path, headers in self.requests if where == host and part in path]

    def close(self) -> None:
        self.gate.set()
        for server in self._servers:
            server.shutdown()
            server.server_close()

    def _serve(self, host: str) -> ThreadingHTTPServer:
        hub = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def do_GET(self) -> None:
                with hub._lock:
                    hub.requests.append((host, self.path, {key.lower(): value for key, value in self.headers.items()}))
                try:
                    hub._answer_hub(self) if host == "hub" else hub._answer_cdn(self)
                except (BrokenPipeError, ConnectionResetError):
                    self.close_connection = True

            def log_message(self, *_: object) -> None:
                pass

        server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        server.daemon_threads = True
        threading.Thread(target=server.serve_forever, daemon=True).start()
        return server

    def _answer_hub(self, request: BaseHTTPRequestHandler) -> None:
        path = unquote(urlsplit(request.path).path)
        if self.api_fault:
            return _send(request, 200, self.api_fault.encode(), {"Content-Type": "text/html; charset=utf-8"})
        if path.startswith("/api/resolve-cache/models/"):
            owner, name, commit, *rest = path.removeprefix("/api/resolve-cache/models/").split("/")
            return self._send_file(request, f"{owner}/{name}", "/".join(rest))
        if path.startswith("/api/models/"):
            owner, name, _, revision = path.removeprefix("/api/models/").split("/", 3)
            return self._tell(request, f"{owner}/{name}", revision)
        owner, name, _, commit, *rest = path.strip("/").split("/")
        return self._resolve(request, f"{owner}/{name}", commit, "/".join(rest))

    def _tell(self, request: BaseHTTPRequestHandler, name: str, revision: str) -> None:
        if name not in self.repositories:
            return _send(request, 401, b'{"error":"Invalid username or password."}', {"X-Error-Code": "RepoNotFound"})
        if revision not in ("main", self.commits[name]):
            return _send(request, 404, b"{}", {"X-Error-Code": "RevisionNotFound"})
        answer = {
            "_id": "0" * 24,
            "id": name,
            "modelId": name,
            "sha": self.commits[name],
            "private": False,
            "gated": "manual" if name in self.gated else False,
            "tags": ["onnx", "image-text-to-text"],
            "cardData": self.cards[name],
            "siblings": [_sibling(path, data) for path, data in self.repositories[name].items()],
        }
        self.told(answer)
        _send(request, 200, json.dumps(answer).encode(), {"Content-Type": "application/json; charset=utf-8"})

    def _resolve(self, request: BaseHTTPRequestHandler, name: str, commit: str, path: str) -> None:
        if name in self.gated and request.headers.get("Authorization") != f"Bearer {self.gated[name]}":
            return _send(request, 401, b"Access to model is restricted.", {"X-Error-Code": "GatedRepo"})
        data = self.repositories.get(name, {}).get(path)
        if data is None or commit != self.commits[name]:
            return _send(request, 404, b"Entry not found", {"X-Error-Code": "EntryNotFound"})
        headers = {"X-Repo-Commit": commit, "Accept-Ranges": "bytes"}
        if len(data) < LARGE:
            headers |= {"ETag": f'"{_blob(data)}"', "Location": f"/api/resolve-cache/models/{name}/{commit}/{path}"}
            return _send(request, 307, b"", headers)
        sha256 = hashlib.sha256(data).hexdigest()
        headers |= {"X-Linked-Etag": f'"{sha256}"', "X-Linked-Size": str(len(data))}
        return _send(request, 302, b"Found", {**headers, "Location": f"{self.cdn}/{name}/{path}?signature=x"})

    def _answer_cdn(self, request: BaseHTTPRequestHandler) -> None:
        owner, name, *rest = unquote(urlsplit(request.path).path).strip("/").split("/")
        self._send_file(request, f"{owner}/{name}", "/".join(rest))

    def _send_file(self, request: BaseHTTPRequestHandler, name: str, path: str) -> None:
        data = self.repositories[name][path]
        fault = self.faults.get(path, "")
        if fault.endswith(" once"):
            del self.faults[path]
        kind = fault.removesuffix(" once")
        if kind == "html":
            page = b"<html><body>Welcome to this hotel. Please log in.</body></html>"
            return _send(request, 200, page, {"Content-Type": "text/html"})
        if kind == "busy":
            return _send(request, 503, b"busy", {"Retry-After": "0"})
        if kind == "tamper":
            data = data[:-1] + bytes([data[-1] ^ 1])
        if kind == "longer":
            data = data + b"x"
        start, total = 0, len(data)
        wanted = request.headers.get("Range", "")
        if wanted and kind != "no range":
            start = int(wanted.removeprefix("bytes=").removesuffix("-"))
            if start >= total:
                return _send(request, 416, b"", {"Content-Range": f"bytes */{total}"})
        request.send_response(206 if start else 200)
        request.send_header("Content-Type", "binary/octet-stream")
        if kind == "other place":
            start = 0
        if start:
            request.send_header("Content-Range", f"bytes {start}-{total - 1}/{total}")
        request.send_header("Content-Length", str(total - start))
        request.end_headers()
        middle = start + (total - start) // 2
        request.wfile.write(data[start:middle])
        if kind == "slowly":
            request.wfile.flush()
            self.gate.wait()
        if kind == "cut":
            request.wfile.flush()
            request.connection.close()
            raise BrokenPipeError
        request.wfile.write(data[middle:])
        return None


def _send(request: BaseHTTPRequestHandler, status: int, body: bytes, headers: dict[str, str]) -> None:
    request.send_response(status)
    for name, value in headers.items():
        request.send_header(name, value)
    request.send_header("Content-Length", str(len(body)))
    request.end_headers()
    request.wfile.write(body)


def _sibling(path: str, data: bytes) -> dict[str, Any]:
    entry: dict[str, Any] = {"rfilename": path, "size": len(data), "blobId": _blob(data)}
    if len(data) >= LARGE:
        entry["lfs"] = {"sha256": hashlib.sha256(data).hexdigest(), "size": len(data), "pointerSize": 134}
    return entry


def _blob(data: bytes) -> str:
    return hashlib.sha1(b"blob %d\0" % len(data) + data).hexdigest()

"""A server on loopback, for tests: real sockets, real headers."""

from __future__ import annotations

import gzip
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

PAGE = b"<p>The rebate rose to 13 percent.</p>"


BOMB = gzip.compress(b"\0" * 50_000_000)


class Pages(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def do_GET(self) -> None:
        self.server.seen.append((self.path, dict(self.headers)))  # type: ignore[attr-defined]
        name, _, rest = self.path.lstrip("/").partition("/")
        getattr(self, f"_{name}", self._missing)(rest)

    def log_message(self, *_: object) -> None:
        pass

    def _answer(self, body: bytes, status: int = 200, **headers: str) -> None:
        self.send_response(status)
        for header, value in {"Content-Length": str(len(body)), **headers}.items():
            self.send_header(header.replace("_", "-"), value)
        self.end_headers()
        self.wfile.write(body)

    def _page(self, _: str) -> None:
        self._answer(PAGE, Content_Type='text/HTML; Charset="windows-1252"')

    def _bare(self, _: str) -> None:
        self._answer(PAGE)

    def _missing(self, _: str) -> None:
        self._answer(b"gone", 404)

    def _to(self, target: str) -> None:
        self._answer(b"", 302, Location=target.replace("|", "/"))

    def _round(self, _: str) -> None:
        self._answer(b"", 302, Location="/round")

    def _gzip(self, _: str) -> None:
        self._answer(gzip.compress(PAGE), Content_Encoding="gzip")

    def _bomb(self, _: str) -> None:
        with suppress(OSError):  # whoever asks does not wait for the end
            self._answer(BOMB, Content_Encoding="gzip")

    def _broken(self, _: str) -> None:
        self._answer(b"this is not gzip", Content_Encoding="gzip")

    def _cut(self, _: str) -> None:
        self.send_response(200)
        self.send_header("Content-Length", "1000")
        self.end_headers()
        self.wfile.write(b"short")
        self.close_connection = True

    def _drip(self, _: str) -> None:
        self.send_response(200)
        self.end_headers()
        try:
            for _each in range(200):
                self.wfile.write(b"x")
                self.wfile.flush()
                time.sleep(0.05)
        except OSError:
            pass
        self.close_connection = True

    def _silent(self, _: str) -> None:
        time.sleep(3)
        self.close_connection = True

    def _noise(self, _: str) -> None:
        self.wfile.write(b"not http at all\r\n\r\n")
        self.close_connection = True


@contextmanager
def serving() -> Iterator[tuple[str, list[tuple[str, dict[str, str]]]]]:
    """The address of a running server, and what it was asked: path and headers."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), Pages)
    server.daemon_threads = True
    server.seen = []  # type: ignore[attr-defined]
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_port}", server.seen  # type: ignore[attr-defined]
    finally:
        server.shutdown()
        server.server_close()

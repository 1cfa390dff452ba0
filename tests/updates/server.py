"""An https server on this machine with a certificate of an authority made for the test; it serves what a path is told to."""

import ssl
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import NamedTuple

import trustme


class Answer(NamedTuple):
    """What a path answers: `announced` is the length it claims, `sent` how much of the body really goes out."""

    body: bytes = b""
    status: int = 200
    headers: tuple[tuple[str, str], ...] = ()
    announced: int | None = None
    sent: int | None = None
    chunked: bool = False


class Server(NamedTuple):
    """A running server. Fill `answers` by path; `asked` notes each request with its headers."""

    url: str
    ca_file: str
    answers: dict[str, Answer]
    asked: list[dict[str, str]]


@contextmanager
def serve(folder: Path) -> Iterator[Server]:
    """Run the server until the end of the block."""
    answers: dict[str, Answer] = {}
    asked: list[dict[str, str]] = []

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            asked.append({"path": self.path, **{name.lower(): value for name, value in self.headers.items()}})
            answer = answers.get(self.path, Answer(status=404))
            self.send_response(answer.status)
            for name, value in answer.headers:
                self.send_header(name, value)
            if not answer.chunked:
                self.send_header("Content-Length", str(len(answer.body) if answer.announced is None else answer.announced))
            self.end_headers()
            self.wfile.write(answer.body if answer.sent is None else answer.body[: answer.sent])

        def log_message(self, format: str, *args: object) -> None:
            """Say nothing: stderr is what the tests look at."""

    authority = trustme.CA()
    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("localhost").configure_cert(context)
    server.socket = context.wrap_socket(server.socket, server_side=True)
    ca_file = folder / "ca.pem"
    authority.cert_pem.write_to_path(str(ca_file))
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True)
    thread.start()
    try:
        yield Server(f"https://localhost:{server.server_port}", str(ca_file), answers, asked)
    finally:
        server.shutdown()
        server.server_close()
        thread.join(5)

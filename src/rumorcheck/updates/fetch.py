"""Fetches one file over https, bounded in size and time. The only module of the program that opens a connection."""

import ssl
import time
from http.client import HTTPException, HTTPResponse, HTTPSConnection
from urllib.parse import urljoin, urlsplit

from rumorcheck import __version__
from rumorcheck.updates.refusal import Refusal

LIMIT = 64 * 2**20
"""Bytes a corpus file has at most; the reader of corpora takes no more either."""
PATIENCE = 30.0
"""Seconds a silent server is waited for."""
DEADLINE = 300.0
"""Seconds the whole file may take."""
REDIRECTS = 3
BLOCK = 2**16


def fetch(url: str, ca_file: str | None = None, limit: int = LIMIT) -> bytes:
    """The file at `url`. `ca_file` names the one certificate authority to trust instead of the system's.

    Sends nothing but the request itself: no cookies, no name of the user. Raises Refusal for anything but a whole file of at
    most `limit` bytes over https with a valid certificate.
    """
    try:
        context = ssl.create_default_context(cafile=ca_file)
    except (OSError, ssl.SSLError) as error:
        raise Refusal("update.ca", path=ca_file, reason=_reason(error)) from error
    ends = time.monotonic() + DEADLINE
    for _ in range(REDIRECTS + 1):
        address = urlsplit(url)
        if address.scheme != "https" or not address.hostname:
            raise Refusal("update.https", url=url)
        try:
            connection = HTTPSConnection(address.hostname, address.port or 443, timeout=PATIENCE, context=context)
        except ValueError as error:
            raise Refusal("update.https", url=url) from error
        try:
            target = (address.path or "/") + (f"?{address.query}" if address.query else "")
            connection.request("GET", target, headers={"User-Agent": f"rumorcheck/{__version__}", "Accept-Encoding": "identity"})
            response = connection.getresponse()
            if response.status in (301, 302, 303, 307, 308):
                url = urljoin(url, response.headers.get("Location", ""))
                continue
            if response.status != 200:
                raise Refusal("update.status", url=url, status=f"{response.status} {response.reason}")
            return _body(response, url, limit, ends)
        except ssl.SSLCertVerificationError as error:
            raise Refusal("update.certificate", url=url, reason=error.verify_message) from error
        except (OSError, HTTPException, ValueError) as error:
            raise Refusal("update.unreachable", url=url, reason=_reason(error)) from error
        finally:
            connection.close()
    raise Refusal("update.redirects", url=url)


def _body(response: HTTPResponse, url: str, limit: int, ends: float) -> bytes:
    announced = response.headers.get("Content-Length", "")
    if announced.isdecimal() and int(announced) > limit:
        raise Refusal("update.large", url=url, mib=limit // 2**20)
    data = bytearray()
    while block := response.read(BLOCK):
        data += block
        if len(data) > limit:
            raise Refusal("update.large", url=url, mib=limit // 2**20)
        if time.monotonic() > ends:
            raise Refusal("update.slow", url=url, seconds=int(DEADLINE))
    if announced.isdecimal() and len(data) != int(announced):
        raise Refusal("update.truncated", url=url, got=len(data), announced=announced)
    return bytes(data)


def _reason(error: Exception) -> str:
    return getattr(error, "strerror", None) or str(error) or type(error).__name__

"""Fetch one file over HTTP or HTTPS."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import httpx

from provenance import __version__
from provenance.fetch.transport import GuardedTransport, Refused
from provenance.frozen import dataclass

USER_AGENT = f"provenance/{__version__} (captures sources cited in policy briefs)"

_REDIRECTS = frozenset({301, 302, 303, 307, 308})


@dataclass(frozen=True, slots=True)
class Limits:
    """How much is accepted: bytes after decompression, seconds for all of it and for one silence, redirects."""

    size: int = 100_000_000
    seconds: float = 120
    silence: float = 30
    redirects: int = 10


@dataclass(frozen=True, slots=True)
class Fetched:
    """A file as it was served. `url` is where it was found in the end, `asked` where it was looked for.

    `media_type` is what the server calls it, without parameters and in lower case, empty where it says nothing;
    `charset` the encoding it claims, as written, empty likewise.
    """

    data: bytes
    url: str
    asked: str
    media_type: str = ""
    charset: str = ""


class NotFetched(Exception):
    """A file that was not fetched; the message says why, in one line."""


Progress = Callable[[int, int], None]
"""Called with the bytes so far and the bytes there will be, 0 where nobody knows."""


def fetch(
    url: str, *, allow_private: bool = False, limits: Limits | None = None, progress: Progress | None = None
) -> Fetched:
    """The file at `url`. Raises NotFetched when it cannot or may not be had.

    Only http and https; each redirect is looked at like the first address. Addresses of this machine and of private
    networks are refused unless `allow_private`. Proxies and passwords kept on this machine are not used.
    """
    limits = limits or Limits()
    deadline = time.monotonic() + limits.seconds
    with _worded(url, limits), _client(allow_private, limits) as client:
        asked = url
        for _ in range(limits.redirects + 1):
            with client.stream("GET", _allowed(url)) as response:
                if response.status_code not in _REDIRECTS or "location" not in response.headers:
                    data = _body(response, limits, deadline, progress)
                    return Fetched(data, str(response.url), asked, *_content_type(response))
                url = str(response.url.join(response.headers["location"]))
        raise NotFetched(f"it redirects more than {limits.redirects} times")


def _client(allow_private: bool, limits: Limits) -> httpx.Client:
    return httpx.Client(
        transport=GuardedTransport(allow_private=allow_private),
        timeout=httpx.Timeout(limits.silence),
        headers={"User-Agent": USER_AGENT, "Accept": "*/*", "Accept-Encoding": "gzip, deflate"},
        follow_redirects=False,
        trust_env=False,
    )


def _allowed(url: str) -> httpx.URL:
    parsed = httpx.URL(url)
    if parsed.scheme not in ("http", "https"):
        raise NotFetched(f"only http and https addresses are fetched, not {parsed.scheme or 'this'}")
    if not parsed.host:
        raise NotFetched("the address names no machine")
    if parsed.userinfo:
        raise NotFetched("the address holds a name or password; it would be kept in the record")
    return parsed


def _body(response: httpx.Response, limits: Limits, deadline: float, progress: Progress | None) -> bytes:
    if not response.is_success:
        raise NotFetched(f"the server answered {response.status_code} {response.reason_phrase}".rstrip())
    announced = int(length) if (length := response.headers.get("content-length", "")).isdecimal() else 0
    too_large = NotFetched(f"it is larger than {limits.size:,} bytes")
    if announced > limits.size:
        raise too_large
    data = bytearray()
    for chunk in response.iter_bytes():
        data += chunk
        if len(data) > limits.size:
            raise too_large
        if time.monotonic() > deadline:
            raise NotFetched(f"it took longer than {limits.seconds:g} seconds")
        if progress is not None:
            progress(len(data), announced)
    if response.headers.get("content-encoding", "") == "" and announced > len(data):
        raise NotFetched("the connection ended before the file did")
    return bytes(data)


def _content_type(response: httpx.Response) -> tuple[str, str]:
    media_type, _, parameters = response.headers.get("content-type", "").partition(";")
    charset = next(_charsets(parameters), "")
    return media_type.strip().lower(), charset


def _charsets(parameters: str) -> Iterator[str]:
    for parameter in parameters.split(";"):
        name, _, value = parameter.partition("=")
        if name.strip().lower() == "charset":
            yield value.strip().strip("\"'")


@contextmanager
def _worded(url: str, limits: Limits) -> Iterator[None]:
    """What may go wrong on the way, in one line for the user."""
    try:
        yield
    except Refused as refusal:
        raise NotFetched(str(refusal)) from refusal
    except httpx.InvalidURL as error:
        raise NotFetched(f"it is not an address ({error})") from error
    except httpx.TimeoutException as error:
        raise NotFetched(f"the server was silent for {limits.silence:g} seconds") from error
    except httpx.DecodingError as error:
        raise NotFetched("what the server sent cannot be decompressed") from error
    except (httpx.HTTPError, httpx.StreamError) as error:
        raise NotFetched(f"the connection failed ({_one_line(error) or type(error).__name__})") from error
    except (ValueError, UnicodeError) as error:
        raise NotFetched(f"it is not an address ({_one_line(error)})") from error


def _one_line(error: Exception) -> str:
    return " ".join(str(error).split())

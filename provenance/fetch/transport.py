"""Connections that go only to addresses that may be reached.

A name is resolved once, its addresses are looked at, and the connection is made to one of these very addresses. To
look first and let the library resolve again would let a name change its mind in between.
"""

from __future__ import annotations

import socket
from collections.abc import Iterable

import httpcore
import httpx

from provenance.fetch.addresses import public


class Refused(Exception):
    """A connection that is not made; the message says why, in one line."""


class Guarded(httpcore.NetworkBackend):
    """Makes connections to public addresses, and to all where `allow_private` says so."""

    def __init__(self, *, allow_private: bool) -> None:
        self._allow_private = allow_private
        self._backend = httpcore.SyncBackend()

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[httpcore.SOCKET_OPTION] | None = None,
    ) -> httpcore.NetworkStream:
        addresses = _resolved(host, port)
        if not self._allow_private and (inner := [each for each in addresses if not public(each)]):
            raise Refused(
                f"{host} is {inner[0]}, an address of this machine or of a private network; --allow-private allows it"
            )
        failure: Exception | None = None
        for address in addresses:
            try:
                return self._backend.connect_tcp(address, port, timeout, local_address, socket_options)
            except (httpcore.ConnectError, httpcore.ConnectTimeout) as error:
                failure = error
        raise failure or httpcore.ConnectError(f"{host} has no address")


class GuardedTransport(httpx.HTTPTransport):
    """httpx's own transport over guarded connections. It knows no proxy: behind one, addresses cannot be looked at."""

    def __init__(self, *, allow_private: bool) -> None:
        super().__init__(trust_env=False)
        # httpx gives no way to hand over a network backend; its pool is one of httpcore, whose way this is.
        self._pool = httpcore.ConnectionPool(
            ssl_context=httpx.create_ssl_context(),
            network_backend=Guarded(allow_private=allow_private),
            max_keepalive_connections=0,
        )


def _resolved(host: str, port: int) -> tuple[str, ...]:
    """The numeric addresses of `host`, in the order in which they are to be tried, each once."""
    try:
        found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    except (OSError, UnicodeError) as error:
        raise Refused(f"{host} is not known on the network ({_reason(error)})") from error
    return tuple(dict.fromkeys(str(address[0]) for *_, address in found))


def _reason(error: Exception) -> str:
    return (getattr(error, "strerror", None) or "not a name that a machine can have").lower()

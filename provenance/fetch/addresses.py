"""Which addresses of the network may be reached.

An address in a bibliography comes from strangers. One that leads to the reader's own machine or network could read or
change what is open only there, so such addresses are refused.
"""

from __future__ import annotations

from ipaddress import IPv4Address, IPv6Address, IPv6Network, ip_address

_CARRIES_IPV4 = (
    # RFC 6052: the last four bytes are an address of IPv4, reached through a translator.
    IPv6Network("64:ff9b::/96"),
    IPv6Network("64:ff9b:1::/48"),
)


def public(address: str) -> bool:
    """Whether the numeric `address` is one that anybody on the internet reaches.

    Private, loopback, link-local, multicast, reserved and unspecified ones are not, however they are written: inside
    IPv6 too. False for what is no address.
    """
    try:
        numeric = ip_address(address.partition("%")[0])
    except ValueError:
        return False
    return all(each.is_global and not each.is_multicast for each in _meanings(numeric))


def _meanings(address: IPv4Address | IPv6Address) -> tuple[IPv4Address | IPv6Address, ...]:
    """The address, and those of IPv4 that a translator or tunnel would make of it."""
    if isinstance(address, IPv4Address):
        return (address,)
    inner = [each for each in (address.ipv4_mapped, address.sixtofour) if each is not None]
    if address.teredo is not None:
        inner += address.teredo
    if any(address in network for network in _CARRIES_IPV4):
        inner.append(IPv4Address(int(address) & 0xFFFF_FFFF))
    # A mapped address is one of IPv4 and nothing else; is_global calls the IPv6 form reserved.
    return tuple(inner) if address.ipv4_mapped is not None else (address, *inner)

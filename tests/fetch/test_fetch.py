from __future__ import annotations

from collections.abc import Iterator

import pytest

from provenance.fetch import Limits, NotFetched, fetch
from provenance.fetch.addresses import public
from provenance.fetch.fetching import USER_AGENT
from tests.fetch.server import PAGE, serving


@pytest.fixture(scope="module")
def server() -> Iterator[tuple[str, list[tuple[str, dict[str, str]]]]]:
    with serving() as running:
        yield running


@pytest.fixture
def address(server: tuple[str, object]) -> str:
    return server[0]


def test_a_page_comes_with_its_type_and_encoding(address: str) -> None:
    found = fetch(f"{address}/page", allow_private=True)
    assert (found.data, found.media_type, found.charset) == (PAGE, "text/html", "windows-1252")
    assert found.url == found.asked == f"{address}/page"


def test_a_server_may_say_nothing_of_a_page(address: str) -> None:
    found = fetch(f"{address}/bare", allow_private=True)
    assert (found.data, found.media_type, found.charset) == (PAGE, "", "")


def test_the_tool_says_who_asks(server: tuple[str, list[tuple[str, dict[str, str]]]]) -> None:
    fetch(f"{server[0]}/page", allow_private=True)
    assert server[1][-1][1]["User-Agent"] == USER_AGENT


def test_a_redirect_is_followed_and_both_ends_are_told(address: str) -> None:
    found = fetch(f"{address}/to/|page", allow_private=True)
    assert (found.data, found.url, found.asked) == (PAGE, f"{address}/page", f"{address}/to/|page")


def test_what_is_compressed_is_unpacked(address: str) -> None:
    assert fetch(f"{address}/gzip", allow_private=True).data == PAGE


@pytest.mark.parametrize(
    ("path", "why"),
    [
        ("/missing", "404"),
        ("/round", "redirects more than 10 times"),
        ("/to/ftp:||example.org|x", "not ftp"),
        ("/to/file:|||etc|passwd", "not file"),
        ("/bomb", "larger than 1,000,000 bytes"),
        ("/broken", "cannot be decompressed"),
        ("/cut", "connection"),
        ("/drip", "took longer than 2 seconds"),
        ("/silent", "silent for 1 seconds"),
        ("/noise", "connection failed"),
    ],
)
def test_what_cannot_be_had_is_said_in_one_line(address: str, path: str, why: str) -> None:
    with pytest.raises(NotFetched, match=why) as refusal:
        fetch(f"{address}{path}", allow_private=True, limits=Limits(size=1_000_000, seconds=2, silence=1))
    assert "\n" not in str(refusal.value)


@pytest.mark.parametrize(
    ("url", "why"),
    [
        ("ftp://example.org/a", "not ftp"),
        ("file:///etc/passwd", "not file"),
        ("javascript:alert(1)", "not javascript"),
        ("example.org/report.pdf", "only http and https"),
        ("http://", "names no machine"),
        ("http://user:secret@example.org/", "name or password"),
        ("http://[::1", "not an address"),
        ("http://exa mple.org/", "not"),
        ("http://a\nb/", "not an address"),
        ("http://x.invalid/", "not known on the network"),
        ("", "only http and https"),
        ("http://" + "a" * 300 + ".org/", "not"),
    ],
)
def test_an_address_that_is_none_is_refused(url: str, why: str) -> None:
    with pytest.raises(NotFetched, match=why) as refusal:
        fetch(url)
    assert "\n" not in str(refusal.value)


@pytest.mark.parametrize("host", ["127.0.0.1", "localhost", "[::1]", "[::ffff:127.0.0.1]", "0.0.0.0", "2130706433"])
def test_this_machine_is_refused_before_anything_is_sent(
    server: tuple[str, list[tuple[str, dict[str, str]]]], host: str
) -> None:
    port = server[0].rpartition(":")[2]
    before = len(server[1])
    with pytest.raises(NotFetched, match=r"private network|not known"):
        fetch(f"http://{host}:{port}/page")
    assert len(server[1]) == before


def test_a_redirect_to_this_machine_is_refused_too(
    monkeypatch: pytest.MonkeyPatch, server: tuple[str, list[tuple[str, dict[str, str]]]]
) -> None:
    port = int(server[0].rpartition(":")[2])
    asked: list[str] = []

    def once(address: str) -> bool:
        asked.append(address)
        return len(asked) == 1  # the first connection is let through as if the address were public

    monkeypatch.setattr("provenance.fetch.transport.public", once)
    before = len(server[1])
    with pytest.raises(NotFetched, match="private network"):
        fetch(f"http://127.0.0.1:{port}/to/http:||127.0.0.1:{port}|page")
    assert [path for path, _ in server[1][before:]] == [f"/to/http:||127.0.0.1:{port}|page"]


@pytest.mark.parametrize(
    "address",
    [
        "10.1.2.3",
        "172.16.0.1",
        "192.168.1.1",
        "169.254.169.254",
        "127.8.8.8",
        "100.64.0.1",
        "0.0.0.0",
        "224.0.0.1",
        "255.255.255.255",
        "::",
        "::1",
        "fe80::1%eth0",
        "fc00::1",
        "ff02::1",
        "::ffff:10.0.0.1",
        "::ffff:169.254.169.254",
        "2002:7f00:1::",
        "64:ff9b::a00:1",
        "64:ff9b::7f00:1",
        "not an address",
    ],
)
def test_addresses_that_are_not_public(address: str) -> None:
    assert not public(address)


@pytest.mark.parametrize("address", ["8.8.8.8", "151.101.1.1", "2606:4700::1111", "::ffff:8.8.8.8", "64:ff9b::808:808"])
def test_addresses_that_are_public(address: str) -> None:
    assert public(address)


def test_progress_is_told(address: str) -> None:
    told: list[tuple[int, int]] = []
    fetch(f"{address}/page", allow_private=True, progress=lambda done, total: told.append((done, total)))
    assert told[-1] == (len(PAGE), len(PAGE))

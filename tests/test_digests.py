"""SHA-256 is what everybody else says it is."""

from __future__ import annotations

import hashlib

import pytest

from provenance import digests


@pytest.mark.parametrize("length", [0, 1, 5_000, digests.LONG - 1, digests.LONG, digests.LONG + 1])
def test_the_hash_is_that_of_hashlib(length: int) -> None:
    data = bytes(each % 251 for each in range(length))
    assert digests.sha256(data) == hashlib.sha256(data).hexdigest()

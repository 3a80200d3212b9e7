"""The network: one file fetched by its address, within limits. Nothing else in the program goes there."""

from provenance.fetch.fetching import Fetched, Limits, NotFetched, fetch

__all__ = ["Fetched", "Limits", "NotFetched", "fetch"]

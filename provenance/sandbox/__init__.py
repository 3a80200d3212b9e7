"""Readers of untrusted files, run in a process of their own."""

from provenance.sandbox.parent import Bounds, read

__all__ = ["Bounds", "read"]

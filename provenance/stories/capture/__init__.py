"""Capture a source: what its text, its record and its entry in a library should say."""

from provenance.stories.capture.capturing import Capturing, capture
from provenance.stories.capture.entry import Entry, entry, extended
from provenance.stories.capture.request import NotCaptured, Original, Paths, Request

__all__ = ["Capturing", "Entry", "NotCaptured", "Original", "Paths", "Request", "capture", "entry", "extended"]

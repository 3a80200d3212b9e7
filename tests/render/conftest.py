"""A browser for the tests, and pages opened in it."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, NamedTuple

import pytest
from playwright.sync_api import Browser, BrowserContext, ConsoleMessage, Dialog, Page, Request, sync_playwright

NAMES = ("chromium", "chromium-browser", "google-chrome")


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """Chromium; without it the tests that need it are passed over, except in CI."""
    path = next(filter(None, map(shutil.which, NAMES)), None)
    if path is None:
        if os.environ.get("CI") == "true":
            pytest.fail("no Chromium in CI: .ci/run installs it")
        pytest.skip("no Chromium on this machine")
    with sync_playwright() as playwright:
        opened = playwright.chromium.launch(executable_path=path, args=["--no-sandbox", "--disable-gpu"])
        yield opened
        opened.close()


class Opened(NamedTuple):
    """A page and what it did that it should not do: dialogs, requests, lines on the console, errors."""

    page: Page
    faults: list[str]


Open = Callable[..., Opened]


@pytest.fixture
def open_page(browser: Browser, tmp_path: Path) -> Iterator[Open]:
    """Open HTML as a file; keywords go to the context of the browser."""
    contexts: list[BrowserContext] = []

    def opened(html: str, **options: Any) -> Opened:
        path = tmp_path / f"page-{len(contexts)}.html"
        path.write_bytes(html.encode())
        context = browser.new_context(**{"viewport": {"width": 1440, "height": 900}, **options})
        contexts.append(context)
        page = context.new_page()
        faults: list[str] = []

        def asked(request: Request) -> None:
            if request.url.partition("#")[0] != path.as_uri():
                faults.append(f"request {request.url}")

        def dialog(shown: Dialog) -> None:
            faults.append(f"dialog {shown.message}")
            shown.dismiss()

        def line(message: ConsoleMessage) -> None:
            faults.append(f"console {message.text}")

        page.on("request", asked)
        page.on("dialog", dialog)
        page.on("console", line)
        page.on("pageerror", lambda error: faults.append(f"error {error}"))
        page.goto(path.as_uri())
        return Opened(page, faults)

    yield opened
    for context in contexts:
        context.close()

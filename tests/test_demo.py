"""The demonstration finds the fault that was put into the example briefs, and nothing else."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[1]


def test_the_demonstration_shows_what_it_says() -> None:
    done = subprocess.run(
        [sys.executable, str(ROOT / ".ci" / "demo.py")], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert "As expected" in done.stdout

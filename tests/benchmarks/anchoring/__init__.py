"""How well passages are found again: quotations that were edited, and quotations that are not there.

`python -m tests.benchmarks.anchoring` measures accuracy beside the libraries that do the same, on cases made anew from
a seed that it prints; `python -m tests.benchmarks.anchoring.speed` measures cost as ratios within one run.
"""

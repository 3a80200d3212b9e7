"""From a ledger and rules to a report, and from reports to the audit of a run."""

from provenance.check.audit import gather
from provenance.check.examine import RuleFailed, examine, lean
from provenance.check.selection import Selection

__all__ = ["RuleFailed", "Selection", "examine", "gather", "lean"]

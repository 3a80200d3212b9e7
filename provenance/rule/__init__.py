"""What a rule is: a class that looks at a ledger, and the examples that show and test it."""

from provenance.rule.example import Example
from provenance.rule.rule import Rule

__all__ = ["Example", "Rule"]

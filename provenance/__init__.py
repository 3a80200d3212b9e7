"""Keep every statement of a policy brief linked to the passage it rests on."""

__version__ = "0.1.0"

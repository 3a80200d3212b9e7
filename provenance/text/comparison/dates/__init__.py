"""The years, days and times that a statement and its passages give, and whether they can be the same."""

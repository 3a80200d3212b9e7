"""What was changed between a passage and a place, and whether it is then another statement."""

"""Which letters of a place are those of the passage, and where it begins and ends there."""

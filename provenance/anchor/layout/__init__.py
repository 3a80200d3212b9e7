"""What a page puts within a passage, and is no part of it: heads and feet, columns, notes."""

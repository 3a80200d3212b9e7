"""Small numbers of things, and the ways in which a text gives them without writing the number."""

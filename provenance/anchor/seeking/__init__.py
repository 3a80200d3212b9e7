"""Where in a text a passage may stand: its letters as they are, or runs of letters that both share."""

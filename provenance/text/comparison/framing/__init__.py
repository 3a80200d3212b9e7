"""Times that a passage has, but for something else: told by the verbs that go with them."""

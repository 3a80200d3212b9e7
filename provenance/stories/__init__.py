"""What a user asks for, as values in and a value out: a rule explained, a source captured."""

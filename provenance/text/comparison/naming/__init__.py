"""Numbers that name a thing or give its place: bills, codes, editions, ranks, scores."""

"""Words that say how sure, how bound, or which way: hedges, duties, negations, directions."""

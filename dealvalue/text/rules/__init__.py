"""Tables of named rules by stage: numbers, times, money, counts, hedges; they read categories and parameters, never a language."""

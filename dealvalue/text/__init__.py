"""What does it say? A text becomes a Document of Mentions and Claims.

    str ─ scanner → tokens ─ cascade of rules → nodes ─ resolve → Mention ─ relate → Claim

The engine (token, vocabulary, scanner, cascade) knows no money and no language; `rules` know no language; `locales`
know no rule. Only the reader sees all of them.
"""

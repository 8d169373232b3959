"""How an error shows a value, and a place in a text: the line, and a marker under the span."""

_WIDTH = 72


def shown(value: object) -> str:
    """Show any value in a message: short, and safe to print whatever it holds."""
    try:
        text = repr(value)
    except ValueError:  # an int of more than 4300 digits
        text = f"<{type(value).__name__}>"
    short = text if len(text) <= _WIDTH else text[:_WIDTH] + "…"
    return short.encode("utf-8", "backslashreplace").decode("utf-8")


def marked(text: str, start: int, end: int) -> str:
    """Show the part of the text around a span, and a marker under the span."""
    left = max(0, start - _WIDTH // 3)
    right = min(len(text), max(end, start + 1, left + _WIDTH), left + 2 * _WIDTH)
    head = "…" if left else ""
    tail = "…" if right < len(text) else ""
    shown = "".join(map(_shown, text[left:right]))
    before = _columns(head + shown[: start - left])
    under = _columns(shown[start - left : end - left])
    return f"  {head}{shown}{tail}\n  {' ' * before}{'^' * max(under, 1)}"


def _shown(character: str) -> str:
    """Return a printable stand-in of one character, so that the columns stay true."""
    if character.isprintable():
        return character
    return " " if character.isspace() else "\N{REPLACEMENT CHARACTER}"


def _columns(text: str) -> int:
    """Count the columns that a terminal gives to the text: two for a Korean letter."""
    from unicodedata import combining, east_asian_width  # needed by errors alone

    return sum(0 if combining(letter) else 2 if east_asian_width(letter) in "WF" else 1 for letter in text)

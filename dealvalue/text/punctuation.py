"""What every language shares: punctuation by the part it plays, and the words of arithmetic."""

from typing import Final

PUNCTUATION: Final = {
    "OPEN": "( （ [ ［",
    "CLOSE": ") ） ] ］",
    "COMMA": ", ， 、 ، ﹐",
    "COLON": ": ：",
    "SEMICOLON": "; ；",
    "SLASH": "/ ／",
    "DOT": ".",
    "QUERY": "? ! …",
    "BAR": "| \t",
    "HASH": "# №",
    "PLUS": "+",
    "AT": "@",
    "UNDERSCORE": "_ = ＝ * ^ \\ < > { }",
    "QUOTE": "\" “ ” „ « » ' ’ ‘ 「 」 『 』",
    "VULGAR": "½ ¼ ¾ ⅕ ⅖ ⅗ ⅘ ⅛ ⅜ ⅝ ⅞",
    "APPROX": "~ ≈",
}

DASHES: Final = "- ‐ ‑ ‒ – — ― − －"
WAVES: Final = "~ ∼ 〜 ～"
MINUSES: Final = "- − – － △ ▲"

"""What every language shares: punctuation by the part it plays, and the words of arithmetic."""

from typing import Final

PUNCTUATION: Final = {
    "OPEN": "( （ [ ［",
    "CLOSE": ") ） ] ］ .) .]",
    "COMMA": ", ， 、 ، ﹐",
    "COLON": ": ：",
    "SEMICOLON": "; ；",
    "SLASH": "/ ／",
    "DOT": ". .) .]",  # a full stop and the bracket behind it are one token: (22 млрд руб.)
    "QUERY": "? ! …",
    "BAR": "| \t",
    "HASH": "# № § ¶",
    "PLUS": "+",
    "AT": "@",
    "UNDERSCORE": "_ = ＝ * ^ \\ < > { }",
    "QUOTE": "\" “ ” „ « » ' ’ ‘ ´ 「 」 『 』",
    "VULGAR": "½ ¼ ¾ ⅕ ⅖ ⅗ ⅘ ⅛ ⅜ ⅝ ⅞",
    "APPROX": "~ ≈",
}

DASHES: Final = "- ‐ ‑ ‒ – — ― − －"
WAVES: Final = "~ ∼ 〜 ～"
MINUSES: Final = "- − – － △ ▲"

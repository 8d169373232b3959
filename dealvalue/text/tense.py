"""Does a clause speak of the past? Its verbs tell, by the words and the endings of the lexicon.

Words of the future are categories, because rules ask for them; those of the past are looked for in the characters, and only around a
time that leaves out its year: most of them are verbs that stand where a noun may stand, and must not become known words.
"""

import re
from typing import Final

from dealvalue.text.grammar import NOTHING

STEM: Final = r"\w{2,30}"
"""Letters before an ending."""


def past_pattern(said: str, present: str = "", *, spaced: bool) -> re.Pattern[str]:
    """The regex of words of the past: "was, ha -ado"; a hyphen stands for the beginning of any word. Scripts without spaces have no words.

    Behind a word of `present` ("is") a form is a participle and tells no tense.

    >>> bool(past_pattern("was, ha -ado", spaced=True).search("el grupo ha comprado"))
    True
    >>> past_pattern("was, ha -ado", spaced=True).search("it washed") is None
    True
    """
    forms = [form for one in said.split(",") if (form := one.strip())]
    if not forms:
        return re.compile(NOTHING)
    if not spaced:
        return re.compile("|".join(map(re.escape, forms)))
    written = (r"\s+".join(STEM + re.escape(word[1:]) if word[0] == "-" else re.escape(word) for word in form.split()) for form in forms)
    told = "".join(rf"(?<!\b{re.escape(word.strip())}\s)" for word in present.split(",") if word.strip())
    return re.compile(rf"(?<!\w){told}(?:{'|'.join(written)})(?!\w)", re.IGNORECASE)

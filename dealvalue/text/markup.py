"""HTML and Markdown given as text: tags, entities and stars are passed without moving a span; a block's tag ends what was said."""

import re
from typing import Final

TAG_END: Final = r"[^<>]{0,300}+>"
BLOCKS: Final = r"</?(?:p|br|hr|tr|t[dh]|thead|tbody|li|[uo]l|d[ltd]|div|h[1-6]|table|section|article|blockquote|body|html|head|title)\b" + TAG_END
"""Tags that end what is said before them; others (<b>, <span …>) stand inside a sentence and are passed like white space."""
MARKUP: Final = rf"<(?!{BLOCKS[1:]})[/!]?[a-zA-Z]{TAG_END}|&(?:nbsp|thinsp|ensp|emsp|\#160|\#xa0|\#8239|\#x202f);|\*\*"
SPACE_ENTITY: Final = re.compile(r"&(?:nbsp|thinsp|ensp|emsp|#160|#xa0|#8239|#x202f);", re.IGNORECASE)
ENTITY: Final = r"&\#?\w{1,10};"
BLOCK_TAG: Final = re.compile(BLOCKS, re.IGNORECASE)
LEADING_MARKUP: Final = re.compile(rf"(?:\s|{MARKUP})+", re.IGNORECASE)


def unescaped(entity: str) -> str:
    """The character of an HTML entity; the table of their names is read when a text first has one."""
    from html import unescape

    return unescape(entity)

"""Indonesian: what CLDR lacks."""

from dealvalue.text.lexicon import Lexicon

LEXICON = Lexicon(
    locale="id",
    cldr="id",
    country="ID",
    script="Latn",
    function_words="yang dan di untuk dengan dari pada ini itu akan tidak dalam oleh juga karena telah",
)

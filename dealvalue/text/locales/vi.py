"""Vietnamese: what CLDR lacks."""

from dealvalue.text.lexicon import Lexicon

LEXICON = Lexicon(
    locale="vi",
    cldr="vi",
    country="VN",
    script="Latn",
    function_words="và của các những được cho với trong không một là tại đã người này",
)

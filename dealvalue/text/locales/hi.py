"""Hindi: what CLDR lacks."""

from dealvalue.text.lexicon import Lexicon

LEXICON = Lexicon(
    locale="hi",
    cldr="hi",
    country="IN",
    script="Deva",
    function_words="है के में की और का को से ने पर यह हैं कि भी था थी थे",
)

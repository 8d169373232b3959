"""One file a language, each with its LEXICON: words only. The folder is the register: a new file is a new language."""

"""Words that CLDR has, baked by `build.py`: one file a language, and the currency signs of all locales."""

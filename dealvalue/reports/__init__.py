"""How is it shown? One file a form; each turns records into lines.

    Mention, Conversion, Finding, … ─ records → dict ─┬─ jsonl → one object a line
                                                      ├─ csv   → the columns a spreadsheet wants
                                                      ├─ table → aligned for the eye
                                                      └─ page  → a checked article, sentence by sentence
    Totals ─ totals → dict, or totals_page → one page of HTML

A form is added as a file here that takes records, and a line in the command's table of forms.
"""

"""How is it shown? One file a form; each turns records into lines.

    Mention, Conversion, Finding, … ─ records → dict ─┬─ jsonl → one object a line
                                                      ├─ csv   → the columns a spreadsheet wants
                                                      ├─ table → aligned for the eye
                                                      └─ page  → a checked article, sentence by sentence
    Totals ─ totals → dict, or totals_page → one page of HTML
    Checked: a text, its Document, its Report ─┬─ html          → a page that needs nothing else
                                               ├─ sarif         → findings in place, for editors and CI
                                               └─ brat, doccano → figures and relations, for annotators

`report.schema.json` describes the JSON form of a report.

A form is added as a file here that takes records, and a line in the command's table of forms.
"""

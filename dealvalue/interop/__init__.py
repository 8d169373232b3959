"""One small module an outside library, each with the same two functions: `to_…` and `from_…`.

numpy's arrays know no currency: there the two look up the rates of days, and convert a column. Of Excel deals are read.

None is loaded before it is asked for: `from dealvalue.interop.pint import to_pint`.
"""

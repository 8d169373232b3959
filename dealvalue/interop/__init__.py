"""One small module an outside library, each with the same two functions: `to_…` and `from_…`.

None is loaded before it is asked for: `from dealvalue.interop.pint import to_pint`.
"""

"""Facts of currencies: a generated table with the script that rebuilds it; fixed and new units, written by hand."""

"""Generated tables, each beside the script that rebuilds it."""

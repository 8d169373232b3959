"""What the package carries: the ECB's history (generated)."""

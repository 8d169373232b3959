"""What the package carries: the ECB's history (generated), the euro's fixed rates and the redenominations (by hand)."""

"""The append-only list of what happened, one number line per account, and those who read it."""

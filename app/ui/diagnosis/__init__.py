"""The check of alerts, in words: for a terminal, and for the page in the preferences."""

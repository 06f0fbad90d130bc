"""The window "Preferences": what a person chooses for themselves on this machine, page by page."""

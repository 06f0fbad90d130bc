"""The message list: a scroll area of our own that lays out and paints only what is visible."""

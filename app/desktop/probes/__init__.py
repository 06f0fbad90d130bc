"""Attempts at what alerts need of the operating system: each is really made, and undone."""

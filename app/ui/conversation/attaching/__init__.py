"""Choosing files for a message: by a dialog, by dropping or pasting them, shown as chips until it is sent."""

"""How long a test waits for what must come."""

PATIENCE_S = 60.0
"""Bounds a hang and judges no speed: on a busy machine a disk may be silent for half a minute."""

PATIENCE_MS = 60_000
"""The same in milliseconds, for what counts in these."""

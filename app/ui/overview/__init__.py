"""The overview of shortcuts: which keys do what."""

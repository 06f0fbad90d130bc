"""A real client over a real store with made-up data, and the window on it."""

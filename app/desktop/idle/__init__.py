"""Whether somebody uses the machine: asked of each system in its own way."""

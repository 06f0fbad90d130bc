"""The check of alerts put together: the same probes for the terminal and for the running program."""

"""The open conversation: its header, messages and composer."""

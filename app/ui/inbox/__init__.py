"""The middle column: the conversations of the chosen folder."""

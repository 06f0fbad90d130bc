"""What the lists and the message view hold, and how it is made equal to a new reading with the fewest steps."""

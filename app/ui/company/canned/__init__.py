"""The page "Canned replies" of the company's settings: the list, one reply at a time, and a save of its own."""

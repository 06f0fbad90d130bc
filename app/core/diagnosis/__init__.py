"""The chain from the server to the eye and ear of an agent: what is looked at, and what is made of it."""
